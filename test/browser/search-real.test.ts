/** Search on the built real site, index and all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSearch, searchFor } from './expect-search.ts';
import { openRealSite, type RealSite, type Visit } from './real-site.ts';

const TAN_DUC = '/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao-chi-so/';
const SON_GIANG = '/ke-hoach/2024-18157-xa-son-giang-khac-phuc-ton-tai/';

let site: RealSite;
let visit: Visit;
beforeAll(async () => {
  site = await openRealSite();
  visit = await site.visit('/');
});
afterAll(() => site.close());

describe('search on the real site', () => {
  test('finds what readers look for', async () => {
    await expectSearch(visit.page, site.url);
  }, 60_000);

  test.each(['tan duc', 'Tân Đức', 'tân đức', 'TÂN ĐỨC'])('%s finds the Tân Đức plan first', async (query) => {
    const { results } = await searchFor(visit.page, site.url, query);
    expect(results[0]?.href).toBe(TAN_DUC);
  });

  test('son giang 84,40 finds the Sơn Giang plan, with the figure in the excerpt', async () => {
    const { results } = await searchFor(visit.page, site.url, 'son giang 84,40');
    const plan = results.find(({ href }) => href === SON_GIANG);
    expect(plan?.marks).toContain('84,40');
  });

  test('excerpts keep their marks, whatever was typed', async () => {
    const { results } = await searchFor(visit.page, site.url, 'cai cach hanh chinh');
    expect(results.length).toBeGreaterThan(0);
    for (const { text } of results) expect(text.toLowerCase()).not.toMatch(/\b(?:cai cach|hanh chinh)\b/u);
    expect(results.flatMap(({ marks }) => marks).map((mark) => mark.toLowerCase())).toContain('cải cách hành chính');
  });

  test('every result leads to a page of the site', async () => {
    const { results } = await searchFor(visit.page, site.url, 'duong');
    for (const { href } of results) expect((await fetch(site.url + href)).status, href).toBe(200);
  });

  test('a query that is nowhere says so', async () => {
    const { status, results } = await searchFor(visit.page, site.url, 'xyzqwk');
    expect(status).toContain('Không có kết quả nào cho xyzqwk');
    expect(results).toEqual([]);
  });

  test('the box on the home page leads there', async () => {
    await visit.page.goto(`${site.url}/`);
    await visit.page.getByRole('main').getByRole('searchbox').fill('quang ninh');
    await visit.page.keyboard.press('Enter');
    await visit.page.waitForURL(/\/tim-kiem\/\?q=quang(?:\+|%20)ninh/u);
    await visit.page.locator('[data-search="results"] li').first().waitFor();
    expect(await visit.page.locator('[data-search="results"]').textContent()).toContain('Quảng Ninh');
  });

  test('nothing of this asked another host or broke', () => {
    expect(visit.strangers).toEqual([]);
    expect(visit.problems).toEqual([]);
  });
});
