import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUARTILE_GROUPS, quartileGroup, rankByValue } from './ranking.ts';

const self = (value: number): number => value;
const ranksOf = (values: readonly number[], rule: 'dense' | 'competition', higherIsBetter = true): number[] =>
  rankByValue(values, self, rule, higherIsBetter).map((entry) => entry.rank);

/** Few different values, so that ties are common. */
const values = fc.array(
  fc.integer({ min: 0, max: 12 }).map((half) => half / 2),
  { maxLength: 40 },
);
const distinct = fc
  .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 80 })
  .map((all) => all.map((value) => value / 100));
const rule = fc.constantFrom('dense' as const, 'competition' as const);

/** 14 wards of Quận 3, TP. Hồ Chí Minh, 2019. */
const QUAN_3 = [96, 94, 92.5, 92.5, 92.25, 90.75, 90, 89.25, 89, 88.5, 86.75, 82.75, 80.25, 75];

describe('tie rules', () => {
  test('Quận 3: 92.5 and 92.5 are both third, the next ward is fourth, the last of fourteen thirteenth', () => {
    expect(ranksOf(QUAN_3, 'dense')).toEqual([1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test('under competition ranking the place after a tie is skipped', () => {
    expect(ranksOf([92.5, 92.5, 94, 92.25], 'competition')).toEqual([1, 2, 2, 4]);
  });

  test('ties are marked, and keep the order of the input', () => {
    const ranked = rankByValue(
      [
        { id: 'b', at: 1 },
        { id: 'a', at: 1 },
        { id: 'c', at: 0 },
      ],
      ({ at }) => at,
      'dense',
    );
    expect(ranked.map(({ item, tied }) => [item.id, tied])).toEqual([
      ['b', true],
      ['a', true],
      ['c', false],
    ]);
  });

  test('hidden decimals cannot be computed: equal values are ranked as in a competition', () => {
    expect(rankByValue([64.56, 64.56, 60], self, 'as-published').map((entry) => entry.rank)).toEqual([1, 1, 3]);
  });

  test('best is smallest where less is better', () => {
    expect(rankByValue([3, 1, 2], self, 'competition', false).map((entry) => entry.value)).toEqual([1, 2, 3]);
  });
});

describe('properties of places', () => {
  test('the place of a value does not depend on the order of the input', () => {
    const byValue = (all: readonly number[], tieRule: 'dense' | 'competition'): Map<number, number> =>
      new Map(rankByValue(all, self, tieRule).map((entry) => [entry.value, entry.rank]));
    const shuffled = values.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, rule, ([all, other], tieRule) => {
        expect([...byValue(other, tieRule)].sort()).toEqual([...byValue(all, tieRule)].sort());
      }),
    );
  });

  test('equal values and only equal values share a place', () => {
    fc.assert(
      fc.property(values, rule, (all, tieRule) => {
        const ranked = rankByValue(all, self, tieRule);
        for (const a of ranked) for (const b of ranked) expect(a.rank === b.rank).toBe(a.value === b.value);
      }),
    );
  });

  test('dense places have no gaps', () => {
    fc.assert(
      fc.property(values, (all) => {
        const places = [...new Set(ranksOf(all, 'dense'))];
        expect(places).toEqual(places.map((_, position) => position + 1));
      }),
    );
  });

  test('a competition place is one more than the number of better values', () => {
    fc.assert(
      fc.property(values, (all) => {
        for (const { rank, value } of rankByValue(all, self, 'competition'))
          expect(rank).toBe(1 + all.filter((other) => other > value).length);
      }),
    );
  });

  test('less is better is the same as more is better with the sign turned', () => {
    fc.assert(
      fc.property(values, rule, (all, tieRule) => {
        const turned = rankByValue(all, (value) => -value, tieRule, true);
        expect(rankByValue(all, self, tieRule, false).map(({ item, rank }) => [item, rank])).toEqual(
          turned.map(({ item, rank }) => [item, rank]),
        );
      }),
    );
  });

  test('nobody is lost and nobody is added', () => {
    fc.assert(
      fc.property(values, rule, (all, tieRule) => {
        const order = (a: number, b: number): number => a - b;
        expect(
          rankByValue(all, self, tieRule)
            .map(({ item }) => item)
            .sort(order),
        ).toEqual([...all].sort(order));
      }),
    );
  });
});

describe('quartile groups', () => {
  const sizesOf = (all: readonly number[]): number[] => {
    const groups = all.map((value) => quartileGroup(value, all));
    return QUARTILE_GROUPS.map((group) => groups.filter((other) => other === group).length);
  };

  test('61 provinces make groups of 16, 15, 15 and 15', () => {
    expect(sizesOf(Array.from({ length: 61 }, (_, index) => 40 + index / 10))).toEqual([16, 15, 15, 15]);
  });

  test('the sizes of the groups of distinct values differ by one at most', () => {
    fc.assert(
      fc.property(distinct, (all) => {
        const sizes = sizesOf(all);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a better value is never in a lower group', () => {
    fc.assert(
      fc.property(distinct, (all) => {
        const order = [...all].sort((a, b) => b - a).map((value) => QUARTILE_GROUPS.indexOf(quartileGroup(value, all)));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test('a value alone is in the highest group', () => {
    expect(quartileGroup(40, [40])).toBe('highest');
    expect(quartileGroup(40, [])).toBe('highest');
  });
});
