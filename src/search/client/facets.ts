/** How many answers each further choice would leave. */
import { type Facet, FACETS, type SearchState, withFacet } from './address.ts';
import { type Ask, filtersOf, membersOf, type PagefindResponse, union } from './pagefind.ts';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}
export type FacetLists = Readonly<Record<Facet, readonly FacetValue[]>>;

/**
 * Counts of a facet hold under the other choices, not under its own. `askAlways` keeps its answers from one question
 * of the reader to the next.
 */
export async function countFacets(
  ask: Ask,
  askAlways: Ask,
  asked: readonly string[],
  state: SearchState,
): Promise<FacetLists> {
  const lists = await Promise.all(
    FACETS.map(async (facet) => {
      const filters = filtersOf(withFacet(state, facet, ''));
      const responses = await Promise.all(asked.map((query) => ask(query, filters)));
      return sortValues(facet, await countValues(askAlways, facet, responses));
    }),
  );
  return Object.fromEntries(FACETS.map((facet, at) => [facet, lists[at] ?? []])) as unknown as FacetLists;
}

async function countValues(
  askAlways: Ask,
  facet: Facet,
  responses: readonly PagefindResponse[],
): Promise<FacetValue[]> {
  const best = new Map<string, number>();
  for (const { filters } of responses) {
    for (const [value, count] of Object.entries(filters[facet] ?? {}))
      best.set(value, Math.max(best.get(value) ?? 0, count));
  }
  const values = [...best].filter(([, count]) => count > 0).map(([value, count]) => ({ value, count }));
  return responses.length > 1 ? countOnce(askAlways, facet, values, responses) : values;
}

/** Pagefind counts each wording by itself; a page that answers two of them counts once. */
async function countOnce(
  askAlways: Ask,
  facet: Facet,
  values: readonly FacetValue[],
  responses: readonly PagefindResponse[],
): Promise<FacetValue[]> {
  const found = union(responses);
  return Promise.all(
    values.map(async ({ value }) => {
      const members = await membersOf(askAlways, facet, value);
      return { value, count: found.filter(({ id }) => members.has(id)).length };
    }),
  );
}

/** Newest year first, words in their own order. */
function sortValues(facet: Facet, values: readonly FacetValue[]): readonly FacetValue[] {
  const direction = facet === 'year' ? -1 : 1;
  return values.toSorted((a, b) => direction * a.value.localeCompare(b.value, 'vi'));
}
