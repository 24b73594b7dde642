/** Tasks of the unit's own plans that answer lost points: only plans for rounds of the same criteria set. */
import { type CriteriaNode, walkSet } from '../domain/criteria.ts';
import type { Plan } from '../domain/plan.ts';
import { statusOf, type Task } from '../domain/task.ts';
import { plan as planAddress } from '../routes.ts';
import { deadlineWords, type ReportedStatus } from '../text/plan-words.ts';
import type { ScoreContext } from './score-context.ts';
import { anchorOf, stateView, type TaskStateView } from './task-table.ts';
import type { Link } from './view.ts';

export interface AnsweringTask {
  readonly criteria: readonly string[];
  readonly status: ReportedStatus;
  readonly state: TaskStateView;
  readonly due: string;
  readonly link: Link;
}

export interface Answers {
  readonly plans: readonly Link[];
  readonly tasks: readonly AnsweringTask[];
  /** By leaf: tasks that name it, or something it belongs to. */
  readonly of: (code: string) => readonly AnsweringTask[];
}

export function answersOf({ site, unitId, ranking: { set } }: ScoreContext): Answers {
  if (set === null) return { plans: [], tasks: [], of: () => [] };
  const codes = new Set([...walkSet(set)].map(({ code }) => code));
  const isOfSet = (plan: Plan): boolean => plan.roundIds.some((id) => site.rounds.get(id)?.criteriaSetId === set.id);
  const plans = (site.plansOfUnit.get(unitId) ?? []).filter(isOfSet);
  const answering = plans.flatMap((plan) =>
    plan.tasks
      .filter(({ criteria }) => criteria.some((code) => codes.has(code)))
      .map((task) => ({ plan, task: answeringTask(plan, task, site.config.asOf) })),
  );
  const tasks = answering.map(({ task }) => task);
  const paths = pathsOf(set.tree);
  return {
    plans: plans
      .filter((plan) => answering.some((each) => each.plan === plan))
      .map((plan) => ({ label: plan.shortTitle, href: planAddress(plan.id) })),
    tasks,
    of: (code) =>
      tasks.filter(({ criteria }) => criteria.some((named) => named === code || paths.get(code)?.has(named))),
  };
}

const answeringTask = (plan: Plan, task: Task, asOf: string): AnsweringTask => ({
  criteria: task.criteria,
  status: statusOf(task),
  state: stateView(task, asOf),
  due: deadlineWords(task.deadline),
  link: { label: task.title, href: `${planAddress(plan.id)}#${anchorOf(task)}` },
});

/** Code → the codes of everything it belongs to. */
function pathsOf(nodes: readonly CriteriaNode[], above: readonly string[] = []): Map<string, ReadonlySet<string>> {
  const own = nodes.map(({ code }) => [code, new Set(above)] as const);
  const below = nodes.flatMap(({ code, children }) => [...pathsOf(children, [...above, code])]);
  return new Map([...own, ...below]);
}
