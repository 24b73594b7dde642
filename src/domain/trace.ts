/**
 * The thread of the site: criterion where points were lost → tasks that name it → what came of them → the next round.
 * A plan is joined to a round through `plan-rounds.ts`; the codes of its tasks are read in the criteria set of the round
 * it answers, because there the points were lost. A task answers a criterion when it names the criterion, or a criterion
 * or field it belongs to. Two things that follow each other are set side by side; that one caused the other is not said.
 */
import { type CriteriaNode, walkCriteria } from './criteria.ts';
import type { IndexId, UnitId } from './ids.ts';
import { changeOf, type CriterionChange, findScore, type NextRound, roundAfter, roundAfterYear } from './next-round.ts';
import type { Plan, PriorResult } from './plan.ts';
import { answeredYears, roleOf } from './plan-rounds.ts';
import type { Round } from './round.ts';
import { deepestScores, type NodeScore } from './scoring.ts';
import type { Site, Standing } from './site.ts';
import type { Task } from './task.ts';

export interface PromisedTask {
  readonly plan: Plan;
  readonly task: Task;
}

export interface CriterionTrace extends CriterionChange {
  readonly score: NodeScore;
  /** In the order of the plans. */
  readonly tasks: readonly PromisedTask[];
}

export interface RoundTrace {
  readonly next: NextRound;
  /** Plans of the unit that answer this round. */
  readonly plans: readonly Plan[];
  /** Every criterion at the deepest published level, in printed order; empty where the unit has no row. */
  readonly criteria: readonly CriterionTrace[];
}

type TraceSite = Pick<Site, 'rounds' | 'rankings' | 'standings' | 'units' | 'plansOfUnit'>;

export function traceRound(site: TraceSite, { unitId, ranking, row }: Standing): RoundTrace {
  const next = roundAfter(site, unitId, ranking.round);
  const plans = answering(site, unitId, ranking.round);
  const promised = plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })));
  const paths = pathsOf(ranking.set?.tree ?? []);
  return {
    next,
    plans,
    criteria: deepestScores(row?.fields ?? []).map((score) => ({
      score,
      ...changeOf(score, next),
      tasks: promised.filter(({ task }) => task.criteria.some((code) => paths.get(score.node.code)?.has(code))),
    })),
  };
}

const answering = (site: TraceSite, unitId: UnitId, round: Round): readonly Plan[] =>
  (site.plansOfUnit.get(unitId) ?? []).filter((plan) => roleOf(plan, round) === 'answers');

/** Code → its own code and those of everything it belongs to. */
function pathsOf(nodes: readonly CriteriaNode[], above: readonly string[] = []): Map<string, ReadonlySet<string>> {
  return new Map(
    nodes.flatMap(({ code, children }) => {
      const path = [...above, code];
      return [[code, new Set(path)] as const, ...pathsOf(children, path)];
    }),
  );
}

/** What became of a criterion that a task names. */
export interface NamedCriterion extends CriterionChange {
  readonly code: string;
  readonly title: string;
  readonly lost: number | null;
  /** The round the plan answers, and what came after it. */
  readonly round: Round;
  readonly next: NextRound;
}

/** For each code of the task, each round the plan answers whose criteria know it, the newest first. */
export function traceTask(site: TraceSite, plan: Plan, task: Pick<Task, 'criteria'>): readonly NamedCriterion[] {
  const answered = answeredStandings(site, plan);
  return task.criteria.flatMap((code) => answered.flatMap((standing) => namedIn(site, standing, code)));
}

const answeredStandings = (site: TraceSite, plan: Plan): readonly Standing[] =>
  (plan.issuerId === null ? [] : (site.standings.get(plan.issuerId) ?? [])).filter(
    ({ ranking }) => roleOf(plan, ranking.round) === 'answers',
  );

