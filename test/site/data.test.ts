/** The files for programs: they parse, agree on how many there are, and lead to what exists. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { ApiEnvelope } from '../../src/api/envelope.ts';
import { kindOf } from '../../src/content/kinds.ts';
import { mismatches, type Schema } from './json-schema.ts';
import { attribute, fileOf, find, one, readPage, readText } from './page.ts';

interface Item {
  readonly id: string;
  readonly page?: string;
  readonly json?: string | null;
  readonly csv?: string | null;
}

const dir = inject('builtSite');
const read = <Data>(address: string): ApiEnvelope<Data> => JSON.parse(readText(dir, address)) as ApiEnvelope<Data>;
const filesBelow = (pattern: string): string[] => globSync(pattern, { cwd: dir }).sort();
/** Without the address of the site in front. */
const path = (url: string): string => new URL(url).pathname;

describe('/api/v1', () => {
  const collections = ['units', 'indices', 'rounds', 'plans'] as const;
  type Index = Readonly<Record<(typeof collections)[number] | 'documentation', string>> & {
    readonly schemas: Readonly<Record<string, string>>;
  };
  const index = read<Index>('/api/v1/index.json').data;
  const listOf = (name: string): readonly Item[] => read<readonly Item[]>(`/api/v1/${name}.json`).data;

  test('the index leads to every collection and every schema', () => {
    for (const name of collections) expect(path(index[name])).toBe(`/api/v1/${name}.json`);
    const schemas = Object.values(index.schemas).map(path);
    expect(schemas.sort()).toEqual(filesBelow('schemas/*.json').map((file) => `/${file}`));
    expect(existsSync(fileOf(dir, path(index.documentation)))).toBe(true);
  });

  test('every file says version, day, publisher and licence', () => {
    for (const file of filesBelow('api/v1/*.json')) {
      const { apiVersion, asOf, publisher, licence } = read(`/${file}`);
      expect(apiVersion, file).toBe(1);
      expect(asOf, file).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(publisher, file).not.toBe('');
      expect(licence.url, file).toMatch(/^https:/u);
    }
  });

  test('as many units, rounds, plans and indices as there are pages of them', () => {
    expect(
      listOf('units')
        .filter(({ page }) => page?.includes('#') === false)
        .map(({ id }) => `don-vi/${id}/index.html`)
        .sort(),
    ).toEqual(filesBelow('don-vi/*/index.html').filter((file) => file !== 'don-vi/ten-cu/index.html'));
    expect(
      listOf('rounds')
        .map(({ id }) => `xep-hang/${id}/index.html`)
        .sort(),
    ).toEqual(filesBelow('xep-hang/*/index.html'));
    expect(
      listOf('plans')
        .map(({ id }) => `ke-hoach/${id}/index.html`)
        .sort(),
    ).toEqual(filesBelow('ke-hoach/*/index.html'));
    expect(
      listOf('indices')
        .map(({ id }) => `chi-so/${id}/index.html`)
        .sort(),
    ).toEqual(filesBelow('chi-so/*/index.html'));
  });

  test('every address in a list answers', () => {
    const urls = collections.flatMap((name) => listOf(name).flatMap(({ page, json, csv }) => [page, json, csv]));
    const missing = urls.filter((url) => url != null).filter((url) => !existsSync(fileOf(dir, path(url))));
    expect(missing).toEqual([]);
  });

  test('a round without a result has no table to fetch', () => {
    const planned = read<readonly (Item & { status: string })[]>('/api/v1/rounds.json').data.filter(
      ({ status }) => status === 'planned',
    );
    expect(planned.map(({ id, json, csv }) => [id, json, csv])).toEqual([['cchc-huyen-chua-ro-ten-2024', null, null]]);
  });

  test('the data page names every file of tables and collections', () => {
    const links = find(one(readPage(dir, '/du-lieu/'), 'main'), 'a').map((link) => attribute(link, 'href'));
    const files = [
      ...filesBelow('api/v1/*.json'),
      ...filesBelow('xep-hang/*.csv'),
      ...filesBelow('xep-hang/*.json'),
      ...filesBelow('schemas/*.json'),
    ];
    expect(links).toEqual(expect.arrayContaining(files.map((file) => `/${file}`)));
  });
});

