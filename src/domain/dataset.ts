/** Everything the content says, valid and typed. What follows from it is computed in `site.ts`. */
import type { Correction } from './correction.ts';
import type { CriteriaSet } from './criteria.ts';
import type { CriteriaSetId, IndexId, IsoDate, RoundId, UnitId } from './ids.ts';
import type { IndexDefinition } from './index-definition.ts';
import type { Plan } from './plan.ts';
import type { UnitResult } from './result.ts';
import type { Round } from './round.ts';
import type { SelfAssessment } from './self-assessment.ts';
import type { Unit } from './unit.ts';

export interface SiteConfig {
  readonly name: string;
  readonly publisher: string;
  readonly siteUrl: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly contact: string;
  readonly repository: string | null;
  readonly notice: string | null;
  readonly asOf: IsoDate;
  readonly featuredRounds: readonly RoundId[];
}

export interface Dataset {
  readonly config: SiteConfig;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly indices: ReadonlyMap<IndexId, IndexDefinition>;
  readonly criteriaSets: ReadonlyMap<CriteriaSetId, CriteriaSet>;
  readonly rounds: ReadonlyMap<RoundId, Round>;
  /** As published, self scores completed from the units' own files. */
  readonly results: ReadonlyMap<RoundId, readonly UnitResult[]>;
  /** What units scored themselves, also in rounds that are not published yet. */
  readonly selfAssessments: ReadonlyMap<RoundId, readonly SelfAssessment[]>;
  readonly plans: readonly Plan[];
  readonly corrections: readonly Correction[];
}
