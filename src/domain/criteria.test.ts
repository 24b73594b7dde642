import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aNode } from '../../test/domain-samples.ts';
import {
  type Band,
  bandOf,
  bandWithGap,
  hasOwnScores,
  isInBand,
  isLeaf,
  leavesOf,
  shortTitleOf,
  walkCriteria,
  walkSet,
} from './criteria.ts';

const tree = [
  aNode('1', { children: [aNode('1.1', { children: [aNode('1.1.1'), aNode('1.1.2')] }), aNode('1.2')] }),
  aNode('2'),
];

describe('the tree of criteria', () => {
  test('parents come before their children, in printed order', () => {
    expect([...walkCriteria(tree)].map((node) => node.code)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '2']);
  });

  test('a criterion without sub-criteria is itself a leaf', () => {
    expect(leavesOf({ tree }).map((node) => node.code)).toEqual(['1.1.1', '1.1.2', '1.2', '2']);
    expect(tree.map(isLeaf)).toEqual([false, true]);
  });

  test('a short title stands for the title where one is given', () => {
    expect([aNode('1'), aNode('2', { shortTitle: 'Hai' })].map(shortTitleOf)).toEqual(['Tiêu chí 1', 'Hai']);
  });

  test('bonus and penalty come after the tree: a score may stand under them as well', () => {
    const bonus = { code: 'DC', title: 'Điểm cộng', kind: 'bonus', maxPoints: 2, note: null } as const;
    expect([...walkSet({ tree: [aNode('1')], adjustments: [bonus] })].map(({ code }) => code)).toEqual(['1', 'DC']);
  });
});

describe('bandOf', () => {
  /** Tây Ninh 2022: good is more than 80; the lowest band has its own bound here. */
  const bands: readonly Band[] = [
    { name: 'Tốt', from: 80, inclusive: false },
    { name: 'Khá', from: 60, inclusive: true },
  ];

  test('a bound belongs to the band only when the rule says so', () => {
    expect(bandOf(80.01, bands)?.name).toBe('Tốt');
    expect(bandOf(80, bands)?.name).toBe('Khá');
    expect(bandOf(60, bands)?.name).toBe('Khá');
  });

  test('a value under the lowest bound has no band', () => {
    expect(bandOf(59.99, bands)).toBeNull();
    expect(bandOf(90, [])).toBeNull();
  });
});

describe('bands that begin at 0', () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 6 });
  const bandsFrom = (cuts: readonly number[], inclusive: boolean): readonly Band[] => [
    ...[...cuts].sort((a, b) => b - a).map((cut) => ({ name: String(cut), from: cut / 100, inclusive })),
    { name: '0', from: 0, inclusive: true },
  ];

  test('hold every value from 0 to the maximum exactly once', () => {
    const value = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(bounds, fc.boolean(), value, (cuts, inclusive, points) => {
        const bands = bandsFrom(cuts, inclusive);
        const holding = bands.filter((_, at) => isInBand(points, bands, at));
        expect(holding).toHaveLength(1);
        expect(bandOf(points, bands)).toBe(holding[0]);
      }),
    );
  });

  test('leave no gap; others name the band under which there is one', () => {
    expect(bandWithGap(bandsFrom([80], true))).toBeNull();
    expect(bandWithGap([])).toBeNull();
    expect(bandWithGap([{ name: 'Đạt', from: 50, inclusive: true }])?.name).toBe('Đạt');
    expect(bandWithGap([{ name: 'Yếu', from: 0, inclusive: false }])?.name).toBe('Yếu');
  });

  test('a band that does not exist holds nothing', () => {
    expect(isInBand(1, [], 0)).toBe(false);
  });
});

test('a unit scores itself where some criterion is not left to a survey', () => {
  const survey = aNode('1.1', { method: 'survey' });
  expect(hasOwnScores({ tree: [aNode('1', { children: [survey] })] })).toBe(false);
  expect(hasOwnScores({ tree: [aNode('1', { children: [survey, aNode('1.2')] })] })).toBe(true);
  expect(hasOwnScores({ tree: [] })).toBe(false);
});
