/**
 * Bonus and penalty of one unit. Both are exceptions: where a publisher prints none, there is none and nothing is added.
 * One that is announced but not published, not read or not assessed makes the total unknown.
 */
import type { Adjustment } from './criteria.ts';
import { subtractPoints, sumPoints } from './points.ts';
import type { Absence, UnitResult } from './result.ts';

export interface AdjustmentScore {
  readonly adjustment: Adjustment;
  /** Positive for a penalty, too; null where there is none or it is not known. */
  readonly points: number | null;
  readonly self: number | null;
  /** Why it is not known; null also where there simply is none. */
  readonly absence: Absence | null;
  readonly note: string | null;
}

/** In the order of the criteria set. */
export function scoreAdjustments(
  adjustments: readonly Adjustment[],
  scores: UnitResult['scores'],
): readonly AdjustmentScore[] {
  return adjustments.map((adjustment) => {
    const score = scores[adjustment.code];
    const absence = score?.status === 'not-applicable' ? null : (score?.status ?? null);
    const points = score?.status == null ? (score?.appraised ?? score?.survey ?? null) : null;
    return { adjustment, points, self: score?.self ?? null, absence, note: score?.note ?? null };
  });
}

/** Bonus less penalty; null while one of them is not known. */
export function adjustmentsSum(scores: readonly AdjustmentScore[]): number | null {
  if (scores.some(({ absence }) => absence !== null)) return null;
  const sumOf = (kind: Adjustment['kind']): number =>
    sumPoints(scores.flatMap(({ adjustment, points }) => (adjustment.kind === kind ? (points ?? []) : [])));
  return subtractPoints(sumOf('bonus'), sumOf('penalty'));
}
