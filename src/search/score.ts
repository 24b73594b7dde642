/** Order of the answers a reader sees: where the words stand, how exactly, and what kind of page holds them. */
import type { SearchKind } from './record.ts';
import { hasPhrase, isPhraseAt, matchWord, type QueryWord, type Word } from './words.ts';

export interface Fields {
  readonly title: readonly Word[];
  readonly where: readonly Word[];
  readonly body: readonly Word[];
}

const FIELD = { title: 4, where: 3, body: 1 } as const;
/** Marks that were typed count; marks that were not typed cost nothing. */
const QUALITY = { typed: { exact: 1, whole: 0.6, start: 0.3 }, plain: { exact: 1, whole: 1, start: 0.4 } } as const;
/** A plan that names the unit answers more than the unit's own page: it says what was promised. */
const KIND: Readonly<Record<SearchKind, number>> = {
  plan: 1.6,
  unit: 1.1,
  ranking: 1.1,
  index: 1.1,
  criteria: 1,
  task: 1,
  page: 1,
};

/** Higher is better; 0 when no word is found. All words count alike, each where it stands best. */
export function scoreFields(fields: Fields, query: readonly QueryWord[]): number {
  if (query.length === 0) return 0;
  const words = query.map((word) => Math.max(...eachField(fields, (words) => bestMatch(words, word))));
  const sum = words.reduce((total, value) => total + value, 0) / query.length;
  const phrase = query.length > 1 ? Math.max(...eachField(fields, (words) => (hasPhrase(words, query) ? 0.5 : 0))) : 0;
  return sum + phrase + nameBonus(fields.title, query);
}

const KINDS = [
  ['tinh'],
  ['thanh', 'pho'],
  ['huyen'],
  ['quan'],
  ['thi', 'xa'],
  ['thi', 'tran'],
  ['phuong'],
  ['xa'],
  ['dac', 'khu'],
  [],
];

/** "Xã Hòa Bình, huyện Bình Gia" is named by "hoa binh"; "Xã Hòa Bình Thạnh" and "Phường Nam Bình, Hoa Lư" are not. */
function nameBonus(title: readonly Word[], query: readonly QueryWord[]): number {
  const kind = KINDS.find((words) => words.every((word, at) => title[at]?.folded === word)) ?? [];
  const starts = [0, kind.length].filter((at) => isPhraseAt(title, at, query));
  const last = title[Math.max(...starts) + query.length - 1];
  if (last === undefined || (last !== title.at(-1) && !/[,:]$/u.test(last.text))) return 0;
  return last === title.at(-1) ? 0.5 : 0.4;
}

/** The score a group is placed by. */
export const scoreKind = (kind: SearchKind, score: number): number => score * KIND[kind];

const eachField = (fields: Fields, measure: (words: readonly Word[]) => number): number[] =>
  (['title', 'where', 'body'] as const).map((name) => FIELD[name] * measure(fields[name]));

function bestMatch(words: readonly Word[], query: QueryWord): number {
  const quality = QUALITY[query.marked ? 'typed' : 'plain'];
  return words.reduce((best, word) => {
    const match = matchWord(word, query);
    return match === null ? best : Math.max(best, quality[match]);
  }, 0);
}

/** The spellings under which the whole query stands in a text: "tan duc" → "Tân Đức", "Tấn Đức". */
export function spellings(words: readonly Word[], query: readonly QueryWord[]): readonly string[] {
  if (query.length === 0) return [];
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + query.length);
    const same = run.length === query.length && run.every((word, i) => word.folded === query[i]?.folded);
    return same ? [run.map((word) => word.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).join(' ')] : [];
  });
}
