/** The one door: content → domain, once a build. */
import { resolve } from 'node:path';
import { jsonSchema, schemaNames } from './content/json-schema.ts';
import { loadContent } from './content/load.ts';
import { buildSite, type Site } from './domain/site.ts';

let site: Site | undefined;

/** The content folder: `SITE_CONTENT`, or `content/` of the project. */
export const contentFolder = (): string => resolve(process.env['SITE_CONTENT'] ?? 'content');

/** Throws when the content has errors: `npm run build` has checked before, a page must not be made from half of it. */
export function getSite(): Site {
  if (site) return site;
  const { dataset } = loadContent(contentFolder());
  if (!dataset) throw new Error('The content has errors; run `npm run check` to see them.');
  site = buildSite(dataset);
  return site;
}

/** Names and texts of the published JSON Schemas. */
export const SCHEMA_NAMES: readonly string[] = schemaNames();
export const getSchema = (name: string, address: string): unknown => jsonSchema(name, address);
