import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aDataset, aNode, aResult, aRound, aScore, aUnit, id } from '../../test/domain-samples.ts';
import type { CriteriaSet } from '../domain/criteria.ts';
import type { UnitResult } from '../domain/result.ts';
import type { Round } from '../domain/round.ts';
import { buildSite } from '../domain/site.ts';
import { rankingView } from './ranking.ts';

const UNITS = ['xa-a', 'xa-b', 'xa-c', 'xa-d', 'xa-e'];
const results = (points: readonly number[], order = points): UnitResult[] =>
  points.map((total, at) =>
    aResult(UNITS[at] ?? '', { total, rank: 1 + order.filter((other) => other > total).length }),
  );

interface Parts {
  readonly now?: readonly UnitResult[];
  readonly before?: readonly UnitResult[];
  readonly beforeRound?: Partial<Round>;
  readonly round?: Partial<Round>;
  readonly set?: CriteriaSet;
}

function view({
  now = results([90, 80, 80, 70, 60]),
  before,
  beforeRound = {},
  round = {},
  set = aCriteriaSet(),
}: Parts = {}) {
  const site = buildSite(
    aDataset({
      units: UNITS.map((unit) => aUnit({ id: id(unit), name: unit.slice(-1).toUpperCase() })),
      sets: [set, aCriteriaSet({ id: id('other') })],
      rounds: [
        { round: aRound(UNITS, { id: id('now'), year: 2023, ...round }), results: now },
        ...(before
          ? [{ round: aRound(UNITS, { id: id('before'), year: 2022, ...beforeRound }), results: before }]
          : []),
      ],
    }),
  );
  const ranking = site.rankings.get(id('now'));
  if (!ranking) throw new Error('no ranking');
  return rankingView(site, ranking);
}
const rows = (parts: Parts = {}) => view(parts).groups.flatMap((group) => group.rows);

describe('changes against the year before', () => {
  const before = results([70, 75, 85, 60, 50]);

  test('stand as points and places in words', () => {
    expect(rows({ before }).map(({ change }) => [change?.points, change?.places, change?.direction])).toEqual([
      ['+20,00', 'tăng 2 bậc', 'up'],
      ['+5,00', 'giữ hạng', 'same'],
      ['−5,00', 'giảm 1 bậc', 'down'],
      ['+10,00', 'giữ hạng', 'same'],
      ['+10,00', 'giữ hạng', 'same'],
    ]);
  });

  test('have no column where the criteria changed, and the reason instead', () => {
    const { changeYear, comparison } = view({ before, beforeRound: { criteriaSetId: id('other') } });
    expect(changeYear).toBeNull();
    expect(comparison?.text).toBe('Bộ tiêu chí năm 2023 khác năm 2022 nên không so tổng điểm và hạng.');
  });

  test('skip no year', () => {
    expect(view({ before, beforeRound: { year: 2021 } }).comparison?.text).toBe(
      'Đợt liền trước đọc được là năm 2021: giữa hai năm còn thiếu số nên không ghi tăng giảm.',
    );
  });

  test('keep points and drop places where the cohort is another one', () => {
    const cohort = [{ id: '', name: '', unitIds: UNITS.slice(0, 4).map((unit) => id<'u'>(unit)), size: 4, note: null }];
    const parts = { before: before.slice(0, 4), beforeRound: { cohort } } as unknown as Parts;
    expect(rows(parts)[0]?.change).toMatchObject({ points: '+20,00', places: null });
    expect(view(parts).comparison?.text).toContain('chỉ so điểm, không so hạng');
  });
});

describe('fields of a ranked round', () => {
  const set = aCriteriaSet({
    tree: [aNode('1', { maxPoints: 60, shortTitle: 'Một' }), aNode('2', { maxPoints: 40, shortTitle: 'Hai' })],
  });
  const scored = UNITS.map((unit, at) =>
    aResult(unit, {
      rank: at + 1,
      total: 90 - at * 3,
      scores: { '1': aScore({ appraised: 50 - at }), '2': aScore({ survey: 40 - 2 * at }) },
    }),
  );

  test('are columns of their own with one rail over the maximum', () => {
    const ranking = view({ set, now: scored });
    expect([ranking.form, ranking.fieldHeadings]).toEqual(['fields', ['Một', 'Hai']]);
    expect(ranking.groups[0]?.rows[0]?.earned).toEqual({ document: 50, survey: 40, maxPoints: 100 });
    expect(ranking.groups[0]?.rows.map(({ fields }) => fields[0]?.heat)).toEqual([3, 3, 2, 1, 0]);
  });
});

describe('statistics', () => {
  test('quartiles, mean and median stand beside a whole table', () => {
    expect(view().stats[0]?.rows.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Cao nhất 90,00 điểm',
      'Phần tư trên 80,00 điểm',
      'Trung vị 80,00 điểm',
      'Phần tư dưới 70,00 điểm',
      'Thấp nhất 60,00 điểm',
      'Trung bình 76,00 điểm',
    ]);
  });

  test('are left out where one score was not read', () => {
    const now = [...results([90, 80, 80, 70]), aResult('xa-e', { status: 'not-read' })];
    expect([view({ now }).stats, view({ now }).strips]).toEqual([[], []]);
  });
});

test('every ranking says how it is read', () => {
  expect(view().howToRead.map(({ title }) => title)).toContain('Cách đọc bảng này');
});

test('what another source prints stands under the row', () => {
  const source = { title: 'Báo X', url: null, retrieved: null, licence: null, note: null };
  const [first, ...rest] = results([90, 80, 80, 70, 60]);
  const conflict = { unitId: id<never>('xa-a'), field: 'rank' as const, value: 2, source, note: null };
  expect(rows({ now: [{ ...first!, conflicts: [conflict] }, ...rest] })[0]?.conflicts).toEqual(['Báo X ghi hạng 2.']);
});
