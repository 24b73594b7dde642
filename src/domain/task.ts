/** One promised task: what, by when, who. Ids are permanent and independent of printed numbers. */
import type { AgencyId, IsoDate, TaskId } from './ids.ts';

export const DEADLINE_KINDS = ['date', 'month', 'quarter', 'year', 'continuous', 'as-scheduled'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface Deadline {
  /** As printed: "Chậm nhất trước ngày 31/12/2024". */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** Last day on which the task is on time; null for continuous, as-scheduled and undated ones. */
  readonly date: IsoDate | null;
}

export type TaskStatus = 'not-started' | 'in-progress' | 'done';

export interface ProgressEntry {
  readonly date: IsoDate;
  readonly status: TaskStatus;
  readonly note: string | null;
  readonly evidence: readonly string[];
  /** Who reported, as printed; null where the report does not say. */
  readonly by: string | null;
}

/** An actor as printed, and the actor it stands for. */
export interface Actor {
  readonly text: string;
  readonly agencyId: AgencyId | null;
  /** Standard name; the printed one when the spelling is not in the alias table. */
  readonly name: string;
}

export interface Task {
  readonly id: TaskId;
  /** As printed; not unique (4.1 occurs twice in one real annex). */
  readonly number: string | null;
  readonly field: { readonly number: string; readonly title: string };
  readonly group: { readonly number: string; readonly title: string } | null;
  readonly criteria: readonly string[];
  readonly title: string;
  readonly requirement: string | null;
  readonly deadline: Deadline;
  readonly lead: readonly Actor[];
  readonly support: readonly Actor[];
  readonly progress: readonly ProgressEntry[];
}

/** Reported status: that of the newest entry, `unreported` when nobody has reported. */
export function statusOf(task: Pick<Task, 'progress'>): TaskStatus | 'unreported' {
  const newest = [...task.progress].sort((a, b) => a.date.localeCompare(b.date)).at(-1);
  return newest?.status ?? 'unreported';
}

/** A dated task that is not reported done by its last day. */
export function isOverdue(task: Pick<Task, 'progress' | 'deadline'>, asOf: IsoDate): boolean {
  return task.deadline.date !== null && task.deadline.date < asOf && statusOf(task) !== 'done';
}
