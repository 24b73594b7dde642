/** Whether two rounds may be compared, and by how much a unit moved. */
import type { CriteriaSet } from './criteria.ts';
import type { CriteriaSetId } from './ids.ts';
import type { Round } from './round.ts';
import { subtractPoints } from './points.ts';
import type { UnitResult } from './result.ts';

export type Comparison =
  | { readonly comparable: true; readonly previous: Round; readonly note: string | null }
  | {
      readonly comparable: false;
      readonly previous: Round | null;
      readonly reason: 'first' | 'criteria-changed' | 'year-missing';
    };

/** Invented rounds are never mixed with real ones. */
const sameCohortKind = (a: Round, b: Round): boolean =>
  a.indexId === b.indexId && a.level === b.level && a.areaId === b.areaId && a.demonstration === b.demonstration;

/** Same rules, or the newer set declares the older one comparable on the total. */
export function areComparable(
  newer: CriteriaSet,
  older: CriteriaSetId | null,
): { comparable: boolean; note: string | null } {
  if (newer.id === older) return { comparable: true, note: null };
  const declared = newer.comparableWith.find((entry) => entry.criteriaSetId === older && entry.on === 'total');
  return { comparable: declared !== undefined, note: declared?.note ?? null };
}

/** The published round of the year before, if figures may be compared with it. */
export function compareWithPrevious(round: Round, set: CriteriaSet | null, rounds: readonly Round[]): Comparison {
  const earlier = rounds
    .filter((other) => other.status === 'published' && sameCohortKind(other, round) && other.year < round.year)
    .sort((a, b) => b.year - a.year);
  const previous = earlier[0];
  if (!previous || !set) return { comparable: false, previous: null, reason: 'first' };
  if (previous.year !== round.year - 1) return { comparable: false, previous, reason: 'year-missing' };
  const { comparable, note } = areComparable(set, previous.criteriaSetId);
  return comparable ? { comparable, previous, note } : { comparable: false, previous, reason: 'criteria-changed' };
}

export interface Change {
  /** In the unit of the index. */
  readonly value: number | null;
  /** Positive: moved up that many places. Only within cohorts of one size. */
  readonly places: number | null;
}

export function changeBetween(
  now: Pick<UnitResult, 'rank'> & { value: number | null },
  before: Pick<UnitResult, 'rank'> & { value: number | null },
  sameCohort: boolean,
): Change {
  return {
    value: now.value === null || before.value === null ? null : subtractPoints(now.value, before.value),
    places: now.rank === null || before.rank === null || !sameCohort ? null : before.rank - now.rank,
  };
}
