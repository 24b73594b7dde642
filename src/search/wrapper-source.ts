/**
 * The `pagefind.js` pages load: Pagefind's own module stands beside it in `raw/`, under the same file name because it
 * finds its data by it. Queries go in with đ encoded, results come out with đ restored.
 * Plain JavaScript in a string: it is copied as it stands, no bundler sees it.
 */
import { STROKE } from './fold.ts';

export const RAW_FOLDER = 'raw';

export const WRAPPER_SOURCE = `import * as raw from './${RAW_FOLDER}/pagefind.js';

const STROKE = '\\u${STROKE.charCodeAt(0).toString(16).padStart(4, '0')}';
const encode = (query) =>
  typeof query === 'string'
    ? query.normalize('NFC').replaceAll('đ', 'd' + STROKE).replaceAll('Đ', 'D' + STROKE)
    : query;
const decode = (value) => {
  if (typeof value === 'string') return value.replaceAll('d' + STROKE, 'đ').replaceAll('D' + STROKE, 'Đ');
  if (Array.isArray(value)) return value.map(decode);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decode(inner)]));
};
const decodeResults = (response) =>
  response?.results
    ? { ...response, results: response.results.map((result) => ({ ...result, data: async () => decode(await result.data()) })) }
    : response;
const wrap = (pagefind) => ({
  ...pagefind,
  search: async (query, options) => decodeResults(await pagefind.search(encode(query), options)),
  debouncedSearch: async (query, options, delay) =>
    decodeResults(await pagefind.debouncedSearch(encode(query), options, delay)),
  preload: (query, options) => pagefind.preload(encode(query), options),
});

export const createInstance = (options) => wrap(raw.createInstance(options));
export const { options, init, destroy, mergeIndex, filters, search, debouncedSearch, preload } = wrap(raw);
`;
