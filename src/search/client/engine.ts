/** Asks Pagefind and makes of its answers what the page shows: groups, counts, and an honest nothing. */
import { wordings } from '../abbreviations.ts';
import type { Wordings } from '../excerpt.ts';
import { bodyOf, SEARCH_KINDS, type SearchKind } from '../record.ts';
import { scoreFields, scoreKind, spellings } from '../score.ts';
import { hasPhrase, missingWords, type QueryWord, queryWords, wordsOf } from '../words.ts';
import { type Facet, FACETS, type SearchState, withFacet } from './address.ts';

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ readonly url: string; readonly content: string; readonly meta: Readonly<Record<string, string>> }>;
}
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  readonly filters: Counts;
}
/** What is used of the module in `pagefind/pagefind.js`. */
export interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string, options: { readonly filters: Readonly<Record<string, string>> }): Promise<PagefindResponse>;
}

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
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}
export interface Answer {
  readonly total: number;
  /** Best group first; without empty ones. */
  readonly groups: readonly Group[];
  readonly kinds: readonly { readonly kind: SearchKind; readonly count: number }[];
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** The words of every wording that was asked. */
  readonly words: Wordings;
  /** Other spellings of the whole query met in the answers. */
  readonly spellings: readonly string[];
  /** Words no page holds. Only filled when nothing was found. */
  readonly unknown: readonly string[];
}

const RANKING = { metaWeights: { title: 5, where: 3 } };
/** Answers loaded and put in order together: each may cost a request. Beyond them Pagefind's order of blocks stays. */
const BLOCK = 10;

/** Loads nothing before the first question; a failed load is tried again with the next one. */
export function createEngine(load: () => Promise<Pagefind>): (state: SearchState, shown: number) => Promise<Answer> {
  let opening: Promise<Pagefind> | null = null;
  return async (state, shown) => {
    opening ??= open(load);
    try {
      return await answer(await opening, state, shown);
    } catch (error) {
      opening = null;
      throw error;
    }
  };
}

async function open(load: () => Promise<Pagefind>): Promise<Pagefind> {
  const pagefind = await load();
  await pagefind.options({ ranking: RANKING });
  // Counts are only given for filters that are loaded.
  await pagefind.filters();
  return pagefind;
}

async function answer(pagefind: Pagefind, state: SearchState, shown: number): Promise<Answer> {
  const ask = remember(pagefind);
  const asked = await filterAsync(wordings(state.query), async (text) => (await refusedWords(ask, text)) === null);
  const wanted = asked.map(queryWords);
  const all = { ...state, kind: null };
  const found = await Promise.all(SEARCH_KINDS.map(async (kind) => ({ kind, ids: await union(ask, asked, { ...all, kind }) })));
  const open = found.filter(({ kind, ids }) => ids.length > 0 && (state.kind === null || state.kind === kind));
  const groups = await Promise.all(open.map(({ kind, ids }) => toGroup(kind, ids, wanted, shown)));
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return {
    total,
    groups: groups.toSorted((a, b) => weight(b) - weight(a)),
    kinds: found.map(({ kind, ids }) => ({ kind, count: ids.length })),
    facets: await facetsOf(ask, asked, state),
    words: wanted,
    spellings: otherSpellings(groups, queryWords(state.query)),
    unknown: total === 0 ? await unknownWords(ask, state.query) : [],
  };
}

const weight = (group: Group): number => scoreKind(group.kind, group.hits[0]?.score ?? 0);

type Ask = (query: string, filters: Readonly<Record<string, string>>) => Promise<PagefindResponse>;

/** One question of the reader asks Pagefind the same thing several times. */
function remember(pagefind: Pagefind): Ask {
  const known = new Map<string, Promise<PagefindResponse>>();
  return (query, filters) => {
    const key = JSON.stringify([query, filters]);
    const response = known.get(key) ?? pagefind.search(query, { filters });
    known.set(key, response);
    return response;
  };
}

const filtersOf = (state: SearchState): Record<string, string> => ({
  ...(state.kind ? { kind: state.kind } : {}),
  ...state.facets,
});

/**
 * Words Pagefind shortened or dropped to have something to show; null when the answers are honest. It does so for a
 * word either in every answer or in none, so a few answers tell; more than one, in case words are cut differently.
 */
