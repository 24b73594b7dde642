/** No serious fault of access on one page of each kind, on a phone and on a desk, by day and by night. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS } from './kinds.ts';
import { DESKTOP, openRealSite, PHONE, type RealSite, settled } from './real-site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let site: RealSite;
beforeAll(async () => {
  site = await openRealSite();
});
afterAll(() => site.close());

test.each(KINDS)('%s', async (_kind, address) => {
  const { page, close } = await site.visit(address);
  await settled(page);
  await page.addScriptTag({ path: AXE });
  const found: string[] = [];
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await seriousFaults(page)).map((fault) => `${String(viewport.width)} ${colorScheme}: ${fault}`));
    }
  }
  await close();
  expect(found).toEqual([]);
});

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
}
