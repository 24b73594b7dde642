/** Places under a declared tie rule, and groups where the publisher declines to rank. */
import type { TieRule } from './criteria.ts';
import { quantilePoints } from './points.ts';

export interface Ranked<Item> {
  readonly item: Item;
  readonly value: number;
  readonly rank: number;
  readonly tied: boolean;
}

/**
 * Best first. `competition`: 1-2-2-4. `dense`: 1-2-2-3. `as-published` cannot be computed and is ranked as competition.
 * The order of equal values is that of the input.
 */
export function rankByValue<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
  tieRule: TieRule,
  higherIsBetter = true,
): readonly Ranked<Item>[] {
  const sorted = items
    .map((item) => ({ item, value: valueOf(item) }))
    .sort((a, b) => (higherIsBetter ? b.value - a.value : a.value - b.value));
  const count = countValues(sorted.map((entry) => entry.value));
  let rank = 0;
  return sorted.map((entry, position) => {
    const isNew = position === 0 || sorted[position - 1]?.value !== entry.value;
    if (isNew) rank = tieRule === 'dense' ? rank + 1 : position + 1;
    return { ...entry, rank, tied: (count.get(entry.value) ?? 0) > 1 };
  });
}

function countValues(values: readonly number[]): Map<number, number> {
  const count = new Map<number, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return count;
}

export const QUARTILE_GROUPS = ['highest', 'upper-middle', 'lower-middle', 'lowest'] as const;
export type QuartileGroup = (typeof QUARTILE_GROUPS)[number];

/** Quartile of each value among all: above Q3 highest, above the median upper-middle, above Q1 lower-middle. */
export function quartileGroup(value: number, all: readonly number[]): QuartileGroup {
  const [q1, q2, q3] = [0.25, 0.5, 0.75].map((share) => quantilePoints(all, share) ?? 0) as [number, number, number];
  if (value >= q3) return 'highest';
  if (value >= q2) return 'upper-middle';
  return value >= q1 ? 'lower-middle' : 'lowest';
}
