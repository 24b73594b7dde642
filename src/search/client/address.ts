/** What is asked, as an address: `/tim-kiem/?q=tan+duc&loai=ke-hoach&nam=2024`. Links and the back button need nothing else. */
import type { SearchKind } from '../record.ts';

export const FACETS = ['index', 'year', 'province'] as const;
export type Facet = (typeof FACETS)[number];

export interface SearchState {
  readonly query: string;
  readonly kind: SearchKind | null;
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
}

const FACET_PARAMS: Readonly<Record<Facet, string>> = { index: 'chi-so', year: 'nam', province: 'tinh' };
const KIND_WORDS: Readonly<Record<SearchKind, string>> = {
  plan: 'ke-hoach',
  unit: 'don-vi',
  task: 'nhiem-vu',
  ranking: 'xep-hang',
  index: 'chi-so',
  criteria: 'bo-tieu-chi',
  page: 'trang',
};

/** Unknown parameters and empty values are passed over; the query comes out NFC. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const kinds = Object.entries(KIND_WORDS) as [SearchKind, string][];
  return {
    query: (params.get('q') ?? '').normalize('NFC').trim(),
    kind: kinds.find(([, word]) => word === params.get('loai'))?.[0] ?? null,
    facets: Object.fromEntries(
      FACETS.flatMap((facet) => {
        const value = params.get(FACET_PARAMS[facet]);
        return value ? [[facet, value.normalize('NFC')]] : [];
      }),
    ),
  };
}

/** The query part of the address, with its question mark; '' for the empty question. */
export function formatState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  if (state.kind) params.set('loai', KIND_WORDS[state.kind]);
  for (const facet of FACETS) {
    const value = state.facets[facet];
    if (value) params.set(FACET_PARAMS[facet], value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The same question with one facet chosen, or freed when the value is empty. */
export function withFacet(state: SearchState, facet: Facet, value: string): SearchState {
  const { [facet]: _, ...others } = state.facets;
  return { ...state, facets: value === '' ? others : { ...others, [facet]: value } };
}

export const isFiltered = (state: SearchState): boolean => state.kind !== null || Object.keys(state.facets).length > 0;
