/** What was reported of a task opens in its place, by keyboard too; a link to a task leads to its row. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openRealSite, PHONE, type RealSite, type Visit } from './real-site.ts';

const PLAN = '/ke-hoach/2025-minh-hoa-xa-vuon-hong-cai-thien-chi-so/';
let site: RealSite;
let visit: Visit;
beforeAll(async () => {
  site = await openRealSite();
});
afterEach(() => visit.close());
afterAll(() => site.close());

test('reports are closed first and open with the keyboard', async () => {
  visit = await site.visit(PLAN);
  const reports = visit.page.locator('details.reports').first();
  expect(await reports.locator('li').first().isVisible()).toBe(false);
  await reports.locator('summary').focus();
  await visit.page.keyboard.press('Enter');
  expect(await reports.locator('li:visible').count()).toBe(3);
});

test('from lost points to the task, on a phone, without a sideways scroll', async () => {
  visit = await site.visit('/diem/minh-hoa-cchc-xa-2024/minh-hoa-xa-vuon-hong/', { viewport: PHONE });
  const { page } = visit;
  await page.locator('table.lost a.task-of').first().click();
  await page.waitForURL(/#nv-/u);
  const anchor = new URL(page.url()).hash.slice(1);
  expect(new URL(page.url()).pathname).toBe(PLAN);
  expect(await page.locator(`[id="${anchor}"]`).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the ring and its key show the same figures', async () => {
  visit = await site.visit(PLAN);
  const label = (await visit.page.locator('svg.ring').getAttribute('aria-label')) ?? '';
  const shown = await visit.page.locator('.states b').allTextContents();
  expect([...label.matchAll(/ (\d+)(?=[;.])/gu)].map((match) => match[1])).toEqual(shown.map((text) => text.trim()));
});