function namedIn(site: TraceSite, { unitId, ranking, row }: Standing, code: string): readonly NamedCriterion[] {
  const node = [...walkCriteria(ranking.set?.tree ?? [])].find((each) => each.code === code);
  if (!node) return [];
  const { round } = ranking;
  const next = roundAfter(site, unitId, round);
  const score = findScore(row?.fields ?? [], code);
  const change = score
    ? { ...changeOf(score, next), lost: score.lost }
    : { before: null, after: null, difference: null, reason: 'no-figure' as const, lost: null };
  return [{ code, title: node.title, round, next, ...change }];
}

export type Direction = 'rose' | 'same' | 'fell' | 'unknown';

export const directionOf = ({ difference }: Pick<CriterionChange, 'difference'>): Direction => {
  if (difference === null) return 'unknown';
  return difference === 0 ? 'same' : difference > 0 ? 'rose' : 'fell';
};

export interface PlanTrace {
  /** Criteria the tasks name, each once, in the order of the tasks. */
  readonly codes: readonly string[];
  /** One for each code that a round the plan answers knows: in the newest of them. */
  readonly criteria: readonly NamedCriterion[];
  /** They add up to the number of codes. */
  readonly counts: Readonly<Record<Direction, number>>;
}

export function tracePlan(site: TraceSite, plan: Plan): PlanTrace {
  const codes = [...new Set(plan.tasks.flatMap(({ criteria }) => criteria))];
  const criteria = codes.flatMap((code) => traceTask(site, plan, { criteria: [code] }).slice(0, 1));
  const count = (direction: Direction): number => criteria.filter((each) => directionOf(each) === direction).length;
  const [rose, same, fell] = [count('rose'), count('same'), count('fell')];
  return { codes, criteria, counts: { rose, same, fell, unknown: codes.length - rose - same - fell } };
}

/** One year of one index of a unit that has plans: what was known, who answers it, what came next. */
export interface YearTrace {
  readonly indexId: IndexId;
  readonly year: number;
  /** null: no table of that year is known; a plan may still cite the result. */
  readonly standing: Standing | null;
  readonly cited: PriorResult | null;
  readonly plans: readonly Plan[];
  readonly next: NextRound;
}

/** Newest year first; empty for a unit without plans. Years of an index no plan speaks of are left out. */
export function traceUnit(site: TraceSite, unitId: UnitId): readonly YearTrace[] {
  const plans = site.plansOfUnit.get(unitId) ?? [];
  const standings = (site.standings.get(unitId) ?? []).filter(({ ranking: { round } }) =>
    plans.some((plan) => plan.demonstration === round.demonstration && plan.indexIds.includes(round.indexId)),
  );
  const known = standings.map((standing): YearTrace => {
    const { round } = standing.ranking;
    return {
      indexId: round.indexId,
      year: round.year,
      standing,
      cited: null,
      plans: answering(site, unitId, round),
      next: roundAfter(site, unitId, round),
    };
  });
  return [...known, ...citedYears(site, unitId, plans, known)].sort((a, b) => b.year - a.year);
}

/** Years plans answer without a table of ours. */
function citedYears(
  site: TraceSite,
  unitId: UnitId,
  plans: readonly Plan[],
  known: readonly YearTrace[],
): readonly YearTrace[] {
  const answered = plans.flatMap((plan) =>
    plan.indexIds.flatMap((indexId) => answeredYears(plan, indexId).map((year) => ({ plan, indexId, year }))),
  );
  const isKnown = (indexId: IndexId, year: number): boolean =>
    known.some((each) => each.indexId === indexId && each.year === year);
  return [...Map.groupBy(answered, ({ indexId, year }) => `${indexId} ${year}`).values()].flatMap((group) =>
    group.slice(0, 1).flatMap(({ plan: { demonstration }, indexId, year }): readonly YearTrace[] => {
      if (isKnown(indexId, year)) return [];
      const cited = group
        .flatMap(({ plan }) => plan.priorResults)
        .find((prior) => prior.indexId === indexId && prior.year === year);
      const next = roundAfterYear(site, unitId, { indexId, year, demonstration });
      return [{ indexId, year, standing: null, cited: cited ?? null, plans: group.map(({ plan }) => plan), next }];
    }),
  );
}
