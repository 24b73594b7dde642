/** The body of a Word file → paragraphs and tables, numbered and merged as on paper. */
import { type Block, type Cell, isParagraph, type Paragraph, type Row, type Run, splitAtBreaks } from '../block.ts';
import type { Numbering } from './numbering.ts';
import { readRuns, type RunContext } from './runs.ts';
import { type ListPlace, overParagraph, paragraphLookOf, type StyleSheet } from './styles.ts';
import { child, descend, type Element, value } from './xml-tree.ts';

/** What reading knows and remembers on its way. */
export interface Reader {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly runs: RunContext;
  /** Text boxes met in the paragraph at hand. */
  readonly boxes: Element[];
  /** Number of the paragraph at hand. */
  line: number;
}

/** Elements that only wrap what they hold. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

export function readBlocks(reader: Reader, container: Element | undefined): readonly Block[] {
  const out: Block[] = [];
  let sectionStart = 0;
  for (const element of container?.children ?? []) {
    out.push(...readBlock(reader, element));
    const section = element.name === 'sectPr' ? element : descend(element, 'pPr', 'sectPr');
    if (section === undefined) continue;
    setPaper(out, sectionStart, section);
    sectionStart = out.length;
  }
  return out;
}

function readBlock(reader: Reader, element: Element): readonly Block[] {
  if (element.name === 'p') return readParagraph(reader, element);
  if (element.name === 'tbl') return readTable(reader, element);
  if (element.name === 'del' || element.name === 'moveFrom') reader.runs.count('deleted');
  return WRAPPERS.has(element.name) ? readBlocks(reader, element) : [];
}

/** A section says at its end how its paper lies. */
function setPaper(blocks: Block[], from: number, section: Element): void {
  if (child(section, 'pgSz')?.attributes['orient'] !== 'landscape') return;
  blocks.forEach((block, at) => {
    if (at >= from && block.kind === 'table') blocks[at] = { ...block, landscape: true };
  });
}

// ---- paragraphs ----

function readParagraph(reader: Reader, element: Element): readonly Paragraph[] {
  reader.line += 1;
  const { line } = reader;
  const properties = child(element, 'pPr');
  // The run properties of a paragraph are those of its mark, not of its words.
  const own = paragraphLookOf(properties, undefined);
  const styled = reader.styles.paragraph(value(child(properties, 'pStyle')));
  const look = overParagraph(styled, own);
  const runs = readRuns(element, look.run, reader.runs);
  const isWorded = runs.some(({ text }) => text.trim() !== '');
  const paragraph: Paragraph = {
    kind: 'paragraph',
    line,
    runs: isWorded ? numbered(reader, runs, listPlace(styled.list, own.list)) : runs,
    centred: look.centred ?? false,
    isHeading: look.isHeading ?? false,
  };
  return [...splitAtBreaks(paragraph), ...paragraphsIn(reader, reader.boxes.splice(0))];
}

/** The paragraph may name a level alone and leave the list to its style. */
const listPlace = (styled: ListPlace | undefined, own: ListPlace | undefined): ListPlace => ({
  list: own?.list ?? styled?.list ?? null,
  level: own?.level ?? styled?.level ?? null,
});

/** The number Word counts, in front of the words. */
function numbered({ numbering }: Reader, runs: readonly Run[], { list, level }: ListPlace): readonly Run[] {
  const label = list === null || list === '0' ? '' : numbering.next(list, level ?? 0);
  const [first] = runs;
  if (label === '') return runs;
  return [{ text: `${label} `, bold: first?.bold ?? false, italic: first?.italic ?? false }, ...runs];
}

/** What stands in a frame or a cell, tables in it taken apart. */
const paragraphsIn = (reader: Reader, containers: readonly Element[]): readonly Paragraph[] =>
  containers.flatMap((container) =>
    readBlocks(reader, container).flatMap((block) =>
      isParagraph(block) ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
    ),
  );

// ---- tables ----

/** More columns than any sheet has. */
const MAX_SPAN = 50;

const spanOf = (element: Element | undefined, least: number): number =>
  Math.min(MAX_SPAN, Math.max(least, Number(value(element) ?? least) || least));

function readTable(reader: Reader, element: Element): readonly Block[] {
  const line = reader.line + 1;
  const rows = wrapped(element, 'tr').flatMap((row) => readRow(reader, row));
  return rows.length === 0 ? [] : [{ kind: 'table', line, rows, landscape: false }];
}

function readRow(reader: Reader, element: Element): readonly Row[] {
  const properties = child(element, 'trPr');
  if (child(properties, 'del')) {
    reader.runs.count('deleted');
    return [];
  }
  const line = reader.line + 1;
  const skipped = spanOf(child(properties, 'gridBefore'), 0);
  const blank: readonly Cell[] = skipped > 0 ? [{ paragraphs: [], span: skipped, continuesAbove: false }] : [];
  const cells = wrapped(element, 'tc').map((cell) => readCell(reader, cell));
  return cells.length === 0 ? [] : [{ line, cells: [...blank, ...cells] }];
}

function readCell(reader: Reader, element: Element): Cell {
  const properties = child(element, 'tcPr');
  const merge = child(properties, 'vMerge');
  return {
    paragraphs: paragraphsIn(reader, [element]),
    span: spanOf(child(properties, 'gridSpan'), 1),
    continuesAbove: merge !== undefined && value(merge) !== 'restart',
  };
}

/** Rows and cells may stand in content controls. */
const wrapped = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((each) =>
    each.name === name ? [each] : WRAPPERS.has(each.name) ? wrapped(each, name) : [],
  );
