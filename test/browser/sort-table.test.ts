/** Sorting a ranking in place, by mouse and by keyboard, and back to the order of the publisher. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openRealSite, PHONE, type RealSite, type Visit } from './real-site.ts';

let site: RealSite;
let visit: Visit;
beforeAll(async () => {
  site = await openRealSite();
});
afterEach(() => visit.close());
afterAll(() => site.close());

async function open(round: string, viewport?: typeof PHONE): Promise<Page> {
  visit = await site.visit(`/xep-hang/${round}/`, viewport && { viewport });
  return visit.page;
}

/** What stands in one column of all visible rows, from top to bottom; heads of groups apart. */
const column = (page: Page, cell: string): Promise<string[]> =>
  page
    .locator(`table[data-sortable] tbody tr:not(.grp) ${cell}`)
    .evaluateAll((cells) =>
      cells
        .filter((element) => (element as HTMLElement).offsetParent !== null)
        .map((element) => element.textContent.trim()),
    );
const press = (page: Page, name: string): Promise<void> => headButton(page, name).click();
const headButton = (page: Page, name: string): Locator => page.locator(`th[data-label="${name}"] button`);
const sortedBy = (page: Page): Promise<string[]> =>
  page
    .locator('th[aria-sort]')
    .evaluateAll((heads) =>
      heads.map((element) => `${element.textContent.trim()} ${element.getAttribute('aria-sort') ?? ''}`),
    );

const numbers = (texts: readonly string[]): number[] => texts.map((text) => Number(text.replace(',', '.')));
const descending = (values: readonly number[]): number[] => [...values].sort((a, b) => b - a);

describe('ministries', () => {
  test('stand in the published order first, and the table says so', async () => {
    const page = await open('par-index-bo-2023');
    expect(await column(page, '.c-rank')).toEqual(Array.from({ length: 17 }, (_, at) => String(at + 1)));
    expect(await sortedBy(page)).toEqual(['Hạng ascending']);
  });

  test('a click sorts by the survey, highest first; a second click turns it round', async () => {
    const page = await open('par-index-bo-2023');
    await press(page, 'Điều tra');
    const down = numbers(await column(page, '.c-s'));
    expect(down).toEqual(descending(down));
    expect(down[0]).toBe(28.1);
    expect(await sortedBy(page)).toEqual(['Điều tra descending']);
    await press(page, 'Điều tra');
    expect(numbers(await column(page, '.c-s'))).toEqual(down.toReversed());
    expect(await sortedBy(page)).toEqual(['Điều tra ascending']);
    expect(await page.getByRole('status').last().textContent()).toBe('Đã sắp theo Điều tra, tăng dần.');
  });

  test('names sort as Vietnamese does: Bộ before Ngân hàng, Công before Giáo', async () => {
    const page = await open('par-index-bo-2023');
    await press(page, 'Bộ, ngành');
    const names = await column(page, '.c-unit');
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
    expect(names[0]).toBe('Bộ Công Thương');
  });

  test('the keyboard does it too: Tab reaches the heads, Enter and Space press them', async () => {
    const page = await open('par-index-bo-2023');
    await headButton(page, 'Thẩm định').focus();
    await page.keyboard.press('Enter');
    expect(await sortedBy(page)).toEqual(['Thẩm định descending']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Điều tra');
    await page.keyboard.press('Space');
    expect(await sortedBy(page)).toEqual(['Điều tra descending']);
  });

  test('the first column brings back the published order', async () => {
    const page = await open('par-index-bo-2023');
    const published = await column(page, '.c-unit');
    await press(page, 'Bộ, ngành');
    expect(await column(page, '.c-unit')).not.toEqual(published);
    await press(page, 'Hạng');
    expect(await column(page, '.c-unit')).toEqual(published);
    expect(await sortedBy(page)).toEqual(['Hạng ascending']);
  });
});

describe('Hải Phòng', () => {
  test('figures that are absent stay at the end whichever way one sorts', async () => {
    const page = await open('cchc-hai-phong-2025');
    for (const direction of ['descending', 'ascending']) {
      await press(page, 'Điểm');
      expect(await sortedBy(page)).toEqual([`Điểm ${direction}`]);
      const totals = await column(page, '.c-tot');
      expect(totals).toHaveLength(18);
      expect(totals.slice(-4)).toEqual(Array(4).fill('chưa đọc được'));
      const known = numbers(totals.slice(0, -4));
      expect(known).toEqual(direction === 'descending' ? descending(known) : descending(known).toReversed());
    }
  });

  test('the three blocks come back with their heads', async () => {
    const page = await open('cchc-hai-phong-2025');
    const heads = page.locator('tbody tr.grp:visible');
    await press(page, 'Điểm');
    expect(await heads.count()).toBe(0);
    await press(page, 'Hạng');
    expect(await heads.count()).toBe(3);
    expect(await column(page, '.c-rank')).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '14',
      '1',
      '2',
      '3',
      '4',
      '5',
      '45',
      '1',
      '2',
      '3',
      '4',
      '5',
      '68',
    ]);
  });
});

describe('PAPI', () => {
  test('a field can be sorted, the total cannot: that would be a ranking', async () => {
    const page = await open('papi-2024');
    expect(await headButton(page, 'Tổng /80').count()).toBe(0);
    await press(page, 'Quản trị điện tử');
    const shown = numbers((await column(page, 'td:nth-child(11)')).filter((text) => text !== ''));
    expect(shown).toHaveLength(61);
    expect(shown).toEqual(descending(shown));
  });

  test('provinces without a figure keep their place at the foot', async () => {
    const page = await open('papi-2024');
    await press(page, 'Quản trị điện tử');
    expect((await column(page, '.p-name')).slice(-2)).toEqual(['Tiền Giang', 'Vĩnh Phúc']);
  });

  test('names bring the four groups back', async () => {
    const page = await open('papi-2024');
    const before = await column(page, '.p-name');
    await press(page, 'Công khai, minh bạch');
    await press(page, 'Tỉnh, thành phố');
    expect(await column(page, '.p-name')).toEqual(before);
    expect(await page.locator('tbody tr.grp:visible').count()).toBe(5);
  });
});

describe('on a phone', () => {
  test('a choice above the table sorts, since heads are not shown', async () => {
    const page = await open('par-index-bo-2023', PHONE);
    const choice = page.getByLabel('Sắp theo');
    expect(await page.locator('thead').evaluate((head) => getComputedStyle(head).clipPath)).toBe('inset(50%)');
    expect(await headButton(page, 'Điều tra').evaluate((button) => (button as HTMLElement).tabIndex)).toBe(-1);
    expect(await choice.locator('option').allTextContents()).toEqual([
      'Hạng',
      'Bộ, ngành',
      'Chỉ số, %',
      'Thẩm định',
      'Điều tra',
    ]);
    const published = await column(page, '.c-unit');
    await choice.selectOption('Điều tra');
    const survey = numbers(await column(page, '.c-s'));
    expect(survey).toEqual(descending(survey));
    await choice.selectOption('Hạng');
    expect(await column(page, '.c-unit')).toEqual(published);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  test('the choice is big enough for a thumb, and away on a desk', async () => {
    const page = await open('par-index-bo-2023', PHONE);
    expect((await page.getByLabel('Sắp theo').boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.getByLabel('Sắp theo').isVisible()).toBe(false);
  });
});
