/** Text with the found words marked, and the piece of a body worth showing. */
import { isPhraseAt, matchWord, type QueryWord, type Word, wordsOf } from './words.ts';

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const LETTERS = /^[^\p{L}\p{N}]*|[^\p{L}\p{N}]*$/gu;

/** Every wording of a query, as words. */
export type Wordings = readonly (readonly QueryWord[])[];

/**
 * The text cut into marked and plain segments; joined they give the text back. `whole`: mark only where a wording
 * stands complete and in order. Otherwise word by word, and the start of a longer word only where the text holds no
 * whole word for it. Neighbouring marks run together.
 */
export function markWords(text: string, wordings: Wordings, whole: boolean): readonly Segment[] {
  const words = wordsOf(text);
  const chosen = whole ? inPhrases(words, wordings) : words.filter((word) => wanted(word, words, wordings.flat()));
  return toSegments(text, joinNeighbours(text, chosen.map(rangeOf)));
}

const inPhrases = (words: readonly Word[], wordings: Wordings): readonly Word[] =>
  words.filter((_, at) => wordings.some((query) => query.some((_word, back) => isPhraseAt(words, at - back, query))));

function wanted(word: Word, words: readonly Word[], query: readonly QueryWord[]): boolean {
  return query.some((asked) => {
    const match = matchWord(word, asked);
    if (match !== 'start') return match === 'exact' || (match === 'whole' && !markedElsewhere(words, asked));
    return !words.some((other) => ['exact', 'whole'].includes(matchWord(other, asked) ?? ''));
  });
}

/** Who types "Đức" does not mean "Dục" as long as a Đức is there. */
const markedElsewhere = (words: readonly Word[], asked: QueryWord): boolean =>
  asked.marked && words.some((word) => matchWord(word, asked) === 'exact');

function rangeOf(word: Word): readonly [number, number] {
  const inner = word.text.replace(LETTERS, '');
  const start = word.start + word.text.indexOf(inner);
  return [start, start + inner.length];
}

function joinNeighbours(text: string, ranges: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last && /^\s+$/u.test(text.slice(last[1], start))) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

function toSegments(text: string, ranges: readonly (readonly [number, number])[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    segments.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  segments.push({ text: text.slice(at), marked: false });
  return segments.filter((segment) => segment.text !== '');
}

/** About `length` words around the place with most found words; "…" where text was left out. */
export function excerptOf(body: string, query: readonly QueryWord[], length = 32): string {
  const words = wordsOf(body);
  if (words.length <= length) return body;
  const start = Math.max(0, Math.min(entryBefore(words, densest(words, query, length)), words.length - length));
  const last = words[start + length - 1];
  const from = words[start]?.start ?? 0;
  const to = last ? last.start + last.text.length : body.length;
  return `${start > 0 ? '…' : ''}${body.slice(from, to)}${start + length < words.length ? '…' : ''}`;
}

/** The beginning of the sentence when it is near, else a few words before: not in the middle of a name. */
function entryBefore(words: readonly Word[], best: number): number {
  for (let at = best; at > best - 14 && at > 0; at--) if (/[.;:!?]$/u.test(words[at - 1]?.text ?? '')) return at;
  return best - 5;
}

function densest(words: readonly Word[], query: readonly QueryWord[], length: number): number {
  const points = words.map((word) => Math.max(0, ...query.map((asked) => POINTS[matchWord(word, asked) ?? 'none'])));
  let best = 0;
  let bestSum = 0;
  for (let at = 0; at < points.length; at++) {
    if (points[at] === 0) continue;
    const sum = points.slice(at, at + length).reduce((total, value) => total + value, 0);
    if (sum > bestSum) [best, bestSum] = [at, sum];
  }
  return best;
}

const POINTS = { exact: 4, whole: 3, start: 1, none: 0 };
