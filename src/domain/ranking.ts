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
  const entries = items.map((item) => ({ item, value: valueOf(item) }));
  const groups = [...groupByValue(entries)].sort(([a], [b]) => (higherIsBetter ? b - a : a - b));
  let before = 0;
  return groups.flatMap(([, group], position) => {
    const rank = tieRule === 'dense' ? position + 1 : before + 1;
    before += group.length;
    return group.map((entry) => ({ ...entry, rank, tied: group.length > 1 }));
  });
}

function groupByValue<Entry extends { readonly value: number }>(entries: readonly Entry[]): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) groups.set(entry.value, [...(groups.get(entry.value) ?? []), entry]);
  return groups;
}

export const QUARTILE_GROUPS = ['highest', 'upper-middle', 'lower-middle', 'lowest'] as const;
export type QuartileGroup = (typeof QUARTILE_GROUPS)[number];

/** Quartile of a value among all: from Q3 up highest, from the median up upper-middle, from Q1 up lower-middle. */
export function quartileGroup(value: number, all: readonly number[]): QuartileGroup {
  const isFrom = (share: number): boolean => value >= (quantilePoints(all, share) ?? value);
  if (isFrom(0.75)) return 'highest';
  if (isFrom(0.5)) return 'upper-middle';
  return isFrom(0.25) ? 'lower-middle' : 'lowest';
}
