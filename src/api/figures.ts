/** What stands beside a published figure: bonus and penalty, other readings, corrections, points of a criterion. */
import type { AdjustmentScore } from '../domain/adjustments.ts';
import type { Correction } from '../domain/correction.ts';
import type { FieldStanding } from '../domain/field-standings.ts';
import type { Conflict } from '../domain/result.ts';
import type { NodeScore } from '../domain/scoring.ts';

export interface ApiAdjustment {
  readonly code: string;
  readonly title: string;
  readonly kind: 'bonus' | 'penalty';
  readonly maxPoints: number;
  /** Positive for a penalty, too; null where there is none or it is not known. */
  readonly points: number | null;
  readonly absence: string | null;
  readonly note: string | null;
}

export const toApiAdjustment = ({ adjustment, points, absence, note }: AdjustmentScore): ApiAdjustment => {
  const { code, title, kind, maxPoints } = adjustment;
  return { code, title, kind, maxPoints, points, absence, note: note ?? adjustment.note };
};

export interface ApiConflict {
  readonly unit: string;
  readonly field: string;
  /** What the other source prints; the row holds the figure that is used. */
  readonly value: number | string;
  readonly source: { readonly title: string; readonly url: string | null } | null;
  readonly note: string | null;
}

export const toApiConflict = ({ unitId, field, value, source, note }: Conflict): ApiConflict => ({
  unit: unitId,
  field,
  value,
  source: source && { title: source.title, url: source.url },
  note,
});

export interface ApiCorrection {
  readonly id: string;
  readonly round: string;
  readonly unit: string;
  /** Criterion code; null for a total, rank or band. */
  readonly code: string | null;
  readonly field: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
  readonly reason: string;
  readonly decision: string | null;
  readonly date: string;
}

export const toApiCorrection = ({ roundId, unitId, decidedBy, ...rest }: Correction): ApiCorrection => ({
  id: rest.id,
  round: roundId,
  unit: unitId,
  code: rest.code,
  field: rest.field,
  before: rest.before,
  after: rest.after,
  reason: rest.reason,
  decision: decidedBy?.number ?? null,
  date: rest.date,
});

export interface ApiField {
  readonly code: string;
  readonly title: string;
  /** Appraised and survey points together; the unit's own word (`self`) never counts. */
  readonly points: number | null;
  readonly self: number | null;
  readonly appraised: number | null;
  readonly survey: number | null;
  readonly maxPoints: number | null;
  readonly absence: string | null;
  readonly note: string | null;
  /** Place in this field within the block; null where places are not published or some unit has no figure. */
  readonly rank: number | null;
  readonly quartile: string | null;
  readonly children: readonly ApiField[];
}

type Standings = ReadonlyMap<string, FieldStanding>;

export const toApiField = (
  { node, earned, self, appraised, survey, maxPoints, absence, note, children }: NodeScore,
  standings: Standings = new Map(),
): ApiField => ({
  code: node.code,
  title: node.title,
  points: earned,
  self,
  appraised,
  survey,
  maxPoints,
  absence,
  note,
  rank: standings.get(node.code)?.rank ?? null,
  quartile: standings.get(node.code)?.quartile ?? null,
  children: children.map((child) => toApiField(child)),
});