async function refusedWords(ask: Ask, query: string): Promise<readonly QueryWord[] | null> {
  const words = queryWords(query);
  const { results } = await ask(query, {});
  if (words.length === 0 || results.length === 0) return words;
  const seen = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  const missing = seen.map(({ content, meta }) =>
    missingWords(words, wordsOf([content, ...Object.values(meta)].join(' '))),
  );
  return missing.some((list) => list.length === 0) ? null : (missing[0] ?? words);
}

async function unknownWords(ask: Ask, query: string): Promise<readonly string[]> {
  const words = queryWords(query).map((word) => word.text);
  return filterAsync(words, async (word) => (await refusedWords(ask, word)) !== null);
}

async function filterAsync(items: readonly string[], keep: (item: string) => Promise<boolean>): Promise<string[]> {
  const kept = await Promise.all(items.map(keep));
  return items.filter((_, at) => kept[at]);
}

/** The answers to all wordings, each once, best first. */
async function union(ask: Ask, asked: readonly string[], state: SearchState): Promise<readonly PagefindResult[]> {
  const best = new Map<string, PagefindResult>();
  for (const { results } of await Promise.all(asked.map((query) => ask(query, filtersOf(state))))) {
    for (const result of results) {
      if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

async function toGroup(
  kind: SearchKind,
  results: readonly PagefindResult[],
  wanted: Wordings,
  shown: number,
): Promise<Group> {
  const hits: Hit[] = [];
  for (let from = 0; from < Math.min(shown, results.length); from += BLOCK) {
    const block = await Promise.all(results.slice(from, from + BLOCK).map((result) => toHit(result, wanted)));
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

async function facetsOf(ask: Ask, asked: readonly string[], state: SearchState): Promise<Answer['facets']> {
  const lists = await Promise.all(FACETS.map((facet) => facetValues(ask, asked, withFacet(state, facet, ''), facet)));
  return Object.fromEntries(FACETS.map((facet, at) => [facet, lists[at] ?? []])) as unknown as Answer['facets'];
}

async function facetValues(ask: Ask, asked: readonly string[], state: SearchState, facet: Facet): Promise<FacetValue[]> {
  const responses = await Promise.all(asked.map((query) => ask(query, filtersOf(state))));
  const values = [...new Set(responses.flatMap(({ filters }) => Object.keys(filters[facet] ?? {})))];
  const counted = await Promise.all(
    values.map(async (value) => ({ value, count: await countOf(ask, asked, responses, state, facet, value) })),
  );
  const up = facet === 'year' ? -1 : 1;
  return counted.filter(({ count }) => count > 0).sort((a, b) => up * a.value.localeCompare(b.value, 'vi'));
}

/** Pagefind counts one wording at a time; a page that answers two of them must count once. */
async function countOf(
  ask: Ask,
  asked: readonly string[],
  responses: readonly PagefindResponse[],
  state: SearchState,
  facet: Facet,
  value: string,
): Promise<number> {
  const counts = responses.map(({ filters }) => filters[facet]?.[value] ?? 0).filter((count) => count > 0);
  return counts.length < 2 ? (counts[0] ?? 0) : (await union(ask, asked, withFacet(state, facet, value))).length;
}

function otherSpellings(groups: readonly Group[], query: readonly QueryWord[]): readonly string[] {
  const found = groups.flatMap((group) =>
    group.hits.flatMap((hit) => [hit.title, hit.where, hit.body].flatMap((text) => spellings(wordsOf(text), query))),
  );
  const typed = query.map((word) => word.text.toLowerCase()).join(' ');
  const counted = new Map<string, { text: string; times: number }>();
  for (const text of found) {
    const known = counted.get(text.toLowerCase());
    const better = known && (isName(known.text) || !isName(text)) ? known.text : text;
    counted.set(text.toLowerCase(), { text: better, times: (known?.times ?? 0) + 1 });
  }
  counted.delete(typed);
  return [...counted.values()].sort((a, b) => b.times - a.times).slice(0, 3).map(({ text }) => text);
}

/** "Tân Đức", not "TÂN ĐỨC" or "tân đức". */
const isName = (text: string): boolean => text.split(' ').every((word) => /^\p{Lu}[^\p{Lu}]*$/u.test(word));
