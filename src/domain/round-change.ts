/** What an edit does to published rounds: figures, new rows, and whose place moves with them. */
import type { RoundId, UnitId } from './ids.ts';
import { type Pair, pairs } from './pairs.ts';
import { changedFigures, type FigureChange, figureOf } from './published-change.ts';
import { rankByValue } from './ranking.ts';
import type { Ranking, RankingBlock, RankingRow } from './ranking-table.ts';
import type { UnitResult } from './result.ts';
import type { Site } from './site.ts';

/**
 * Ways to a place: as the table shows it, in the order of the score shown, of the printed total where that is another
 * figure, and of the sum of the criteria.
 */
export const PLACINGS = ['printed', 'by-score', 'by-total', 'by-sum'] as const;
export type Placing = (typeof PLACINGS)[number];

export interface PlaceChange {
  readonly unitId: UnitId;
  readonly placing: Placing;
  readonly before: number | null;
  readonly after: number | null;
  /** None of the unit's own figures changed: it moves because another did. */
  readonly sideEffect: boolean;
}

export interface RoundChange {
  readonly roundId: RoundId;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly figures: readonly FigureChange[];
  /** Units whose row is new, or has its first figures. */
  readonly newRows: readonly UnitId[];
  readonly places: readonly PlaceChange[];
}

export const roundChanges = (before: Site, after: Site): readonly RoundChange[] =>
  pairs(before.rankings, after.rankings).flatMap((pair) => roundChange(before, after, pair));

function roundChange(
  before: Site,
  after: Site,
  { before: one, after: other, either }: Pair<Ranking>,
): readonly RoundChange[] {
  const roundId = either.round.id;
  const [earlier, later] = [before.results.get(roundId) ?? [], after.results.get(roundId) ?? []];
  const figures = changedFigures(earlier, later);
  const newRows = one === null ? [] : rowsWithNews(earlier, later);
  const touched = new Set<UnitId>([...figures.map(({ unitId }) => unitId), ...newRows]);
  const places = one && other ? placeChanges(one, other, touched) : [];
  const kind = one === null ? 'added' : other === null ? 'removed' : 'changed';
  const isSame = kind === 'changed' && figures.length + newRows.length + places.length === 0;
  return isSame ? [] : [{ roundId, kind, figures: kind === 'changed' ? figures : [], newRows, places }];
}

const rowsWithNews = (before: readonly UnitResult[], after: readonly UnitResult[]): readonly UnitId[] => {
  const earlier = new Map(before.map((row) => [row.unitId, row]));
  return after
    .filter((row) => {
      const known = earlier.get(row.unitId);
      return known === undefined || hasNewFigure(known, row);
    })
    .map(({ unitId }) => unitId);
};

/** Figures where none was: `changedFigures` looks from the other side. */
const hasNewFigure = (before: UnitResult, after: UnitResult): boolean =>
  changedFigures([after], [before]).some(({ code, field }) => figureOf(before, code, field) === null);

function placeChanges(one: Ranking, other: Ranking, touched: ReadonlySet<UnitId>): readonly PlaceChange[] {
  return PLACINGS.flatMap((placing) => {
    const [before, after] = [placesOf(one, placing), placesOf(other, placing)];
    const units = [...new Set([...after.keys(), ...before.keys()])];
    return units.flatMap((unitId): PlaceChange[] => {
      const [from, to] = [before.get(unitId) ?? null, after.get(unitId) ?? null];
      return from === to ? [] : [{ unitId, placing, before: from, after: to, sideEffect: !touched.has(unitId) }];
    });
  });
}

const placesOf = (ranking: Ranking, placing: Placing): ReadonlyMap<UnitId, number> =>
  new Map(ranking.policy === 'rank' ? ranking.blocks.flatMap((block) => placesOfBlock(ranking, block, placing)) : []);

/** No place is computed while a score of the block is missing: a place among a part misleads. */
function placesOfBlock(
  ranking: Ranking,
  block: RankingBlock,
  placing: Placing,
): readonly (readonly [UnitId, number])[] {
  if (placing === 'printed')
    return block.rows.flatMap(({ unitId, rank }) => (rank === null ? [] : [[unitId, rank] as const]));
  const scored = block.rows.flatMap((row) => {
    const value = FIGURE_OF[placing](row);
    return value === null ? [] : [{ unitId: row.unitId, value }];
  });
  const repeatsScore = placing === 'by-total' && block.rows.every(({ value, result }) => value === result.total);
  if (block.stats === null || scored.length < block.rows.length || repeatsScore) return [];
  return rankByValue(
    scored,
    ({ value }) => value,
    ranking.set?.tieRule ?? 'competition',
    ranking.index.higherIsBetter,
  ).map(({ item, rank }) => [item.unitId, rank] as const);
}

const FIGURE_OF: Readonly<Record<Exclude<Placing, 'printed'>, (row: RankingRow) => number | null>> = {
  'by-score': ({ value }) => value,
  'by-total': ({ result }) => result.total,
  'by-sum': ({ discrepancy }) => discrepancy?.recomputed ?? null,
};
