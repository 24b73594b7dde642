/** Units are found by name, by code and by the names they bore, on the built real site. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { searchFor, type ShownResult } from './expect-search.ts';
import { launchBrowser } from './launch.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let browser: Browser;
let server: ServedFolder;
let page: Page;
beforeAll(async () => {
  server = await serveFolder(inject('builtSite'));
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const unitsFor = async (query: string): Promise<ShownResult[]> =>
  (await searchFor(page, server.url, query)).results.filter(({ kind }) => kind === 'unit');

describe('a unit', () => {
  test.each([
    ['18157', '/don-vi/18157-xa-son-giang-den-2025/'],
    ['05947', '/don-vi/05947-xa-tan-duc-den-2025/'],
    ['hoa binh', '/don-vi/17-hoa-binh-den-2025/'],
    ['Hoà Bình', '/don-vi/17-hoa-binh-den-2025/'],
    ['Hòa Bình', '/don-vi/17-hoa-binh-den-2025/'],
    ['ha noi', '/don-vi/01-ha-noi/'],
    ['kha son', '/don-vi/05953-xa-kha-son/'],
    ['đội cấn', '/don-vi/00004-phuong-ba-dinh/#tu-00022-phuong-doi-can-den-2025'],
    ['xã Trảng Bom', '/don-vi/26248-phuong-trang-bom/'],
  ])('%s leads first to %s', async (query, href) => {
    expect((await unitsFor(query))[0]?.href).toBe(href);
  });

  test('phường Mỹ Ngãi finds the ward of today and the one before', async () => {
    expect(
      (await unitsFor('phường Mỹ Ngãi'))
        .slice(0, 2)
        .map(({ href }) => href)
        .sort(),
    ).toEqual(['/don-vi/29881-phuong-my-ngai-den-2025/', '/don-vi/29884-phuong-my-ngai/']);
  });

  test('xã Tân Đức finds the three of them, after the plan of one', async () => {
    const { results } = await searchFor(page, server.url, 'xã Tân Đức');
    expect(results[0]?.kind).toBe('plan');
    const places = results.filter(({ title }) => title.startsWith('Xã Tân Đức,')).map(({ title }) => title);
    expect(places.sort()).toEqual([
      'Xã Tân Đức, huyện Hàm Tân, Bình Thuận',
      'Xã Tân Đức, huyện Phú Bình, Thái Nguyên',
      'Xã Tân Đức, huyện Đầm Dơi, Cà Mau',
    ]);
  });

  test('five units called Sơn Giang are told apart by their place', async () => {
    const units = await unitsFor('son giang');
    expect(units).toHaveLength(5);
    expect(new Set(units.map(({ title }) => title)).size).toBe(5);
    expect(units.every(({ title }) => /^(?:Xã|Phường) Sơn Giang, /u.test(title))).toBe(true);
  });

  test('a former name leads to its line on the page of its successor', async () => {
    await searchFor(page, server.url, 'đội cấn');
    await page.locator('[data-search="results"] section[data-kind="unit"] h3 a').first().click();
    await page.waitForURL(/00004-phuong-ba-dinh/u);
    expect(await page.locator('li:target').textContent()).toContain('Phường Đội Cấn');
  });
});
