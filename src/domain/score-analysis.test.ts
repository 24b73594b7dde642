import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aDataset, aNode, anIndex, aResult, aRound, aScore, id } from '../../test/domain-samples.ts';
import type { CriteriaSet } from './criteria.ts';
import type { Dataset } from './dataset.ts';
import { fieldStandings } from './field-standings.ts';
import type { IndexDefinition } from './index-definition.ts';
import { buildRanking, type Ranking, type RankingBlock } from './ranking-table.ts';
import type { CriterionScore, UnitResult } from './result.ts';
import { analyseScore, selfGaps } from './score-analysis.ts';
import { scoreFields } from './scoring.ts';

const TREE = [
  aNode('1', { maxPoints: 10, children: [aNode('1.1', { maxPoints: 6 }), aNode('1.2', { maxPoints: 4 })] }),
  aNode('2', { maxPoints: 20 }),
];
const set = aCriteriaSet({ tree: TREE, denominator: 'applicable' });
const scores = (a: number, b: number, c: number, part: Readonly<Record<string, CriterionScore>> = {}) => ({
  '1.1': aScore({ appraised: a }),
  '1.2': aScore({ appraised: b }),
  '2': aScore({ survey: c }),
  ...part,
});

interface Year {
  readonly year: number;
  readonly results: readonly UnitResult[];
}

function datasetOf(
  years: readonly Year[],
  index: Partial<IndexDefinition> = {},
  sets: readonly CriteriaSet[] = [set],
): Dataset {
  return aDataset({
    indices: [anIndex(index)],
    sets,
    rounds: years.map(({ year, results }) => ({
      round: aRound(
        results.map(({ unitId }) => unitId),
        { id: id(String(year)), year, criteriaSetId: sets.at(year - 2024)?.id ?? set.id },
      ),
      results,
    })),
  });
}
const rankingsOf = (dataset: Dataset): Ranking[] =>
  [...dataset.rounds.values()].map((round) => buildRanking(round, dataset));
const only = (ranking: Ranking | undefined): RankingBlock => ranking!.blocks[0]!;

describe('self and appraised points', () => {
  test('are set against each other leaf by leaf, and for a field over the leaves that have both', () => {
    const mixed = {
      '1.1': aScore({ self: 6, appraised: 4.5 }),
      '1.2': aScore({ self: 4 }),
      '2': aScore({ survey: 18 }),
    };
    const gaps = selfGaps(scoreFields(set, aResult('a', { scores: mixed })));
    expect(gaps).toMatchObject([
      { node: { code: '1' }, self: 6, appraised: 4.5, gap: -1.5, children: [{ node: { code: '1.1' }, gap: -1.5 }] },
    ]);
  });

  test('nothing is said where one of both is missing', () => {
    expect(selfGaps(scoreFields(set, aResult('a', { scores: scores(5, 4, 18) })))).toEqual([]);
  });
});

describe('the change of a field since the year before', () => {
  const years = (now: UnitResult['scores'], before: UnitResult['scores']): Year[] => [
    { year: 2023, results: [aResult('a', { scores: before })] },
    { year: 2024, results: [aResult('a', { scores: now })] },
  ];
  function changesOf(dataset: Dataset) {
    const [earlier, ranking] = rankingsOf(dataset);
    const block = only(ranking);
    return analyseScore(ranking!, block, block.rows[0]!, earlier ?? null).fieldChanges.map(({ value, reason }) => [
      value,
      reason,
    ]);
  }

  test('is the difference of its points', () => {
    expect(changesOf(datasetOf(years(scores(5, 4, 18), scores(4, 4, 18.5))))).toEqual([
      [1, null],
      [-0.5, null],
    ]);
  });

  test('is not given where another maximum applied, or a figure is missing', () => {
    const now = scores(5, 0, 18, { '1.2': aScore({ status: 'not-applicable' }) });
    expect(changesOf(datasetOf(years(now, scores(5, 4, 18))))[0]).toEqual([null, 'maximum-differs']);
    const unread = scores(5, 4, 0, { '2': aScore({ status: 'not-read' }) });
    const dataset = datasetOf([
      { year: 2023, results: [aResult('a', { total: 28, scores: unread })] },
      { year: 2024, results: [aResult('a', { scores: scores(5, 4, 18) })] },
    ]);
    expect(changesOf(dataset)[1]).toEqual([null, 'no-figure']);
    const absentNow = datasetOf([
      { year: 2023, results: [aResult('a', { scores: scores(5, 4, 18) })] },
      { year: 2024, results: [aResult('a', { total: 28, scores: unread })] },
    ]);
    expect(changesOf(absentNow)[1]).toEqual([null, 'no-figure']);
  });

  test('has the reason of the rounds where they are not compared', () => {
    const [, second] = years(scores(5, 4, 18), {});
    const [ranking] = rankingsOf(datasetOf([second!]));
    const block = only(ranking);
    expect(analyseScore(ranking!, block, block.rows[0]!, null).fieldChanges[0]).toEqual({
      code: '1',
      value: null,
      reason: 'first',
    });
  });

  test('is given for the fields the newer rules left alone', () => {
    const older = aCriteriaSet({ ...set, id: id('older') });
    const newer = aCriteriaSet({
      ...set,
      id: id('newer'),
      tree: [TREE[0]!, aNode('2', { maxPoints: 25 })],
      comparableWith: [{ criteriaSetId: id('older'), on: 'field', note: '' }],
    });
    const dataset = datasetOf(years(scores(5, 4, 18), scores(4, 4, 18)), {}, [newer, older]);
    expect(changesOf(dataset)).toEqual([
      [1, null],
      [null, 'criteria-changed'],
    ]);
    const onTotal = { ...newer, comparableWith: [{ criteriaSetId: older.id, on: 'total' as const, note: '' }] };
    expect(changesOf(datasetOf(years(scores(5, 4, 18), scores(4, 4, 18)), {}, [onTotal, older]))[1]).toEqual([
      null,
      'criteria-changed',
    ]);
  });
});

