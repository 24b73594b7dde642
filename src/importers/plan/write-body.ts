/** The body of the plan: the document's own words in the order of the document, in the safe subset of MDX. */
import { cellText, type Paragraph, squeeze, type Table } from './block.ts';
import { escapeText, toCellMarkdown, toMarkdown } from './mdx-text.ts';
import type { Item } from './sections.ts';

export interface BodyOptions {
  readonly isAllowedUrl: (url: string) => boolean;
  /** A table that became tasks: all of them are shown where the first one stands. */
  readonly taskTable: (table: Table) => 'first' | 'later' | null;
  /** Labels announced in a line; each is placed once. */
  readonly annexesAt: (line: number) => readonly string[];
}

export function writeBody(items: readonly Item[], options: BodyOptions): string {
  const parts: string[] = [];
  let list: string[] = [];
  const endList = (): void => {
    if (list.length > 0) parts.push(list.join('\n'));
    list = [];
  };
  for (const [at, item] of items.entries()) {
    if (item.kind === 'text' && item.marker?.kind === 'bullet') list.push(listItem(item.paragraph, options));
    else {
      endList();
      parts.push(writeItem(item, options));
    }
    // A heading and the remark behind it stand on one line: the annex comes after both.
    const next = items[at + 1];
    const annexes = next && lineOf(next) === lineOf(item) ? [] : options.annexesAt(lineOf(item));
    if (annexes.length > 0) endList();
    parts.push(...annexes.map((label) => `<PhuLuc ten="${label}" />`));
  }
  endList();
  return parts.filter((part) => part !== '').join('\n\n');
}

const TABLE_TEXT = { first: () => '<BangNhiemVu />', later: () => '', none: writeTable } as const;

const lineOf = (item: Item): number =>
  item.kind === 'heading' ? item.line : item.kind === 'text' ? item.paragraph.line : item.table.line;

function writeItem(item: Item, options: BodyOptions): string {
  switch (item.kind) {
    case 'heading':
      return `${'#'.repeat(item.level)} ${escapeText(item.text).replace(/#+$/, (marks) => `\\${marks}`)}`;
    case 'text':
      return toMarkdown(item.paragraph.runs, options.isAllowedUrl);
    case 'table':
      return TABLE_TEXT[options.taskTable(item.table) ?? 'none'](item.table);
  }
}

/** The sign of the list is Markdown's own; the words behind it may again look like one. */
function listItem(paragraph: Paragraph, { isAllowedUrl }: BodyOptions): string {
  let dropped = false;
  const runs = paragraph.runs.map((run) => {
    if (dropped || run.text.trim() === '') return run;
    dropped = true;
    return { ...run, text: run.text.replace(/^\s*[-–—+•*]\s*/u, '') };
  });
  return `- ${toMarkdown(runs, isAllowedUrl)}`;
}

/** A table that holds no tasks: as it is, the first row as its head. */
export function writeTable({ rows }: Table): string {
  const texts = rows.map(({ cells }) =>
    cells.flatMap((cell) => [
      toCellMarkdown(cellText(cell)),
      ...Array.from({ length: Math.min(cell.span, 50) - 1 }, () => ''),
    ]),
  );
  const width = Math.max(1, ...texts.map((row) => row.length));
  const lines = texts.map(
    (row) => `| ${Array.from({ length: width }, (_, at) => squeeze(row[at] ?? '')).join(' | ')} |`,
  );
  const [head = '', ...body] = lines;
  // A head printed again on the next page is no row.
  return [head, `|${' --- |'.repeat(width)}`, ...body.filter((line) => line !== head)].join('\n');
}
