/** Asks Pagefind and makes of its answers what the page shows: groups, counts, and an honest nothing. */
import { wordings } from '../abbreviations.ts';
import type { Wordings } from '../excerpt.ts';
import { bodyOf, SEARCH_KINDS, type SearchKind } from '../record.ts';
import { scoreFields, scoreKind, spellings } from '../score.ts';
import { hasPhrase, missingWords, type QueryWord, queryWords, wordsOf } from '../words.ts';
import type { SearchState } from './address.ts';
import { countFacets, type FacetLists } from './facets.ts';
import {
  type Ask,
  filtersOf,
  membersOf,
  openPagefind,
  type Pagefind,
  type PagefindResponse,
  type PagefindResult,
  remember,
  union,
} from './pagefind.ts';

export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly where: string;
  readonly body: string;
  /** Some wording stands complete and in order in it. */
  readonly whole: boolean;
  readonly score: number;
}
export interface Group {
  readonly kind: SearchKind;
  readonly total: number;
  readonly hits: readonly Hit[];
}
export interface Answer {
  readonly total: number;
  /** Best group first; without empty ones. */
  readonly groups: readonly Group[];
  readonly kinds: readonly { readonly kind: SearchKind; readonly count: number }[];
  readonly facets: FacetLists;
  /** The words of every wording that was asked. */
  readonly words: Wordings;
  /** Other spellings of the whole query met in the answers. */
  readonly spellings: readonly string[];
  /** Words no page holds. Only filled when nothing was found. */
  readonly unknown: readonly string[];
}
export type Engine = (state: SearchState, shown: number) => Promise<Answer>;

/** Answers loaded and put in order together: each may cost a request. Beyond them Pagefind's order of blocks stays. */
const BLOCK = 10;

/** Loads nothing before the first question; after a failure the next question tries again. */
export function createEngine(load: () => Promise<Pagefind>): Engine {
  let opening: Promise<{ pagefind: Pagefind; askAlways: Ask }> | null = null;
  return async (state, shown) => {
    opening ??= openPagefind(load).then((pagefind) => ({ pagefind, askAlways: remember(pagefind) }));
    try {
      const { pagefind, askAlways } = await opening;
      return await answer(remember(pagefind), askAlways, state, shown);
    } catch (error) {
      opening = null;
      throw error;
    }
  };
}

async function answer(ask: Ask, askAlways: Ask, state: SearchState, shown: number): Promise<Answer> {
  const honest = await honestWordings(ask, state);
  const words = honest.map(({ query }) => queryWords(query));
  const found = await byKind(askAlways, union(honest.map(({ response }) => response)));
  const open = found.filter(({ kind, results }) => results.length > 0 && (state.kind === null || state.kind === kind));
  const groups = await Promise.all(open.map(({ kind, results }) => toGroup(kind, results, words, shown)));
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return {
    total,
    groups: groups.toSorted((a, b) => weight(b) - weight(a)),
    kinds: found.map(({ kind, results }) => ({ kind, count: results.length })),
    facets: await countFacets(
      ask,
      askAlways,
      honest.map(({ query }) => query),
      state,
    ),
    words,
    spellings: otherSpellings(groups, queryWords(state.query)),
    unknown: total === 0 ? await unknownWords(ask, state.query) : [],
  };
}

const weight = (group: Group): number => scoreKind(group.kind, group.hits[0]?.score ?? 0);

interface AskedWording {
  readonly query: string;
  /** Of all kinds, under the chosen facets. */
  readonly response: PagefindResponse;
}

async function honestWordings(ask: Ask, state: SearchState): Promise<readonly AskedWording[]> {
  const asked = await Promise.all(
    wordings(state.query).map(async (query) => {
      const response = await ask(query, filtersOf({ ...state, kind: null }));
      return { query, response, honest: await isHonest(query, response.results) };
    }),
  );
  return asked.filter(({ honest }) => honest);
}

/** One question for all kinds, sorted afterwards: asking kind by kind takes seven times as long for common words. */
async function byKind(
  askAlways: Ask,
  results: readonly PagefindResult[],
): Promise<{ kind: SearchKind; results: PagefindResult[] }[]> {
  return Promise.all(
    SEARCH_KINDS.map(async (kind) => {
      const members = results.length > 0 ? await membersOf(askAlways, 'kind', kind) : new Set();
      return { kind, results: results.filter(({ id }) => members.has(id)) };
    }),
  );
}

/**
 * Whether the answers hold every word. Pagefind shortens or drops a word it does not know to have something to show,
 * in every answer or in none: a few answers tell. More than one, in case a word is cut differently there.
 */
async function isHonest(query: string, results: readonly PagefindResult[]): Promise<boolean> {
  const words = queryWords(query);
  if (words.length === 0) return false;
  const seen = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return seen.some(({ content, meta }) => {
    const text = wordsOf([content, ...Object.values(meta)].join(' '));
    return missingWords(words, text).length === 0;
  });
}

async function unknownWords(ask: Ask, query: string): Promise<readonly string[]> {
  const words = queryWords(query).map((word) => word.text);
  const known = await Promise.all(words.map(async (word) => isHonest(word, (await ask(word, {})).results)));
  return words.filter((_, at) => !known[at]);
}

async function toGroup(
  kind: SearchKind,
  results: readonly PagefindResult[],
  words: Wordings,
  shown: number,
): Promise<Group> {
  const hits: Hit[] = [];
  for (let from = 0; from < Math.min(shown, results.length); from += BLOCK) {
    const block = await Promise.all(results.slice(from, from + BLOCK).map((result) => toHit(result, words)));
    hits.push(...block.sort((a, b) => b.score - a.score));
  }
  return { kind, total: results.length, hits: hits.slice(0, shown) };
}

async function toHit(result: PagefindResult, wanted: Wordings): Promise<Hit> {
  const { url, content, meta } = await result.data();
  const { title = url, where = '' } = meta;
  const body = bodyOf(content, title, where);
  const fields = { title: wordsOf(title), where: wordsOf(where), body: wordsOf(body) };
  const whole = wanted.some((words) => Object.values(fields).some((field) => hasPhrase(field, words)));
  return { url, title, where, body, whole, score: Math.max(0, ...wanted.map((words) => scoreFields(fields, words))) };
}

function otherSpellings(groups: readonly Group[], query: readonly QueryWord[]): readonly string[] {
  const texts = groups.flatMap((group) => group.hits.flatMap((hit) => [hit.title, hit.where, hit.body]));
  const counted = new Map<string, { text: string; times: number }>();
  for (const text of texts.flatMap((one) => spellings(wordsOf(one), query))) {
    const known = counted.get(text.toLowerCase());
    const better = known && (isName(known.text) || !isName(text)) ? known.text : text;
    counted.set(text.toLowerCase(), { text: better, times: (known?.times ?? 0) + 1 });
  }
  counted.delete(query.map((word) => word.text.toLowerCase()).join(' '));
  return [...counted.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, 3)
    .map(({ text }) => text);
}

/** "Tân Đức", not "TÂN ĐỨC" or "tân đức". */
const isName = (text: string): boolean => text.split(' ').every((word) => /^\p{Lu}[^\p{Lu}]*$/u.test(word));
