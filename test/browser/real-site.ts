/** The built real site, served, and a browser that looks at it: one of each for a test file. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from './launch.ts';
import { serveFolder } from './serve.ts';

export interface Visit {
  readonly page: Page;
  /** Errors of the page and complaints of the browser, as they come. */
  readonly problems: readonly string[];
  /** Addresses asked of other hosts than the site's own. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

export interface RealSite {
  /** Without a trailing slash. */
  readonly url: string;
  readonly browser: Browser;
  /** Opens `address` in a window of its own. */
  visit(address: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

export async function openRealSite(): Promise<RealSite> {
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject('builtSite'))]);
  return {
    url: server.url,
    browser,
    visit: (address, options) => visit(browser, server.url, address, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(browser: Browser, url: string, address: string, options?: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/u.test(request.url()) && !request.url().startsWith(`${url}/`)) strangers.push(request.url());
  });
  await page.goto(url + address);
  return { page, problems, strangers, close: () => context.close() };
}

/** Search answers after the page has loaded. */
export async function settled(page: Page): Promise<void> {
  if (!page.url().includes('?q=')) return;
  await page.waitForFunction(() =>
    /kết quả/u.test(document.querySelector('[data-search="status"]')?.textContent ?? ''),
  );
}
