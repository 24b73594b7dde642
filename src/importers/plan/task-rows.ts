/** A grid → the rows that are tasks, each under its field and group. */
import { isCaps } from './block.ts';
import type { Column, Grid, GridRow } from './table-grid.ts';

export interface Heading {
  readonly number: string;
  readonly title: string;
}

type Texts = Record<Column, string>;
export interface TaskRow extends Texts {
  readonly line: number;
  readonly field: Heading | null;
  readonly group: Heading | null;
}

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

/** Fields that no task follows: nothing of them would be seen. */
export function emptyFields(grid: Grid): readonly Heading[] {
  const used = new Set(taskRows(grid).map(({ field }) => field?.number));
  return entriesOf(grid).flatMap(({ heading }) =>
    heading && FIELD_NUMBER.test(heading.number) && !used.has(heading.number) ? [heading] : [],
  );
}
