/** From an address as written to a file of the folder, another host, or nothing at all. */
import type { BuiltSite } from './site.ts';

const HERE = 'https://here.invalid';

export type Target =
  | { readonly kind: 'inside'; readonly path: string; readonly anchor: string }
  | { readonly kind: 'outside'; readonly host: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'invalid' };

/** `own` is the origin the site is published under (from its canonical links): such addresses are inside. */
export function resolve(url: string, from: string, own: string | null): Target {
  let parsed: URL;
  try {
    parsed = new URL(url, HERE + from);
  } catch {
    return { kind: 'invalid' };
  }
  if (!/^(?:https?|wss?):$/u.test(parsed.protocol)) return { kind: 'none' };
  if (parsed.origin !== HERE && parsed.origin !== own) return { kind: 'outside', host: parsed.host };
  try {
    return {
      kind: 'inside',
      path: decodeURIComponent(parsed.pathname),
      anchor: decodeURIComponent(parsed.hash.slice(1)),
    };
  } catch {
    return { kind: 'invalid' };
  }
}

/** The file that answers a path, as a plain static host answers it; null when there is none. */
export function fileFor(site: Pick<BuiltSite, 'files'>, path: string): string | null {
  const name = path.slice(1);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  return site.files.has(file) ? file : null;
}

export const originOf = (canonical: string | null): string | null => {
  try {
    return canonical === null ? null : new URL(canonical).origin;
  } catch {
    return null;
  }
};

/** Addresses in a style sheet, of `url()` and `@import`. */
export function cssUrls(css: string): readonly string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//gu, '');
  const urls = [
    ...bare.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/giu),
  ];
  return urls.map((match) => match.slice(1).find(Boolean) ?? '').filter((url) => url !== '');
}
