import type { CatalogueEntry } from '../catalogue.ts';
export const fileEntries = {} as const satisfies Record<string, CatalogueEntry>;
