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
      const faults = await seriousFaults(page, colorScheme === 'dark' ? COLOUR_RULES : null);
      found.push(...faults.map((fault) => `${String(viewport.width)} ${colorScheme}: ${fault}`));
    }
  }
  await close();
  expect(found).toEqual([]);
});

/** Of all rules only these look at colours: by night nothing else can differ. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function seriousFaults(page: Page, rules: readonly string[] | null): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      }),
    rules,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
}
