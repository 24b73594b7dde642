/** The part of Pagefind the page uses, asked without asking twice. */
import { NAME_WEIGHTS } from '../record.ts';
import type { SearchState } from './address.ts';

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ readonly url: string; readonly content: string; readonly meta: Readonly<Record<string, string>> }>;
}
export type Filters = Readonly<Record<string, string>>;
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** How many of these results have which value. */
  readonly filters: Counts;
}
/** The module in `pagefind/pagefind.js`. A query of null asks for everything the filters let through. */
export interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string | null, options: { readonly filters: Filters }): Promise<PagefindResponse>;
}

export type Ask = (query: string | null, filters: Filters) => Promise<PagefindResponse>;

const RANKING = { metaWeights: { ...NAME_WEIGHTS, title: 5, where: 3 } };

/** Pagefind, ready to answer and to count. */
export async function openPagefind(load: () => Promise<Pagefind>): Promise<Pagefind> {
  const pagefind = await load();
  await pagefind.options({ ranking: RANKING });
  // Counts are only given for filters that are loaded.
  await pagefind.filters();
  return pagefind;
}

/** The same question is sent once. Failures are not kept. */
export function remember(pagefind: Pagefind): Ask {
  const known = new Map<string, Promise<PagefindResponse>>();
  return (query, filters) => {
    const key = JSON.stringify([query, filters]);
    const response = known.get(key) ?? pagefind.search(query, { filters });
    known.set(key, response);
    response.catch(() => known.delete(key));
    return response;
  };
}

export const filtersOf = (state: Pick<SearchState, 'kind' | 'facets'>): Filters => ({
  ...(state.kind ? { kind: state.kind } : {}),
  ...state.facets,
});

const memberSets = new WeakMap<PagefindResponse, ReadonlySet<string>>();

/** The ids of all records with this value of a filter. */
export async function membersOf(askAlways: Ask, filter: string, value: string): Promise<ReadonlySet<string>> {
  const response = await askAlways(null, { [filter]: value });
  const known = memberSets.get(response) ?? new Set(response.results.map(({ id }) => id));
  memberSets.set(response, known);
  return known;
}

/** The answers to all wordings, each once, best first. */
export function union(responses: readonly PagefindResponse[]): readonly PagefindResult[] {
  const [only, ...others] = responses;
  if (only && others.length === 0) return only.results;
  const best = new Map<string, PagefindResult>();
  for (const result of responses.flatMap(({ results }) => results)) {
    if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
