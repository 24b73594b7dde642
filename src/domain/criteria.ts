/**
 * A criteria set is a dated rule: what counts, for how many points, how it is rounded and how ties are ranked.
 * Bonus and penalty points stand beside the tree: they raise or lower the total and never change the maximum.
 */
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

/** Points given on top of the tree, or taken off it. Scores of it are positive numbers under its code. */
export interface Adjustment {
  readonly code: string;
  readonly title: string;
  readonly kind: 'bonus' | 'penalty';
  readonly maxPoints: number;
  readonly note: string | null;
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
  /** The set this one takes the place of; null where that is not known or there was none. */
  readonly replacesId: CriteriaSetId | null;
  readonly tree: readonly CriteriaNode[];
  readonly adjustments: readonly Adjustment[];
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

/** Some criterion is not left to those who are asked: a unit has something to score itself by. */
export const hasOwnScores = (set: Pick<CriteriaSet, 'tree'>): boolean =>
  leavesOf(set).some(({ method }) => method !== 'survey');

/** Everything a score may stand under: the nodes of the tree as printed, then bonus and penalty. */
export function* walkSet(set: Pick<CriteriaSet, 'tree' | 'adjustments'>): Generator<CriteriaNode | Adjustment> {
  yield* walkCriteria(set.tree);
  yield* set.adjustments;
}

/** At or above its own lower bound, and under the bound of the band before it. */
export function isInBand(value: number, bands: readonly Band[], at: number): boolean {
  const [band, above] = [bands[at], bands[at - 1]];
  return band !== undefined && reaches(value, band) && (above === undefined || !reaches(value, above));
}

const reaches = (value: number, { from, inclusive }: Band): boolean => (inclusive ? value >= from : value > from);

/** The band a value falls in, or null when the set has no bands or the value is under the lowest. */
export function bandOf(value: number, bands: readonly Band[]): Band | null {
  return bands.find((_, at) => isInBand(value, bands, at)) ?? null;
}

/** The lowest band where it leaves small values without one: it must begin at 0, and 0 must belong to it. */
export function bandWithGap(bands: readonly Band[]): Band | null {
  const lowest = bands.at(-1);
  return lowest === undefined || reaches(0, lowest) ? null : lowest;
}
