/**
 * What a unit says about itself before it is appraised: points for each criterion, and for points above 0 the document
 * that proves them or an explanation why there is none. It stays the unit's own word and never counts in a total.
 */
import type { Citation } from './document.ts';
import type { IsoDate, RoundId, UnitId } from './ids.ts';
import type { CriterionScore, UnitResult } from './result.ts';

export interface Evidence {
  readonly document: Citation;
  readonly url: string | null;
  /** Of the file, when it is kept elsewhere. */
  readonly sha256: string | null;
}

export interface SelfScore {
  readonly points: number | null;
  readonly status: 'not-applicable' | 'not-assessed' | null;
  readonly evidence: readonly Evidence[];
  readonly explanation: string | null;
}

export interface SelfAssessment {
  readonly roundId: RoundId;
  readonly unitId: UnitId;
  /** null: a draft that was not sent yet. */
  readonly submitted: IsoDate | null;
  readonly report: Citation | null;
  readonly scores: Readonly<Record<string, SelfScore>>;
}

/** Points above 0 that neither a document nor an explanation stands behind. */
export const lacksEvidence = ({ points, evidence, explanation }: SelfScore): boolean =>
  points !== null && points > 0 && evidence.length === 0 && (explanation ?? '').trim() === '';

/** Published rows with the self scores of the units' own files, where the row prints none. A row without figures stays. */
export function withSelfScores(
  results: readonly UnitResult[],
  assessments: readonly SelfAssessment[],
): readonly UnitResult[] {
  const byUnit = new Map(assessments.map((assessment) => [assessment.unitId, assessment]));
  return results.map((result) => {
    const own = byUnit.get(result.unitId);
    return own === undefined || result.status !== null ? result : { ...result, scores: joined(result.scores, own) };
  });
}

const UNSCORED: CriterionScore = { self: null, appraised: null, survey: null, status: null, note: null };

function joined(published: UnitResult['scores'], { scores }: SelfAssessment): UnitResult['scores'] {
  const own = Object.entries(scores).flatMap(([code, { points }]) => {
    const score = published[code] ?? UNSCORED;
    return points === null || score.self !== null ? [] : [[code, { ...score, self: points }] as const];
  });
  return { ...published, ...Object.fromEntries(own) };
}
