/**
 * Points of one unit over the criteria tree. A missing number is never 0: a sum over a leaf that is not published,
 * not assessed or not read is incomplete and has no total; a leaf that does not apply leaves the maximum.
 * Total = points of the fields + bonus − penalty; the maximum stays that of the fields.
 */
import { type AdjustmentScore, adjustmentsSum, scoreAdjustments } from './adjustments.ts';
import type { CriteriaNode, CriteriaSet } from './criteria.ts';
import { isLeaf } from './criteria.ts';
import { roundPoints, subtractPoints, sumPoints } from './points.ts';
import type { Absence, CriterionScore, Points, UnitResult } from './result.ts';

export interface NodeScore extends Points {
  readonly node: CriteriaNode;
  /** Appraised + survey points; null when any leaf below is absent for another reason than "not applicable". */
  readonly earned: number | null;
  /** Maximum over the leaves that apply; null when the criteria set does not publish enough to know it. */
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

function scoreLeaf(node: CriteriaNode, score: CriterionScore, applicableMax = node.maxPoints): NodeScore {
  const earned = score.status === null ? sumOrNull([score.appraised, score.survey]) : null;
  const maxPoints = score.status === 'not-applicable' ? 0 : applicableMax;
  const absence = earned === null ? (score.status ?? 'not-published') : null;
  return {
    node,
    ...pointsOf(score),
    earned,
    maxPoints,
    lost: lostOf(earned, maxPoints),
    absence,
    note: score.note,
    children: [],
  };
}

const pointsOf = ({ self, appraised, survey }: Points): Points => ({ self, appraised, survey });

/** The gravest reason wins: one leaf not published makes the whole field "not published". */
const GRAVITY: readonly Absence[] = ['not-published', 'not-read', 'not-assessed'];

/** Why these scores have no sum; null when they have one. */
export function absenceOf(scores: readonly Pick<NodeScore, 'absence'>[]): Absence | null {
  const reasons = new Set(scores.map((score) => score.absence));
  const grave = GRAVITY.find((reason) => reasons.has(reason));
  if (grave) return grave;
  return scores.every((score) => score.absence === 'not-applicable') ? 'not-applicable' : null;
}

const hasNotApplicable = (score: NodeScore): boolean =>
  score.absence === 'not-applicable' || score.children.some(hasNotApplicable);

/** Where maxima below are not published, the printed one holds only while everything below applies. */
function maximumOf(printed: number | null, below: readonly NodeScore[]): number | null {
  const maxima = below.map((score) => score.maxPoints);
  if (maxima.every((max) => max !== null)) return sumPoints(maxima);
  return below.some(hasNotApplicable) ? null : printed;
}

/** The sum of what is below; the score published at this depth where the parts do not make a sum. */
function scoreBranch(node: CriteriaNode, scores: UnitResult['scores']): NodeScore {
  const children = node.children.map((child) => scoreNode(child, scores));
  const sum = sumOf(children, maximumOf(node.maxPoints, children));
  const own = scores[node.code];
  if (!own || sum.absence === null) return { node, ...sum, note: null, children };
  const isDeeper = node.children.some((child) => hasScore(child, scores));
  return { ...scoreLeaf(node, own, sum.maxPoints), children: isDeeper ? children : [] };
}

/** Self scores are summed as far as they go; appraised and survey points only when none of them is missing. */
function sumOf(
  children: readonly NodeScore[],
  maxPoints: number | null,
): Omit<NodeScore, 'node' | 'note' | 'children'> {
  const absence = absenceOf(children);
  const counted = absence === null ? children : [];
  const earned = sumOrNull(counted.map((child) => child.earned));
  return {
    self: sumOrNull(children.map((child) => child.self)),
    appraised: sumOrNull(counted.map((child) => child.appraised)),
    survey: sumOrNull(counted.map((child) => child.survey)),
    earned,
    maxPoints,
    lost: lostOf(earned, maxPoints),
    absence,
  };
}

const hasScore = (node: CriteriaNode, scores: UnitResult['scores']): boolean =>
  Object.hasOwn(scores, node.code) || node.children.some((child) => hasScore(child, scores));

const scoreNode = (node: CriteriaNode, scores: UnitResult['scores']): NodeScore =>
  isLeaf(node) ? scoreLeaf(node, scores[node.code] ?? EMPTY) : scoreBranch(node, scores);

/** One score per field. Empty when nothing is published below the total. */
export function scoreFields(set: CriteriaSet, result: UnitResult): readonly NodeScore[] {
  if (!set.tree.some((field) => hasScore(field, result.scores))) return [];
  return set.tree.map((field) => scoreNode(field, result.scores));
}

export interface Recomputed {
  readonly total: number;
  /** The denominator by the rule of the criteria set; null when it is not published. */
  readonly maxPoints: number | null;
  /** What was added: the fields of the tree, or the two published parts. */
  readonly from: 'fields' | 'parts';
}

/** The total we can compute ourselves, at full precision; null when some part is absent. */
export function recomputeTotal(set: CriteriaSet, result: UnitResult): Recomputed | null {
  const adjustments = scoreAdjustments(set.adjustments, result.scores);
  const fields = isJudgedBelow(set, result) ? scoreFields(set, result) : [];
  if (fields.length > 0) return totalOfFields(set, fields, adjustments);
  return totalOfParts(set, result, adjustments);
}

/** A self score alone is the unit's own word; the total then follows from the published parts. */
const isJudgedBelow = ({ adjustments }: CriteriaSet, { scores }: UnitResult): boolean =>
  Object.entries(scores).some(([code, score]) => isJudged(score) && adjustments.every((each) => each.code !== code));

const isJudged = ({ appraised, survey, status }: CriterionScore): boolean =>
  appraised !== null || survey !== null || status !== null;

function totalOfParts(
  set: CriteriaSet,
  { appraised, survey }: UnitResult,
  adjustments: readonly AdjustmentScore[],
): Recomputed | null {
  const added = adjustmentsSum(adjustments);
  if (appraised === null || survey === null || added === null) return null;
  return { total: sumPoints([appraised, survey, added]), maxPoints: set.maxPoints, from: 'parts' };
}

function totalOfFields(
  set: CriteriaSet,
  fields: readonly NodeScore[],
  adjustments: readonly AdjustmentScore[],
): Recomputed | null {
  const added = adjustmentsSum(adjustments);
  if (absenceOf(fields) !== null || added === null) return null;
  const total = sumPoints([...fields.map((field) => field.earned ?? 0), added]);
  const maxPoints = set.denominator === 'full' ? set.maxPoints : maximumOf(set.maxPoints, fields);
  return { total, maxPoints, from: 'fields' };
}

/** Points over the applicable maximum, in percent, rounded by the rule of the criteria set (docs/decisions/0005). */
export function indexPercent(points: number, maxPoints: number, set: Pick<CriteriaSet, 'rounding'>): number {
  return roundPoints((points / maxPoints) * 100, set.rounding.decimals);
}

/** Nodes that lost points, largest loss first; equal losses in printed order. Deepest published level only. */
export function lostPoints(fields: readonly NodeScore[]): readonly NodeScore[] {
  return deepestScores(fields)
    .flatMap((score) => (score.lost !== null && score.lost > 0 ? [{ score, lost: score.lost }] : []))
    .sort((a, b) => b.lost - a.lost)
    .map(({ score }) => score);
}

/** Where anything is published below a node, that; else the node. */
export const deepestScores = (nodes: readonly NodeScore[]): readonly NodeScore[] =>
  nodes.flatMap((node) => (node.children.some((child) => child.lost !== null) ? deepestScores(node.children) : [node]));
