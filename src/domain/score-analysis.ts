/**
 * What a unit's score says beyond its total: where points were lost, where the council and the unit's own word differ,
 * what changed since the year before, and how the unit stands in each field. Two figures are set against each other only
 * where both exist; a field is compared with last year only where the comparison of the rounds allows it and the maximum
 * that applied is the same; places in a field are given only where places are published at all and every unit has it.
 */
import type { ComparisonReason } from './comparison.ts';
import type { CriteriaNode } from './criteria.ts';
import { fieldStandings, type FieldStanding } from './field-standings.ts';
import type { UnitId } from './ids.ts';
import { subtractPoints, sumPoints } from './points.ts';
import type { Ranking, RankingBlock, RankingRow } from './ranking-table.ts';
import { lostPoints, type NodeScore } from './scoring.ts';

/** Over the leaves that have both a self score and an appraised one. */
export interface SelfGap {
  readonly node: CriteriaNode;
  readonly self: number;
  readonly appraised: number;
  /** Appraised minus self: negative where the council gave less. */
  readonly gap: number;
  readonly children: readonly SelfGap[];
}

/** In printed order; nodes without any pair of figures are left out. */
export const selfGaps = (nodes: readonly NodeScore[]): readonly SelfGap[] => nodes.flatMap(gapOf);

function gapOf({ node, self, appraised, children }: NodeScore): readonly SelfGap[] {
  if (children.length === 0) return self === null || appraised === null ? [] : [gapBetween(node, self, appraised, [])];
  const below = selfGaps(children);
  const sum = (kind: 'self' | 'appraised'): number => sumPoints(below.map((gap) => gap[kind]));
  return below.length === 0 ? [] : [gapBetween(node, sum('self'), sum('appraised'), below)];
}

const gapBetween = (node: CriteriaNode, self: number, appraised: number, children: readonly SelfGap[]): SelfGap => ({
  node,
  self,
  appraised,
  gap: subtractPoints(appraised, self),
  children,
});

/** Why a field has no change: that of the rounds, a figure missing in one year, or another applicable maximum. */
export type FieldChangeReason = ComparisonReason | 'no-figure' | 'maximum-differs';

export interface FieldChange {
  readonly code: string;
  readonly value: number | null;
  /** null when there is a value. */
  readonly reason: FieldChangeReason | null;
}

/** One entry a field, in printed order. `before`: the row of the unit in the year before, if it has one. */
export function fieldChanges(
  { comparison }: Pick<Ranking, 'comparison'>,
  now: readonly NodeScore[],
  before: readonly NodeScore[],
): readonly FieldChange[] {
  const earlier = new Map(before.map((field) => [field.node.code, field]));
  return now.map((field) => {
    const { code } = field.node;
    if (comparison.fields.has(code)) return { code, ...changeOf(field, earlier.get(code)) };
    return { code, value: null, reason: comparison.comparable ? 'criteria-changed' : comparison.reason };
  });
}

function changeOf(now: NodeScore, before: NodeScore | undefined): Pick<FieldChange, 'value' | 'reason'> {
  if (!before || now.earned === null || before.earned === null) return { value: null, reason: 'no-figure' };
  if (now.maxPoints !== before.maxPoints) return { value: null, reason: 'maximum-differs' };
  return { value: subtractPoints(now.earned, before.earned), reason: null };
}

export interface ScoreAnalysis {
  /** Deepest published nodes that lost points, largest loss first. */
  readonly lost: readonly NodeScore[];
  readonly gaps: readonly SelfGap[];
  readonly fieldChanges: readonly FieldChange[];
  /** By code of the field. */
  readonly fieldStandings: ReadonlyMap<string, FieldStanding>;
}

/** `earlier`: the ranking of the round before (`comparison.previous`), where there is one. */
export function analyseScore(
  ranking: Ranking,
  block: RankingBlock,
  row: RankingRow,
  earlier: Ranking | null,
): ScoreAnalysis {
  return {
    lost: lostPoints(row.fields),
    gaps: selfGaps(row.fields),
    fieldChanges: fieldChanges(ranking, row.fields, fieldsOf(earlier, row.unitId)),
    fieldStandings: fieldStandings(ranking, block).get(row.unitId) ?? new Map<string, FieldStanding>(),
  };
}

const fieldsOf = (ranking: Ranking | null, unitId: UnitId): readonly NodeScore[] =>
  (ranking?.blocks ?? []).flatMap(({ rows }) => rows.find((row) => row.unitId === unitId)?.fields ?? []);
