import { describe, expect, test } from 'vitest';
import {
  aCriteriaSet,
  aDataset,
  anIndex,
  aNode,
  aPlan,
  aResult,
  aRound,
  aScore,
  aUnit,
  id,
} from '../../test/domain-samples.ts';
import type { Target } from './plan.ts';
import type { UnitResult } from './result.ts';
import { buildSite } from './site.ts';
import { judgeTarget } from './target.ts';

const SET = aCriteriaSet({
  tree: [
    aNode('1', { title: 'Thủ tục hành chính', shortTitle: 'Thủ tục', maxPoints: 16 }),
    aNode('2', { title: 'Bộ máy', maxPoints: 8 }),
    aNode('3', { title: 'Không phát sinh', maxPoints: 4 }),
  ],
});
const SCORES = {
  '1': aScore({ appraised: 14 }),
  '2': aScore({ status: 'not-published' }),
  '3': aScore({ status: 'not-applicable' }),
};
const published = (part: Partial<UnitResult>) => [aResult('xa-a', { total: 70, scores: SCORES, ...part })];

function judge(over: Partial<Target>, results: readonly UnitResult[] | null, issuer: string | null = 'xa-a') {
  const target: Target = {
    indexId: id('cchc'),
    field: null,
    group: null,
    comparator: '>=',
    value: 85,
    unit: 'points',
    quote: '',
    ...over,
  };
  const plan = aPlan({ issuerId: issuer === null ? null : id(issuer), indexIds: [id('cchc')], targets: [target] });
  const rounds = [
    { round: aRound(['xa-a'], { id: id('old'), year: 2023 }), results: [aResult('xa-a', { total: 90, rank: 1 })] },
    ...(results ? [{ round: aRound(['xa-a'], { id: id('new'), year: 2024 }), results }] : []),
  ];
  const site = buildSite(aDataset({ units: [aUnit()], indices: [anIndex()], sets: [SET], rounds, plans: [plan] }));
  const { verdict, year, score, rank } = judgeTarget(site, plan, target);
  return [verdict, year, score, rank];
}

describe('of the whole index', () => {
  test('reached or missed by the round the plan aims at, never by the one it answers', () => {
    expect(judge({}, published({ total: 85, rank: 3 }))).toEqual(['reached', 2024, 85, 3]);
    expect(judge({}, published({ total: 84.9, rank: 3 }))).toEqual(['missed', 2024, 84.9, 3]);
    expect(judge({}, null)).toEqual(['not-yet', 2024, null, null]);
  });

  test('a rank to beat is beaten by a better one only', () => {
    const beat = { comparator: 'rank-better-than', value: 3, unit: 'rank' } as const;
    expect(judge(beat, published({ total: 80, rank: 3 }))[0]).toBe('missed');
    expect(judge(beat, published({ total: 80, rank: 2 }))[0]).toBe('reached');
    expect(judge({ ...beat, value: null }, published({ total: 80, rank: 2 }))[0]).toBe('not-measurable');
  });

  test('percents cannot be read off points', () => {
    expect(judge({ unit: 'percent' }, published({ total: 90, rank: 2 }))).toEqual(['not-measurable', 2024, 90, 2]);
  });

  test('a unit without figures in the round cannot be judged', () => {
    expect(judge({}, [aResult('xa-a', { status: 'not-assessed' })])).toEqual(['not-measurable', 2024, null, null]);
  });

  test('an issuer that is no unit we know has no results', () => {
    expect(judge({}, published({ total: 90 }), 'xa-b')[0]).toBe('not-yet');
    expect(judge({}, published({ total: 90 }), null)[0]).toBe('not-yet');
  });
});

describe('of a field', () => {
  const share = { unit: 'percent-of-max', value: 87.5 } as const;

  test('by its name, short or whole, in percent of its maximum or in points', () => {
    expect(judge({ ...share, field: 'thủ tục hành chính' }, published({}))).toEqual(['reached', 2024, 87.5, null]);
    expect(judge({ ...share, field: 'Thủ tục', value: 90 }, published({}))[0]).toBe('missed');
    expect(judge({ field: 'Thủ tục', value: 14 }, published({}))).toEqual(['reached', 2024, 14, null]);
  });

  test('no field of that name, no figure, nothing to divide by, another unit: nobody can tell', () => {
    for (const over of [
      { ...share, field: 'Tài chính công' },
      { ...share, field: 'Bộ máy' },
      { ...share, field: 'Không phát sinh' },
      { field: 'Thủ tục', unit: 'percent' } as const,
    ])
      expect(judge(over, published({}))[0]).toBe('not-measurable');
  });
});
