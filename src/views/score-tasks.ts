/** Tasks that answer lost points, by criterion, and what the round after says of it. */
import type { CriterionTrace, PromisedTask } from '../domain/trace.ts';
import { traceRound } from '../domain/trace.ts';
import { statusOf } from '../domain/task.ts';
import { plan as planAddress } from '../routes.ts';
import { deadlineWords, type ReportedStatus } from '../text/plan-words.ts';
import type { ScoreContext } from './score-context.ts';
import { anchorOf, stateView, type TaskStateView } from './task-table.ts';
import { type ChangeView, changeView, nextPieces, yearOf } from './trace-words.ts';
import type { Link, Piece } from './view.ts';

export interface AnsweringTask {
  readonly status: ReportedStatus;
  readonly state: TaskStateView;
  readonly due: string;
  readonly link: Link;
}

export interface Answers {
  /** Plans of which a task names a criterion that lost points. */
  readonly plans: readonly Link[];
  readonly tasks: readonly AnsweringTask[];
  /** By leaf: tasks that name it, or something it belongs to. */
  readonly of: (code: string) => readonly AnsweringTask[];
  /** Year of the next round, where the unit has its points in it. */
  readonly nextYear: number | null;
  readonly next: readonly Piece[];
  readonly changeOf: (code: string) => ChangeView | null;
}

export function answersOf({ site, standing }: ScoreContext): Answers {
  const { next, criteria } = traceRound(site, standing);
  const { asOf } = site.config;
  const traces = new Map(criteria.map((trace) => [trace.score.node.code, trace]));
  const answering = distinct(criteria.filter(({ score }) => (score.lost ?? 0) > 0).flatMap(({ tasks }) => tasks));
  const isPublished = next.kind === 'published';
  return {
    plans: [...new Set(answering.map(({ plan }) => plan))].map((plan) => ({
      label: plan.shortTitle,
      href: planAddress(plan.id),
    })),
    tasks: answering.map((each) => answeringTask(each, asOf)),
    of: (code) => (traces.get(code)?.tasks ?? []).map((each) => answeringTask(each, asOf)),
    nextYear: isPublished ? yearOf(next) : null,
    next: nextPieces(site, standing.unitId, next),
    changeOf: (code) => {
      const trace = traces.get(code);
      return trace && isPublished ? changeView(trace, next) : null;
    },
  };
}

const distinct = (tasks: CriterionTrace['tasks']): readonly PromisedTask[] => [
  ...new Map(tasks.map((each) => [each.task, each])).values(),
];

export const answeringTask = ({ plan, task }: PromisedTask, asOf: string): AnsweringTask => ({
  status: statusOf(task),
  state: stateView(task, asOf),
  due: deadlineWords(task.deadline),
  link: { label: task.title, href: `${planAddress(plan.id)}#${anchorOf(task)}` },
});
