/**
 * The whole circle on the built pages: lost in 2024, promised for 2025, reported, and the points of 2025. The figures are
 * worked out here again from the content files, without the domain.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { attribute, type Element, find, one, readPage, readText, textOf } from './page.ts';

const dir = inject('builtSite');
const UNIT = 'minh-hoa-xa-vuon-hong';
const PLAN = `/ke-hoach/2025-${UNIT}-cai-thien-chi-so/`;
const scoreOf = (year: number): string => `/diem/minh-hoa-cchc-xa-${year}/${UNIT}/`;

interface Tasks {
  readonly tasks: readonly { readonly id: string; readonly criterion: readonly string[] }[];
}
interface Results {
  readonly results: readonly {
    readonly unit: string;
    readonly scores: Readonly<Record<string, { readonly appraised?: number }>>;
  }[];
}
const json = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;
const { tasks } = json<Tasks>(`content/plans/2025/${UNIT}-cai-thien-chi-so.tasks.json`);
const pointsOf = (year: number, code: string): number => {
  const row = json<Results>(`content/rounds/minh-hoa-cchc-xa-${year}/results.json`).results.find(
    ({ unit }) => unit === UNIT,
  );
  const below = Object.entries(row?.scores ?? {}).filter(([key]) => key === code || key.startsWith(`${code}.`));
  return below.reduce((sum, [, { appraised = 0 }]) => sum + appraised, 0);
};
/** Field 7 got other criteria in 2025. */
const codes = [...new Set(tasks.flatMap(({ criterion }) => criterion))];
const comparable = codes.filter((code) => !code.startsWith('7.'));
const changes = comparable.map((code) => pointsOf(2025, code) - pointsOf(2024, code));

const two = (value: number): string => value.toFixed(2).replace('.', ',');
const signed = (value: number): string =>
  value === 0 ? 'giữ nguyên' : `${value > 0 ? '+' : '−'}${two(Math.abs(value))}`;

describe('the plan for 2025', () => {
  const page = readPage(dir, PLAN);
  const traces = find(page, 'span.trace').map(textOf);

  test('says of every criterion it names what had been lost and what came after', () => {
    expect(traces).toHaveLength(codes.length);
    for (const code of comparable) {
      const [before, after] = [pointsOf(2024, code), pointsOf(2025, code)];
      const line = traces.find((text) => text.startsWith(`Tiêu chí ${code} `));
      expect(line, code).toContain(`Năm 2025: ${two(before)} → ${two(after)} trên `);
      expect(line, code).toContain(`(${signed(after - before)})`);
    }
  });

  test('sets no figures of a changed field against each other, and says why', () => {
    const changed = traces.filter((text) => text.startsWith('Tiêu chí 7.'));
    expect(changed).toHaveLength(codes.length - comparable.length);
    for (const line of changed) {
      expect(line).not.toContain('→');
      expect(line).toMatch(/đổi tiêu chí$|không còn mục này$/u);
    }
  });

  test('counts what rose, stayed, fell and cannot be told, and the counts add up', () => {
    const section = find(page, 'section.standing').find((each) => textOf(each).startsWith('Từ điểm mất'));
    const counts = find(section!, 'b.fig').map((figure) => Number(textOf(figure)));
    const count = (test: (change: number) => boolean): number => changes.filter(test).length;
    expect(counts).toEqual([
      count((change) => change > 0),
      count((change) => change === 0),
      count((change) => change < 0),
      codes.length - comparable.length,
    ]);
    expect(counts.reduce((sum, each) => sum + each)).toBe(codes.length);
  });

  test('keeps every report behind its task', () => {
    const reported = json<{ tasks: readonly { progress: readonly unknown[] }[] }>(
      `content/plans/2025/${UNIT}-cai-thien-chi-so.tasks.json`,
    ).tasks.filter(({ progress }) => progress.length > 0);
    const histories = find(page, 'details.reports');
    expect(histories.map((each) => find(each, 'li').length)).toEqual(reported.map(({ progress }) => progress.length));
    expect(textOf(histories[0]!)).toMatch(/^Báo 26\/09\/2025, 420 ngày trước \(3 lần\)/u);
  });

  test('judges its targets: reached, missed, not measurable', () => {
    const verdicts = find(page, 'td.verdict').map(textOf);
    expect(verdicts).toHaveLength(5);
    for (const word of ['Đạt Năm 2025: 94,57%', 'Chưa đạt Năm 2025: 89,13%', 'Không đo được'])
      expect(
        verdicts.some((text) => text.startsWith(word)),
        word,
      ).toBe(true);
  });
});

