import { describe, expect, test } from 'vitest';
import {
  aCriteriaSet,
  aDataset,
  aNode,
  anIndex,
  aPlan,
  aResult,
  aRound,
  aScore,
  aUnit,
  id,
} from '../../test/domain-samples.ts';
import { task } from '../../test/plan-samples.ts';
import type { Plan } from '../domain/plan.ts';
import type { Round } from '../domain/round.ts';
import { buildSite } from '../domain/site.ts';
import { planView } from './plan.ts';
import { unitTraceView } from './unit-trace.ts';
import { plainText } from './view.ts';

const SET = aCriteriaSet({
  maxPoints: 6,
  tree: [aNode('1', { maxPoints: 6, children: ['1.1', '1.2', '1.3'].map((code) => aNode(code, { maxPoints: 2 })) })],
});
const scores = (...values: readonly number[]) =>
  Object.fromEntries(values.map((appraised, at) => [`1.${at + 1}`, aScore({ appraised })]));

interface Parts {
  readonly plan?: Partial<Plan>;
  readonly before?: boolean;
  readonly after?: Partial<Round> | null;
}

function siteOf({ plan = {}, before = true, after = {} }: Parts) {
  const result = (...values: readonly number[]) =>
    aResult('xa-a', { total: values.reduce((a, b) => a + b), rank: 1, scores: scores(...values) });
  const known = (round: Partial<Round>, ...values: readonly number[]) => ({
    round: aRound(['xa-a'], round),
    results: round.status === 'planned' ? [] : [result(...values)],
  });
  return buildSite(
    aDataset({
      units: [aUnit()],
      indices: [anIndex()],
      sets: [SET],
      rounds: [
        ...(before ? [known({ id: id('r23'), year: 2023 }, 1, 2, 1.5)] : []),
        ...(after === null ? [] : [known({ id: id('r24'), year: 2024, ...after }, 2, 2, 0.5)]),
      ],
      plans: [
        aPlan({
          id: id('p'),
          issuerId: id('xa-a'),
          issuerName: 'Ủy ban nhân dân xã A',
          shortTitle: 'Kế hoạch A',
          indexIds: [id('cchc')],
          tasks: [
            task('a', { criteria: ['1.1', '1.2'] }),
            task('b', {
              criteria: ['1.3', '9.9'],
              progress: [{ date: '2024-05-01', status: 'done', note: null, evidence: [], by: null }],
            }),
          ],
          ...plan,
        }),
      ],
    }),
  );
}
function viewOf(parts: Parts) {
  const site = siteOf(parts);
  return planView(site, site.plans[0] as Plan);
}
const said = (parts: Parts): string => plainText(viewOf(parts).trace?.sentence ?? []);
const notes = (parts: Parts): readonly string[] =>
  (viewOf(parts).trace?.notes ?? []).map((note) => note.map(({ text }) => text).join(''));

