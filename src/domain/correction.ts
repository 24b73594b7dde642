/** What was wrong in a published result, and who decided the change. */
import type { Citation } from './document.ts';
import type { IsoDate, RoundId, UnitId } from './ids.ts';

export interface Correction {
  readonly id: string;
  readonly roundId: RoundId;
  readonly unitId: UnitId;
  /** Criterion code; null for a total, rank or band. */
  readonly code: string | null;
  readonly field: 'self' | 'appraised' | 'survey' | 'total' | 'indexPercent' | 'rank' | 'band';
  readonly before: number | string | null;
  readonly after: number | string | null;
  readonly reason: string;
  readonly decidedBy: Citation | null;
  readonly date: IsoDate;
}
