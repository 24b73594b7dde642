/** The way through a page with Tab alone. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, openRealSite, PHONE, type RealSite, settled, type Visit } from './real-site.ts';

let site: RealSite;
let visit: Visit;
beforeAll(async () => {
  site = await openRealSite();
});
afterEach(() => visit.close());
afterAll(() => site.close());

const PAGES = [
  '/',
  '/xep-hang/par-index-bo-2023/',
  '/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao-chi-so/',
  '/tim-kiem/?q=tan+duc',
  '/don-vi/22-quang-ninh/',
];

describe.each(PAGES)('%s', (address) => {
  test('the first Tab shows a way past the header, and Enter takes it', async () => {
    visit = await site.visit(address);
    const { page } = visit;
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.height > 20).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#noi-dung');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  test.each([DESKTOP, PHONE])('whatever has the focus shows it, $width wide', async (viewport) => {
    visit = await site.visit(address, { viewport });
    await settled(visit.page);
    const stops = await tabThrough(visit.page, 45);
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter(({ ring }) => !ring)).toEqual([]);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  });
});

interface Stop {
  readonly what: string;
  /** A line of at least two pixels around it. */
  readonly ring: boolean;
  /** A finger or a mouse would find it where it stands. */
  readonly seen: boolean;
}

/** Up to `limit` stops, until the focus leaves the page. */
async function tabThrough(page: Page, limit: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const [line] = element.getClientRects();
      const hit = line && document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
      return {
        what: `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`,
        ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        seen: hit != null && element.contains(hit),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