describe('both directions', () => {
  const links = (root: Element): string[] => find(root, 'a').map((link) => attribute(link, 'href'));
  const rowOf = (table: Element, code: string): Element => {
    const row = find(table, 'tr').find((each) => textOf(each).startsWith(`${code} `));
    if (!row) throw new Error(`no row ${code}`);
    return row;
  };
  const task = tasks.find(({ criterion }) => criterion.includes('3.1.2'))!;

  test('where the points were lost stand the task and what came after', () => {
    const row = rowOf(one(readPage(dir, scoreOf(2024)), 'table.lost'), '3.1.2');
    expect(links(row)).toContain(`${PLAN}#nv-${task.id}`);
    expect(textOf(row)).toContain('2025: 1,00 → 1,75 trên 2 (+0,75)');
  });

  test('where the points came back stands what had been promised', () => {
    const row = rowOf(one(readPage(dir, scoreOf(2025)), 'table.changes'), '3.1.2');
    expect(links(row)).toContain(`${PLAN}#nv-${task.id}`);
    expect(textOf(row)).toContain('+0,75');
  });

  test('the task leads to both', () => {
    const row = one(readPage(dir, PLAN), `tr#nv-${task.id}`);
    expect(links(row)).toContain(scoreOf(2024));
    const standing = find(readPage(dir, PLAN), 'section.standing').flatMap(links);
    expect(standing).toEqual(expect.arrayContaining([scoreOf(2024), scoreOf(2025)]));
  });

  test('a plan never answers the round it aims at', () => {
    expect(links(one(readPage(dir, scoreOf(2025)), 'table.lost')).filter((href) => href.startsWith(PLAN))).toEqual([]);
  });

  test('the unit has both years, each with its plan', () => {
    const table = one(readPage(dir, `/don-vi/${UNIT}/`), 'table.thread');
    const rows = find(one(table, 'tbody'), 'tr');
    expect(rows.map((row) => links(row).filter((href) => href.startsWith('/ke-hoach/')))).toEqual([
      [PLAN.replace('2025', '2026')],
      [PLAN],
    ]);
    expect(rows.map(textOf)).toEqual([
      expect.stringContaining('Kết quả 2026 chưa công bố'),
      expect.stringContaining('Trong 13 tiêu chí đã hứa: 7 tăng, 1 giữ nguyên, 1 giảm, 4 không so được.'),
    ]);
  });
});

describe('where the thread breaks', () => {
  test('Sơn Giang: 84,40 and 19 of 25 in 2023, a better place promised, 2024 not published, the commune ended', () => {
    const plan = textOf(one(readPage(dir, '/ke-hoach/2024-18157-xa-son-giang-khac-phuc-ton-tai/'), 'main'));
    expect(plan).toContain('Kết quả năm 2024 chưa thấy công bố.');
    expect(plan).toContain('Đơn vị kết thúc ngày 30/06/2025, nay thuộc Xã Sơn Giang');
    const unit = textOf(one(readPage(dir, '/don-vi/18157-xa-son-giang-den-2025/'), 'table.thread'));
    expect(unit).toContain('kế hoạch chỉ ghi 84,40 điểm, hạng 19 trong 25');
    expect(unit).toContain('Kết quả 2024 chưa thấy công bố.');
  });

  test('a province that ended has no next round, and its successor is named', () => {
    const page = readPage(dir, '/diem/papi-2024/06-bac-kan-den-2025/');
    const notes = find(page, 'aside.margin').map(textOf).join(' ');
    expect(notes).toContain('Không có kết quả 2025: đơn vị kết thúc ngày 30/06/2025, nay thuộc Tỉnh Thái Nguyên.');
  });

  test('another measure: no comparison, with the reason', () => {
    const notes = find(readPage(dir, '/diem/papi-2017/06-bac-kan-den-2025/'), 'aside.margin').map(textOf).join(' ');
    expect(notes).toContain('Kỳ sau có kết quả 2018. Cách đo đổi giữa năm 2017 và năm 2018');
  });
});

test('the data say the same as the page', () => {
  const { data } = JSON.parse(readText(dir, PLAN.replace(/\/$/u, '.json'))) as {
    data: {
      tasks: readonly { trace: readonly { code: string; difference: number | null; reason: string | null }[] }[];
    };
  };
  const traced = new Map(data.tasks.flatMap(({ trace }) => trace).map((each) => [each.code, each]));
  expect([...traced.keys()]).toEqual(codes);
  expect(comparable.map((code) => traced.get(code)?.difference)).toEqual(changes);
  for (const code of codes.filter((each) => each.startsWith('7.')))
    expect(traced.get(code)).toMatchObject({ difference: null, reason: expect.stringMatching(/^criteri/u) as string });
});

test('tables of tasks carry no style attribute', () => {
  for (const address of [PLAN, '/nhiem-vu/', '/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao-chi-so/'])
    expect(readText(dir, address)).not.toMatch(/\sstyle=/u);
});
