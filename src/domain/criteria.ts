/** A criteria set is a dated rule: what counts, for how many points, how it is rounded and how ties are ranked. */
import type { Citation, Source } from './document.ts';
import type { CriteriaSetId, IndexId } from './ids.ts';
import type { UnitLevel } from './unit.ts';

export type ScoringMethod = 'document' | 'survey' | 'outcome';
export type TieRule = 'competition' | 'dense' | 'as-published';

export interface CriteriaNode {
  readonly code: string;
  readonly title: string;
  /** For heads of columns and charts; the title where none is given. */
  readonly shortTitle: string | null;
  /** null: not published at this depth. */
  readonly maxPoints: number | null;
  readonly method: ScoringMethod | null;
  readonly evidence: string | null;
  readonly note: string | null;
  readonly children: readonly CriteriaNode[];
}

export interface Band {
  readonly name: string;
  /** Lower bound in the unit of the index. */
  readonly from: number;
  /** true: `>=`, false: `>`. */
  readonly inclusive: boolean;
}

export interface Rounding {
  readonly decimals: number;
  readonly mode: 'half-up';
  /** `drop` where the publisher prints 96 and 92,5 in the same column. */
  readonly trailingZeros: 'keep' | 'drop';
}

export interface Comparability {
  readonly criteriaSetId: CriteriaSetId;
  readonly on: 'total' | 'field';
  readonly note: string;
}

export interface CriteriaSet {
  readonly id: CriteriaSetId;
  readonly indexId: IndexId;
  readonly title: string;
  readonly decision: Citation | null;
  readonly level: UnitLevel;
  readonly validFromYear: number;
  readonly validToYear: number | null;
  /** null: the readable sources do not print it; no percentage can be computed then. */
  readonly maxPoints: number | null;
  /** Points by method; they add up to `maxPoints` when given. */
  readonly split: Readonly<Partial<Record<ScoringMethod, number>>>;
  readonly denominator: 'full' | 'applicable';
  readonly rounding: Rounding;
  readonly tieRule: TieRule;
  /** Highest first. Empty when the rule publishes none. */
  readonly bands: readonly Band[];
  readonly bandsNote: string | null;
  readonly comparableWith: readonly Comparability[];
  readonly tree: readonly CriteriaNode[];
  readonly sources: readonly Source[];
  readonly note: string | null;
}

export const shortTitleOf = (node: Pick<CriteriaNode, 'title' | 'shortTitle'>): string => node.shortTitle ?? node.title;

export const isLeaf = (node: CriteriaNode): boolean => node.children.length === 0;

/** All nodes, parents before children, in printed order. */
export function* walkCriteria(nodes: readonly CriteriaNode[]): Generator<CriteriaNode> {
  for (const node of nodes) {
    yield node;
    yield* walkCriteria(node.children);
  }
}

export function leavesOf(set: Pick<CriteriaSet, 'tree'>): readonly CriteriaNode[] {
  return [...walkCriteria(set.tree)].filter(isLeaf);
}

/** The band a value falls in, or null when the set has no bands or the value is under the lowest. */
export function bandOf(value: number, bands: readonly Band[]): Band | null {
  return bands.find((band) => (band.inclusive ? value >= band.from : value > band.from)) ?? null;
}