describe('a plan as a whole', () => {
  test('says of all criteria named how many rose, stayed, fell, and cannot be told; they add up', () => {
    expect(said({})).toBe('Nhiệm vụ nêu 4 tiêu chí: ở kỳ sau 1 tăng, 1 giữ nguyên, 1 giảm, 1 không so được.');
    const { trace } = viewOf({});
    expect(trace?.rows.map(({ label, count }) => [label, count])).toEqual([
      ['Tăng điểm', 1],
      ['Giữ nguyên', 1],
      ['Giảm điểm', 1],
      ['Không so được', 1],
    ]);
    expect(trace?.rows.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    expect(said({ plan: { tasks: [task('a', { criteria: ['1.1'] })] } })).toMatch(/0 giảm\.$/);
  });

  test('points to the score where the points were lost, and to the next', () => {
    expect(notes({})).toEqual(['Điểm mất: kết quả 2023. Kỳ sau có kết quả 2024.']);
    expect(notes({ after: { status: 'planned' } })).toEqual([
      'Điểm mất: kết quả 2023. Kết quả 2024 chưa công bố: kỳ đánh giá.',
    ]);
  });

  test('before the next result nothing is counted as risen or fallen', () => {
    expect(said({ after: null })).toBe('Nhiệm vụ nêu 4 tiêu chí; chưa tiêu chí nào có kết quả kỳ sau để so.');
  });

  test('says what is missing: the points before, the codes, the tasks', () => {
    expect(said({ before: false })).toBe('Nhiệm vụ nêu 4 tiêu chí; điểm từng tiêu chí năm 2023 chưa có ở đây.');
    expect(viewOf({ before: false }).trace?.rows).toEqual([]);
    expect(notes({ before: false })).toEqual([]);
    expect(notes({ before: false, after: null })).toEqual(['Kết quả 2024 chưa thấy công bố.']);
    expect(said({ plan: { tasks: [task('a')] } })).toContain('không ghi mã tiêu chí');
    expect(said({ plan: { tasks: [] } })).toContain('không kèm bảng nhiệm vụ');
  });

  test('an issuer that is no unit has no results to follow', () => {
    expect(viewOf({ plan: { issuerId: null } }).trace).toBeNull();
  });
});

test('each task says what its criteria had lost and what came after', () => {
  const tables = viewOf({}).body.flatMap((part) => (part.kind === 'tasks' ? [part.table] : []));
  const rows = tables.flatMap(({ groups }) => groups).flatMap((group) => group.rows);
  expect(
    rows.map((row) => (row.kind === 'task' ? row.traces.map(({ code, before, after }) => [code, before, after]) : [])),
  ).toEqual([
    [
      ['1.1', 'mất 1,00 điểm năm 2023', 'Năm 2024: 1,00 → 2,00 trên 2 (+1,00)'],
      ['1.2', 'không mất điểm năm 2023', 'Năm 2024: 2,00 → 2,00 trên 2 (giữ nguyên)'],
    ],
    [['1.3', 'mất 0,50 điểm năm 2023', 'Năm 2024: 1,50 → 0,50 trên 2 (−1,00)']],
  ]);
});

describe('on the page of the unit', () => {
  const rows = (parts: Parts) => {
    const site = siteOf(parts);
    return unitTraceView(site, aUnit())?.rows;
  };

  test('a row a year: lost, promised, done, next', () => {
    const [now, before] = rows({}) ?? [];
    expect(now).toMatchObject({ name: 'CCHC 2024', lost: '1,50 điểm', context: 'trong 6 điểm tối đa', promises: [] });
    expect(before).toMatchObject({
      href: '/diem/r23/xa-a/',
      lost: '1,50 điểm',
      promises: [
        {
          plan: { label: 'Kế hoạch A', href: '/ke-hoach/p/' },
          tasks: '2 nhiệm vụ',
          done: '1 xong',
          outcome: 'Trong 4 tiêu chí đã hứa: 1 tăng, 1 giữ nguyên, 1 giảm, 1 không so được.',
        },
      ],
    });
  });

  test('what is not known is said, and never 0', () => {
    const cited = {
      indexId: id<Plan['indexIds'][number]>('cchc'),
      year: 2023,
      score: 84.4,
      rank: 19,
      outOf: 25,
      decision: null,
      note: null,
    };
    expect(rows({ before: false, after: null, plan: { priorResults: [cited], tasks: [] } })).toMatchObject([
      {
        href: null,
        lost: 'không rõ',
        context: 'kế hoạch chỉ ghi 84,40 điểm, hạng 19 trong 25',
        promises: [{ tasks: 'không kèm bảng nhiệm vụ', done: '', outcome: null }],
      },
    ]);
    expect(rows({ before: false, after: null })).toMatchObject([
      { lost: 'không rõ', context: 'chưa có bảng điểm ở đây' },
    ]);
  });

  test('a unit without plans has no such table', () => {
    expect(rows({ plan: { issuerId: null } })).toBeUndefined();
  });
});
