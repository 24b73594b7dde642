/** What units scored themselves, round by round; also in rounds that are not published yet. */
import type { RoundId } from '../domain/ids.ts';
import type { SelfAssessment } from '../domain/self-assessment.ts';
import type { Site } from '../domain/site.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';
import { type ApiUnitRef, unitRef } from './ranking.ts';

export interface ApiSelfAssessments {
  readonly round: string;
  readonly demonstration: boolean;
  /** Units of the cohort that have not sent one. */
  readonly missing: readonly ApiUnitRef[];
  readonly assessments: readonly (Pick<SelfAssessment, 'submitted' | 'report' | 'scores'> & {
    readonly unit: ApiUnitRef;
  })[];
}

function ofRound(site: Site, roundId: RoundId, assessments: readonly SelfAssessment[]): ApiSelfAssessments {
  const round = site.rounds.get(roundId);
  const sent = new Set(assessments.flatMap(({ unitId, submitted }) => (submitted === null ? [] : unitId)));
  const cohort = (round?.cohort ?? []).flatMap(({ unitIds }) => unitIds);
  return {
    round: roundId,
    demonstration: round?.demonstration ?? false,
    missing: cohort.filter((unit) => !sent.has(unit)).map((unit) => unitRef(site, unit)),
    assessments: assessments.map(({ unitId, submitted, report, scores }) => ({
      unit: unitRef(site, unitId),
      submitted,
      report,
      scores,
    })),
  };
}

export const toApiSelfAssessments = (site: Site): ApiEnvelope<readonly ApiSelfAssessments[]> =>
  envelope(
    site.config,
    [],
    [...site.selfAssessments].map(([round, assessments]) => ofRound(site, round, assessments)),
  );
