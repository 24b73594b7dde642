import type { CatalogueEntry } from '../catalogue.ts';
export const referenceEntries = {} as const satisfies Record<string, CatalogueEntry>;
