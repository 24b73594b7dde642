/** Tasks of all plans by deadline: what was promised for when, and what has been reported of it. */
import type { IsoDate } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { isOverdue, statusOf, type Task } from '../domain/task.ts';
import { plan as planAddress } from '../routes.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { deadlineWords, type ReportedStatus, shortAgency, TASK_STATUS_WORDS } from '../text/plan-words.ts';
import { slugify } from '../text/slug.ts';
import { capitalise } from '../text/words.ts';
import { type CountRowView, countRows } from './plan-summary.ts';
import { duplicateNotes, progressWords } from './plan-tasks.ts';
import { FILTER_NAMES, type TaskFilterView, taskFilters } from './task-filters.ts';
import { anchorOf, type TaskGroupView, taskRow, type TaskRowView, type TaskTableView } from './task-table.ts';
import { honestName, plainText, type Sentence, sentence } from './view.ts';

export interface TaskListView {
  readonly title: string;
  readonly description: string;
  readonly deck: Sentence;
  readonly counts: readonly {
    readonly title: string;
    readonly rows: readonly CountRowView[];
    readonly caption: string;
  }[];
  readonly note: string;
  /** What the table holds, where it cannot hold every task. */
  readonly sub: string;
  readonly table: TaskTableView;
}

interface Promised {
  readonly plan: Plan;
  readonly task: Task;
}

export function taskListView(site: Site): TaskListView {
  const { asOf } = site.config;
  const promised = site.plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })));
  const tasks = promised.map(({ task }) => task);
  const deck = sentence(deckWords(promised, asOf));
  const shown = mostUrgent(promised, asOf);
  const shownTasks = shown.map(({ task }) => task);
  return {
    title: 'Nhiệm vụ đã hứa',
    description: plainText(deck),
    deck,
    counts: tasks.length === 0 ? [] : [statusCounts(tasks), deadlineCounts(tasks, asOf), leadCounts(tasks)],
    sub: listWordsOf(shown.length, tasks.length, asOf),
    note: 'Chưa có báo cáo nghĩa là chưa ai gửi tiến độ vào kho dữ liệu này, không có nghĩa là việc chưa làm.',
    table: {
      caption: `${shown.length} nhiệm vụ theo hạn`,
      total: shown.length,
      groups: groupsByDeadline(shown, asOf),
      filters: [...planFilter(shown), ...taskFilters(shownTasks, asOf, FILTER_NAMES)],
      showsState: true,
    },
  };
}

/** A phone should not load a whole country's tasks; each stands on the page of its plan. */
export const LONGEST_TASK_LIST = 500;

/** What is not done and falls due nearest to the day of the content, before or after it; in the order of the plans. */
function mostUrgent(promised: readonly Promised[], asOf: IsoDate): readonly Promised[] {
  if (promised.length <= LONGEST_TASK_LIST) return promised;
  const day = Date.parse(asOf);
  const distance = ({ task }: Promised): number =>
    statusOf(task) === 'done' || task.deadline.date === null
      ? Infinity
      : Math.abs(Date.parse(task.deadline.date) - day);
  const kept = new Set(
    promised.toSorted((a, b) => compareNumbers(distance(a), distance(b))).slice(0, LONGEST_TASK_LIST),
  );
  return promised.filter((each) => kept.has(each));
}

/** Infinity minus itself is no number. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const listWordsOf = (shown: number, all: number, asOf: IsoDate): string =>
  shown === all
    ? 'Tên việc dẫn tới dòng của nó trong kế hoạch.'
    : `${formatNumber(shown, 0)} việc chưa xong có hạn gần ngày ${formatDate(asOf)} nhất, trong ${formatNumber(all, 0)} việc; mọi việc ở trang của từng kế hoạch.`;

function deckWords(promised: readonly Promised[], asOf: IsoDate): string {
  if (promised.length === 0) return 'Chưa có kế hoạch nào kèm nhiệm vụ.';
  const plans = new Set(promised.map(({ plan }) => plan.id)).size;
  const invented = promised.filter(({ plan }) => plan.demonstration).length;
  const honest = invented > 0 ? `, ${invented} trong số đó là minh hoạ, không có thật` : '';
  return `**${formatNumber(promised.length, 0)} nhiệm vụ** trong ${formatNumber(plans, 0)} kế hoạch${honest}. ${progressWords(
    promised.map(({ task }) => task),
    asOf,
    formatDate(asOf),
  )}`;
}

// ---- counts ----

const STATUSES: readonly ReportedStatus[] = ['done', 'in-progress', 'not-started', 'unreported'];

/** Every status has its row, also an empty one: 0 reported done is a fact. */
function withAll(labels: readonly string[], counted: readonly string[]): readonly CountRowView[] {
  const rows = new Map(countRows(counted).map((row) => [row.label, row]));
  return labels.map((label) => rows.get(label) ?? { label, count: 0, share: 0 });
}

