import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RawSelf } from '../content/schemas/self.ts';
import { type CriteriaSet, hasOwnScores } from '../domain/criteria.ts';
import type { CriteriaSetId, RoundId } from '../domain/ids.ts';
import { fullName } from '../domain/unit.ts';
import { demonstration, imported, said, workbookIn } from '../../test/score-samples.ts';
import { filled } from '../../test/workbook-samples.ts';
import { Grid, textOf } from '../importers/scores/grid.ts';
import { scoreTemplate } from './score-template.ts';

const setOf = (id: string): CriteriaSet => {
  const set = demonstration().criteriaSets.get(id as CriteriaSetId);
  if (!set) throw new Error(id);
  return set;
};
const set = setOf('minh-hoa-cchc-xa-2025');
const bytes = scoreTemplate(set, ['minh-hoa-cchc-xa-2025']);
const gridOf = async (number: number): Promise<Grid> => {
  const { sheets } = await workbookIn(bytes);
  const sheet = sheets[number];
  if (!sheet) throw new Error(`no sheet ${number}`);
  return new Grid(sheet);
};
const partOf = (name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** What a commune types: its file, cell by cell. */
function typed(self: RawSelf, scores: Grid): Parameters<typeof filled>[1] {
  const first: Record<string, string | number> = {};
  const more: Record<string, string | number> = {};
  const day = (iso: string): string => iso.split('-').reverse().join('/');
  const unit = demonstration().units.get(self.unit as never);
  const { report } = self;
  const head = [
    self.round,
    unit && fullName(unit),
    self.submitted && day(self.submitted),
    report?.kind,
    report?.number,
    report?.date && day(report.date),
    report?.issuer,
    report?.title,
  ];
  for (const [at, value] of head.entries())
    if (value) first[`${at % 2 === 0 ? 'C' : 'J'}${3 + Math.floor(at / 2)}`] = value;
  const rowOf = new Map(scores.rows.map((row) => [textOf(scores.at(row, 1)), row]));
  let next = 5;
  for (const [code, { points, status, explanation, evidence }] of Object.entries(self.scores)) {
    const row = String(rowOf.get(code));
    if (points !== null) first[`E${row}`] = points;
    if (status) first[`F${row}`] = status === 'not-applicable' ? 'Không áp dụng' : 'Chưa đánh giá';
    if (explanation) first[`G${row}`] = explanation;
    for (const [at, { document, url, sha256 }] of evidence.entries()) {
      const fields = [
        document.kind,
        document.number,
        document.date && day(document.date),
        document.issuer,
        document.title,
        url,
        sha256,
      ];
      for (const [column, value] of fields.entries())
        if (value) {
          if (at === 0) first[`${String.fromCharCode(72 + column)}${row}`] = value;
          else more[`${String.fromCharCode(66 + column)}${next}`] = value;
        }
      if (at > 0) {
        more[`A${next}`] = code;
        next += 1;
      }
    }
  }
  return { 1: first, 2: more };
}

describe('the round trip', () => {
  const files = ['2025', '2026'].flatMap((year) => {
    const folder = `content/rounds/minh-hoa-cchc-xa-${year}/self`;
    return readdirSync(folder).map((name) => `${folder}/${name}`);
  });

  test.each(files)('%s', async (path) => {
    const text = readFileSync(path, 'utf8');
    const self = JSON.parse(text) as RawSelf;
    const own = setOf(demonstration().rounds.get(self.round as RoundId)?.criteriaSetId ?? '');
    const blank = scoreTemplate(own, [self.round]);
    const { sheets } = await workbookIn(blank);
    const outcome = await imported(
      filled(blank, typed(self, new Grid(sheets[0] ?? { name: '', hidden: false, cells: [], merges: [] }))),
      {},
    );
    expect(outcome.findings.filter(({ code }) => code !== 'scores/formula-values').map(said)).toEqual([]);
    expect(outcome.file).toEqual({ path: path.replace('content/', ''), text });
  });

  test('several documents, an address and a hash come back too', async () => {
    const document = { kind: 'Báo cáo', number: '1/BC-UBND', role: 'related' as const };
    const self: RawSelf = {
      $schema: '/schemas/self.json',
      round: 'minh-hoa-cchc-xa-2025',
      unit: 'minh-hoa-xa-co-may',
      submitted: null,
      report: null,
      scores: {
        '1.1.1': {
          points: 0.5,
          evidence: [
            { document, url: 'https://vi.du/a.pdf' },
            { document: { ...document, kind: 'Kế hoạch', title: 'Một & hai <ba>' }, sha256: 'a'.repeat(64) },
          ],
        },
        '1.1.2': { points: null, status: 'not-assessed', evidence: [], explanation: 'Chưa chấm.' },
        '1.1.3': { points: 0, evidence: [] },
      },
    };
    const outcome = await imported(filled(bytes, typed(self, await gridOf(0))), {});
    expect(JSON.parse(outcome.file?.text ?? 'null')).toEqual(self);
  });
});

describe('the workbook', () => {
  test('is the same every time', () => {
    expect(Buffer.compare(scoreTemplate(set, ['minh-hoa-cchc-xa-2025']), bytes)).toBe(0);
  });

  test('an empty one is told to be empty', async () => {
    const outcome = await imported(filled(bytes, { 1: { J3: 'Xã Cỏ May' } }), {});
    expect(outcome.file).toBeNull();
    expect(outcome.findings.map(({ code }) => code)).toContain('scores/nothing-filled');
  });

  test('codes are text, so that none loses its last zero', async () => {
    const grid = await gridOf(0);
    const codes = grid.sheet.cells.filter(({ column, row }) => column === 1 && row > 9);
    expect(new Set(codes.map(({ kind }) => kind))).toEqual(new Set(['text']));
    expect(codes.length).toBeGreaterThan(60);
  });

  test('only cells of input are open, and every sheet is protected', () => {
    const styles = [...partOf('xl/styles.xml').matchAll(/<protection locked="(\d)"/g)].map(
      ([, locked]) => locked === '0',
    );
    const open = [...partOf('xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g)].filter(
      ([, , , style]) => styles[Number(style)],
    );
    expect(new Set(open.map(([, column]) => column))).toEqual(
      new Set(['C', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N']),
    );
    expect(open.filter(([, column, row]) => column === 'C' && Number(row) > 10)).toEqual([]);
    for (const number of [1, 2, 3, 4])
      expect(partOf(`xl/worksheets/sheet${number}.xml`)).toContain('<sheetProtection sheet="1"');
  });

  test('points are held between 0 and the maximum of their row, in Vietnamese', async () => {
    const grid = await gridOf(0);
    const xml = partOf('xl/worksheets/sheet1.xml');
    const rules = [
      ...xml.matchAll(
        /<dataValidation type="decimal"[^>]*error="([^"]*)"[^>]*sqref="([^"]*)"[^>]*><formula1>0<\/formula1><formula2>([\d.]+)</g,
      ),
    ];
    const cells = rules.flatMap(([, error, places = '', max]) =>
      places.split(' ').map((at) => ({ error, row: Number(at.slice(1)), max })),
    );
    expect(cells.length).toBeGreaterThan(40);
    for (const { row, max, error } of cells) {
      expect(String(grid.at(row, 3)?.value)).toBe(max);
      expect(error).toContain(`từ 0 đến ${max?.replace('.', ',')}`);
    }
  });

  test('what Excel refuses to open: long messages, long lists, long names', () => {
    for (const number of [1, 2, 3, 4]) {
      const xml = partOf(`xl/worksheets/sheet${number}.xml`);
      for (const [, text = ''] of xml.matchAll(/ error="([^"]*)"/g)) expect(text.length).toBeLessThanOrEqual(225);
      for (const [, text = ''] of xml.matchAll(/ errorTitle="([^"]*)"/g)) expect(text.length).toBeLessThanOrEqual(32);
      for (const [, text = ''] of xml.matchAll(/<formula1>([^<]*)</g)) expect(text.length).toBeLessThanOrEqual(257);
    }
    for (const [, name = ''] of partOf('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g))
      expect(name.length).toBeLessThanOrEqual(31);
  });

  test('sums add the rows below them', async () => {
    const grid = await gridOf(0);
    const formulas = [...partOf('xl/worksheets/sheet1.xml').matchAll(/<c r="E(\d+)"[^>]*><f>SUM\(([^)]*)\)/g)];
    const codeAt = (row: number): string => textOf(grid.at(row, 1));
    expect(formulas.length).toBeGreaterThan(8);
    for (const [, row, parts = ''] of formulas.slice(0, -1))
      for (const part of parts.split(','))
        expect(codeAt(Number(part.slice(1)))).toMatch(
          new RegExp(`^${codeAt(Number(row)).replaceAll('.', '\\.')}\\.[^.]+$`),
        );
  });

  test.each([...demonstration().criteriaSets.values()].filter(hasOwnScores).map(({ id }) => id))(
    'every template can be read back: %s',
    async (id) => {
      const { sheets } = await workbookIn(scoreTemplate(setOf(id), []));
      expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
        ['Tự chấm điểm', false],
        ['Tài liệu thêm', false],
        ['Hướng dẫn', false],
        ['congkhai', true],
      ]);
    },
  );
});
