/** The text of the plan, its annexes and its tables of tasks. */
import { attachments, mentions, type RawAttachment } from './annexes.ts';
import { type Block, isParagraph, squeeze, textOf } from './block.ts';
import { attachedItems, textItems } from './body-items.ts';
import type { AnnexParts, WholeDocument } from './document-parts.ts';
import { noTables, readTables, type Tables } from './document-tables.ts';
import type { DraftOptions } from './draft.ts';
import { leftOut, type Note, read } from './note.ts';
import { type Item, toItems } from './sections.ts';
import { plainText } from './passages.ts';
import type { TaskDraft } from './task-table.ts';
import { writeBody } from './write-body.ts';

export interface DraftBody {
  readonly text: string;
  readonly attachments: readonly RawAttachment[];
  readonly tasks: readonly TaskDraft[];
  readonly schedule: readonly object[];
  readonly notes: readonly Note[];
}

export function toBody(document: WholeDocument, { isAllowedUrl }: DraftOptions): DraftBody {
  const notes: Note[] = [];
  const items = [...textItems(document.main, notes), ...attachedItems(document.attached, notes)];
  const annexItems = document.annexes.map((annex) => ({
    annex,
    items: toItems(annex.blocks.filter((block) => !isAttachedLine(block))),
  }));
  const tables = noTables();
  for (const line of document.annexes.flatMap(({ blocks }) => blocks.filter(isAttachedLine)))
    notes.push(
      leftOut(
        line.line,
        `dòng “Kèm theo …” của phụ lục, bản in tự đặt lại: “${plainText(line)}”`,
        `the line “Kèm theo …” of the annex; the print view sets it: “${plainText(line)}”`,
      ),
    );
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
