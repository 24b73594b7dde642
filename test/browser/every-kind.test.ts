/** What must hold on one page of each kind, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from './kinds.ts';
import { openRealSite, type RealSite, settled, type Visit } from './real-site.ts';

const WIDTHS = [320, 360, 414, 768, 1040, 1280];

let site: RealSite;
beforeAll(async () => {
  site = await openRealSite();
});
afterAll(() => site.close());

describe.each(KINDS)('%s', (_kind, address) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.visit(address);
    await settled(visit.page);
  });
  afterAll(() => visit.close());

  test('asks no other host, and neither the page nor the browser complains', () => {
    expect(visit.strangers).toEqual([]);
    expect(visit.problems).toEqual([]);
  });

  test('fits every width without scrolling sideways, also when all is unfolded', async () => {
    await visit.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await visit.page.setViewportSize({ width, height: 800 });
      wide.push(...(await tooWide(visit.page)).map((what) => `${String(width)}: ${what}`));
    }
    expect(wide).toEqual([]);
  });
});

/** Nothing when the page fits; else what sticks out. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const sticking = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    return sticking
      .slice(-3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  });
