/** A list of plain words, with lists and paragraphs in its points: every line is a point or a paragraph of one line. */
import { at, phrasing } from './plain-words.ts';
import type { BodyNode } from './tree.ts';

interface OpenList {
  readonly indent: number;
  readonly mark: string;
  readonly start: number;
  readonly ordered: boolean;
  readonly first: number | null;
  readonly items: OpenItem[];
  spread: boolean;
}

interface OpenItem {
  /** Where its words begin on the line; what belongs to it is indented as far. */
  readonly content: number;
  readonly start: number;
  end: number;
  readonly children: (BodyNode | OpenList)[];
  spread: boolean;
}

const POINT = /^( *)(?:(-)|(\d{1,9})([.)])) (?=[\p{L}*])(.*)$/u;
const PARAGRAPH = /^( *)((?=[\p{L}*]).*)$/u;
/** A longer one is measured before it is read. */
const MOST_LINES = 500;

/** null: not plain. `chunk` begins with a point at the margin and ends with the last line of the list. */
export function plainList(chunk: string, start: number): BodyNode | null {
  const lines = chunk.split('\n');
  if (lines.length > MOST_LINES) return null;
  const open: OpenList[] = [];
  let root: OpenList | null = null;
  let from = start;
  let afterBlank = false;
  for (const line of lines) {
    if (/^[ \t]*$/.test(line)) afterBlank = true;
    else {
      if (!addLine(open, line, from, afterBlank)) return null;
      root ??= open[0] ?? null;
      afterBlank = false;
    }
    from += line.length + 1;
  }
  return root && listNode(root);
}

function addLine(open: OpenList[], line: string, from: number, afterBlank: boolean): boolean {
  const point = POINT.exec(line);
  const indent = (point ?? PARAGRAPH.exec(line))?.[1]?.length;
  if (indent === undefined) return false;
  while (open.length > 0 && !holds(open, indent, point !== null)) open.pop();
  return point ? addPoint(open, point, indent, from, afterBlank) : addParagraph(open, line, indent, from, afterBlank);
}

const lastItem = (open: readonly OpenList[]): OpenItem | undefined => open.at(-1)?.items.at(-1);
/** A point may go on with the list itself, a paragraph only with its last point. */
const holds = (open: readonly OpenList[], indent: number, isPoint: boolean): boolean =>
  (isPoint && open.at(-1)?.indent === indent) || (lastItem(open)?.content ?? Infinity) <= indent;

function addPoint(
  open: OpenList[],
  match: RegExpExecArray,
  indent: number,
  from: number,
  afterBlank: boolean,
): boolean {
  const [, , bullet, number, delimiter, words = ''] = match;
  const mark = bullet ?? delimiter ?? '';
  const content = match[0].length - words.length;
  const paragraph = paragraphNode(words, from + content);
  if (paragraph === null) return false;
  const list = open.at(-1);
  const item: OpenItem = { content, start: from + indent, end: 0, children: [paragraph], spread: false };
  if (list?.indent === indent) {
    if (list.mark !== mark) return false;
    list.spread ||= afterBlank;
    list.items.push(item);
  } else {
    const parent = lastItem(open);
    if (parent ? parent.content !== indent : indent > 0) return false;
    // Only a list that begins at 1 may follow a line of words without a blank line.
    if (parent && !afterBlank && bullet === undefined && number !== '1') return false;
    const first = number === undefined ? null : Number(number);
    const nested: OpenList = {
      indent,
      mark,
      start: from + indent,
      ordered: first !== null,
      first,
      items: [item],
      spread: false,
    };
    if (parent) {
      parent.spread ||= afterBlank;
      parent.children.push(nested);
    }
    open.push(nested);
  }
  extend(open, from + match[0].length);
  return true;
}

function addParagraph(open: OpenList[], line: string, indent: number, from: number, afterBlank: boolean): boolean {
  const parent = lastItem(open);
  const paragraph = paragraphNode(line.slice(indent), from + indent);
  if (parent?.content !== indent || !afterBlank || paragraph === null) return false;
  parent.spread = true;
  parent.children.push(paragraph);
  extend(open, from + line.length);
  return true;
}

/** What was added ends the points it stands in. */
function extend(open: readonly OpenList[], end: number): void {
  for (const list of open) {
    const item = list.items.at(-1);
    if (item) item.end = end;
  }
}

function paragraphNode(words: string, start: number): BodyNode | null {
  const children = phrasing(words, start);
  return children && { type: 'paragraph', children, position: at(start, start + words.length) };
}

function listNode({ ordered, first, items, spread, start }: OpenList): BodyNode {
  const children = items.map((item): BodyNode => ({
    type: 'listItem',
    spread: item.spread,
    checked: null,
    children: item.children.map((child) => ('items' in child ? listNode(child) : child)),
    position: at(item.start, item.end),
  }));
  return { type: 'list', ordered, start: first, spread, children, position: at(start, items.at(-1)?.end ?? start) };
}
