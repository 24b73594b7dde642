/** The text as headings, paragraphs and tables. A heading is known by its number first, by its look second: scanners invent sizes. */
import {
  type Block,
  dropStart,
  isBold,
  isCaps,
  isParagraph,
  type Paragraph,
  type Run,
  type Table,
  textOf,
} from './block.ts';
import { type Marker, markerOf } from './markers.ts';

export type Item =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly line: number }
  | { readonly kind: 'text'; readonly paragraph: Paragraph; readonly marker: Marker | null }
  | { readonly kind: 'table'; readonly table: Table };

/** Longer lines are sentences, whatever they lack at their end. */
const LONGEST_HEADING = 170;

export function toItems(blocks: readonly Block[]): readonly Item[] {
  const hasMarkup = blocks.filter(isParagraph).some((line) => isBold(line) || line.isHeading);
  let deepest: 2 | 3 | 4 | null = null;
  return blocks.flatMap((block): Item[] => {
    if (!isParagraph(block)) return [{ kind: 'table', table: block }];
    const { title, rest } = splitRemark(block);
    const text = textOf(title);
    const marker = markerOf(text);
    const level = levelOf(title, text, marker, hasMarkup, deepest);
    if (level === null) return [{ kind: 'text', paragraph: block, marker: markerOf(textOf(block)) }];
    if (marker !== null) deepest = level;
    const heading: Item = { kind: 'heading', level, text, line: block.line };
    return rest === null ? [heading] : [heading, { kind: 'text', paragraph: rest, marker: null }];
  });
}

/** "**II. CHỈ TIÊU** (Theo Phụ lục I)": the heading, and the remark in brackets behind it. */
function splitRemark(line: Paragraph): { title: Paragraph; rest: Paragraph | null } {
  const at = line.runs.findIndex((run, index) => index > 0 && !run.bold && run.text.trim() !== '');
  const [head, tail] = at < 0 ? [line.runs, []] : [line.runs.slice(0, at), line.runs.slice(at)];
  const isRemark =
    tail.length > 0 &&
    head.every(isBoldOrBlank) &&
    tail
      .map(({ text }) => text)
      .join('')
      .trim()
      .startsWith('(');
  if (!isRemark) return { title: line, rest: null };
  const rest = { ...line, runs: tail, isHeading: false };
  return {
    title: { ...line, runs: head },
    rest: dropStart(rest, (tail[0]?.text.length ?? 0) - (tail[0]?.text.trimStart().length ?? 0)),
  };
}

const isBoldOrBlank = ({ bold, text }: Run): boolean => bold || text.trim() === '';

const ENDED = /[.;:,!?/]$|\.\.\.$/;

function levelOf(
  line: Paragraph,
  text: string,
  marker: Marker | null,
  hasMarkup: boolean,
  deepest: 2 | 3 | 4 | null,
): 2 | 3 | 4 | null {
  const isMarked = line.isHeading || isBold(line);
  if (text.length > LONGEST_HEADING * 2) return null;
  const isShort = text.length <= LONGEST_HEADING && !ENDED.test(text);
  switch (marker?.kind) {
    case 'part':
      return 2;
    case 'roman':
      return isMarked || isShort || isCaps(marker.rest) ? 2 : null;
    case 'decimal':
      // Nothing in the file is emphasised: the missing full stop tells a heading from a sentence.
      return isMarked || (isShort && (!hasMarkup || isLikelyTitle(marker)))
        ? ((Math.min(marker.depth, 2) + 2) as 3 | 4)
        : null;
    case 'article':
    case 'point':
    case 'bullet':
      return null;
    default:
      return line.isHeading ? (Math.min((deepest ?? 1) + 1, 4) as 2 | 3 | 4) : null;
  }
}

/** "1. Phòng Nội vụ" beside bold titles: short, a capital first, no full stop. */
const isLikelyTitle = ({ rest }: Marker): boolean => rest.length <= 140 && /^\p{Lu}/u.test(rest);
