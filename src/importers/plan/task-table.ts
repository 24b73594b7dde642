/** A grid → tasks under their fields and groups, or the steps of an evaluation. */
import type { RawTasks } from '../../content/schemas/tasks.ts';
import { splitActors } from './actors.ts';
import { isCaps } from './block.ts';
import { type ReadDeadline, readDeadline } from './deadline.ts';
import { type Found, guessed, type Note, read } from './note.ts';
import type { Column, Grid, GridRow } from './table-grid.ts';

export type RawTask = RawTasks['tasks'][number];
export interface Heading {
  readonly number: string;
  readonly title: string;
}
/** A task that has no id yet. */
export type TaskDraft = Omit<RawTask, 'id'>;

type Texts = Record<Column, string>;
interface TaskRow extends Texts {
  readonly line: number;
  readonly field: Heading | null;
  readonly group: Heading | null;
}

/** What stands where the document is silent: the schema wants a word, and this one says so. */
export const NOT_STATED = 'Không ghi';

const FIELD_NUMBER = /^(?:[IVXLC]+|[A-H])\.?$/;
const MERGED_HEADING = /^((?:[IVXLC]+|[A-H])(?=\.)|\d+(?:\.\d+)*)\.?\s+(.+)$/u;

const withoutDot = (number: string): string => number.replace(/[.)]+$/, '');

/** A row read: what its cells say, and the heading it is when it says nothing of who and when. */
interface Entry {
  readonly line: number;
  readonly texts: Texts;
  readonly heading: Heading | null;
}

/** Rows in the document's order: headings set the field and the group, rows without a number go on with the row above. */
export function taskRows(grid: Grid): readonly TaskRow[] {
  const rows: TaskRow[] = [];
  const entries = entriesOf(grid);
  const hasLetteredFields = entries.some(({ heading }) => heading !== null && FIELD_NUMBER.test(heading.number));
  let field: Heading | null = null;
  let group: Heading | null = null;
  for (const [at, { line, texts, heading }] of entries.entries()) {
    if (heading === null || !leads(heading, entries[at + 1])) {
      const number = withoutDot(texts.number);
      rows.push({ ...texts, number, line, field, group: belongs(number, group) ? group : null });
    } else if (FIELD_NUMBER.test(heading.number) || (/^\d+$/.test(heading.number) && !hasLetteredFields)) {
      field = heading;
      group = null;
    } else group = heading;
  }
  return rows;
}

function entriesOf(grid: Grid): readonly Entry[] {
  const entries: Entry[] = [];
  for (const row of grid.rows) {
    const last = entries.at(-1);
    const texts = textsOf(grid, row, last?.texts);
    const heading = headingOf(row, texts);
    if (last && heading === null && texts.number === '' && !startsTask(grid, texts))
      entries[entries.length - 1] = continued(last, texts);
    else entries.push({ line: row.line, texts, heading });
  }
  return entries;
}

/** A number and a title before rows of that number are a heading; before others they are a task whose cells are blank. */
function leads({ number, title }: Heading, next: Entry | undefined): boolean {
  if (FIELD_NUMBER.test(number) || isCaps(title)) return true;
  if (next === undefined) return false;
  const follower = next.heading?.number ?? withoutDot(next.texts.number);
  if (!/^\d+(?:\.\d+)*$/.test(follower)) return next.heading === null;
  return follower.startsWith(`${number}.`) || (follower === number && next.heading === null);
}

function textsOf({ columns }: Grid, row: GridRow, above: Texts | undefined): Texts {
  const numbered = (row.cells[columns.get('number') ?? -1]?.text ?? '') !== '';
  const textOf = (column: Column): string => {
    const cell = row.cells[columns.get(column) ?? -1];
    if (cell?.fromAbove && cell.text === '' && numbered) return above?.[column] ?? '';
    return cell?.text ?? '';
  };
  return {
    number: textOf('number'),
    title: textOf('title'),
    requirement: textOf('requirement'),
    deadline: textOf('deadline'),
    lead: textOf('lead'),
    support: textOf('support'),
  };
}

/** A row that names a field or a group: a number and a title, and nothing about who and when. */
function headingOf(row: GridRow, texts: Texts): Heading | null {
  const filled = row.cells.filter(({ text }) => text !== '');
  const [only] = filled;
  if (only && filled.length === 1) {
    const merged = MERGED_HEADING.exec(only.text);
    if (merged && (row.isMerged || only.text === texts.number))
      return { number: merged[1] ?? '', title: merged[2] ?? '' };
  }
  const isBare = texts.requirement + texts.deadline + texts.lead + texts.support === '';
  return isBare && texts.number !== '' && texts.title !== ''
    ? { number: withoutDot(texts.number), title: texts.title }
    : null;
}

