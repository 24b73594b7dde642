/** Tasks as rows of a table that can be filtered in place; used by a plan and by the list over all plans. */
import type { IsoDate } from '../domain/ids.ts';
import { type Actor, DEADLINE_KINDS, isOverdue, statusOf, type Task } from '../domain/task.ts';
import { DEADLINE_KIND_WORDS, type ReportedStatus, TASK_STATUS_WORDS, taskStateWords } from '../text/plan-words.ts';
import { slugify } from '../text/slug.ts';
import { lowerFirst } from '../text/words.ts';
import type { Link } from './view.ts';

/** Names as they stand in the address of the page. */
export const FILTER_NAMES = ['linh-vuc', 'chu-tri', 'han', 'tinh-trang'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface TaskFilterView {
  readonly name: FilterName;
  readonly label: string;
  /** First option: no filter. */
  readonly all: string;
  readonly choices: readonly Choice[];
}

export interface ActorView {
  readonly name: string;
  /** The printed spelling, where it differs from the standard name. */
  readonly printed: string | null;
}

export interface TaskStateView {
  readonly tag: 'ok' | 'doing' | 'wait' | 'late' | 'draft';
  readonly text: string;
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
    source: null,
    keys: keysOf(task, asOf),
  };
}

// ---- filters ----

const DEADLINE_VALUES = {
  date: 'ngay',
  month: 'thang',
  quarter: 'quy',
  year: 'nam',
  continuous: 'thuong-xuyen',
  'as-scheduled': 'theo-tien-do',
} as const;
const STATUS_VALUES = {
  done: 'da-xong',
  'in-progress': 'dang-lam',
  'not-started': 'chua-bat-dau',
  unreported: 'chua-bao-cao',
} as const;
const STATUSES = Object.keys(STATUS_VALUES) as ReportedStatus[];
const OVERDUE = { value: 'qua-han', label: 'Quá hạn' };

const leadChoice = ({ agencyId, name }: Actor): Choice => ({ value: agencyId ?? slugify(name), label: name });
const fieldChoice = ({ field }: Task): Choice => ({ value: slugify(field.title), label: field.title });

function stateValues(task: Task, asOf: IsoDate): string[] {
  return [STATUS_VALUES[statusOf(task)], ...(isOverdue(task, asOf) ? [OVERDUE.value] : [])];
}

function keysOf(task: Task, asOf: IsoDate): TaskRowView['keys'] {
  return {
    'linh-vuc': fieldChoice(task).value,
    'chu-tri': task.lead.map((actor) => leadChoice(actor).value).join(' '),
    han: DEADLINE_VALUES[task.deadline.kind],
    'tinh-trang': stateValues(task, asOf).join(' '),
  };
}

const distinct = (choices: readonly Choice[]): Choice[] => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
];

const collator = new Intl.Collator('vi');
const byLabel = (a: Choice, b: Choice): number => collator.compare(a.label, b.label);

/** Only filters that can tell rows apart. */
export function taskFilters(tasks: readonly Task[], asOf: IsoDate, names: readonly FilterName[]): TaskFilterView[] {
  const fields = distinct(tasks.map(fieldChoice));
  const states = new Set(tasks.flatMap((task) => stateValues(task, asOf)));
  const kinds = new Set(tasks.map((task) => task.deadline.kind));
  const all: readonly TaskFilterView[] = [
    { name: 'linh-vuc', label: 'Lĩnh vực', all: `Cả ${fields.length} lĩnh vực`, choices: fields },
    {
      name: 'chu-tri',
      label: 'Chủ trì',
      all: 'Mọi nơi',
      choices: distinct(tasks.flatMap((task) => task.lead.map(leadChoice))).sort(byLabel),
    },
    {
      name: 'han',
      label: 'Hạn',
      all: 'Mọi hạn',
      choices: DEADLINE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
        value: DEADLINE_VALUES[kind],
        label: DEADLINE_KIND_WORDS[kind],
      })),
    },
    {
      name: 'tinh-trang',
      label: 'Tình trạng',
      all: 'Mọi tình trạng',
      choices: [
        ...STATUSES.map((status) => ({ value: STATUS_VALUES[status], label: TASK_STATUS_WORDS[status] })),
        OVERDUE,
      ].filter(({ value }) => states.has(value)),
    },
  ];
  return all.filter(({ name, choices }) => names.includes(name) && choices.length > 1);
}
