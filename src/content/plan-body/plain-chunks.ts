/**
 * The fast way through ordinary plans. Nearly every paragraph, heading and point of a plan is plain words, for which
 * the Markdown parser is a hundred times slower than needed. A text is cut at its blank lines; chunks that are surely
 * plain become nodes here, runs of all others go to the real parser. Sure means: the tree is the same, place for place
 * (a property test compares the two).
 */
import type { BodyNode, Span } from './tree.ts';

/** A construct that may reach over a blank line or depend on the rest of the text: the parser must see it whole. */
const REACHES_FAR = /[`~{}\t\r]|\]:|\[\^|^ *(?:import|export)\b/m;
/** One component on a line of its own, closed in itself. */
const CLOSED_TAG_LINE = /^<[A-Z][A-Za-z]*(?: [a-z]+="[^"<>&\n]*")* \/>$/;

const WORDS = String.raw`\p{L}(?:[^*_[\]<>&\\|@\n]*[^*_[\]<>&\\|@\s])?`;
const PARAGRAPH = new RegExp(`^${WORDS}$`, 'u');
const HEADING = new RegExp(`^(#{2,4}) ((?:[\\p{N}.]+ )?${WORDS})$`, 'u');
const POINTS = new RegExp(`^(?:(?:- ${WORDS}(?:\\n|$))+|(?:\\d{1,9}\\. ${WORDS}(?:\\n|$))+)$`, 'u');
/** Addresses without brackets become links in GFM. */
const BARE_ADDRESS = /:\/\/|www\./i;
/** A line that may belong to a list in the next chunk, or go on with one from the chunk before. */
const NEAR_LIST = /^(?: |[-*+](?: |$)|\d{1,9}[.)](?: |$))/m;

/** null: not to be cut; the parser has to take the whole text. */
export function parseInChunks(text: string, parse: (part: string) => BodyNode): BodyNode | null {
  if (REACHES_FAR.test(text)) return null;
  const chunks = cutAtBlankLines(text);
  if (chunks.some((chunk) => !isSelfContained(slice(text, chunk)))) return null;
  const children: BodyNode[] = [];
  let run: Span | null = null;
  const endRun = (): void => {
    if (run) children.push(...parsed(text, run, parse));
    run = null;
  };
  chunks.forEach((chunk, index) => {
    const node = plainNode(text, chunk, chunks[index - 1], chunks[index + 1]);
    if (node === null) run = { start: run?.start ?? chunk.start, end: chunk.end };
    else {
      endRun();
      children.push(node);
    }
  });
  endRun();
  return { type: 'root', children, position: at(0, text.length) };
}

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

const isSelfContained = (chunk: string): boolean => !chunk.includes('<') || CLOSED_TAG_LINE.test(chunk);

function cutAtBlankLines(text: string): Span[] {
  return [...text.matchAll(/^(?! *$).*(?:\n(?! *$).*)*/gm)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function parsed(text: string, run: Span, parse: (part: string) => BodyNode): readonly BodyNode[] {
  return (parse(slice(text, run)).children ?? []).map((node) => shifted(node, run.start));
}

function shifted(node: BodyNode, by: number): BodyNode {
  const children = node.children && { children: node.children.map((child) => shifted(child, by)) };
  const attributes = node.attributes && {
    attributes: node.attributes.map((attribute) => ({ ...attribute, position: moved(attribute.position, by) })),
  };
  return { ...node, ...children, ...attributes, position: moved(node.position, by) };
}

const moved = (position: BodyNode['position'], by: number): BodyNode['position'] =>
  position && at((position.start.offset ?? 0) + by, (position.end.offset ?? 0) + by);

const at = (start: number, end: number) => ({ start: { offset: start }, end: { offset: end } });

function plainNode(text: string, chunk: Span, before?: Span, after?: Span): BodyNode | null {
  const words = slice(text, chunk);
  if (BARE_ADDRESS.test(words)) return null;
  if (PARAGRAPH.test(words)) return paragraph(words, chunk.start);
  const heading = HEADING.exec(words);
  if (heading?.[1] && heading[2]) return headingNode(heading[1].length, heading[2], chunk);
  const standsAlone = ![before, after].some((other) => other && NEAR_LIST.test(slice(text, other)));
  return standsAlone && POINTS.test(words) ? pointsNode(words, chunk) : null;
}

const textNode = (value: string, start: number): BodyNode => ({
  type: 'text',
  value,
  position: at(start, start + value.length),
});

const paragraph = (words: string, start: number): BodyNode => ({
  type: 'paragraph',
  children: [textNode(words, start)],
  position: at(start, start + words.length),
});

/** `## Tên ##` closes with marks that are no text: left to the parser. */
function headingNode(depth: number, words: string, { start, end }: Span): BodyNode | null {
  if (words.endsWith('#')) return null;
  return { type: 'heading', depth, children: [textNode(words, start + depth + 1)], position: at(start, end) };
}

function pointsNode(words: string, { start, end }: Span): BodyNode {
  let lineStart = start;
  const items = words.split('\n').map((line): BodyNode => {
    const from = lineStart;
    lineStart += line.length + 1;
    const mark = line.indexOf(' ') + 1;
    const children = [paragraph(line.slice(mark), from + mark)];
    return { type: 'listItem', spread: false, checked: null, children, position: at(from, from + line.length) };
  });
  const first = words.startsWith('-') ? null : Number.parseInt(words, 10);
  return {
    type: 'list',
    ordered: first !== null,
    start: first,
    spread: false,
    children: items,
    position: at(start, end),
  };
}
