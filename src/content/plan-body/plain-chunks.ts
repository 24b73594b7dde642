/**
 * The fast way through ordinary plans. Nearly every paragraph, heading, point and table of a plan is plain words, for
 * which the Markdown parser is a hundred times slower than needed. A text is cut at its blank lines; chunks that are
 * surely plain become nodes here, the others go to the real parser, a few at a time. Sure means: the tree is the same,
 * place for place (a property test compares the two).
 */
import { plainList } from './plain-list.ts';
import { plainNode } from './plain-nodes.ts';
import type { BodyNode, Span } from './tree.ts';

/** A stretch of the text that stands for itself. */
export interface Part extends Span {
  /** null: the parser has to read it. */
  readonly node: BodyNode | null;
}

/** A construct that may reach over a blank line or depend on the rest of the text: the parser must see it whole. */
const REACHES_FAR = /```|~~~|[{}\r]|\]:|\[\^|^[ \t]*(?:import|export)\b/m;
/** `\{` and its like are plain characters. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;
/** One component on a line of its own, closed in itself. */
const CLOSED_TAG_LINE = /^<[A-Z][A-Za-z]*(?: +[a-z]+="[^"<>&\n]*")* *\/>$/;
/** What no tag and no comment can begin with. */
const OPENS_NO_TAG = /^<[\s\d=]/;

/**
 * Up to this length a text with a construct that reaches far is read whole, which tells its fault best. A longer one is
 * cut all the same: every such construct is refused in any part, and only what the parts hold is ever rendered.
 */
const LONGEST_WHOLE = 30_000;
/** Many small parts cost a start of the parser each, few large ones cost what grows faster than the text. */
const ENOUGH = 2000;

/** `enough`: characters after which a run for the parser ends at the next place where it can. */
export function cut(text: string, enough = ENOUGH): readonly Part[] {
  const chunks = cutAtBlankLines(text);
  if (text.length <= LONGEST_WHOLE && !isCuttable(text, chunks)) return [{ start: 0, end: text.length, node: null }];
  const parts: Part[] = [];
  let run: Run | null = null;
  const endRun = (): void => {
    if (run) parts.push({ start: run.start, end: run.end, node: null });
    run = null;
  };
  let listEnd = 0;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.start < listEnd) continue;
    const list = run && !endsLists(run, chunk) ? null : listFrom(text, chunks, index);
    // A mark without words is a point too, whatever stands on the next line.
    const node = list ?? (markerAtMargin(chunk) === undefined ? plainNode(chunk.words, chunk.start) : null);
    const end = list?.position?.end.offset ?? chunk.end;
    if (node !== null || (run && run.end - run.start >= enough && endsLists(run, chunk))) endRun();
    if (node === null) run = extended(run, chunk);
    else parts.push({ start: chunk.start, end, node });
    listEnd = end;
  }
  endRun();
  return parts;
}

interface Chunk extends Span {
  readonly words: string;
}

interface Run extends Span {
  readonly markers: ReadonlySet<string>;
}

function isCuttable(text: string, chunks: readonly Chunk[]): boolean {
  if (REACHES_FAR.test(text.replace(ESCAPED, ''))) return false;
  return chunks.every(({ words }) => !words.includes('<') || CLOSED_TAG_LINE.test(words) || opensNoTag(words));
}

const opensNoTag = (words: string): boolean =>
  [...words.replace(ESCAPED, '').matchAll(/<[\s\S]?/g)].every(([sign]) => OPENS_NO_TAG.test(sign));

function cutAtBlankLines(text: string): Chunk[] {
  return [...text.matchAll(/^(?![ \t]*$).*(?:\n(?![ \t]*$).*)*/gm)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));
}

/** Marks of points, of whatever depth: a later point with the same mark may go on with the same list. */
const MARKERS = /^[ \t]*(?:([-*+])|\d{1,9}([.)]))(?=[ \t]|$)/gm;

const markersOf = (words: string): readonly string[] =>
  [...words.matchAll(MARKERS)].map(([, bullet, delimiter]) => bullet ?? delimiter ?? '');

/** `markers`: those of the lists that are still open at the end. */
const extended = (run: Run | null, chunk: Chunk): Run => ({
  start: run?.start ?? chunk.start,
  end: chunk.end,
  markers: new Set([...(run && !endsLists(run, chunk) ? run.markers : []), ...markersOf(chunk.words)]),
});

/** What stands at the margin and is no point of the same list ends every list before it. */
function endsLists({ markers }: Run, chunk: Chunk): boolean {
  if (/^[ \t]/.test(chunk.words)) return false;
  const marker = markerAtMargin(chunk);
  return marker === undefined || !markers.has(marker);
}

/** The plain list that begins at a chunk and goes on with what is indented or has the same mark. */
function listFrom(text: string, chunks: readonly Chunk[], index: number): BodyNode | null {
  const first = chunks[index];
  const marker = first && markerAtMargin(first);
  if (first === undefined || marker === undefined) return null;
  let last = index;
  while (/^[ \t]/.test(chunks[last + 1]?.words ?? '') || markerAtMargin(chunks[last + 1]) === marker) last += 1;
  return plainList(text.slice(first.start, chunks[last]?.end), first.start);
}

const markerAtMargin = (chunk: Chunk | undefined): string | undefined =>
  chunk && /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/.test(chunk.words) ? markersOf(chunk.words)[0] : undefined;
