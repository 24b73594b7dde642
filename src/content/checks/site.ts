/** Without site.json there is no address, no publisher and no day to speak of. */
import type { Check } from './check.ts';

export const site: Check = {
  name: 'site',
  *run({ docs, lookup, shownRoot }) {
    if (docs.site.length === 0 && !lookup.isBroken('site'))
      yield { code: 'site/missing', file: `${shownRoot}site.json`, line: 1, column: 1, length: 1, params: {} };
  },
};
