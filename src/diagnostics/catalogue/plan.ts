import type { CatalogueEntry } from '../catalogue.ts';
export const planEntries = {} as const satisfies Record<string, CatalogueEntry>;
