/** What holds on every page of the site. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attribute, find, one, readPage, readText, textOf } from './page.ts';

const dir = inject('builtSite');

const addresses = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1')}`)
  .sort();

interface PageFacts {
  readonly address: string;
  readonly lang: string;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly canonicals: readonly string[];
  readonly h1: readonly string[];
  readonly mains: number;
  readonly doubleIds: readonly string[];
  readonly scripts: number;
  readonly hasPart: boolean;
  readonly styles: readonly string[];
  /** A line break of the markup before a comma: the reader sees a blank there. */
  readonly looseMarks: boolean;
}

const pages: readonly PageFacts[] = addresses.map(factsOf);

function factsOf(address: string): PageFacts {
  const page = readPage(dir, address);
  const ids = find(page, '[id]').map((element) => attribute(element, 'id'));
  return {
    address,
    lang: attribute(one(page, 'html'), 'lang'),
    titles: find(one(page, 'head'), 'title').map(textOf),
    descriptions: find(page, 'meta[name="description"]').map((meta) => attribute(meta, 'content')),
    canonicals: find(page, 'link[rel="canonical"]').map((link) => attribute(link, 'href')),
    h1: find(page, 'h1').map(textOf),
    mains: find(page, 'main').length,
    doubleIds: ids.filter((id, at) => ids.indexOf(id) !== at),
    scripts: find(page, 'script').length,
    looseMarks: /<\/(?:a|b|strong|em|span)>\s+(?:<(?:span|b|a|em)\b[^>]*>)?[,.;:)]/u.test(readText(dir, address)),
    hasPart: ['table[data-sortable]', '[data-tasks]', '#tim-kiem'].some((query) => find(page, query).length > 0),
    styles: find(page, 'link[rel="stylesheet"]').map((link) => attribute(link, 'href')),
  };
}

const where = (isWrong: (page: PageFacts) => boolean): string[] => pages.filter(isWrong).map(({ address }) => address);

test('the site has its pages', () => {
  expect(pages.length).toBeGreaterThan(1300);
});

describe('every page', () => {
  test('names its language', () => {
    expect(where(({ lang }) => lang !== 'vi')).toEqual([]);
  });
  test('has one title and one description of its own', () => {
    expect(where(({ titles }) => titles.length !== 1 || titles[0] === '')).toEqual([]);
    expect(where(({ descriptions }) => descriptions.length !== 1 || (descriptions[0] ?? '').length < 20)).toEqual([]);
    const titles = pages.flatMap((page) => page.titles);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
  test('has one h1 and one main', () => {
    expect(where(({ h1 }) => h1.length !== 1 || h1[0] === '')).toEqual([]);
    expect(where(({ mains }) => mains !== 1)).toEqual([]);
  });
  test('says its own address', () => {
    const site = new URL(pages.find(({ address }) => address === '/')?.canonicals[0] ?? '').origin;
    expect(
      where(
        ({ address, canonicals }) =>
          address !== '/404.html' && (canonicals.length !== 1 || canonicals[0] !== site + address),
      ),
    ).toEqual([]);
  });
  test('puts no blank before a comma or a full stop', () => {
    expect(where(({ looseMarks }) => looseMarks)).toEqual([]);
  });
  test('uses an id once', () => {
    expect(where(({ doubleIds }) => doubleIds.length > 0)).toEqual([]);
  });
  test('carries a script only where a table is sorted, tasks are filtered or words are searched', () => {
    expect(where(({ scripts, hasPart }) => scripts > 0 && !hasPart)).toEqual([]);
    expect(where(({ scripts, hasPart }) => scripts === 0 && hasPart)).toEqual([]);
  });
});

describe('bytes that travel, fonts apart', () => {
  const zipped = new Map<string, number>();
  const size = (file: string): number => {
    const known = zipped.get(file) ?? gzipSync(readFileSync(join(dir, file))).length;
    zipped.set(file, known);
    return known;
  };
  /** Pages of these kinds carry no scripts, as tested above. */
  const weigh = ({ address, styles }: PageFacts): number =>
    [`${address}index.html`, ...styles].reduce((sum, file) => sum + size(file), 0);

  test('the home page stays under 100 kB', () => {
    const home = pages.filter(({ address }) => address === '/');
    expect(home.map(({ scripts }) => scripts)).toEqual([0]);
    expect(home.every((page) => weigh(page) <= 100_000)).toBe(true);
  });

  test('every score page stays under 60 kB', () => {
    const scores = pages.filter(({ address }) => address.startsWith('/diem/'));
    expect(scores.length).toBeGreaterThan(900);
    expect(scores.filter((page) => page.scripts > 0 || weigh(page) > 60_000).map(({ address }) => address)).toEqual([]);
  });
});

test('the site states that it is no authority’s, in words, and shows no picture that could be an emblem', () => {
  const home = readPage(dir, '/');
  expect(textOf(one(home, 'body'))).toMatch(/không phải (?:là )?(?:trang|cổng)[^.]*(?:cơ quan|nhà nước|chính quyền)/iu);
  expect(find(home, 'img')).toEqual([]);
});

test('nothing is left in the folder that nobody asked for', () => {
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(statSync(join(dir, 'pagefind', 'pagefind.js')).size).toBeGreaterThan(0);
});
