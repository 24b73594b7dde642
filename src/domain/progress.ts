/**
 * How far the tasks of a plan are, by what was reported. Every task is in one state, so the counts add up. Overdue is said
 * only of what somebody reported: without a report nobody knows, however long the last day is past.
 */
import type { IsoDate } from './ids.ts';
import { isOverdue, type ProgressEntry, statusOf, type Task } from './task.ts';

export const PROGRESS_STATES = ['done', 'in-progress', 'not-started', 'overdue', 'unreported'] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

type Reported = Pick<Task, 'progress' | 'deadline'>;

export function progressStateOf(task: Reported, asOf: IsoDate): ProgressState {
  const status = statusOf(task);
  return status !== 'unreported' && isOverdue(task, asOf) ? 'overdue' : status;
}

/** Newest first; of one day the one written last. */
export const reportsOf = ({ progress }: Pick<Task, 'progress'>): readonly ProgressEntry[] =>
  [...progress].sort((a, b) => a.date.localeCompare(b.date)).reverse();

export interface Progress {
  readonly total: number;
  readonly counts: Readonly<Record<ProgressState, number>>;
  /** Of the unreported: past their last day. */
  readonly silent: number;
  /** Day of the newest report; null: there is none. */
  readonly newest: IsoDate | null;
}

export function progressOf(tasks: readonly Reported[], asOf: IsoDate): Progress {
  const states = tasks.map((task) => progressStateOf(task, asOf));
  const count = (state: ProgressState): number => states.filter((each) => each === state).length;
  const days = tasks.flatMap((task) => reportsOf(task).slice(0, 1)).map(({ date }) => date);
  return {
    total: tasks.length,
    counts: {
      done: count('done'),
      'in-progress': count('in-progress'),
      'not-started': count('not-started'),
      overdue: count('overdue'),
      unreported: count('unreported'),
    },
    silent: tasks.filter((task) => statusOf(task) === 'unreported' && isOverdue(task, asOf)).length,
    newest: days.toSorted().at(-1) ?? null,
  };
}
