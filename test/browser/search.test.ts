import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { expectSearch, readAnswer, searchFor } from './expect-search.ts';
import { launchBrowser } from './launch.ts';
import { SAMPLES } from './search-samples.ts';
import { writeSearchSite } from './search-site.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'congkhai-search-'));
let browser: Browser;
let server: ServedFolder;
let page: Page;
let problems: string[];

beforeAll(async () => {
  await writeSearchSite(join(folder, 'site'));
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(join(folder, 'site'))]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
});
afterEach(async () => {
  await page.close();
});

describe('the index', () => {
  test('the same records in another order give the same bytes', async () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    await writeSearchIndex(SAMPLES, one);
    await writeSearchIndex(SAMPLES.toReversed(), two);
    expect(digest(one)).toEqual(digest(two));
    expect(digest(one).length).toBeGreaterThan(10);
  });
  test('what was in the folder before is gone, and Pagefind’s own interfaces are not written', async () => {
    const out = join(folder, 'again');
    await writeSearchIndex(SAMPLES, out);
    const { records } = await writeSearchIndex(SAMPLES.slice(0, 2), out);
    expect(records).toBe(2);
    expect(globSync('raw/fragment/*', { cwd: out })).toHaveLength(2);
    expect(globSync('**/*-ui.*', { cwd: out })).toEqual([]);
  });
  test('two records with one address are refused', async () => {
    const double = [...SAMPLES.slice(0, 1), ...SAMPLES.slice(0, 1)];
    await expect(writeSearchIndex(double, join(folder, 'double'))).rejects.toThrow('/don-vi/');
  });
});

describe('the page', () => {
  test('finds what readers look for', async () => {
    await expectSearch(page, server.url);
    expect(problems).toEqual([]);
  }, 60_000);

  test('tells how many were found, and how they are spelled', async () => {
    const { status, results } = await searchFor(page, server.url, 'tan duc');
    expect(status).toBe('9 kết quả cho tan duc, khớp cả chữ có dấu: Tân Đức, Tấn Dục.');
    expect([...new Set(results.map((result) => result.kind))]).toEqual(['plan', 'unit', 'task']);
    expect(results[0]?.marks).toContain('Tân Đức');
  });
  test('duong finds đường and Dương', async () => {
    const { results } = await searchFor(page, server.url, 'duong');
    const marks = results.flatMap((result) => result.marks);
    expect(marks).toContain('Đường');
    expect(marks).toContain('Dương');
  });
  test('both tone placements find each other', async () => {
    for (const query of ['hoà', 'hòa', 'hoa']) {
      const { results } = await searchFor(page, server.url, query);
      expect(results.map((result) => result.title)).toEqual(expect.arrayContaining(['Xã Hoà An', 'Xã Hòa Bình']));
    }
  });
  test('an abbreviation finds the words written out, once each, and the other way', async () => {
    const short = await searchFor(page, server.url, 'MTTQ');
    const long = await searchFor(page, server.url, 'mat tran to quoc');
    const hrefs = short.results.map((result) => result.href).sort();
    expect(hrefs).toHaveLength(2);
    expect(long.results.map((result) => result.href).sort()).toEqual(hrefs);
    expect(long.results.flatMap((result) => result.marks)).toEqual(
      expect.arrayContaining(['MTTQ', 'Mặt trận Tổ quốc']),
    );
  });
  test('a document number is found', async () => {
    const { results } = await searchFor(page, server.url, '46/KH-UBND');
    expect(results.map((result) => result.href)).toEqual(['/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao/']);
  });
  test('text of the index is never markup', async () => {
    const { results } = await searchFor(page, server.url, 'lạ');
    expect(results[0]?.title).toBe('Xã <img src=x onerror=alert(1)> Lạ');
    expect(await page.locator('[data-search="results"] img').count()).toBe(0);
  });
});

describe('an empty answer', () => {
  test('a word that is nowhere is named, and leaving it out is offered', async () => {
    const { status, results } = await searchFor(page, server.url, 'tan duc xyzqwk');
    expect(status).toContain('Không có kết quả nào');
    expect(results).toEqual([]);
    await page.getByRole('link', { name: 'tan duc', exact: true }).click();
    expect((await readAnswer(page)).status).toContain('9 kết quả cho tan duc');
  });
  test('a word that goes on where every known word has ended is nowhere', async () => {
    for (const query of ['ducxyz', 'tân đứcz', 'duonggg']) {
      expect((await searchFor(page, server.url, query)).results, query).toEqual([]);
    }
  });
  test('words of different pages are told apart from unknown words', async () => {
    const { results, main } = await searchFor(page, server.url, 'papi giang');
    expect(results).toEqual([]);
    expect(main).not.toContain('Không trang nào có chữ');
    expect(main).toContain('danh sách đơn vị');
  });
});

describe('filters', () => {
  test('a kind is chosen, kept in the address and left with the back button', async () => {
    await searchFor(page, server.url, 'tan duc');
    await page.getByRole('link', { name: /^Đơn vị/u }).click();
    await page.waitForURL(/loai=don-vi/u);
    expect(new Set((await readAnswer(page)).results.map((result) => result.kind))).toEqual(new Set(['unit']));
    expect((await readAnswer(page)).results).toHaveLength(5);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('[data-kind]').length === 3);
  });
  test('counts stand beside the choices, and a chosen year keeps the others in sight', async () => {
    await searchFor(page, server.url, 'hành chính');
    const years = page.getByLabel('Năm');
    const before = await years.locator('option').allTextContents();
    expect(before).toEqual(['Tất cả', '2024 (3)', '2023 (1)', '2017 (1)']);
    await years.focus();
    await years.selectOption('2023');
    await page.waitForURL(/nam=2023/u);
    const { results, status } = await readAnswer(page);
    expect(status).toMatch(/^1 kết quả/u);
    expect(results.every((result) => result.text.includes('2023'))).toBe(true);
    expect(await years.locator('option').allTextContents()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('loc-year');
  });
  test('an address with filters opens filtered', async () => {
    const { results } = await searchFor(page, server.url, 'xa', '&loai=don-vi&tinh=Th%C3%A1i+Nguy%C3%AAn');
    expect(results.map((result) => result.title).sort()).toEqual([
      'Xã Kha Sơn',
      'Xã Tân Đức, huyện Phú Bình, Thái Nguyên',
    ]);
  });
});

describe('by hand', () => {
  test('a slash goes to the box, Enter asks', async () => {
    await page.goto(`${server.url}/tim-kiem/`);
    await page.keyboard.press('/');
    await page.keyboard.type('sơn giang');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=s/u);
    expect((await readAnswer(page)).results[0]?.kind).toBe('plan');
    expect(await page.inputValue('#o-tim')).toBe('sơn giang');
  });
  test('nothing of the index is loaded before the first question', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server.url}/tim-kiem/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
  test('a part of the index that does not load is told, with a way on', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    const { status, main } = await searchFor(page, server.url, 'tan duc');
    expect(status).toBe('Chưa tìm được.');
    expect(main).toContain('Kiểm tra đường mạng');
  });
  test('without JavaScript the lists are named', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.url}/tim-kiem/?q=tan+duc`);
    expect(await plain.getByRole('link', { name: 'danh sách đơn vị' }).isVisible()).toBe(true);
    await context.close();
  });
});

function digest(dir: string): string[] {
  return globSync('**/*', { cwd: dir })
    .filter((path) => statSync(join(dir, path)).isFile())
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(dir, path)))
          .digest('hex')}`,
    )
    .sort();
}
