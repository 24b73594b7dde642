/** One evaluation of one cohort in one year. */
import type { Citation, Source } from './document.ts';
import type { CriteriaSetId, IndexId, IsoDate, RoundId, UnitId } from './ids.ts';
import type { Deadline } from './task.ts';
import type { UnitLevel } from './unit.ts';

export type RoundStatus = 'planned' | 'self-assessment' | 'appraisal' | 'published';

/** Units that are ranked together. A round without blocks has one, named ''. */
export interface CohortBlock {
  readonly id: string;
  readonly name: string;
  /** Units known to us by name. May be fewer than `size`. */
  readonly unitIds: readonly UnitId[];
  /** Units the publisher says were evaluated; null when the source does not say. */
  readonly size: number | null;
  readonly note: string | null;
}

export interface ScheduleStep {
  readonly number: number;
  readonly title: string;
  readonly deadline: Deadline;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly doneOn: IsoDate | null;
}

export interface Publication {
  readonly date: IsoDate | null;
  readonly publisher: string;
  /** null: the readable source prints no decision number. */
  readonly decision: Citation | null;
  readonly sources: readonly Source[];
}

/** Mean of a region as a source prints it. One region may stand twice: restated later, or printed differently. */
export interface RegionFigure {
  readonly name: string;
  readonly value: number;
  readonly source: Source | null;
  readonly note: string | null;
}

/** Summary figures the publisher printed beside the table; kept apart from what we compute. */
export interface PublishedSummary {
  readonly mean: number | null;
  readonly meanChange: number | null;
  readonly note: string | null;
  readonly regions: readonly RegionFigure[];
}

export interface Round {
  readonly id: RoundId;
  readonly title: string;
  readonly indexId: IndexId;
  readonly criteriaSetId: CriteriaSetId | null;
  readonly year: number;
  readonly level: UnitLevel;
  readonly organiser: string;
  /** Place the cohort belongs to, when it is not the whole country. */
  readonly areaId: UnitId | null;
  readonly cohort: readonly CohortBlock[];
  readonly cohortNote: string | null;
  readonly schedule: readonly ScheduleStep[];
  readonly status: RoundStatus;
  readonly publication: Publication | null;
  readonly summary: PublishedSummary | null;
  /** Units left out by the publisher, in words. */
  readonly excluded: string | null;
  readonly notes: readonly string[];
  readonly demonstration: boolean;
}
