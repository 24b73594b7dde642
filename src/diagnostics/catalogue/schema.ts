import type { CatalogueEntry } from '../catalogue.ts';
export const schemaEntries = {} as const satisfies Record<string, CatalogueEntry>;
