/** The only file of the room that reads the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parsePage } from './parse-page.ts';
import { type AuditConfig, type BuiltSite, DEFAULT_CONFIG } from './site.ts';

/** Reads every page of `dir`; other files when a rule asks for them. Throws when `dir` cannot be read. */
export function readBuiltSite(dir: string, config: AuditConfig = DEFAULT_CONFIG): BuiltSite {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, sep).length).replaceAll(sep, '/'))
    .sort();
  const isExempt = (path: string): boolean => config.exempt.some((prefix) => `/${path}`.startsWith(prefix));
  const pages = paths
    .filter((path) => path.endsWith('.html') && !isExempt(path))
    .map((path) => parsePage(path, readFileSync(join(dir, path), 'utf8')));
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const contents = new Map<string, Uint8Array>();
  const bytes = (file: string): Uint8Array => {
    const known = contents.get(file) ?? readFileSync(join(dir, file));
    // Style sheets and scripts are asked for once a page.
    if (/\.(?:css|js|mjs)$/u.test(file)) contents.set(file, known);
    return known;
  };
  return {
    files: new Set(paths),
    pages,
    config,
    page: (address) => byAddress.get(address) ?? null,
    bytes,
    text: (file) => new TextDecoder().decode(bytes(file)),
  };
}
