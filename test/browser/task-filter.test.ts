/** Filters of a table of tasks: in place, counted, in the address, and never in the way of a link. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openRealSite, PHONE, type RealSite, type Visit } from './real-site.ts';

const TAN_DUC = '/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao-chi-so/';

let site: RealSite;
let visit: Visit;
beforeAll(async () => {
  site = await openRealSite();
});
afterEach(() => visit.close());
afterAll(() => site.close());

async function open(address: string, options?: Parameters<RealSite['visit']>[1]): Promise<Page> {
  visit = await site.visit(address, options);
  return visit.page;
}

const shownNumbers = async (page: Page): Promise<string[]> => {
  const numbers = await page.locator('tr[data-task]:visible td.no').allTextContents();
  return numbers.map((number) => number.trim());
};
const tally = (page: Page): Promise<string | null> => page.locator('[data-tally]').textContent();

describe('the forty tasks of Tân Đức', () => {
  test('all are shown first, with three things to choose', async () => {
    const page = await open(TAN_DUC);
    expect(await shownNumbers(page)).toHaveLength(40);
    expect(await tally(page)).toBe('Đang hiện 40 trên 40 nhiệm vụ.');
    expect((await page.locator('[data-filters] label').allTextContents()).map((label) => label.trim())).toEqual([
      'Lĩnh vực',
      'Chủ trì',
      'Hạn',
    ]);
  });

  test('a lead narrows them, fields without a task go, heads count what is left', async () => {
    const page = await open(TAN_DUC);
    await page.getByLabel('Chủ trì').selectOption('Ủy ban Mặt trận Tổ quốc xã');
    expect(await shownNumbers(page)).toEqual(['1.6']);
    expect(await tally(page)).toBe('Đang hiện 1 trên 40 nhiệm vụ.');
    const heads = await page.locator('tr.grp:visible').allTextContents();
    expect(heads.map((text) => text.replace(/\s+/gu, ' ').trim())).toEqual(['I. Chỉ đạo, điều hành 1 trên 6 nhiệm vụ']);
    expect(page.url()).toContain('chu-tri=mttq-xa');
  });

  test('two choices narrow further; the address brings them back', async () => {
    const page = await open(TAN_DUC);
    await page.getByLabel('Lĩnh vực').selectOption('Cải cách thủ tục hành chính');
    const field = await shownNumbers(page);
    expect(field).toHaveLength(6);
    await page.getByLabel('Hạn', { exact: true }).selectOption('Thường xuyên');
    const both = await shownNumbers(page);
    expect(both.length).toBeLessThan(field.length);
    await page.reload();
    expect(await shownNumbers(page)).toEqual(both);
    expect(await page.getByLabel('Hạn', { exact: true }).inputValue()).not.toBe('');
  });

  test('no match says so, and clearing shows all again', async () => {
    const page = await open(TAN_DUC);
    await page.getByLabel('Chủ trì').selectOption('Ủy ban Mặt trận Tổ quốc xã');
    await page.getByLabel('Hạn', { exact: true }).selectOption('Theo tiến độ');
    expect(await shownNumbers(page)).toEqual([]);
    expect(await page.getByRole('heading', { name: 'Không có nhiệm vụ nào khớp' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Xoá lọc' }).click();
    expect(await shownNumbers(page)).toHaveLength(40);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  test('a link to a task wins over a filter that hides it', async () => {
    const page = await open(`${TAN_DUC}?chu-tri=mttq-xa#nv-tan-duc-2024-24`);
    expect(await page.locator('#nv-tan-duc-2024-24').isVisible()).toBe(true);
    expect(await shownNumbers(page)).toHaveLength(40);
  });

  test('the keyboard alone is enough', async () => {
    const page = await open(TAN_DUC);
    await page.getByLabel('Lĩnh vực').focus();
    await page.keyboard.press('ArrowDown');
    expect(await shownNumbers(page)).toHaveLength(6);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Xoá lọc');
    await page.keyboard.press('Enter');
    expect(await shownNumbers(page)).toHaveLength(40);
  });

  test('a phone has the same filters', async () => {
    const page = await open(TAN_DUC, { viewport: PHONE });
    await page.getByLabel('Chủ trì').selectOption('Ủy ban Mặt trận Tổ quốc xã');
    expect(await shownNumbers(page)).toEqual(['1.6']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });
});

test('the tasks of all plans are filtered the same way', async () => {
  const page = await open('/nhiem-vu/');
  const all = await shownNumbers(page);
  expect(all.length).toBeGreaterThanOrEqual(40);
  await page.getByLabel('Chủ trì').selectOption('Ủy ban Mặt trận Tổ quốc xã');
  expect((await shownNumbers(page)).length).toBeLessThan(all.length);
  expect(visit.problems).toEqual([]);
});
