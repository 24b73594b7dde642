/** Where the front matter of a plan begins and ends, and the measure it must keep before a parser may see it. */

const OPEN = /^---[ \t]*\r?\n/;
const CLOSE = /^---[ \t]*$/m;

/** The block between the two lines of dashes. */
export function borders(
  text: string,
): { readonly start: number; readonly closedAt: number; readonly bodyStart: number } | 'unopened' | 'unclosed' {
  const opened = OPEN.exec(text);
  if (!opened) return 'unopened';
  const start = opened[0].length;
  const closed = CLOSE.exec(text.slice(start));
  return closed
    ? { start, closedAt: start + closed.index, bodyStart: start + closed.index + closed[0].length }
    : 'unclosed';
}

/** Where the body begins; without front matter there is none. */
export function bodyStartOf(text: string): number {
  const block = borders(text);
  return typeof block === 'string' ? text.length : block.bodyStart;
}

/** Several times the longest known. The parser compares every key with every other. */
export const LONGEST_BLOCK = 60_000;

/** No plan nests more than five; the parser calls itself for every level. */
const DEEPEST = 40;
/** A list in a list in a list, on one line. */
const DASHES = new RegExp(`^[ \\t]*(?:- +){${DEEPEST}}(?=-)`, 'm');

/** Where brackets or dashes open one level too many. Brackets in quotes are counted too: they close as well. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return index;
  }
  const dashes = DASHES.exec(text);
  return dashes && dashes.index + dashes[0].length;
}
