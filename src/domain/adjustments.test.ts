import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aNode, aResult, aScore } from '../../test/domain-samples.ts';
import { adjustmentsSum, scoreAdjustments } from './adjustments.ts';
import type { Adjustment } from './criteria.ts';
import { sumPoints } from './points.ts';
import { scoreRow } from './ranking-row.ts';
import { anIndex } from '../../test/domain-samples.ts';
import { recomputeTotal } from './scoring.ts';

const BONUS: Adjustment = { code: 'DC', title: 'Điểm cộng', kind: 'bonus', maxPoints: 2, note: null };
const PENALTY: Adjustment = { code: 'DT', title: 'Điểm trừ', kind: 'penalty', maxPoints: 3, note: null };
const set = aCriteriaSet({
  tree: [aNode('1', { maxPoints: 60 }), aNode('2', { maxPoints: 40 })],
  adjustments: [BONUS, PENALTY],
  denominator: 'applicable',
});
const FIELDS = { '1': aScore({ appraised: 50 }), '2': aScore({ survey: 30 }) };
const totalOf = (scores: ReturnType<typeof aResult>['scores'], part = {}) =>
  recomputeTotal(set, aResult('a', { scores, ...part }));

describe('bonus and penalty', () => {
  test('raise and lower the total; the maximum stays', () => {
    const scores = { ...FIELDS, DC: aScore({ appraised: 1.5 }), DT: aScore({ appraised: 0.25 }) };
    expect(totalOf(scores)).toEqual({ total: 81.25, maxPoints: 100, from: 'fields' });
  });

  test('are none where the publisher prints none', () => {
    expect(totalOf(FIELDS)?.total).toBe(80);
    expect(totalOf({ ...FIELDS, DC: aScore({ status: 'not-applicable' }) })?.total).toBe(80);
  });

  test('make the total unknown where they are announced but not known', () => {
    expect(totalOf({ ...FIELDS, DT: aScore({ status: 'not-read' }) })).toBeNull();
    expect(totalOf({ DT: aScore({ status: 'not-read' }) }, { appraised: 50, survey: 30 })).toBeNull();
  });

  test('stand beside two published parts, too, and do not hide them', () => {
    const scores = { DC: aScore({ survey: 1 }) };
    expect(totalOf(scores, { appraised: 50, survey: 30 })).toEqual({ total: 81, maxPoints: 100, from: 'parts' });
  });

  test('are given one by one in the order of the rule, with the word of the unit', () => {
    const scores = { DT: aScore({ self: 0, appraised: 0.5, note: 'Nộp muộn' }) };
    expect(scoreAdjustments(set.adjustments, scores)).toEqual([
      { adjustment: BONUS, points: null, self: null, absence: null, note: null },
      { adjustment: PENALTY, points: 0.5, self: 0, absence: null, note: 'Nộp muộn' },
    ]);
    const row = scoreRow(aResult('a', { scores: { ...FIELDS, ...scores } }), { index: anIndex(), set });
    expect([row.value, row.adjustments.map(({ points }) => points)]).toEqual([79.5, [null, 0.5]]);
  });

  test('points of the tree and its adjustments add up in any order', () => {
    const points = fc.integer({ min: 0, max: 300 }).map((value) => value / 100);
    fc.assert(
      fc.property(points, points, points, (field, bonus, penalty) => {
        const scores = {
          '1': aScore({ appraised: field }),
          '2': aScore({ survey: 0 }),
          DC: aScore({ appraised: bonus }),
          DT: aScore({ appraised: penalty }),
        };
        expect(totalOf(scores)?.total).toBe(sumPoints([field, bonus, -penalty]));
        expect(adjustmentsSum(scoreAdjustments(set.adjustments, scores))).toBe(sumPoints([bonus, -penalty]));
      }),
    );
  });
});
