/** A published round as a table: rows in order, absent units with their reasons, published and recomputed side by side. */
import { changeBetween, compareWithPrevious, type Comparison, placesReason, sizeOf } from './comparison.ts';
import type { CriteriaSet } from './criteria.ts';
import type { Dataset } from './dataset.ts';
import type { IndexDefinition, RankingPolicy } from './index-definition.ts';
import { meanPoints, medianPoints } from './points.ts';
import { quartileGroup, rankByValue } from './ranking.ts';
import {
  type AbsentUnit,
  absentUnit,
  hasFigures,
  incompleteUnit,
  isComplete,
  type RankingRow,
  type Rules,
  scoreRow,
  valueOf,
} from './ranking-row.ts';
import type { Conflict, UnitResult } from './result.ts';
import type { CohortBlock, Round } from './round.ts';

export type { AbsentUnit, Provenance, RankingRow } from './ranking-row.ts';

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
  /** Over the units that have a score; null while some score is not read or not even named: a mean of a part misleads. */
  readonly stats: RankingStats | null;
}

export interface Ranking {
  readonly round: Round;
  readonly index: IndexDefinition;
  readonly set: CriteriaSet | null;
  readonly policy: RankingPolicy;
  readonly blocks: readonly RankingBlock[];
  readonly comparison: Comparison;
  /** Figures other sources print differently, in the order of the results. */
  readonly conflicts: readonly Conflict[];
}

export function buildRanking(round: Round, dataset: Dataset): Ranking {
  const index = required(dataset.indices.get(round.indexId));
  const set = setOf(round, dataset);
  const rounds = dataset.rounds.values();
  const comparison = compareWithPrevious(round, { index, set, sets: dataset.criteriaSets, rounds });
  const results = dataset.results.get(round.id) ?? [];
  const context = { index, set, results, earlier: earlierOf(comparison, dataset) };
  return {
    round,
    index,
    set,
    policy: index.rankingPolicy,
    comparison,
    conflicts: results.flatMap(({ conflicts }) => conflicts),
    blocks: round.cohort.map((block) => buildBlock(block, context)),
  };
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a reference was not resolved by the content checks');
  return value;
}

interface Context extends Rules {
  readonly results: readonly UnitResult[];
  readonly earlier: Earlier | null;
}

/** The round that figures may be compared with. */
interface Earlier {
  readonly set: CriteriaSet | null;
  readonly results: ReadonlyMap<string, UnitResult>;
  readonly comparison: Comparison;
}

function earlierOf(comparison: Comparison, dataset: Dataset): Earlier | null {
  if (!comparison.comparable) return null;
  const { previous } = comparison;
  return {
    set: setOf(previous, dataset),
    results: new Map((dataset.results.get(previous.id) ?? []).map((result) => [result.unitId, result])),
    comparison,
  };
}

const setOf = ({ criteriaSetId }: Round, { criteriaSets }: Dataset): CriteriaSet | null =>
  criteriaSetId === null ? null : (criteriaSets.get(criteriaSetId) ?? null);

function buildBlock(block: CohortBlock, context: Context): RankingBlock {
  const results = context.results.filter((result) => result.blockId === block.id);
  const { rows, absent } = split(results, context);
  const size = sizeOf(block);
  const unnamed = Math.max(0, size - results.length);
  const isRead = unnamed === 0 && absent.every(({ status }) => status !== 'not-read');
  const whole = isRead && rows.every(isScored) ? rows : null;
  const placed = whole ? withGroups(withRanks(whole, context), context) : rows;
  return {
    id: block.id,
    name: block.name,
    size,
    note: block.note,
    rows: order(withChanges(withTies(placed, context), context), context.index.higherIsBetter),
    absent,
    unnamed,
    stats: whole && statsOf(whole.map((row) => row.value)),
  };
}

type ScoredRow = RankingRow & { readonly value: number; readonly exactValue: number };
/** The exact value is null exactly where the shown one is. */
const isScored = (row: RankingRow): row is ScoredRow => row.exactValue !== null;

interface Split {
  readonly rows: readonly RankingRow[];
  readonly absent: readonly AbsentUnit[];
}

function split(results: readonly UnitResult[], rules: Rules): Split {
  const scored = results.filter(hasFigures).map((result) => scoreRow(result, rules));
  const empty = results.filter((result) => !hasFigures(result)).map(absentUnit);
  const incomplete = scored.filter((row) => !isComplete(row)).map(incompleteUnit);
  return { rows: scored.filter(isComplete), absent: [...empty, ...incomplete] };
}

/** Our own places, only where the publisher printed none at all. */
function withRanks(rows: readonly ScoredRow[], { index, set }: Rules): readonly ScoredRow[] {
  if (index.rankingPolicy !== 'rank' || rows.some((row) => row.rank !== null)) return rows;
  const ranked = rankByValue(rows, (row) => row.value, set?.tieRule ?? 'competition', index.higherIsBetter);
  return ranked.map(({ item, rank }) => ({ ...item, rank, rankFrom: 'recomputed' }));
}

function withTies(rows: readonly RankingRow[], { index }: Rules): readonly RankingRow[] {
  if (index.rankingPolicy !== 'rank') return rows;
  const holders = Map.groupBy(rows, (row) => row.rank);
  return [...holders].flatMap(([rank, group]) =>
    group.map((row) => ({ ...row, tied: rank !== null && group.length > 1 })),
  );
}

function withGroups(rows: readonly ScoredRow[], { index }: Rules): readonly RankingRow[] {
  if (index.rankingPolicy !== 'groups') return rows;
  const values = rows.map((row) => row.exactValue);
  return rows.map((row) => ({ ...row, group: quartileGroup(row.exactValue, values) }));
}

function withChanges(rows: readonly RankingRow[], { index, earlier }: Context): readonly RankingRow[] {
  if (earlier === null) return rows;
  return rows.map((row) => {
    const before = earlier.results.get(row.unitId);
    if (!before || !hasFigures(before)) return row;
    const { value } = valueOf(before, { index, set: earlier.set });
    const { blockId } = row.result;
    const isSameCohort = before.blockId === blockId && placesReason(earlier.comparison, blockId) === null;
    return {
      ...row,
      change: changeBetween({ rank: row.result.rank, value: row.value }, { rank: before.rank, value }, isSameCohort),
    };
  });
}

/** By rank where there is one, then by score, then by id: never by chance. */
function order(rows: readonly RankingRow[], higherIsBetter: boolean): readonly RankingRow[] {
  const place = (row: RankingRow): number => row.rank ?? Number.MAX_SAFE_INTEGER;
  const loss = ({ value }: RankingRow): number =>
    value === null ? Number.MAX_SAFE_INTEGER : higherIsBetter ? -value : value;
  return [...rows].sort((a, b) => place(a) - place(b) || loss(a) - loss(b) || (a.unitId < b.unitId ? -1 : 1));
}

function statsOf(values: readonly number[]): RankingStats | null {
  const mean = meanPoints(values);
  const median = medianPoints(values);
  if (mean === null || median === null) return null;
  return { count: values.length, min: Math.min(...values), max: Math.max(...values), mean, median };
}
