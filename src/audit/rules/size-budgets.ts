/** What a reader on a slow line waits for: page, styles and scripts, gzipped. Fonts come later and are kept. */
import { gzipSync } from 'node:zlib';
import { fileFor, resolve } from '../resolve.ts';
import type { AuditFinding, AuditRule, BuiltPage, BuiltSite } from '../site.ts';

export const sizeBudgets: AuditRule = {
  name: 'size-budget',
  check(site) {
    const zipped = zipOnce(site);
    return site.pages.flatMap((page) => checkPage(site, page, zipped));
  },
};

type Zipped = (file: string) => number;

/** Level 6, what most hosts use. */
function zipOnce(site: BuiltSite): Zipped {
  const sizes = new Map<string, number>();
  return (file) => {
    const size = sizes.get(file) ?? gzipSync(site.bytes(file), { level: 6 }).length;
    sizes.set(file, size);
    return size;
  };
}

function checkPage(site: BuiltSite, page: BuiltPage, zipped: Zipped): AuditFinding[] {
  const limit = limitFor(site, page.address);
  if (limit === null) return [];
  const assets = assetsOf(site, page);
  // Most pages fit before they are zipped, and zipping ten thousand takes longer than everything else here.
  const unzipped = page.bytes + sum(assets.map((file) => site.bytes(file).length));
  if (unzipped <= limit) return [];
  const total = zipped(page.file) + sum(assets.map(zipped));
  if (total <= limit) return [];
  return [
    {
      rule: sizeBudgets.name,
      severity: 'error',
      file: page.file,
      message: `${kilobytes(total)} sau khi nén, giới hạn ${kilobytes(limit)} (trang ${kilobytes(zipped(page.file))}, ${assets.length} tệp kèm)`,
    },
  ];
}

function limitFor(site: BuiltSite, address: string): number | null {
  const fits = ({ prefix }: { prefix: string }): boolean =>
    prefix === '/' ? address === '/' : address.startsWith(prefix);
  return site.config.budgets.find(fits)?.bytes ?? null;
}

/** Style sheets and scripts of a page, with the modules the scripts import. */
function assetsOf(site: BuiltSite, page: BuiltPage): readonly string[] {
  const first = [...page.stylesheets, ...page.scripts.filter((src) => src !== null)];
  const found = new Set<string>();
  const visit = (url: string, from: string): void => {
    const target = resolve(url, from, null);
    const file = target.kind === 'inside' ? fileFor(site, target.path) : null;
    if (file === null || found.has(file)) return;
    found.add(file);
    if (/\.m?js$/u.test(file)) for (const next of staticImports(site.text(file))) visit(next, `/${file}`);
  };
  for (const url of first) visit(url, page.address);
  return [...found];
}

const staticImports = (script: string): readonly string[] =>
  [...script.matchAll(/\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/gu)].flatMap((match) => match[1] ?? []);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;
