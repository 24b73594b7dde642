/** A ranking as data: the figures of the page, published and recomputed apart, null always with its reason. */
import type { Ranking, RankingBlock, RankingRow } from '../domain/ranking-table.ts';
import type { NodeScore } from '../domain/scoring.ts';
import type { Site } from '../domain/site.ts';
import type { UnitId } from '../domain/ids.ts';
import { fullName } from '../domain/unit.ts';
import * as routes from '../routes.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';

export interface ApiUnitRef {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
}

export interface ApiRankingRow {
  readonly unit: ApiUnitRef;
  readonly rank: number | null;
  readonly rankFrom: 'published' | 'recomputed' | null;
  readonly tied: boolean;
  readonly group: string | null;
  readonly value: number | null;
  readonly valueFrom: 'published' | 'recomputed' | null;
  readonly total: number | null;
  readonly indexPercent: number | null;
  readonly appraised: number | null;
  readonly survey: number | null;
  readonly recomputedTotal: number | null;
  readonly difference: number | null;
  readonly band: string | null;
  /** Why `value` is null; null when it is not. */
  readonly absence: string | null;
  readonly note: string | null;
  readonly fields: readonly ApiField[];
}

export interface ApiField {
  readonly code: string;
  readonly title: string;
  readonly points: number | null;
  readonly maxPoints: number | null;
  readonly absence: string | null;
  readonly children: readonly ApiField[];
}

export interface ApiRanking {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly level: string;
    readonly index: string;
    readonly criteriaSet: string | null;
    readonly organiser: string;
    readonly publishedOn: string | null;
    readonly decision: string | null;
    readonly rankingPolicy: string;
    readonly tieRule: string | null;
    readonly page: string;
  };
  readonly blocks: readonly {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly unnamed: number;
    readonly mean: number | null;
    readonly median: number | null;
    readonly rows: readonly ApiRankingRow[];
  }[];
  readonly notes: readonly string[];
}

export const unitRef = (site: Site, id: UnitId): ApiUnitRef => {
  const unit = site.units.get(id);
  return { id, code: unit?.code ?? null, name: unit ? fullName(unit) : id };
};

export const toApiField = ({ node, earned, maxPoints, absence, children }: NodeScore): ApiField => ({
  code: node.code,
  title: node.title,
  points: earned,
  maxPoints,
  absence,
  children: children.map(toApiField),
});

export function toApiRow(site: Site, row: RankingRow): ApiRankingRow {
  const { result, discrepancy } = row;
  return {
    unit: unitRef(site, row.unitId),
    rank: row.rank,
    rankFrom: row.rank === null ? null : row.rankFrom,
    tied: row.tied,
    group: row.group,
    value: row.value,
    valueFrom: row.value === null ? null : row.valueFrom,
    total: result.total,
    indexPercent: result.indexPercent,
    appraised: result.appraised,
    survey: result.survey,
    recomputedTotal: discrepancy?.recomputed ?? (row.valueFrom === 'recomputed' ? row.value : null),
    difference: discrepancy?.difference ?? null,
    band: result.band,
    absence: row.value === null ? (result.status ?? 'not-published') : null,
    note: result.note,
    fields: row.fields.map(toApiField),
  };
}

const absentRow = (site: Site, absent: RankingBlock['absent'][number]): ApiRankingRow => ({
  unit: unitRef(site, absent.unitId),
  rank: null,
  rankFrom: null,
  tied: false,
  group: null,
  value: null,
  valueFrom: null,
  total: null,
  indexPercent: null,
  appraised: null,
  survey: null,
  recomputedTotal: null,
  difference: null,
  band: null,
  absence: absent.status,
  note: absent.note,
  fields: [],
});

/** Every row of the table and every absent unit, in the order of the page. */
export const allRows = (site: Site, block: RankingBlock): readonly ApiRankingRow[] => [
  ...block.rows.map((row) => toApiRow(site, row)),
  ...block.absent.map((absent) => absentRow(site, absent)),
];

export function toApiRanking(site: Site, ranking: Ranking): ApiEnvelope<ApiRanking> {
  const { round, set, index } = ranking;
  const data: ApiRanking = {
    round: {
      id: round.id,
      title: round.title,
      year: round.year,
      level: round.level,
      index: index.id,
      criteriaSet: set?.id ?? null,
      organiser: round.organiser,
      publishedOn: round.publication?.date ?? null,
      decision: round.publication?.decision?.number ?? null,
      rankingPolicy: ranking.policy,
      tieRule: set?.tieRule ?? null,
      page: site.config.siteUrl + routes.ranking(round.id),
    },
    blocks: ranking.blocks.map((block) => ({
      id: block.id,
      name: block.name,
      size: block.size,
      unnamed: block.unnamed,
      mean: block.stats?.mean ?? null,
      median: block.stats?.median ?? null,
      rows: allRows(site, block),
    })),
    notes: [...(round.cohortNote ? [round.cohortNote] : []), ...round.notes],
  };
  return envelope(site.config, round.publication?.sources ?? [], data, round.demonstration);
}
