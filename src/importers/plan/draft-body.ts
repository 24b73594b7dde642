/** The text of the plan, its annexes and its tables of tasks. */
import { attachments, mentions, type RawAttachment } from './annexes.ts';
import {
  type Block,
  isParagraph,
  joined,
  type Paragraph,
  plainParagraph,
  squeeze,
  type Table,
  textOf,
} from './block.ts';
import { findCitations } from './citations.ts';
import type { AnnexParts, DocumentParts, WholeDocument } from './document-parts.ts';
import type { DraftOptions } from './draft.ts';
import { leftOut, type Note, read } from './note.ts';
import { type Item, toItems } from './sections.ts';
import { type Heading, isSchedule, type TaskDraft, toSchedule, toTasks } from './task-table.ts';
import { toGrid } from './table-grid.ts';
import { writeBody } from './write-body.ts';

export interface DraftBody {
  readonly text: string;
  readonly attachments: readonly RawAttachment[];
  readonly tasks: readonly TaskDraft[];
  readonly schedule: readonly object[];
  readonly notes: readonly Note[];
}

interface Tables {
  readonly tasks: TaskDraft[];
  readonly schedule: object[];
  readonly taskTables: Set<Table>;
  readonly placeOf: (table: Table) => 'first' | 'later' | null;
  readonly notes: Note[];
}

function noTables(): Tables {
  const taskTables = new Set<Table>();
  const placeOf = (table: Table): 'first' | 'later' | null => {
    if (!taskTables.has(table)) return null;
    return [...taskTables][0] === table ? 'first' : 'later';
  };
  return { tasks: [], schedule: [], taskTables, placeOf, notes: [] };
}

export function toBody(document: WholeDocument, { isAllowedUrl }: DraftOptions): DraftBody {
  const notes: Note[] = [];
  const items = [...textItems(document.main, notes), ...attachedItems(document.attached, notes)];
  const annexItems = document.annexes.map((annex) => ({
    annex,
    items: toItems(annex.blocks.filter((block) => !isAttachedLine(block))),
  }));
  const tables = noTables();
  readTables(items, { number: 'I', title: 'Nhiệm vụ' }, tables);
  for (const { annex, items: inside } of annexItems)
    readTables(inside, { number: 'I', title: annexTitle(annex) }, tables);
  const announced = mentions(items);
  const annexes = attachments(announced, document.annexes);
  const own = writeBody(items, {
    isAllowedUrl,
    taskTable: tables.placeOf,
    annexesAt: (line) =>
      annexes.value
        .filter(
          ({ label, present }) =>
            !present && announced.some((mention) => mention.label === label && mention.line === line),
        )
        .map(({ label }) => label),
  });
  const annexTexts = annexItems.map(({ annex, items: inside }) => annexText(annex, inside, tables, isAllowedUrl));
  return {
    text: [own, ...annexTexts].filter((part) => part !== '').join('\n\n'),
    attachments: annexes.value,
    tasks: tables.tasks,
    schedule: tables.schedule,
    notes: [
      read('sections', items.filter(({ kind }) => kind === 'heading').length.toString(), null),
      ...annexes.notes,
      ...tables.notes,
      ...notes,
    ],
  };
}

const annexTitle = ({ label, title }: AnnexParts): string => squeeze(title.map(textOf).join(' ')) || label;

/** An annex that is all tasks is their table; what else it says is text under a heading of its own. */
function annexText(
  annex: AnnexParts,
  items: readonly Item[],
  tables: Tables,
  isAllowedUrl: (url: string) => boolean,
): string {
  const text = writeBody(items, {
    isAllowedUrl,
    taskTable: tables.placeOf,
    annexesAt: () => [],
  });
  const placed = `<PhuLuc ten="${annex.label}" />`;
  if (text === '' || text === '<BangNhiemVu />') return [placed, text].filter((part) => part !== '').join('\n\n');
  const heading = writeBody(
    [
      {
        kind: 'heading',
        level: 2,
        text: annexTitle(annex) === annex.label ? annex.label : `${annex.label}. ${annexTitle(annex)}`,
        line: annex.line,
      },
    ],
    { isAllowedUrl, taskTable: () => null, annexesAt: () => [] },
  );
  return [heading, placed, text].join('\n\n');
}