/** A row without a number that is a task all the same, in a table with or without a column of numbers. */
const startsTask = ({ columns }: Grid, { title, deadline, lead }: Texts): boolean =>
  /^[\p{Lu}\d-]/u.test(title) && ((deadline !== '' && lead !== '') || !columns.has('number'));

const JOINED: readonly Column[] = ['title', 'requirement', 'deadline', 'lead', 'support'];

function continued({ line, texts, heading }: Entry, more: Texts): Entry {
  const joined = JOINED.map((column) => [
    column,
    [texts[column], more[column]].filter((text) => text !== '').join(' '),
  ]);
  const whole = { ...texts, ...(Object.fromEntries(joined) as Partial<Texts>) };
  return {
    line,
    texts: whole,
    heading: heading && { ...heading, title: [heading.title, more.title].filter((text) => text !== '').join(' ') },
  };
}

/** 2.1.1 is in group 2.1, and so is a task printed 2.1 itself; 2.2 is not. A number of another kind stays where it stands. */
function belongs(bare: string, group: Heading | null): boolean {
  if (group === null || !/^\d+(?:\.\d+)+$/.test(bare) || !/^\d/.test(group.number)) return group !== null;
  return bare === group.number || bare.startsWith(`${group.number}.`);
}

/** `above`: the section the table stands in, for tables without fields of their own. */
export function toTasks(grid: Grid, above: Heading): Found<readonly TaskDraft[]> {
  const rows = taskRows(grid);
  const drafts = rows.map((row) => toTask(row, above));
  const fieldless = rows.filter(({ field }) => field === null).length;
  return {
    value: drafts.map(({ value }) => value),
    notes: [
      read('tasks', String(drafts.length), grid.line),
      ...(fieldless > 0
        ? [
            guessed(
              'tasks',
              above.title,
              'middle',
              {
                vi: `${fieldless} dòng không có lĩnh vực; lấy tên mục chứa bảng`,
                en: `${fieldless} rows have no field; the section of the table is taken`,
              },
              grid.line,
            ),
          ]
        : []),
      ...drafts.flatMap(({ notes }) => notes),
    ],
  };
}

function toTask(row: TaskRow, above: Heading): Found<TaskDraft> {
  const { deadline, notes } = deadlineOf(row);
  const lead = splitActors(row.lead);
  if (lead.length === 0) notes.push(blank(row, 'chủ trì', 'lead'));
  const value = {
    number: row.number === '' ? null : row.number,
    field: row.field ?? above,
    group: row.group,
    criterion: [],
    title: row.title === '' ? NOT_STATED : row.title,
    requirement: row.requirement === '' ? null : row.requirement,
    deadline,
    lead: lead.length === 0 ? [NOT_STATED] : [...lead],
    support: [...splitActors(row.support)],
    progress: [],
  };
  return { value, notes };
}

function deadlineOf(row: TaskRow): { deadline: ReadDeadline['deadline']; notes: Note[] } {
  if (row.deadline === '')
    return { deadline: { text: NOT_STATED, kind: 'as-scheduled', date: null }, notes: [blank(row, 'hạn', 'deadline')] };
  const { deadline, isUnsure } = readDeadline(row.deadline);
  const why = {
    vi: `hạn của nhiệm vụ ${row.number} viết theo lối lạ`,
    en: `the deadline of task ${row.number} is worded unusually`,
  };
  return {
    deadline,
    notes: isUnsure ? [guessed('tasks', `${row.deadline} → ${deadline.kind}`, 'low', why, row.line)] : [],
  };
}

const blank = ({ number, line }: TaskRow, vi: string, en: string): Note =>
  guessed(
    'tasks',
    NOT_STATED,
    'low',
    {
      vi: `ô ${vi} của nhiệm vụ ${number || '(không số)'} bỏ trống`,
      en: `the ${en} of task ${number || '(no number)'} is blank`,
    },
    line,
  );

/** The steps from guidance to publication, not work of the plan: three or more of them speak of scoring. */
export function isSchedule(grid: Grid): boolean {
  const rows = taskRows(grid);
  const steps = rows.filter(({ title }) => /tự (?:đánh giá|chấm)|thẩm định|công bố|chấm điểm/i.test(title));
  return rows.every(({ field }) => field === null) && !grid.columns.has('requirement') && steps.length >= 3;
}

/** As `schedule` of a round wants it. */
export const toSchedule = (grid: Grid): readonly object[] =>
  taskRows(grid).map(({ title, deadline, lead, support }, at) => ({
    number: at + 1,
    title,
    deadline: readDeadline(deadline).deadline,
    lead: splitActors(lead),
    support: splitActors(support),
  }));
