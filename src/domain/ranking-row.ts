/** One published result as a row of a table, or the reason why it cannot be one. */
import { type AdjustmentScore, scoreAdjustments } from './adjustments.ts';
import type { Change } from './comparison.ts';
import type { CriteriaSet } from './criteria.ts';
import { compareTotals, type Discrepancy } from './discrepancy.ts';
import type { UnitId } from './ids.ts';
import type { IndexDefinition } from './index-definition.ts';
import { roundPoints } from './points.ts';
import type { QuartileGroup } from './ranking.ts';
import type { Absence, UnitResult } from './result.ts';
import { absenceOf, indexPercent, type NodeScore, recomputeTotal, scoreFields } from './scoring.ts';

export type Provenance = 'published' | 'recomputed';

export interface RankingRow {
  readonly unitId: UnitId;
  readonly result: UnitResult;
  /** What the row is ordered by: the published index or total, else what we compute. null: rank or band known, score not. */
  readonly value: number | null;
  readonly valueFrom: Provenance;
  /** A published index of a points index is a percentage too, where what does not apply leaves the denominator. */
  readonly valueUnit: 'points' | 'percent';
  /** The value before rounding: groups and order must not depend on how many decimals are shown. */
  readonly exactValue: number | null;
  readonly rank: number | null;
  readonly rankFrom: Provenance;
  readonly tied: boolean;
  readonly group: QuartileGroup | null;
  /** Published total against ours; null where one of them is missing. */
  readonly discrepancy: Discrepancy | null;
  readonly fields: readonly NodeScore[];
  /** Bonus and penalty of the criteria set, in its order. */
  readonly adjustments: readonly AdjustmentScore[];
  readonly change: Change | null;
}

export interface AbsentUnit {
  readonly unitId: UnitId;
  readonly status: Absence;
  readonly note: string | null;
}

/** By which index and which rules a result is read. */
export interface Rules {
  readonly index: IndexDefinition;
  readonly set: CriteriaSet | null;
}

export const hasFigures = (result: UnitResult): boolean =>
  [result.rank, result.band, result.total, result.indexPercent, result.appraised, result.survey].some(
    (figure) => figure !== null,
  ) || Object.keys(result.scores).length > 0;

/** Enough to stand in the table: a score, a place or a band. */
export const isComplete = (row: RankingRow): boolean =>
  row.value !== null || row.rank !== null || row.result.band !== null;

export function scoreRow(result: UnitResult, { index, set }: Rules): RankingRow {
  const recomputed = set && recomputeTotal(set, result);
  const shown = valueOf(result, { index, set });
  const isExact = shown.valueFrom === 'recomputed' && index.unitOfMeasure === 'points';
  const ownTotal = recomputed && roundPoints(recomputed.total, set.rounding.decimals);
  return {
    unitId: result.unitId,
    result,
    ...shown,
    exactValue: isExact ? (recomputed?.total ?? null) : shown.value,
    rank: result.rank,
    rankFrom: 'published',
    tied: false,
    group: null,
    discrepancy: result.total === null || ownTotal === null ? null : compareTotals(result.total, ownTotal),
    fields: set ? scoreFields(set, result) : [],
    adjustments: set ? scoreAdjustments(set.adjustments, result.scores) : [],
    change: null,
  };
}

type Shown = Pick<RankingRow, 'value' | 'valueFrom' | 'valueUnit'>;

/** In the unit of the index: points are never given as the value of an index that is a percentage. */
export function valueOf(result: UnitResult, { index, set }: Rules): Shown {
  const isPercent = index.unitOfMeasure === 'percent';
  const valueUnit = isPercent || result.indexPercent !== null ? 'percent' : 'points';
  const published = result.indexPercent ?? (isPercent ? null : result.total);
  if (published !== null || set === null) return { value: published, valueFrom: 'published', valueUnit };
  const value = isPercent ? ownPercent(result, set) : ownPoints(result, set);
  return { value, valueFrom: 'recomputed', valueUnit };
}

function ownPoints(result: UnitResult, set: CriteriaSet): number | null {
  const recomputed = recomputeTotal(set, result);
  return recomputed && roundPoints(recomputed.total, set.rounding.decimals);
}

function ownPercent(result: UnitResult, set: CriteriaSet): number | null {
  const recomputed = recomputeTotal(set, result);
  const points = result.total ?? recomputed?.total ?? null;
  const maxPoints = set.denominator === 'full' ? set.maxPoints : (recomputed?.maxPoints ?? null);
  return points === null || maxPoints === null ? null : indexPercent(points, maxPoints, set);
}

export function absentUnit(result: UnitResult): AbsentUnit {
  return { unitId: result.unitId, status: result.status ?? 'not-published', note: result.note };
}

/** Some parts published, no total possible. */
export function incompleteUnit({ unitId, fields, adjustments, result }: RankingRow): AbsentUnit {
  const ofFields = fields.length > 0 ? absenceOf(fields) : null;
  const status = ofFields ?? adjustments.find(({ absence }) => absence !== null)?.absence;
  return { unitId, status: status ?? 'not-published', note: result.note ?? missingNote(fields) };
}

function missingNote(fields: readonly NodeScore[]): string | null {
  const missing = fields.filter(({ absence }) => absence !== null && absence !== 'not-applicable');
  if (missing.length === 0) return null;
  return `Thiếu điểm nội dung ${missing.map((field) => field.node.code).join(', ')} nên không cộng được tổng.`;
}
