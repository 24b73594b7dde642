import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aDataset, anIndex, aNode, aResult, aRound, aScore } from '../../test/domain-samples.ts';
import type { UnitResult } from './result.ts';
import type { Round } from './round.ts';
import { roundChanges } from './round-change.ts';
import { buildSite, type Site } from './site.ts';

const UNITS = ['a', 'b', 'c'];
const siteOf = (results: readonly UnitResult[], part: Partial<Round> = {}, policy: 'rank' | 'none' = 'rank'): Site =>
  buildSite(
    aDataset({
      indices: [anIndex({ rankingPolicy: policy })],
      sets: [aCriteriaSet({ tree: [aNode('1', { maxPoints: 100, method: 'document' })] })],
      rounds: [{ round: aRound(UNITS, part), results }],
    }),
  );
const totals = (...values: readonly number[]): readonly UnitResult[] =>
  values.map((total, at) => aResult(UNITS[at] ?? '', { total }));
const moves = (before: Site, after: Site) =>
  roundChanges(before, after).flatMap(({ places }) =>
    places.map((each) => `${each.placing} ${each.unitId} ${each.before}→${each.after}${each.sideEffect ? ' *' : ''}`),
  );

describe('a figure that changed', () => {
  test('moves its unit, and others by side effect', () => {
    const [before, after] = [siteOf(totals(90, 80, 70)), siteOf(totals(90, 80, 85))];
    expect(roundChanges(before, after)).toMatchObject([
      {
        roundId: 'round',
        kind: 'changed',
        figures: [{ unitId: 'c', field: 'total', before: 70, after: 85 }],
        newRows: [],
      },
    ]);
    expect(moves(before, after)).toEqual(['printed c 3→2', 'printed b 2→3 *', 'by-score c 3→2', 'by-score b 2→3 *']);
  });

  test('of a printed ranking moves only the order of the scores', () => {
    const printed = (...values: readonly number[]) => totals(...values).map((row, at) => ({ ...row, rank: at + 1 }));
    expect(moves(siteOf(printed(90, 80, 70)), siteOf(printed(90, 80, 85)))).toEqual([
      'by-score c 3→2',
      'by-score b 2→3 *',
    ]);
  });

  test('of a criterion moves the order of the sums', () => {
    const scored = (...points: readonly number[]) =>
      totals(90, 80, 70).map((row, at) => ({ ...row, scores: { '1': aScore({ appraised: points[at] ?? null }) } }));
    expect(moves(siteOf(scored(90, 80, 70)), siteOf(scored(90, 80, 95)))).toEqual([
      'by-sum c 3→1',
      'by-sum a 1→2 *',
      'by-sum b 2→3 *',
    ]);
  });

  test('of a total beside a printed index moves the order of the totals', () => {
    const both = (...values: readonly number[]) =>
      totals(...values).map((row, at) => ({ ...row, indexPercent: 99 - at, rank: at + 1 }));
    expect(moves(siteOf(both(90, 80, 70)), siteOf(both(90, 80, 85)))).toEqual(['by-total c 3→2', 'by-total b 2→3 *']);
  });

  test('moves no place where nobody is ranked, or a score is missing', () => {
    expect(moves(siteOf(totals(90, 80, 70), {}, 'none'), siteOf(totals(90, 80, 85), {}, 'none'))).toEqual([]);
    const part = (total: number) => [...totals(90, total), aResult('c', { status: 'not-read' })];
    expect(moves(siteOf(part(80)), siteOf(part(95)))).toEqual([]);
  });
});

test('a row with its first figures is news, not a change', () => {
  const before = siteOf([...totals(90, 80), aResult('c', { status: 'not-published' })]);
  expect(roundChanges(before, siteOf(totals(90, 80, 70)))).toMatchObject([
    { kind: 'changed', figures: [], newRows: ['c'] },
  ]);
  expect(roundChanges(siteOf(totals(90, 80)), siteOf(totals(90, 80, 70)))).toMatchObject([{ newRows: ['c'] }]);
});

test('a round that comes or goes is told as a whole', () => {
  const [none, some] = [buildSite(aDataset({})), siteOf(totals(90, 80, 70))];
  expect(roundChanges(none, some)).toMatchObject([{ kind: 'added', figures: [], places: [] }]);
  expect(roundChanges(some, none)).toMatchObject([{ kind: 'removed', figures: [], places: [] }]);
});

test('a unit that leaves the table loses its place; a table without a criteria set is ranked all the same', () => {
  const noSet = (...values: readonly number[]) => siteOf(totals(...values), { criteriaSetId: null });
  expect(moves(noSet(90, 80, 70), noSet(90, 80))).toEqual(expect.arrayContaining(['printed c 3→null']));
  expect(moves(noSet(90, 80, 70), noSet(90, 80, 85))).toContain('by-score c 3→2');
});

test('nothing changes against itself', () => {
  expect(roundChanges(siteOf(totals(90, 80, 70)), siteOf(totals(90, 80, 70)))).toEqual([]);
});
