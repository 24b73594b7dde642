/** A ranking as data: the figures of the page, published and recomputed apart, null always with its reason. */
import type { Ranking, RankingBlock, RankingRow } from '../domain/ranking-table.ts';
import { QUARTILE_GROUPS } from '../domain/ranking.ts';
import { fieldStandings } from '../domain/field-standings.ts';
import type { PublishedSummary } from '../domain/round.ts';
import type { Site } from '../domain/site.ts';
import type { UnitId } from '../domain/ids.ts';
import { fullName } from '../domain/unit.ts';
import * as routes from '../routes.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';
import {
  type ApiAdjustment,
  type ApiConflict,
  type ApiCorrection,
  type ApiField,
  toApiAdjustment,
  toApiConflict,
  toApiCorrection,
  toApiField,
} from './figures.ts';

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
  /** A published index of a points index may be a percentage of what applied. */
  readonly valueUnit: 'points' | 'percent' | null;
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
  readonly adjustments: readonly ApiAdjustment[];
  readonly conflicts: readonly ApiConflict[];
  readonly corrections: readonly ApiCorrection[];
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
  /** What the figures may be compared with, or why not. */
  readonly comparison: {
    readonly previous: string | null;
    readonly comparable: boolean;
    readonly reason: string | null;
    /** Codes of fields that may be compared, also where totals may not. */
    readonly fields: readonly string[];
    readonly note: string | null;
  };
  /** Figures printed beside the table; regions may stand twice where a source restated them. */
  readonly summary: PublishedSummary | null;
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

export function toApiRow(site: Site, ranking: Ranking, block: RankingBlock, row: RankingRow): ApiRankingRow {
  const { result, discrepancy } = row;
  const standings = fieldStandings(ranking, block).get(row.unitId);
  return {
    unit: unitRef(site, row.unitId),
    rank: row.rank,
    rankFrom: row.rank === null ? null : row.rankFrom,
    tied: row.tied,
    group: row.group,
    value: row.value,
    valueFrom: row.value === null ? null : row.valueFrom,
    valueUnit: row.value === null ? null : row.valueUnit,
    total: result.total,
    indexPercent: result.indexPercent,
    appraised: result.appraised,
    survey: result.survey,
    recomputedTotal: discrepancy?.recomputed ?? (row.valueFrom === 'recomputed' ? row.value : null),
    difference: discrepancy?.difference ?? null,
    band: result.band,
    absence: row.value === null ? (result.status ?? 'not-published') : null,
    note: result.note,
    fields: row.fields.map((field) => toApiField(field, standings)),
    adjustments: row.adjustments.map(toApiAdjustment),
    conflicts: result.conflicts.map(toApiConflict),
    corrections: site.correctionsOf(ranking.round.id, row.unitId).map(toApiCorrection),
  };
}

const absentRow = (site: Site, ranking: Ranking, absent: RankingBlock['absent'][number]): ApiRankingRow => ({
  unit: unitRef(site, absent.unitId),
  rank: null,
  rankFrom: null,
  tied: false,
  group: null,
  value: null,
  valueFrom: null,
  valueUnit: null,
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
  adjustments: [],
  conflicts: ranking.conflicts.filter(({ unitId }) => unitId === absent.unitId).map(toApiConflict),
  corrections: site.correctionsOf(ranking.round.id, absent.unitId).map(toApiCorrection),
});

/** Every row of the table and every absent unit, in the order of the page. */
export const allRows = (site: Site, ranking: Ranking, block: RankingBlock): readonly ApiRankingRow[] => [
  ...inPageOrder(
    ranking,
    block.rows.map((row) => toApiRow(site, ranking, block, row)),
  ),
  ...block.absent.map((absent) => absentRow(site, ranking, absent)),
];

const collator = new Intl.Collator('vi');

/** Where the publisher declines to rank, an order by score would rank after all: groups, and names inside a group. */
function inPageOrder({ policy }: Ranking, rows: readonly ApiRankingRow[]): readonly ApiRankingRow[] {
  if (policy === 'rank') return rows;
  const place = ({ group }: ApiRankingRow): number => QUARTILE_GROUPS.findIndex((name) => name === group);
  return rows.toSorted((a, b) => place(a) - place(b) || collator.compare(a.unit.name, b.unit.name));
}

const comparisonOf = ({ comparison }: Ranking): ApiRanking['comparison'] => ({
  previous: comparison.previous?.id ?? null,
  comparable: comparison.comparable,
  reason: comparison.comparable ? null : comparison.reason,
  fields: [...comparison.fields],
  note: comparison.note,
});

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
    comparison: comparisonOf(ranking),
    summary: round.summary,
    blocks: ranking.blocks.map((block) => ({
      id: block.id,
      name: block.name,
      size: block.size,
      unnamed: block.unnamed,
      mean: block.stats?.mean ?? null,
      median: block.stats?.median ?? null,
      rows: allRows(site, ranking, block),
    })),
    notes: [...(round.cohortNote ? [round.cohortNote] : []), ...round.notes],
  };
  return envelope(site.config, round.publication?.sources ?? [], data, round.demonstration);
}
