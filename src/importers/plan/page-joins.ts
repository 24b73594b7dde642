/** Sentences cut by the end of a page, closed again; where that was done is said. */
import { type Block, isBold, isCaps, isParagraph, joined, type Paragraph, textOf } from './block.ts';
import { type Found, guessed, type Note } from './note.ts';

/** Shorter lines end where they end: titles, places, lists. */
const SHORTEST = 45;

export function joinPages(blocks: readonly Block[]): Found<readonly Block[]> {
  const out: Block[] = [];
  const notes: Note[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last && isParagraph(last) && isParagraph(block) && isCut(last, block)) {
      out[out.length - 1] = joined(last, block, glueOf(last, block));
      notes.push(noteOf(last, block));
    } else out.push(block);
  }
  return { value: out, notes };
}

/** The first ends without a full stop, the second goes on with a small letter, or with the year a range lacks. */
function isCut(first: Paragraph, second: Paragraph): boolean {
  const [before, after] = [textOf(first), textOf(second)];
  if (before.length < SHORTEST || second.isHeading || first.isHeading || isBold(first) || isCaps(before)) return false;
  const isOpen = /[\p{L}\d,]$|\d[-–]$/u.test(before);
  return isOpen && (/^\p{Ll}[\p{L}\s,]/u.test(after) || (/\d[-–]$/.test(before) && /^\d{4}/.test(after)));
}

const glueOf = (first: Paragraph, second: Paragraph): string =>
  /\d[-–]$/.test(textOf(first)) && /^\d/.test(textOf(second)) ? '' : ' ';

function noteOf(first: Paragraph, second: Paragraph): Note {
  const value = `… ${textOf(first).slice(-30)} | ${textOf(second).slice(0, 30)} …`;
  const why = { vi: 'câu đứt giữa hai trang, đã nối', en: 'a sentence cut by a page break, joined' };
  return guessed('text', value, 'high', why, second.line);
}
