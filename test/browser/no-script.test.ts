/** Everything reads without JavaScript; scripts only add to it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from './kinds.ts';
import { openRealSite, PHONE, type RealSite, type Visit } from './real-site.ts';

let site: RealSite;
let visit: Visit;
beforeAll(async () => {
  site = await openRealSite();
  visit = await site.visit('/', { javaScriptEnabled: false });
});
afterAll(() => site.close());

async function read(address: string): Promise<Page> {
  await visit.page.goto(site.url + address);
  return visit.page;
}

test.each(KINDS)('%s has its heading and something to read', async (_kind, address) => {
  const page = await read(address);
  expect((await page.locator('h1').innerText()).trim()).not.toBe('');
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
  const unseen = await page
    .locator('main table')
    .evaluateAll(
      (tables) =>
        tables.filter((table) => !table.closest('details') && !(table as HTMLElement).checkVisibility()).length,
    );
  expect(unseen).toBe(0);
});

describe('what a script would add', () => {
  test('rankings stand complete in the published order, with nothing to press that does nothing', async () => {
    const page = await read('/xep-hang/par-index-bo-2023/');
    expect(await page.locator('tbody tr:visible').count()).toBe(17);
    expect(await page.locator('main button').count()).toBe(0);
    expect(await page.locator('.sort-by').count()).toBe(0);
  });

  test('all forty tasks are there, and no filter is', async () => {
    const page = await read('/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao-chi-so/');
    expect(await page.locator('tr[data-task]:visible').count()).toBe(40);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
  });

  test('search says what it needs and names the lists', async () => {
    const page = await read('/tim-kiem/?q=tan+duc');
    expect(await page.locator('main').innerText()).toContain('Tìm kiếm cần JavaScript');
    for (const name of ['danh sách đơn vị', 'kế hoạch', 'nhiệm vụ', 'bảng xếp hạng']) {
      expect(await page.getByRole('main').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
    }
  });

  test('the figures behind a chart unfold', async () => {
    const page = await read('/don-vi/22-quang-ninh/');
    const twin = page.locator('details.twin').first();
    expect(await twin.locator('table').isVisible()).toBe(false);
    await twin.locator('summary').click();
    expect(await twin.locator('table').isVisible()).toBe(true);
  });

  test('the contents of the site unfold on a phone', async () => {
    await visit.page.setViewportSize(PHONE);
    const page = await read('/');
    await page.locator('header summary').click();
    expect(await page.locator('header').getByRole('link', { name: 'Xếp hạng' }).isVisible()).toBe(true);
  });
});
