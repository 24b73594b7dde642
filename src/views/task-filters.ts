/** Filters of a table of tasks: by field, lead, deadline and state; the choices stand in the address of the page. */
import type { IsoDate } from '../domain/ids.ts';
import { type Actor, DEADLINE_KINDS, isOverdue, statusOf, type Task } from '../domain/task.ts';
import { DEADLINE_KIND_WORDS, type ReportedStatus, TASK_STATUS_WORDS } from '../text/plan-words.ts';
import { slugify } from '../text/slug.ts';

/** Names as they stand in the address of the page. */
export const FILTER_NAMES = ['ke-hoach', 'linh-vuc', 'chu-tri', 'han', 'tinh-trang'] as const;
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

/** Choices the task answers to, space separated. */
export function keysOf(task: Task, asOf: IsoDate): Readonly<Record<FilterName, string>> {
  return {
    'ke-hoach': '',
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
