import type { CatalogueEntry } from '../catalogue.ts';
export const resultEntries = {} as const satisfies Record<string, CatalogueEntry>;
