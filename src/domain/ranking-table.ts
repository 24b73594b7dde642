/** A published round as a table: rows in order, absent units with their reasons, published and recomputed side by side. */
import { changeBetween, compareWithPrevious, type Change, type Comparison } from './comparison.ts';
import type { CriteriaSet } from './criteria.ts';
import type { Dataset } from './dataset.ts';
import { compareTotals, type Discrepancy } from './discrepancy.ts';
import type { UnitId } from './ids.ts';
import type { IndexDefinition, RankingPolicy } from './index-definition.ts';
import { meanPoints, medianPoints, roundPoints } from './points.ts';
import { quartileGroup, type QuartileGroup, rankByValue } from './ranking.ts';
import type { Absence, UnitResult } from './result.ts';
import type { CohortBlock, Round } from './round.ts';
import { type NodeScore, recomputeTotal, scoreFields } from './scoring.ts';

export type Provenance = 'published' | 'recomputed';

export interface RankingRow {
  readonly unitId: UnitId;
  readonly result: UnitResult;
  /** What the row is ordered by: the published index or total, else the total we compute. null: rank known, score not. */
  readonly value: number | null;
  readonly valueFrom: Provenance;
  readonly rank: number | null;
  readonly rankFrom: Provenance;
  readonly tied: boolean;
  readonly group: QuartileGroup | null;
  /** Published total against ours; null where one of them is missing. */
  readonly discrepancy: Discrepancy | null;
  readonly fields: readonly NodeScore[];
  readonly change: Change | null;
}

export interface AbsentUnit {
  readonly unitId: UnitId;
  readonly status: Absence;
  readonly note: string | null;
}

export interface RankingStats {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly median: number;
}

export interface RankingBlock {
  readonly id: string;
  readonly name: string;
  /** Units evaluated according to the publisher; the units known to us where it does not say. */
  readonly size: number;
  readonly note: string | null;
  readonly rows: readonly RankingRow[];
  readonly absent: readonly AbsentUnit[];
  /** Evaluated units the readable source does not even name. */
  readonly unnamed: number;
  /** Over the scores known; null when there are fewer than all of them, since a mean of a part misleads. */
  readonly stats: RankingStats | null;
}

export interface Ranking {
  readonly round: Round;
  readonly index: IndexDefinition;
  readonly set: CriteriaSet | null;
  readonly policy: RankingPolicy;
  readonly blocks: readonly RankingBlock[];
  readonly comparison: Comparison;
}

export function buildRanking(round: Round, dataset: Dataset): Ranking {
  const index = required(dataset.indices.get(round.indexId));
  const set = round.criteriaSetId === null ? null : (dataset.criteriaSets.get(round.criteriaSetId) ?? null);
  const comparison = compareWithPrevious(round, set, [...dataset.rounds.values()]);
  const context = { index, set, comparison, results: dataset.results.get(round.id) ?? [], dataset };
  return {
    round,
    index,
    set,
    policy: index.rankingPolicy,
    comparison,
    blocks: round.cohort.map((block) => buildBlock(block, context)),
  };
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a reference was not resolved by the content checks');
  return value;
}

interface Context {
  readonly index: IndexDefinition;
  readonly set: CriteriaSet | null;
  readonly comparison: Comparison;
  readonly results: readonly UnitResult[];
  readonly dataset: Dataset;
}

const hasFigures = (result: UnitResult): boolean =>
  result.rank !== null || result.total !== null || result.indexPercent !== null || Object.keys(result.scores).length > 0;

function buildBlock(block: CohortBlock, context: Context): RankingBlock {
  const results = context.results.filter((result) => result.blockId === block.id);
  const scored = results.filter(hasFigures).map((result) => scoreRow(result, context));
  const size = block.size ?? block.unitIds.length;
  const complete = scored.filter((row) => row.value !== null || row.rank !== null);
  return {
    id: block.id,
    name: block.name,
    size,
    note: block.note,
    rows: order(rankRows(withGroups(withChanges(complete, context), context), context)),
    absent: [...results.filter((result) => !hasFigures(result)).map(absentOf), ...scored.filter((row) => !complete.includes(row)).map(incompleteOf)],
    unnamed: Math.max(0, size - new Set(results.map((result) => result.unitId)).size),
    stats: statsOf(complete, size - countAbsent(results)),
  };
}

const countAbsent = (results: readonly UnitResult[]): number =>
  results.filter((result) => !hasFigures(result) && result.status !== 'not-read').length;

