/** The read-only model: everything a page may say is in here, computed once. */
import { buildCalendar, type CalendarEvent } from './calendar.ts';
import { type CorrectionsOf, indexCorrections } from './correction.ts';
import type { Dataset } from './dataset.ts';
import type { CriteriaSetId, IndexId, PlanId, RoundId, UnitId } from './ids.ts';
import { buildLineage, type Lineage } from './lineage.ts';
import type { Plan } from './plan.ts';
import { buildPublicationLog, type PublicationLog } from './publication-log.ts';
import { buildRanking, type Ranking, type RankingBlock, type RankingRow } from './ranking-table.ts';
import type { Round } from './round.ts';
import type { Absence } from './result.ts';
import type { Unit } from './unit.ts';
import { unitsWithPage, type Whereabouts, whereaboutsOf } from './whereabouts.ts';
import type { SelfAssessment } from './self-assessment.ts';

/** One unit in one round: its row, or why there is none. */
export interface Standing {
  readonly unitId: UnitId;
  readonly ranking: Ranking;
  readonly block: RankingBlock;
  readonly row: RankingRow | null;
  readonly absence: Absence | null;
  readonly note: string | null;
}

export interface Site extends Dataset {
  readonly calendar: readonly CalendarEvent[];
  readonly publicationLog: PublicationLog;
  readonly lineage: Lineage;
  /** Units directly below a unit, in the order of the registry. */
  readonly members: ReadonlyMap<UnitId, readonly Unit[]>;
  /** Units that have a page of their own. */
  readonly unitsWithPage: ReadonlySet<UnitId>;
  whereabouts(unit: Unit): Whereabouts;
  readonly rankings: ReadonlyMap<RoundId, Ranking>;
  /** Standings of a unit, newest year first. */
  readonly standings: ReadonlyMap<UnitId, readonly Standing[]>;
  readonly plansById: ReadonlyMap<PlanId, Plan>;
  readonly plansOfUnit: ReadonlyMap<UnitId, readonly Plan[]>;
  readonly plansOfRound: ReadonlyMap<RoundId, readonly Plan[]>;
  readonly roundsOfIndex: ReadonlyMap<IndexId, readonly Round[]>;
  /** Rounds held among the units of a place. */
  readonly roundsOfArea: ReadonlyMap<UnitId, readonly Round[]>;
  readonly roundsOfCriteriaSet: ReadonlyMap<CriteriaSetId, readonly Round[]>;
  readonly correctionsOf: CorrectionsOf;
  /** What a unit scored itself, with its evidence. */
  readonly selfOf: (roundId: RoundId, unitId: UnitId) => SelfAssessment | null;
  /** Published rounds, newest publication first; invented ones last. */
  readonly publishedRounds: readonly Round[];
}

export function buildSite(dataset: Dataset): Site {
  const rounds = [...dataset.rounds.values()].sort(newestFirst);
  const rankings = new Map(
    rounds.filter((round) => round.status === 'published').map((round) => [round.id, buildRanking(round, dataset)]),
  );
  const plans = [...dataset.plans].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lineage = buildLineage(dataset.units);
  const paged = unitsWithPage(dataset);
  return {
    ...dataset,
    plans,
    calendar: buildCalendar(dataset.rounds.values(), plans, dataset.config.asOf),
    publicationLog: buildPublicationLog({ ...dataset, plans }),
    lineage,
    members: groupBy([...dataset.units.values()], (unit) => (unit.parentId === null ? [] : [unit.parentId])),
    unitsWithPage: paged,
    whereabouts: (unit) => whereaboutsOf(unit, paged, dataset.units, lineage),
    rankings,
    standings: standingsOf(rankings.values()),
    plansById: new Map(plans.map((plan) => [plan.id, plan])),
    plansOfUnit: groupBy(plans, (plan) => (plan.issuerId === null ? [] : [plan.issuerId])),
    plansOfRound: groupBy(plans, (plan) => plan.roundIds),
    roundsOfIndex: groupBy(rounds, (round) => [round.indexId]),
    roundsOfArea: groupBy(rounds, (round) => (round.areaId === null ? [] : [round.areaId])),
    roundsOfCriteriaSet: groupBy(rounds, (round) => (round.criteriaSetId === null ? [] : [round.criteriaSetId])),
    correctionsOf: indexCorrections(dataset.corrections),
    selfOf: selfLookup(dataset.selfAssessments),
    publishedRounds: rounds.filter((round) => round.status === 'published'),
  };
}

function selfLookup(assessments: Dataset['selfAssessments']): Site['selfOf'] {
  const byRound = new Map(
    [...assessments].map(([round, all]) => [round, new Map(all.map((each) => [each.unitId, each]))] as const),
  );
  return (round, unit) => byRound.get(round)?.get(unit) ?? null;
}

const publishedOn = (round: Round): string => round.publication?.date ?? `${round.year + 1}`;

/** Invented rounds stand after the real ones: they are never news. */
const newestFirst = (a: Round, b: Round): number =>
  Number(a.demonstration) - Number(b.demonstration) ||
  publishedOn(b).localeCompare(publishedOn(a)) ||
  b.year - a.year ||
  (a.id < b.id ? -1 : 1);

function groupBy<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

function standingsOf(rankings: Iterable<Ranking>): Map<UnitId, Standing[]> {
  const all = [...rankings].flatMap((ranking) =>
    ranking.blocks.flatMap((block) => [
      ...block.rows.map((row) => ({ unitId: row.unitId, ranking, block, row, absence: null, note: row.result.note })),
      ...block.absent.map(({ unitId, status, note }) => ({ unitId, ranking, block, row: null, absence: status, note })),
    ]),
  );
  const byYear = all.sort((a, b) => b.ranking.round.year - a.ranking.round.year);
  return groupBy(byYear, (standing) => [standing.unitId]);
}

/** Values of a unit over the years of one index, oldest first, with the reason where there is none. */
export function seriesOf(site: Site, unitId: UnitId, indexId: IndexId): readonly Standing[] {
  const standings = site.standings.get(unitId) ?? [];
  return standings.filter((standing) => standing.ranking.round.indexId === indexId).toReversed();
}
