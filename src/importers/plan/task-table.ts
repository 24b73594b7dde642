/** Rows of a table → tasks as the content wants them. */
import type { RawTasks } from '../../content/schemas/tasks.ts';
import { splitActors } from './actors.ts';
import { type ReadDeadline, readDeadline } from './deadline.ts';
import { type Found, guessed, leftOut, type Note, read } from './note.ts';
import type { Grid } from './table-grid.ts';
import { emptyFields, type Heading, taskRows, type TaskRow } from './task-rows.ts';

export type RawTask = RawTasks['tasks'][number];
/** A task that has no id yet. */
export type TaskDraft = Omit<RawTask, 'id'>;

/** What stands where the document is silent: the schema wants a word, and this one says so. */
export const NOT_STATED = 'Không ghi';

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
      ...emptyFields(grid).map(({ number, title }) =>
        leftOut(
          grid.line,
          `lĩnh vực không có nhiệm vụ nào: ${number} ${title}`,
          `a field without tasks: ${number} ${title}`,
        ),
      ),
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
