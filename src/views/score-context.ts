/** What every part of a score page asks: the standing, its fields, the year before, the plan that answers. */
import type { RankingRow } from '../domain/ranking-table.ts';
import { analyseScore, type ScoreAnalysis } from '../domain/score-analysis.ts';
import { sumPoints } from '../domain/points.ts';
import { type NodeScore, scoreFields } from '../domain/scoring.ts';
import type { Ranking, RankingBlock } from '../domain/ranking-table.ts';
import type { RoundId, UnitId } from '../domain/ids.ts';
import type { Site, Standing } from '../domain/site.ts';
import type { CriteriaSet, ScoringMethod } from '../domain/criteria.ts';

export interface ScoreContext {
  readonly site: Site;
  readonly unitId: UnitId;
  readonly standing: Standing;
  readonly ranking: Ranking;
  readonly block: RankingBlock;
  readonly row: RankingRow | null;
  /** Also of a unit whose total cannot be computed. */
  readonly fields: readonly NodeScore[];
  readonly analysis: ScoreAnalysis | null;
  readonly earlier: RankingRow | null;
}

export function scoreContext(site: Site, roundId: RoundId, unitId: UnitId): ScoreContext {
  const standing = site.standings.get(unitId)?.find(({ ranking }) => ranking.round.id === roundId);
  if (!standing) throw new Error(`${unitId} is not in ${roundId}`);
  const { ranking, block, row } = standing;
  const previous = ranking.comparison.previous;
  const before = (previous && site.rankings.get(previous.id)) ?? null;
  return {
    site,
    unitId,
    standing,
    ranking,
    block,
    row,
    fields: row ? row.fields : partialFields(site, standing),
    analysis: row && analyseScore(ranking, block, row, before),
    earlier: before?.blocks.flatMap(({ rows }) => rows).find((other) => other.unitId === unitId) ?? null,
  };
}

function partialFields(site: Site, { ranking: { round, set }, unitId, absence }: Standing): readonly NodeScore[] {
  const result = site.results.get(round.id)?.find((candidate) => candidate.unitId === unitId);
  const fields = set && result ? scoreFields(set, result) : [];
  if (fields.length > 0 || set === null || absence !== 'not-assessed') return fields;
  return set.tree.map((node) => ({
    node,
    self: null,
    appraised: null,
    survey: null,
    earned: null,
    maxPoints: node.maxPoints,
    lost: null,
    absence,
    note: null,
    children: [],
  }));
}

export const leafScores = (nodes: readonly NodeScore[]): readonly NodeScore[] =>
  nodes.flatMap((node) => (node.children.length === 0 ? [node] : leafScores(node.children)));

/** Nothing is published below the fields, or only one kind of points: no table of single criteria then. */
export const isJudgedBelowFields = (fields: readonly NodeScore[]): boolean =>
  leafScores(fields.flatMap(({ children }) => children)).some(
    ({ appraised, self }) => appraised !== null || self !== null,
  );

/** The denominator that applied to this unit; null where it is not published. */
export function applicableMax(set: CriteriaSet | null, fields: readonly NodeScore[]): number | null {
  if (set === null) return null;
  if (set.denominator === 'full' || fields.length === 0) return set.maxPoints;
  const maxima = fields.map(({ maxPoints }) => maxPoints);
  return maxima.every((max) => max !== null) ? sumPoints(maxima) : null;
}

/** Maximum over the leaves of these methods that apply. */
export const maxOfMethods = (node: NodeScore, methods: readonly ScoringMethod[]): number =>
  sumPoints(
    leafScores([node]).flatMap((leaf) =>
      methods.includes(leaf.node.method ?? 'document') ? (leaf.maxPoints ?? 0) : [],
    ),
  );
