import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aNode, aResult, aScore } from '../../test/domain-samples.ts';
import type { CriteriaNode } from './criteria.ts';
import { sumPoints } from './points.ts';
import type { CriterionScore } from './result.ts';
import { indexPercent, lostPoints, recomputeTotal, scoreFields } from './scoring.ts';

type Scores = Record<string, CriterionScore>;

const leaf = (code: string, maxPoints: number | null = 10): CriteriaNode => aNode(code, { maxPoints });
const setOf = (tree: readonly CriteriaNode[], part = {}) =>
  aCriteriaSet({ tree, maxPoints: null, denominator: 'applicable', ...part });
const totalOf = (tree: readonly CriteriaNode[], scores: Scores, part = {}) =>
  recomputeTotal(setOf(tree, part), aResult('a', { scores }));
const fieldsOf = (tree: readonly CriteriaNode[], scores: Scores) => scoreFields(setOf(tree), aResult('a', { scores }));
const earned = (appraised: number): CriterionScore => aScore({ appraised });

/** Two fields: one of two criteria, one that is itself a leaf. */
const TREE = [aNode('1', { maxPoints: 20, children: [leaf('1.1'), leaf('1.2')] }), leaf('2', 30)];
const ALL: Scores = { '1.1': earned(8.25), '1.2': aScore({ self: 10, survey: 7.5 }), '2': earned(24.4) };

describe('a total', () => {
  test('is the sum over the fields, appraised and survey points alike', () => {
    expect(totalOf(TREE, ALL)).toEqual({ total: 40.15, maxPoints: 50, from: 'fields' });
    expect(fieldsOf(TREE, ALL)[0]).toMatchObject({
      self: 10,
      appraised: 8.25,
      survey: 7.5,
      earned: 15.75,
      lost: 4.25,
      absence: null,
    });
  });

  test('is absent, not smaller, where one leaf is absent', () => {
    for (const status of ['not-published', 'not-read', 'not-assessed'] as const)
      expect(totalOf(TREE, { ...ALL, '1.2': aScore({ status }) })).toBeNull();
  });

  test('is absent where a leaf is not mentioned at all', () => {
    expect(totalOf(TREE, { '1.1': earned(8), '2': earned(20) })).toBeNull();
  });

  test('a zero is a score', () => {
    expect(totalOf(TREE, { ...ALL, '2': earned(0) })?.total).toBe(15.75);
  });

  test('of two published parts is their sum', () => {
    const result = aResult('a', { appraised: 61.86, survey: 28.1 });
    expect(recomputeTotal(aCriteriaSet(), result)).toEqual({ total: 89.96, maxPoints: 100, from: 'parts' });
    expect(recomputeTotal(aCriteriaSet(), aResult('a', { appraised: 61.86 }))).toBeNull();
    expect(recomputeTotal(aCriteriaSet(), aResult('a', { survey: 28.1 }))).toBeNull();
  });
});

describe('criteria that do not apply', () => {
  const none = aScore({ status: 'not-applicable' });
  /** The unit's own points with the printed share give the maximum that applied to it. */
  const tuyenQuang = [leaf('1', 66.27), leaf('2', 33.73)];

  test('Tuyên Quang 2022: 62.62 points of the applicable 66.27 are 94.49 %', () => {
    const recomputed = totalOf(tuyenQuang, { '1': earned(62.62), '2': none }, { maxPoints: 100 });
    expect(recomputed).toMatchObject({ total: 62.62, maxPoints: 66.27 });
    expect(indexPercent(62.62, 66.27, aCriteriaSet())).toBe(94.49);
  });

  test('stay in the denominator where the rule says so', () => {
    const full = { maxPoints: 100, denominator: 'full' };
    expect(totalOf(tuyenQuang, { '1': earned(62.62), '2': none }, full)?.maxPoints).toBe(100);
  });

  test('leave the maximum of their field', () => {
    expect(fieldsOf(TREE, { ...ALL, '1.2': none })[0]).toMatchObject({
      earned: 8.25,
      maxPoints: 10,
      lost: 1.75,
      absence: null,
    });
  });

  test('make a field not applicable when there is nothing else in it', () => {
    const scores = { ...ALL, '1.1': none, '1.2': none };
    expect(fieldsOf(TREE, scores)[0]).toMatchObject({
      earned: null,
      maxPoints: 0,
      lost: null,
      absence: 'not-applicable',
    });
    expect(totalOf(TREE, scores)).toMatchObject({ total: 24.4, maxPoints: 30 });
  });

  test('a unit to which nothing applies has no total', () => {
    expect(totalOf([leaf('1')], { '1': none })).toBeNull();
  });

  test('leave the maximum unknown where the maxima of the parts are not published', () => {
    const papi = [aNode('1', { maxPoints: 10, children: [leaf('1.1', null), leaf('1.2', null)] })];
    expect(fieldsOf(papi, { '1.1': earned(2), '1.2': earned(3) })[0]?.maxPoints).toBe(10);
    expect(fieldsOf(papi, { '1.1': earned(2), '1.2': none })[0]?.maxPoints).toBeNull();
    const ministries = [aNode('1', { children: [aNode('1.1', { children: papi })] }), leaf('2', null)];
    expect(
      totalOf(ministries, { '1.1': earned(2), '1.2': none, '2': earned(1) }, { maxPoints: 100 })?.maxPoints,
    ).toBeNull();
  });
});

