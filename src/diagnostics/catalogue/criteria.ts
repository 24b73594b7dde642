import type { CatalogueEntry } from '../catalogue.ts';
export const criteriaEntries = {} as const satisfies Record<string, CatalogueEntry>;