describe('a page and its data', () => {
  test('each score page has a JSON file with the same unit and round, and each file its page', () => {
    const pages = filesBelow('diem/*/*/index.html').map((file) => file.replace('/index.html', ''));
    expect(filesBelow('diem/*/*.json').map((file) => file.replace('.json', ''))).toEqual(pages);
    const wrong = pages.filter((page) => {
      const { round, unit } = read<{ round: string; unit: { id: string } }>(`/${page}.json`).data;
      return page !== `diem/${round}/${unit.id}`;
    });
    expect(wrong).toEqual([]);
  });

  test('the score in the file of a unit is the score in the file of the ranking', () => {
    interface Row {
      readonly unit: { readonly id: string };
      readonly value: number | null;
      readonly rank: number | null;
      readonly absence: string | null;
    }
    const fromRankings = filesBelow('xep-hang/*.json').flatMap((file) => {
      const { round, blocks } = read<{ round: { id: string }; blocks: readonly { rows: readonly Row[] }[] }>(
        `/${file}`,
      ).data;
      return blocks.flatMap(({ rows }) =>
        rows.map(({ unit, value, rank, absence }) => `${unit.id} ${round.id} ${value} ${rank} ${absence}`),
      );
    });
    const fromUnits = filesBelow('don-vi/*.json').flatMap((file) => {
      const { id, results } = read<{ id: string; results: readonly (Row & { round: string })[] }>(`/${file}`).data;
      return results.map(({ round, value, rank, absence }) => `${id} ${round} ${value} ${rank} ${absence}`);
    });
    expect(fromUnits.sort()).toEqual(fromRankings.sort());
  });
});

describe('/schemas', () => {
  const schemas = new Map(
    filesBelow('schemas/*.json').map((file) => [
      file.slice('schemas/'.length, -'.json'.length),
      JSON.parse(readText(dir, `/${file}`)) as Schema,
    ]),
  );
  const content = globSync('**/*.{json,mdx}', { cwd: 'content' }).map((file) => file.replaceAll('\\', '/'));

  test('each says its own address, its dialect and its properties', () => {
    const site = new URL(attribute(one(readPage(dir, '/'), 'link[rel="canonical"]'), 'href')).origin;
    expect([...schemas.keys()]).toEqual([
      'agencies',
      'correction',
      'criteria',
      'index',
      'plan',
      'results',
      'round',
      'self',
      'site',
      'tasks',
      'units',
    ]);
    for (const [name, schema] of schemas) {
      expect(schema['$id'], name).toBe(`${site}/schemas/${name}.json`);
      expect(schema['$schema'], name).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(Object.keys(schema['properties'] as object).length, name).toBeGreaterThan(0);
    }
  });

  test('every content file fits the schema of its kind', () => {
    const checked = content.flatMap((file) => {
      const kind = kindOf(file);
      const schema = kind === null ? undefined : schemas.get(kind);
      return schema ? [{ file, problems: mismatches(schema, valueOf(file)) }] : [];
    });
    expect(checked.length).toBeGreaterThan(60);
    expect(checked.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });

  test('a file with a mistake does not fit', () => {
    const round = schemas.get('round') ?? {};
    const value = valueOf('rounds/par-index-bo-2023/round.json') as object;
    expect(mismatches(round, { ...value, year: '2023' })).toHaveLength(1);
    expect(mismatches(round, { ...value, nam: 2023 })).toEqual(['/nam: unknown']);
    expect(mismatches(round, { ...value, status: 'done' })).toHaveLength(1);
  });
});

function valueOf(file: string): unknown {
  const text = readFileSync(join('content', file), 'utf8');
  return file.endsWith('.json') ? JSON.parse(text) : parseYaml(/^---\n(.*?)\n---\n/su.exec(text)?.[1] ?? '');
}

test('the feed leads to what exists, each entry once, made-up ones by name', () => {
  const text = readText(dir, '/nhat-ky.xml');
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found as string);
  const entries = all(/<entry>(.*?)<\/entry>/gsu);
  const rows = find(one(readPage(dir, '/nhat-ky/'), 'table.log'), 'tr[id]').map((row) => attribute(row, 'id'));
  expect(entries.length).toBe(rows.length);
  expect(all(/<entry>.*?<id>.*?#(.*?)<\/id>/gsu)).toEqual(rows);
  expect(new Set(rows).size).toBe(rows.length);
  for (const address of all(/<entry>.*?<link [^>]*href="(.*?)"/gsu))
    expect(existsSync(fileOf(dir, path(address))), address).toBe(true);
  for (const entry of entries.filter((each) => each.includes('minh-hoa-')))
    expect(entry).toMatch(/<title>[^<]*minh hoạ/iu);
});