describe('the gravest reason of an incomplete field', () => {
  const reason = (first: CriterionScore, second: CriterionScore) =>
    fieldsOf(TREE, { '1.1': first, '1.2': second })[0]?.absence;
  const none = (status: CriterionScore['status']): CriterionScore => aScore({ status });

  test('not published before not read before not assessed before not applicable', () => {
    expect(reason(none('not-read'), none('not-published'))).toBe('not-published');
    expect(reason(none('not-assessed'), none('not-read'))).toBe('not-read');
    expect(reason(none('not-applicable'), none('not-assessed'))).toBe('not-assessed');
    expect(reason(earned(1), none('not-applicable'))).toBeNull();
  });

  test('appraised and survey points of a part are not given as points of the whole', () => {
    const [field] = fieldsOf(TREE, { '1.1': aScore({ self: 9, appraised: 8 }), '1.2': none('not-published') });
    expect(field).toMatchObject({ self: 9, appraised: null, survey: null, earned: null, lost: null });
  });

  test('a self score alone is no result', () => {
    expect(fieldsOf(TREE, { ...ALL, '2': aScore({ self: 28 }) })[1]).toMatchObject({
      self: 28,
      earned: null,
      absence: 'not-published',
    });
  });
});

describe('the depth that is published', () => {
  test('a score of the whole field counts where its criteria are not published', () => {
    const [field] = fieldsOf(TREE, { '1': earned(17.5), '2': earned(20) });
    expect(field).toMatchObject({ earned: 17.5, lost: 2.5, absence: null, children: [] });
  });

  test('a score of the whole field counts where only some of its criteria are published, which stay visible', () => {
    const [field] = fieldsOf(TREE, { '1': earned(17.5), '1.2': earned(9), '2': earned(20) });
    expect(field).toMatchObject({ earned: 17.5, absence: null });
    expect(field?.children.map((child) => child.earned)).toEqual([null, 9]);
  });

  test('sub-criteria of an unpublished criterion count as deeper, too', () => {
    const deep = [
      aNode('1', { maxPoints: 10, children: [aNode('1.1', { children: [leaf('1.1.1', 5), leaf('1.1.2', 5)] })] }),
    ];
    const [field] = fieldsOf(deep, { '1': earned(8), '1.1.2': earned(4) });
    expect(field).toMatchObject({ earned: 8, children: [{ absence: 'not-published' }] });
  });

  test('the sum of the criteria counts where all of them are published', () => {
    expect(fieldsOf(TREE, { ...ALL, '1': earned(1) })[0]?.earned).toBe(15.75);
  });

  test('nothing below the total means no fields', () => {
    expect(scoreFields(setOf(TREE), aResult('a', { total: 84.4 }))).toEqual([]);
  });
});

describe('lost points', () => {
  test('the largest loss comes first, equal losses in printed order, at the deepest published level', () => {
    const tree = [aNode('1', { children: [leaf('1.1'), leaf('1.2'), leaf('1.3')] }), leaf('2'), leaf('3', null)];
    const scores = { '1.1': earned(9), '1.2': earned(10), '1.3': earned(6), '2': earned(9), '3': earned(1) };
    expect(lostPoints(fieldsOf(tree, scores)).map((score) => [score.node.code, score.lost])).toEqual([
      ['1.3', 4],
      ['1.1', 1],
      ['2', 1],
    ]);
  });

  test('a field whose criteria are not published is listed itself', () => {
    expect(lostPoints(fieldsOf(TREE, { '1': earned(17.5), '2': earned(30) })).map((score) => score.node.code)).toEqual([
      '1',
    ]);
  });
});

describe('properties of totals', () => {
  const CODES = ['1.1', '1.2', '2.1', '2.2', '3'] as const;
  const MAX = 20;
  const tree = [
    aNode('1', { children: [leaf('1.1', MAX), leaf('1.2', MAX)] }),
    aNode('2', { children: [leaf('2.1', MAX), leaf('2.2', MAX)] }),
    leaf('3', MAX),
  ];
  const points = fc.integer({ min: 0, max: MAX * 100 }).map((value) => value / 100);
  const none = aScore({ status: 'not-applicable' });
  const cell = fc.oneof({ weight: 3, arbitrary: points.map(earned) }, { weight: 1, arbitrary: fc.constant(none) });
  const scores = fc
    .tuple(...CODES.map(() => cell))
    .map((cells) => Object.fromEntries(CODES.map((code, index) => [code, cells[index] ?? none])));
  const code = fc.constantFrom(...CODES);

  test('the sum of the fields that apply is the total', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const counted = fieldsOf(tree, all).flatMap((field) => field.earned ?? []);
        expect(totalOf(tree, all)?.total ?? 0).toBe(sumPoints(counted));
      }),
    );
  });

  test('every leaf that does not apply leaves the denominator', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const applicable = CODES.filter((one) => all[one]?.status === null).length;
        expect(totalOf(tree, all)?.maxPoints ?? 0).toBe(applicable * MAX);
      }),
    );
  });

  test('a missing leaf never counts as 0', () => {
    fc.assert(
      fc.property(scores, code, (all, missing) => {
        const { [missing]: _, ...rest } = all;
        fc.pre(Object.keys(rest).length > 0);
        expect(totalOf(tree, rest)).toBeNull();
        expect(totalOf(tree, { ...all, [missing]: aScore({ status: 'not-read' }) })).toBeNull();
      }),
    );
  });

  test('more points in one leaf never lower the total', () => {
    fc.assert(
      fc.property(scores, code, points, (all, raised, more) => {
        const now = all[raised]?.appraised ?? null;
        if (now === null) return;
        const before = totalOf(tree, all)?.total ?? 0;
        const after = totalOf(tree, { ...all, [raised]: earned(sumPoints([now, more])) })?.total ?? 0;
        expect(after).toBe(sumPoints([before, more]));
      }),
    );
  });
});
