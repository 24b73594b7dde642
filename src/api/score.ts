/** One unit in one round as data. */
import type { RoundId, UnitId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { scoreFields } from '../domain/scoring.ts';
import * as routes from '../routes.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';
import { toApiConflict, toApiCorrection, toApiField } from './figures.ts';
import { type ApiRankingRow, toApiRow, unitRef } from './ranking.ts';
import { type ApiAnalysis, toApiAnalysis } from './analysis.ts';

export interface ApiScore extends Partial<ApiRankingRow> {
  readonly round: string;
  readonly year: number;
  readonly index: string;
  readonly criteriaSet: string | null;
  readonly outOf: number;
  readonly page: string;
  /** null: the unit has no row. */
  readonly analysis: ApiAnalysis | null;
}

export function toApiScore(site: Site, roundId: RoundId, unitId: UnitId): ApiEnvelope<ApiScore> {
  const standing = site.standings.get(unitId)?.find((candidate) => candidate.ranking.round.id === roundId);
  if (!standing) throw new Error(`${unitId} is not in ${roundId}`);
  const { ranking, row, block, absence, note } = standing;
  const result = site.results.get(roundId)?.find((candidate) => candidate.unitId === unitId);
  const partial = {
    unit: unitRef(site, unitId),
    value: null,
    absence: absence ?? 'not-published',
    note,
    fields: ranking.set && result ? scoreFields(ranking.set, result).map((field) => toApiField(field)) : [],
    adjustments: [],
    conflicts: (result?.conflicts ?? []).map(toApiConflict),
    corrections: site.correctionsOf(roundId, unitId).map(toApiCorrection),
  };
  return envelope(
    site.config,
    ranking.round.publication?.sources ?? [],
    {
      round: roundId,
      year: ranking.round.year,
      index: ranking.index.id,
      criteriaSet: ranking.set?.id ?? null,
      outOf: block.size,
      page: site.config.siteUrl + routes.score(roundId, unitId),
      ...(row ? toApiRow(site, ranking, block, row) : partial),
      analysis: row && toApiAnalysis(site, ranking, block, row),
    },
    ranking.round.demonstration,
  );
}
