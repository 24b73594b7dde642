/** What follows from a score: lost points, the unit's own word against the council's, change and standing by field. */
import type { Ranking, RankingBlock, RankingRow } from '../domain/ranking-table.ts';
import { analyseScore, type SelfGap } from '../domain/score-analysis.ts';
import type { Site } from '../domain/site.ts';

export interface ApiGap {
  readonly code: string;
  readonly self: number;
  readonly appraised: number;
  /** Appraised minus self. */
  readonly gap: number;
  readonly children: readonly ApiGap[];
}

export interface ApiAnalysis {
  /** Largest loss first. */
  readonly lost: readonly { readonly code: string; readonly lost: number | null; readonly note: string | null }[];
  readonly gaps: readonly ApiGap[];
  /** `reason` says why a field has no change. */
  readonly fieldChanges: readonly {
    readonly code: string;
    readonly value: number | null;
    readonly reason: string | null;
  }[];
}

const toApiGap = ({ node, self, appraised, gap, children }: SelfGap): ApiGap => ({
  code: node.code,
  self,
  appraised,
  gap,
  children: children.map(toApiGap),
});

export function toApiAnalysis(site: Site, ranking: Ranking, block: RankingBlock, row: RankingRow): ApiAnalysis {
  const { previous } = ranking.comparison;
  const earlier = previous && (site.rankings.get(previous.id) ?? null);
  const { lost, gaps, fieldChanges } = analyseScore(ranking, block, row, earlier);
  return {
    lost: lost.map(({ node, lost: points, note }) => ({ code: node.code, lost: points, note })),
    gaps: gaps.map(toApiGap),
    fieldChanges,
  };
}