const isAttachedLine = (block: Block): boolean => isParagraph(block) && /^\(\s*Kèm theo/iu.test(textOf(block));

/** Bases go to the front matter: the print view sets them above the text. */
function textItems({ opening, body }: DocumentParts, notes: Note[]): readonly Item[] {
  const bases = opening.filter(
    (line) => /^(?:Căn cứ|Luật)\s/u.test(textOf(line)) && findCitations(textOf(line)).length > 0,
  );
  for (const line of bases)
    notes.push(
      leftOut(
        line.line,
        `câu căn cứ, đã chuyển vào legalBases: “${shortened(textOf(line))}”`,
        `a legal basis, now in legalBases: “${shortened(textOf(line))}”`,
      ),
    );
  return toItems(withoutEndMark([...opening.filter((line) => !bases.includes(line)), ...body]));
}

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

/** The plan a decision issues: a heading the print view divides the two at, whose plan it is, its title, its text. */
function attachedItems(attached: DocumentParts | null, notes: Note[]): readonly Item[] {
  if (attached === null) return [];
  const line = attached.kindLine?.line ?? 0;
  notes.push(
    leftOut(
      line,
      'tiêu đề “Kế hoạch kèm theo” do phần mềm đặt, để bản in tách hai văn bản',
      'the heading “Kế hoạch kèm theo” is ours: the print view divides the two documents there',
    ),
  );
  const of =
    attached.attachedTo === null
      ? []
      : [plainParagraph(textOf(attached.attachedTo).replace(/^\(\s*|\s*\)$/g, ''), attached.attachedTo.line)];
  const blocks: Block[] = [
    ...of,
    ...attached.title
      .slice(0, 1)
      .map((first) => attached.title.slice(1).reduce((all, more) => joined(all, more, ' '), first)),
  ];
  return [
    { kind: 'heading', level: 2, text: 'Kế hoạch kèm theo', line },
    ...blocks.map((block): Item => ({
      kind: 'text',
      paragraph: { ...(block as Paragraph), isHeading: false },
      marker: null,
    })),
    ...textItems(attached, notes),
  ];
}

const END_MARK = /\s*\.*\s*\/\s*\.?\s*$/u;

/** The print view sets "./." itself. */
function withoutEndMark(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (!isParagraph(block) || !/\.?\/\.?$/.test(textOf(block))) return block;
    const last = block.runs.findLastIndex(({ text }) => text.trim() !== '');
    return {
      ...block,
      runs: block.runs.map((run, at) => (at === last ? { ...run, text: run.text.replace(END_MARK, '.') } : run)),
    };
  });
}

/** Tables of tasks and of the steps of an evaluation, with the section they stand in. */
function readTables(items: readonly Item[], start: Heading, found: Tables): void {
  let above = start;
  for (const item of items) {
    if (item.kind === 'heading' && item.level === 2) above = headingParts(item.text);
    const grid = item.kind === 'table' ? toGrid(item.table) : null;
    if (item.kind !== 'table' || grid === null) continue;
    if (grid.repeatedHeads > 0)
      found.notes.push(
        leftOut(
          grid.line,
          `${grid.repeatedHeads} lần in lại đầu bảng ở trang sau`,
          `${grid.repeatedHeads} heads printed again on later pages`,
        ),
      );
    if (isSchedule(grid)) {
      const steps = toSchedule(grid);
      found.schedule.push(...steps);
      found.notes.push(read('schedule', String(steps.length), grid.line));
    } else {
      const tasks = toTasks(grid, above);
      if (found.taskTables.size > 0)
        found.notes.push(
          leftOut(
            grid.line,
            'bảng nhiệm vụ này được nối vào bảng trước',
            'this table of tasks is joined to the one before',
          ),
        );
      if (grid.unread.length > 0)
        found.notes.push(
          leftOut(
            grid.line,
            `cột không có chỗ trong nhiệm vụ: ${grid.unread.join('; ')}`,
            `columns that tasks have no place for: ${grid.unread.join('; ')}`,
          ),
        );
      found.tasks.push(...tasks.value);
      found.taskTables.add(item.table);
      found.notes.push(...tasks.notes);
    }
  }
}

function headingParts(heading: string): Heading {
  const [, number, title] = /^([IVXLC]+|\d+(?:\.\d+)*)[.)]?\s+(.+)$/u.exec(heading) ?? [];
  return number !== undefined && title !== undefined ? { number, title } : { number: 'I', title: heading };
}
