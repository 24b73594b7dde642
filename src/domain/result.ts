/**
 * What was published for one unit in one round, kept exactly as printed. Where two sources print a figure differently,
 * the one with more or nearer sources is used and the other is kept beside it with its source.
 */
import type { Source } from './document.ts';
import type { UnitId } from './ids.ts';

/** Four ways a number can be absent; none of them is 0. */
export const ABSENCES = ['not-applicable', 'not-assessed', 'not-published', 'not-read'] as const;
export type Absence = (typeof ABSENCES)[number];

/** Self-assessed, appraised and survey points are never added across kinds except to recompute a total. */
export interface Points {
  readonly self: number | null;
  readonly appraised: number | null;
  readonly survey: number | null;
}

export interface CriterionScore extends Points {
  readonly status: Absence | null;
  readonly note: string | null;
}

/** The same figure as another source prints it. */
export interface Conflict {
  readonly unitId: UnitId;
  readonly field: 'total' | 'indexPercent' | 'rank' | 'band';
  /** Words where the source gives no number ("cuối bảng"). */
  readonly value: number | string;
  readonly source: Source | null;
  readonly note: string | null;
}

export interface UnitResult extends Points {
  readonly unitId: UnitId;
  readonly blockId: string;
  readonly total: number | null;
  readonly indexPercent: number | null;
  readonly rank: number | null;
  readonly band: string | null;
  readonly scores: Readonly<Record<string, CriterionScore>>;
  /** Why the unit has no figures at all. */
  readonly status: Absence | null;
  readonly note: string | null;
  /** What other sources print instead; empty where they agree. */
  readonly conflicts: readonly Conflict[];
}