const statusCounts = (tasks: readonly Task[]): TaskListView['counts'][number] => ({
  title: 'Theo báo cáo của nơi thực hiện',
  rows: withAll(
    STATUSES.map((status) => TASK_STATUS_WORDS[status]),
    tasks.map((task) => TASK_STATUS_WORDS[statusOf(task)]),
  ),
  caption: '',
});

const TIMES = { over: 'Quá hạn, chưa báo xong', open: 'Còn hạn, hoặc báo xong', none: 'Không ghi ngày' } as const;

function deadlineCounts(tasks: readonly Task[], asOf: IsoDate): TaskListView['counts'][number] {
  const timeOf = (task: Task): string =>
    task.deadline.date === null ? TIMES.none : isOverdue(task, asOf) ? TIMES.over : TIMES.open;
  return {
    title: `Theo hạn, tính đến ${formatDate(asOf)}`,
    rows: withAll(Object.values(TIMES), tasks.map(timeOf)),
    caption: '',
  };
}

const SHOWN_LEADS = 4;

function leadCounts(tasks: readonly Task[]): TaskListView['counts'][number] {
  const rows = countRows(tasks.flatMap((task) => [...new Set(task.lead.map(({ name }) => name))]));
  const left = rows.length - SHOWN_LEADS;
  return {
    title: 'Chủ trì nhiều việc nhất',
    rows: rows.slice(0, SHOWN_LEADS),
    caption: left > 0 ? `Và ${left} nơi khác; một việc có thể có hai nơi chủ trì.` : '',
  };
}

// ---- rows ----

function groupsByDeadline(promised: readonly Promised[], asOf: IsoDate): TaskGroupView[] {
  const groups = Map.groupBy(promised, ({ task: { deadline } }) =>
    deadline.date === null ? deadlineWords(deadline) : `Đến ${formatDate(deadline.date)}`,
  );
  return [...groups]
    .toSorted(([, a], [, b]) => dateOf(a).localeCompare(dateOf(b)))
    .map(([title, members]) => ({
      id: `han-${slugify(title)}`,
      title,
      count: members.length,
      rows: members.map((member) => promisedRow(member, asOf)),
    }));
}

/** Groups without a day come last. */
const dateOf = (members: readonly Promised[]): string => members[0]?.task.deadline.date ?? '9999';

function promisedRow({ plan, task }: Promised, asOf: IsoDate): TaskRowView {
  const row = taskRow(task, asOf, duplicateNotes(task, plan.tasks));
  return {
    ...row,
    keys: { ...row.keys, 'ke-hoach': plan.id },
    href: `${planAddress(plan.id)}#${anchorOf(task)}`,
    source: {
      label: nameOf(plan),
      href: planAddress(plan.id),
    },
  };
}

/** "UBND xã Tân Đức, 2024". */
function nameOf(plan: Plan): string {
  const issuer = capitalise(shortAgency(plan.issuerName));
  return honestName(plan.date.year === null ? issuer : `${issuer}, ${plan.date.year}`, plan);
}

function planFilter(promised: readonly Promised[]): readonly TaskFilterView[] {
  const plans = [...new Set(promised.map(({ plan }) => plan))];
  if (plans.length < 2) return [];
  const choices = plans.map((plan) => ({ value: plan.id, label: nameOf(plan) }));
  return [{ name: 'ke-hoach', label: 'Kế hoạch', all: `Cả ${plans.length} kế hoạch`, choices }];
}
