/** The unit in the middle, field by field: what a score is compared with. */
import { medianPoints } from './points.ts';
import type { RankingBlock } from './ranking-table.ts';
import type { NodeScore } from './scoring.ts';

const known = new WeakMap<RankingBlock, ReadonlyMap<string, number>>();

/**
 * Median of the earned points of every node, by code, over the units of a block; empty where the block has no mean
 * either, since the middle of a part misleads. Computed once for a block.
 */
export function fieldMedians(block: RankingBlock): ReadonlyMap<string, number> {
  const cached = known.get(block);
  if (cached) return cached;
  const medians = compute(block);
  known.set(block, medians);
  return medians;
}

type NonEmpty = [number, ...number[]];

function compute({ rows, stats }: RankingBlock): ReadonlyMap<string, number> {
  const values = new Map<string, NonEmpty>();
  if (stats !== null) for (const row of rows) collect(row.fields, values);
  return new Map([...values].map(([code, all]) => [code, medianPoints(all)]));
}

function collect(nodes: readonly NodeScore[], into: Map<string, NonEmpty>): void {
  for (const { node, earned, children } of nodes) {
    if (earned !== null) push(into, node.code, earned);
    collect(children, into);
  }
}

function push(into: Map<string, NonEmpty>, code: string, value: number): void {
  const values = into.get(code);
  if (values) values.push(value);
  else into.set(code, [value]);
}
