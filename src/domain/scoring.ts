/**
 * Points of one unit over the criteria tree. A missing number is never 0: a sum over a leaf that is not published,
 * not assessed or not read is incomplete and has no total; a leaf that does not apply leaves the maximum.
 */
import type { CriteriaNode, CriteriaSet } from './criteria.ts';
import { isLeaf } from './criteria.ts';
import { roundPoints, subtractPoints, sumPoints } from './points.ts';
import type { Absence, CriterionScore, Points, UnitResult } from './result.ts';

export interface NodeScore extends Points {
  readonly node: CriteriaNode;
  /** Appraised + survey points; null when any leaf below is absent for another reason than "not applicable". */
  readonly earned: number | null;
  /** Maximum over the leaves that apply; null when the criteria set does not publish it. */
  readonly maxPoints: number | null;
  readonly lost: number | null;
  /** Why there is no figure; null when there is one. */
  readonly absence: Absence | null;
  readonly note: string | null;
  readonly children: readonly NodeScore[];
}

const EMPTY: CriterionScore = { self: null, appraised: null, survey: null, status: null, note: null };

const sumOrNull = (values: readonly (number | null)[]): number | null => {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? null : sumPoints(present);
};

const lostOf = (earned: number | null, maxPoints: number | null): number | null =>
  earned === null || maxPoints === null ? null : subtractPoints(maxPoints, earned);

function scoreLeaf(node: CriteriaNode, score: CriterionScore): NodeScore {
  const notApplicable = score.status === 'not-applicable';
  const earned = score.status === null ? sumOrNull([score.appraised, score.survey]) : null;
  const maxPoints = notApplicable ? 0 : node.maxPoints;
  const absence = earned === null ? (score.status ?? 'not-published') : null;
  return { node, ...pointsOf(score), earned, maxPoints, lost: lostOf(earned, maxPoints), absence, note: score.note, children: [] };
}

const pointsOf = ({ self, appraised, survey }: Points): Points => ({ self, appraised, survey });

/** The gravest reason wins: one leaf not published makes the whole field "not published". */
const GRAVITY: readonly Absence[] = ['not-published', 'not-read', 'not-assessed'];

function absenceOf(children: readonly NodeScore[]): Absence | null {
  const reasons = new Set(children.map((child) => child.absence));
  const grave = GRAVITY.find((reason) => reasons.has(reason));
  if (grave) return grave;
  return children.every((child) => child.absence === 'not-applicable') ? 'not-applicable' : null;
}

function maximumOf(node: CriteriaNode, children: readonly NodeScore[]): number | null {
  const maxima = children.map((child) => child.maxPoints);
  if (maxima.every((max) => max !== null)) return sumPoints(maxima);
  return node.maxPoints;
}

function scoreBranch(node: CriteriaNode, scores: UnitResult['scores']): NodeScore {
  const own = scores[node.code];
  if (own && node.children.every((child) => !hasScore(child, scores))) return scoreLeaf(node, own);
  const children = node.children.map((child) => scoreNode(child, scores));
  const absence = absenceOf(children);
  const earned = absence === null ? sumOrNull(children.map((child) => child.earned)) : null;
  const maxPoints = maximumOf(node, children);
  return {
    node,
    self: sumOrNull(children.map((child) => child.self)),
    appraised: sumOrNull(children.map((child) => child.appraised)),
    survey: sumOrNull(children.map((child) => child.survey)),
    earned,
    maxPoints,
    lost: lostOf(earned, maxPoints),
    absence,
    note: null,
    children,
  };
}

const hasScore = (node: CriteriaNode, scores: UnitResult['scores']): boolean =>
  node.code in scores || node.children.some((child) => hasScore(child, scores));

const scoreNode = (node: CriteriaNode, scores: UnitResult['scores']): NodeScore =>
  isLeaf(node) ? scoreLeaf(node, scores[node.code] ?? EMPTY) : scoreBranch(node, scores);

/** One score per field. Empty when nothing is published below the total. */
export function scoreFields(set: CriteriaSet, result: UnitResult): readonly NodeScore[] {
  if (Object.keys(result.scores).length === 0) return [];
  return set.tree.map((field) => scoreNode(field, result.scores));
}

export interface Recomputed {
  readonly total: number;
  /** Maximum over what applies; null when it is not published. */
  readonly maxPoints: number | null;
  /** What was added: the fields of the tree, or the two published parts. */
  readonly from: 'fields' | 'parts';
}

/** The total we can compute ourselves, at full precision; null when some part is absent. */
export function recomputeTotal(set: CriteriaSet, result: UnitResult): Recomputed | null {
  const fields = scoreFields(set, result);
  if (fields.length > 0) return totalOfFields(set, fields);
  if (result.appraised === null || result.survey === null) return null;
  return { total: sumPoints([result.appraised, result.survey]), maxPoints: set.maxPoints, from: 'parts' };
}

function totalOfFields(set: CriteriaSet, fields: readonly NodeScore[]): Recomputed | null {
  const counted = fields.filter((field) => field.absence !== 'not-applicable');
  const earned = counted.map((field) => field.earned);
  if (counted.length === 0 || !earned.every((points) => points !== null)) return null;
  const maxima = counted.map((field) => field.maxPoints);
  const maxPoints = maxima.every((max) => max !== null) ? sumPoints(maxima) : set.maxPoints;
  return { total: sumPoints(earned), maxPoints, from: 'fields' };
}

/** Points over the applicable maximum, in percent, rounded by the rule of the criteria set (docs/decisions/0005). */
export function indexPercent(points: number, maxPoints: number, set: Pick<CriteriaSet, 'rounding'>): number {
  return roundPoints((points / maxPoints) * 100, set.rounding.decimals);
}

/** Nodes that lost points, largest loss first; equal losses in printed order. Deepest published level only. */
export function lostPoints(fields: readonly NodeScore[]): readonly NodeScore[] {
  return deepest(fields)
    .filter((node) => (node.lost ?? 0) > 0)
    .sort((a, b) => (b.lost ?? 0) - (a.lost ?? 0));
}

const deepest = (nodes: readonly NodeScore[]): NodeScore[] =>
  nodes.flatMap((node) =>
    node.children.some((child) => child.lost !== null) ? deepest(node.children) : [node],
  );
