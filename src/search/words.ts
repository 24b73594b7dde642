/** Words of queries and texts, compared the way Pagefind cuts them, so that its answers can be checked. */
import { foldForMatch, foldTonePlace, hasMarks } from './fold.ts';

export interface Word {
  readonly text: string;
  /** Position in the text it was cut from, in UTF-16 units. */
  readonly start: number;
  readonly folded: string;
  /** Punctuation left out and cut at punctuation: "46/KH-UBND" → "46khubnd", "46", "kh", "ubnd". */
  readonly forms: readonly string[];
  readonly exact: string;
}

const PUNCTUATION = /[\p{P}]+/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/gu)].flatMap((match) => {
    const folded = foldForMatch(match[0]);
    const joined = folded.replace(PUNCTUATION, '');
    if (joined === '') return [];
    const parts = folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
    const forms = [...new Set([joined, ...parts])];
    return [{ text: match[0], start: match.index, folded: joined, forms, exact: exactForm(match[0]) }];
  });
}

const exactForm = (text: string): string => foldTonePlace(text).replace(PUNCTUATION, '');

/** A word of a query: no parts, because Pagefind asks for the whole of it. */
export interface QueryWord {
  readonly text: string;
  readonly folded: string;
  readonly exact: string;
  readonly marked: boolean;
}

/** The words of a query; quotation marks and other punctuation fall away. */
export function queryWords(query: string): readonly QueryWord[] {
  return query
    .normalize('NFC')
    .split(/\s+/u)
    .map((text) => ({
      text,
      folded: foldForMatch(text).replace(PUNCTUATION, ''),
      exact: exactForm(text),
      marked: hasMarks(text),
    }))
    .filter((word) => word.folded !== '');
}

/** `exact`: the same word, marks included. `whole`: without marks. `start`: the text's word goes on. */
export type Match = 'exact' | 'whole' | 'start';

/** How a word of a text answers a word of a query, or null. */
export function matchWord(word: Word, query: QueryWord): Match | null {
  if (word.exact === query.exact) return 'exact';
  if (word.forms.includes(query.folded)) return 'whole';
  return word.forms.some((form) => form.startsWith(query.folded)) ? 'start' : null;
}

/** Query words that begin no word of the text: Pagefind shortened or dropped them to have something to show. */
export const missingWords = (query: readonly QueryWord[], text: readonly Word[]): readonly QueryWord[] =>
  query.filter((word) => !text.some((candidate) => matchWord(candidate, word) !== null));

/** Whether all words of the query stand in a row from here on, none of them cut short. */
export function isPhraseAt(words: readonly Word[], at: number, query: readonly QueryWord[]): boolean {
  return query.length > 0 && query.every((asked, offset) => isWholeWord(words[at + offset], asked));
}

function isWholeWord(word: Word | undefined, asked: QueryWord): boolean {
  const match = word ? matchWord(word, asked) : null;
  return match === 'exact' || (match === 'whole' && !asked.marked);
}

/** The whole query somewhere in the text, in order. */
export const hasPhrase = (words: readonly Word[], query: readonly QueryWord[]): boolean =>
  words.some((_, at) => isPhraseAt(words, at, query));