const absentOf = (result: UnitResult): AbsentUnit => ({
  unitId: result.unitId,
  status: result.status ?? 'not-published',
  note: result.note,
});

/** Some parts published, no total possible. */
const incompleteOf = (row: RankingRow): AbsentUnit => ({
  unitId: row.unitId,
  status: row.fields.find((field) => field.absence !== null)?.absence ?? 'not-published',
  note: row.result.note ?? missingFields(row),
});

function missingFields({ fields }: RankingRow): string {
  const missing = fields.filter((field) => field.earned === null).map((field) => field.node.code);
  return `Thiếu điểm nội dung ${missing.join(', ')} nên không cộng được tổng.`;
}

function scoreRow(result: UnitResult, { set }: Context): RankingRow {
  const recomputed = set === null ? null : recomputeTotal(set, result);
  const decimals = set?.rounding.decimals ?? 2;
  const ownTotal = recomputed === null ? null : roundPoints(recomputed.total, decimals);
  const published = result.indexPercent ?? result.total;
  return {
    unitId: result.unitId,
    result,
    value: published ?? ownTotal,
    valueFrom: published === null ? 'recomputed' : 'published',
    rank: result.rank,
    rankFrom: 'published',
    tied: false,
    group: null,
    discrepancy: result.total === null || ownTotal === null ? null : compareTotals(result.total, ownTotal),
    fields: set === null ? [] : scoreFields(set, result),
    change: null,
  };
}

function rankRows(rows: readonly RankingRow[], { index, set }: Context): readonly RankingRow[] {
  if (index.rankingPolicy !== 'rank') return rows;
  const allPublished = rows.every((row) => row.rank !== null);
  const ranked = allPublished ? rows : computedRanks(rows, set, index.higherIsBetter);
  const shared = new Map<number, number>();
  for (const { rank } of ranked) if (rank !== null) shared.set(rank, (shared.get(rank) ?? 0) + 1);
  return ranked.map((row) => ({ ...row, tied: row.rank !== null && (shared.get(row.rank) ?? 0) > 1 }));
}

/** Only where the publisher printed no ranks at all and every score is known. */
function computedRanks(rows: readonly RankingRow[], set: CriteriaSet | null, higherIsBetter: boolean): readonly RankingRow[] {
  if (rows.some((row) => row.rank !== null || row.value === null)) return rows;
  return rankByValue(rows, (row) => row.value ?? 0, set?.tieRule ?? 'competition', higherIsBetter).map(({ item, rank }) => ({
    ...item,
    rank,
    rankFrom: 'recomputed' as const,
  }));
}

function withGroups(rows: readonly RankingRow[], { index }: Context): readonly RankingRow[] {
  if (index.rankingPolicy !== 'groups') return rows;
  const values = rows.flatMap((row) => row.value ?? []);
  return rows.map((row) => ({ ...row, group: row.value === null ? null : quartileGroup(row.value, values) }));
}

function withChanges(rows: readonly RankingRow[], { comparison, dataset, set }: Context): readonly RankingRow[] {
  if (!comparison.comparable) return rows;
  const previous = new Map((dataset.results.get(comparison.previous.id) ?? []).map((result) => [result.unitId, result]));
  const previousSet = dataset.criteriaSets.get(comparison.previous.criteriaSetId ?? ('' as never)) ?? set;
  return rows.map((row) => {
    const before = previous.get(row.unitId);
    if (!before) return row;
    const total = previousSet === null ? null : recomputeTotal(previousSet, before);
    const value = before.indexPercent ?? before.total ?? (total && roundPoints(total.total, previousSet?.rounding.decimals ?? 2));
    return { ...row, change: changeBetween({ rank: row.rank, value: row.value }, { rank: before.rank, value }, true) };
  });
}

/** By rank where there is one, then by score, then by id: never by chance. */
function order(rows: readonly RankingRow[]): readonly RankingRow[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...rows].sort(
    (a, b) => (a.rank ?? last) - (b.rank ?? last) || (b.value ?? -1) - (a.value ?? -1) || (a.unitId < b.unitId ? -1 : 1),
  );
}

function statsOf(rows: readonly RankingRow[], expected: number): RankingStats | null {
  const values = rows.flatMap((row) => row.value ?? []);
  const mean = meanPoints(values);
  const median = medianPoints(values);
  if (mean === null || median === null || values.length < expected) return null;
  return { count: values.length, min: Math.min(...values), max: Math.max(...values), mean, median };
}