describe('the standing in a field', () => {
  const results = [
    aResult('a', { scores: scores(6, 4, 10) }),
    aResult('b', { scores: scores(5, 4, 20) }),
    aResult('c', { scores: scores(5, 4, 15) }),
  ];
  const standing = (dataset: Dataset, unit: string, code: string) => {
    const [ranking] = rankingsOf(dataset);
    return fieldStandings(ranking!, only(ranking)).get(id(unit))?.get(code);
  };

  test('is a place under the tie rule of the set, and a quartile', () => {
    const dataset = datasetOf([{ year: 2024, results }]);
    expect(standing(dataset, 'a', '1')).toEqual({ rank: 1, tied: false, outOf: 3, quartile: 'highest' });
    expect(standing(dataset, 'b', '1')).toEqual({ rank: 2, tied: true, outOf: 3, quartile: 'upper-middle' });
    expect(standing(dataset, 'a', '2')?.rank).toBe(3);
  });

  test('is a quartile only where the publisher declines to rank', () => {
    const dataset = datasetOf([{ year: 2024, results }], { rankingPolicy: 'groups' });
    expect(standing(dataset, 'b', '1')).toMatchObject({ rank: null, tied: false, quartile: 'upper-middle' });
  });

  test('compares shares where the maximum is not the same for all', () => {
    const reduced = aResult('d', { scores: scores(6, 0, 9, { '1.2': aScore({ status: 'not-applicable' }) }) });
    const lower = aResult('e', { scores: scores(3, 0, 9, { '1.2': aScore({ status: 'not-applicable' }) }) });
    const dataset = datasetOf([{ year: 2024, results: [...results, reduced, lower] }]);
    expect(standing(dataset, 'd', '1')).toMatchObject({ rank: 1, tied: true });
    expect(standing(dataset, 'e', '1')?.rank).toBe(5);
  });

  test('is not given where the maxima differ and are not all published', () => {
    const open = aCriteriaSet({ tree: [aNode('1', { children: [aNode('1.1', { maxPoints: 6 }), aNode('1.2')] })] });
    const some = { '1.1': aScore({ appraised: 5 }), '1.2': aScore({ status: 'not-applicable' }) };
    const rows = [
      aResult('a', { total: 9, scores: { '1.1': aScore({ appraised: 5 }), '1.2': aScore({ appraised: 4 }) } }),
      aResult('b', { total: 5, scores: some }),
    ];
    expect(standing(datasetOf([{ year: 2024, results: rows }], {}, [open]), 'a', '1')).toBeUndefined();
  });

  test('is not given while a unit has no figure in the field, is unread, or no fields are known', () => {
    const part = aResult('d', { total: 20, scores: { '2': aScore({ survey: 20 }) } });
    const dataset = datasetOf([{ year: 2024, results: [...results, part] }]);
    expect([standing(dataset, 'a', '1'), standing(dataset, 'a', '2')?.outOf]).toEqual([undefined, 4]);
    const unread = datasetOf([{ year: 2024, results: [...results, aResult('d', { status: 'not-read' })] }]);
    expect(standing(unread, 'a', '1')).toBeUndefined();
    const bare = rankingsOf(datasetOf([{ year: 2024, results: [aResult('a', { total: 80 })] }], {}, []))[0]!;
    expect(analyseScore(bare, only(bare), only(bare).rows[0]!, null).fieldStandings.size).toBe(0);
    expect(analyseScore(bare, only(rankingsOf(dataset)[0]), only(bare).rows[0]!, null).lost).toEqual([]);
  });

  test('is computed once for a block, and is the same in any order of the units', () => {
    const [ranking] = rankingsOf(datasetOf([{ year: 2024, results }]));
    expect(fieldStandings(ranking!, only(ranking))).toBe(fieldStandings(ranking!, only(ranking)));
    fc.assert(
      fc.property(fc.shuffledSubarray(results, { minLength: 3 }), (shuffled) => {
        expect(standing(datasetOf([{ year: 2024, results: shuffled }]), 'b', '2')?.rank).toBe(1);
      }),
    );
  });

  test('a unit that is not in the block has none', () => {
    const [ranking] = rankingsOf(datasetOf([{ year: 2024, results }]));
    const stranger = { ...only(ranking).rows[0]!, unitId: id<UnitResult['unitId']>('z') };
    expect(analyseScore(ranking!, only(ranking), stranger, null).fieldStandings.size).toBe(0);
    expect(analyseScore(ranking!, only(ranking), stranger, ranking!).fieldChanges[0]?.value).toBeNull();
  });
});
