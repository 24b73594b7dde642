/**
 * One document writes UBND, the next Ủy ban nhân dân. Hidden words in the index would leak into excerpts, so the query
 * is asked in each wording and the answers are merged.
 */
import { foldForMatch } from './fold.ts';

const PAIRS: readonly (readonly [short: string, long: string])[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['CCHC', 'cải cách hành chính'],
  ['TTHC', 'thủ tục hành chính'],
];

/** Each further wording doubles the number of searches. */
const MOST = 4;

interface Swap {
  readonly at: number;
  readonly length: number;
  readonly other: string;
}

/** The query first, then the same query with abbreviations written out and names shortened; at most 4, no doubles. */
export function wordings(query: string): readonly string[] {
  const words = query.normalize('NFC').trim().split(/\s+/u);
  let found: (readonly string[])[] = [words];
  // From the end, so that places found earlier stay right.
  for (const swap of findSwaps(words).reverse()) {
    if (found.length * 2 > MOST) break;
    found = found.flatMap((list) => [list, list.toSpliced(swap.at, swap.length, swap.other)]);
  }
  return [...new Set(found.map((list) => list.join(' ')))];
}

function findSwaps(words: readonly string[]): Swap[] {
  const folded = words.map(foldForMatch);
  const swaps: Swap[] = [];
  for (let at = 0; at < folded.length;) {
    const swap = swapAt(folded, at);
    if (swap) swaps.push(swap);
    at += swap?.length ?? 1;
  }
  return swaps;
}

function swapAt(folded: readonly string[], at: number): Swap | null {
  for (const [short, long] of PAIRS) {
    const name = foldForMatch(long).split(' ');
    if (folded[at] === foldForMatch(short)) return { at, length: 1, other: long };
    if (name.every((word, offset) => folded[at + offset] === word)) return { at, length: name.length, other: short };
  }
  return null;
}
