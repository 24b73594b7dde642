/**
 * What came after a result: the next round of the same index among the same units, and what it says of one criterion. A
 * criterion is the same where its title is; figures are set against each other only where the two rounds may be compared
 * in that field (comparison.ts) and the same maximum applied. Where they are not, there is a reason.
 */
import { type ComparisonReason, sameCohortKind } from './comparison.ts';
import { type CriteriaNode, walkCriteria } from './criteria.ts';
import type { UnitId } from './ids.ts';
import { subtractPoints } from './points.ts';
import type { Ranking, RankingRow } from './ranking-table.ts';
import type { Absence } from './result.ts';
import type { Round } from './round.ts';
import type { NodeScore } from './scoring.ts';
import type { Site } from './site.ts';

export type NextRound =
  | { readonly kind: 'published'; readonly ranking: Ranking; readonly row: RankingRow }
  /** Published, and the unit has no figures in it; null: it is not even named. */
  | { readonly kind: 'unit-absent'; readonly ranking: Ranking; readonly absence: Absence | null }
  /** The unit did not live to the end of that year. */
  | { readonly kind: 'unit-ended'; readonly year: number }
  /** Announced, not published. */
  | { readonly kind: 'awaited'; readonly round: Round }
  /** Nobody has announced one that we know of. */
  | { readonly kind: 'unknown'; readonly year: number };

type Rounds = Pick<Site, 'rounds' | 'rankings' | 'standings' | 'units'>;

/** The round after `from` among the same units. */
export const roundAfter = (site: Rounds, unitId: UnitId, from: Round): NextRound =>
  firstOf(site, unitId, from.year, (round) => sameCohortKind(round, from));

/** After a year of which no round is known: the first round of the index that names the unit. */
export const roundAfterYear = (
  site: Rounds,
  unitId: UnitId,
  { indexId, year, demonstration }: Pick<Round, 'indexId' | 'year' | 'demonstration'>,
): NextRound =>
  firstOf(
    site,
    unitId,
    year,
    (round) => round.indexId === indexId && round.demonstration === demonstration && names(round, unitId),
  );

const names = ({ cohort }: Round, unitId: UnitId): boolean => cohort.some(({ unitIds }) => unitIds.includes(unitId));

function firstOf(site: Rounds, unitId: UnitId, year: number, isMeant: (round: Round) => boolean): NextRound {
  const [next] = [...site.rounds.values()]
    .filter((round) => round.year > year && isMeant(round))
    .sort((a, b) => a.year - b.year);
  const ranking = next && site.rankings.get(next.id);
  const standing = ranking && (site.standings.get(unitId) ?? []).find((each) => each.ranking === ranking);
  if (ranking && standing?.row) return { kind: 'published', ranking, row: standing.row };
  const wanted = next?.year ?? year + 1;
  if (endedIn(site, unitId, wanted)) return { kind: 'unit-ended', year: wanted };
  if (ranking) return { kind: 'unit-absent', ranking, absence: standing?.absence ?? null };
  return next ? { kind: 'awaited', round: next } : { kind: 'unknown', year: wanted };
}

function endedIn({ units }: Rounds, unitId: UnitId, year: number): boolean {
  const lastDay = units.get(unitId)?.validTo ?? null;
  return lastDay !== null && lastDay < `${year}-12-31`;
}

/** Points and the maximum that applied. */
export interface Share {
  readonly points: number;
  readonly maxPoints: number;
}

export type NoChange =
  | ComparisonReason
  | Exclude<NextRound['kind'], 'published'>
  | 'criterion-removed'
  | 'maximum-differs'
  | 'no-figure'
  | 'not-applicable';

export interface CriterionChange {
  readonly before: Share | null;
  readonly after: Share | null;
  readonly difference: number | null;
  /** null where there is a difference. */
  readonly reason: NoChange | null;
}

/** What the next round says of a criterion; `score`: as it was. */
export function changeOf(score: NodeScore, next: NextRound): CriterionChange {
  const before = shareOf(score);
  if (next.kind !== 'published') return { before, after: null, difference: null, reason: next.kind };
  const kept = next.ranking.set && counterpart(score.node, next.ranking.set.tree);
  const later = kept && findScore(next.row.fields, kept.code);
  const after = later && shareOf(later);
  const reason = refusal(next.ranking, kept) ?? missing(before, later);
  if (reason !== null || before === null || !after)
    return { before, after: after ?? null, difference: null, reason: reason ?? 'no-figure' };
  if (before.maxPoints !== after.maxPoints) return { before, after, difference: null, reason: 'maximum-differs' };
  return { before, after, difference: subtractPoints(after.points, before.points), reason: null };
}

const shareOf = ({ earned, maxPoints }: NodeScore): Share | null =>
  earned === null || maxPoints === null ? null : { points: earned, maxPoints };

/** The node of this title and code, else the only one of this title. */
function counterpart(node: CriteriaNode, tree: readonly CriteriaNode[]): CriteriaNode | null {
  const namesakes = [...walkCriteria(tree)].filter(({ title }) => title === node.title);
  const [only, other] = namesakes;
  return namesakes.find(({ code }) => code === node.code) ?? (other ? null : (only ?? null));
}

function refusal({ set, comparison }: Ranking, kept: CriteriaNode | null): NoChange | null {
  if (set && !kept) return 'criterion-removed';
  const field = set?.tree.find((each) => [...walkCriteria([each])].some((node) => node === kept));
  if (field && comparison.fields.has(field.code)) return null;
  return comparison.comparable ? 'criteria-changed' : comparison.reason;
}

const missing = (before: Share | null, later: NodeScore | null): NoChange | null =>
  later?.absence === 'not-applicable' ? 'not-applicable' : before === null ? 'no-figure' : null;

/** A published score by its code, at whatever depth. */
export function findScore(scores: readonly NodeScore[], code: string): NodeScore | null {
  for (const score of scores) {
    const found = score.node.code === code ? score : findScore(score.children, code);
    if (found) return found;
  }
  return null;
}
