/**
 * The small made-up content, built as a publisher builds a folder of their own. Whatever shows something that does not
 * exist says so, in words that are not the invented names themselves: "Minh hoạ: …" on pages, a flag in files.
 */
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuildRun, runBuild } from '../run-build.ts';
import { attribute, find, one, readPage, readText, textOf } from './page.ts';

const folder = mkdtempSync(join(tmpdir(), 'congkhai-minh-hoa-'));
const dir = join(folder, 'dist');
let run: BuildRun;

beforeAll(async () => {
  run = await runBuild(dir, { SITE_CONTENT: 'test/fixtures/base' });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ROUND = '/xep-hang/minh-hoa-2025/';
const PLAN = '/ke-hoach/2026-99001-xa-minh-hoa-dong-cai-thien/';

const data = (address: string): { demonstration: boolean; data: unknown } =>
  JSON.parse(readText(dir, address)) as { demonstration: boolean; data: unknown };
const shows = (address: string): string[] =>
  find(one(readPage(dir, address), 'main'), 'a').map((link) => attribute(link, 'href'));
/** On the page of one made-up thing a tag or a line, in lists a word behind the name. */
const says = (address: string): boolean =>
  /Minh hoạ: [^.]* không có thật|\(minh hoạ, không có thật\)/u.test(textOf(one(readPage(dir, address), 'main')));

test('a folder of other content builds', () => {
  expect(run.output).toContain('Xong:');
  expect(run.exitCode).toBe(0);
  expect(existsSync(join(dir, 'xep-hang/minh-hoa-2025/index.html'))).toBe(true);
});

describe('made-up content says so', () => {
  test.each([
    ['a ranking', ROUND],
    ['a planned round', '/xep-hang/minh-hoa-2026/'],
    ['a score', '/diem/minh-hoa-2025/99001-xa-minh-hoa-dong/'],
    ['a plan', PLAN],
    ['a plan set as a document', `${PLAN}in/`],
    ['a unit with a made-up score', '/don-vi/99001-xa-minh-hoa-dong/'],
    ['the list of rankings', '/xep-hang/'],
    ['the list of plans', '/ke-hoach/'],
    ['the list of tasks', '/nhiem-vu/'],
    ['the home page', '/'],
    ['the list of downloads', '/du-lieu/'],
    ['the calendar', '/lich/'],
  ])('on the page of %s', (_, address) => {
    expect(says(address), address).toBe(true);
  });

  test('on every other page that leads to a made-up round, score or plan', () => {
    const silent = globSync('**/index.html', { cwd: dir })
      .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
      .filter(
        (address) =>
          shows(address).some((href) => /^\/(?:xep-hang|diem|ke-hoach)\/[^/]*minh-hoa/u.test(href)) && !says(address),
      );
    expect(silent.sort()).toEqual([]);
  });

  test.each([
    ['a ranking', '/xep-hang/minh-hoa-2025.json'],
    ['a score', '/diem/minh-hoa-2025/99001-xa-minh-hoa-dong.json'],
    ['a plan', PLAN.replace(/\/$/u, '.json')],
    ['a unit with a made-up score', '/don-vi/99001-xa-minh-hoa-dong.json'],
  ])('in the JSON of %s', (_, address) => {
    expect(data(address).demonstration).toBe(true);
  });

  test('in every record of the lists of rounds and plans', () => {
    for (const name of ['rounds', 'plans']) {
      const records = data(`/api/v1/${name}.json`).data as readonly { demonstration?: boolean }[];
      expect(records.length, name).toBeGreaterThan(0);
      expect(
        records.filter(({ demonstration }) => demonstration !== true),
        name,
      ).toEqual([]);
    }
  });

  test('in every result of a unit', () => {
    const { results } = data('/don-vi/99001-xa-minh-hoa-dong.json').data as {
      results: readonly { demonstration?: boolean }[];
    };
    expect(results.map(({ demonstration }) => demonstration)).toEqual([true]);
  });

  test('in every line of a CSV', () => {
    const records = parse<Record<string, string>>(readText(dir, '/xep-hang/minh-hoa-2025.csv'), {
      bom: true,
      columns: true,
    });
    expect(records.map(({ demonstration }) => demonstration)).toEqual(['true', 'true', 'true', 'true']);
  });
});

test('a plan with a number and a day is no draft', () => {
  const print = readPage(dir, `${PLAN}in/`);
  expect(find(print, 'span.nd-draft')).toEqual([]);
  expect(textOf(one(print, 'div.nd-number'))).toBe('Số: 05/KH-UBND');
  expect(textOf(one(print, 'div.nd-date'))).toBe('Minh hoạ Đông, ngày 02 tháng 3 năm 2026');
});
