/** Tasks as rows of a table that can be filtered in place; used by a plan and by the list over all plans. */
import type { IsoDate } from '../domain/ids.ts';
import { reportsOf } from '../domain/progress.ts';
import { type Actor, isOverdue, type ProgressEntry, statusOf, type Task } from '../domain/task.ts';
import { formatDate } from '../text/format.ts';
import { type ReportedStatus, TASK_STATUS_WORDS, taskStateWords } from '../text/plan-words.ts';
import { lowerFirst } from '../text/words.ts';
import { agoWords } from './schedule.ts';
import { type FilterName, keysOf, type TaskFilterView } from './task-filters.ts';
import type { Link } from './view.ts';

export interface ActorView {
  readonly name: string;
  /** The printed spelling, where it differs from the standard name. */
  readonly printed: string | null;
}

export interface TaskStateView {
  readonly tag: 'ok' | 'doing' | 'wait' | 'late' | 'draft';
  readonly text: string;
}

/** One report on a task. */
export interface ReportView {
  readonly date: string;
  readonly state: TaskStateView;
  readonly note: string | null;
  readonly evidence: readonly string[];
  readonly by: string | null;
}

/** What a criterion of the task had lost, and what came after. */
export interface TaskTraceView {
  readonly code: string;
  readonly title: string;
  /** The score in which the points were lost. */
  readonly href: string | null;
  readonly before: string;
  readonly after: string;
}

export interface TaskRowView {
  readonly kind: 'task';
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly href: string | null;
  readonly requirement: string | null;
  readonly notes: readonly string[];
  readonly due: string;
  readonly lead: readonly ActorView[];
  readonly support: readonly ActorView[];
  readonly state: TaskStateView;
  /** "05/10/2026, 46 ngày trước"; null: nobody has reported. */
  readonly fresh: string | null;
  /** Newest first. */
  readonly reports: readonly ReportView[];
  readonly traces: readonly TaskTraceView[];
  readonly source: Link | null;
  /** Choices the row answers to, space separated. */
  readonly keys: Readonly<Record<FilterName, string>>;
}

/** Heads the task rows up to the next one of its kind or the end of the group. */
export interface SubheadView {
  readonly kind: 'subhead';
  readonly number: string;
  readonly title: string;
  /** Task rows under it. */
  readonly length: number;
}

export interface TaskGroupView {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly rows: readonly (TaskRowView | SubheadView)[];
}

export interface TaskTableView {
  readonly caption: string;
  readonly total: number;
  readonly groups: readonly TaskGroupView[];
  readonly filters: readonly TaskFilterView[];
  readonly showsState: boolean;
}

export const anchorOf = (task: Pick<Task, 'id'>): string => `nv-${task.id}`;

const STATE_TAGS: Readonly<Record<ReportedStatus, TaskStateView['tag']>> = {
  done: 'ok',
  'in-progress': 'doing',
  'not-started': 'wait',
  unreported: 'draft',
};

/** Late is said only of what somebody reported; without a report nobody knows. */
export function stateView(task: Task, asOf: IsoDate): TaskStateView {
  const status = statusOf(task);
  const overdue = isOverdue(task, asOf);
  return {
    tag: overdue && status !== 'unreported' ? 'late' : STATE_TAGS[status],
    text: taskStateWords(status, overdue),
  };
}

const actorView = ({ name, text }: Actor): ActorView => ({ name, printed: name === text ? null : text });

const COMMON_NOUN = /^(?:Bộ phận|Các|Cán bộ|Công chức|Lãnh đạo|Người|Văn phòng)[\s,]/u;

/** "cùng văn phòng UBND xã": common nouns lose their capital inside a sentence, names like "Phòng Nội vụ" keep it. */
export const inSentence = (name: string): string => (COMMON_NOUN.test(name) ? lowerFirst(name) : name);

export function taskRow(task: Task, asOf: IsoDate, notes: readonly string[] = []): TaskRowView {
  return {
    kind: 'task',
    anchor: anchorOf(task),
    number: task.number ?? '',
    title: task.title,
    href: null,
    requirement: task.requirement,
    notes,
    due: task.deadline.text,
    lead: task.lead.map(actorView),
    support: task.support.map(actorView).map((actor) => ({ ...actor, name: inSentence(actor.name) })),
    state: stateView(task, asOf),
    fresh: freshOf(task, asOf),
    reports: reportsOf(task).map(reportView),
    traces: [],
    source: null,
    keys: keysOf(task, asOf),
  };
}

const reportView = ({ date, status, note, evidence, by }: ProgressEntry): ReportView => ({
  date: formatDate(date),
  state: { tag: STATE_TAGS[status], text: TASK_STATUS_WORDS[status] },
  note,
  evidence,
  by,
});

function freshOf(task: Task, asOf: IsoDate): string | null {
  const [newest] = reportsOf(task);
  return newest ? agoWords(newest.date, asOf) : null;
}
