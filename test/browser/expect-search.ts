/** What must hold of search on any site that has the Tân Đức and Sơn Giang plans: the samples and the real one. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { foldForMatch } from '../../src/search/fold.ts';

export interface ShownResult {
  readonly kind: string;
  readonly href: string;
  readonly title: string;
  readonly where: string;
  readonly text: string;
  readonly marks: readonly string[];
}
export interface Shown {
  readonly status: string;
  readonly results: readonly ShownResult[];
  readonly main: string;
}

/** Opens the search page with a query (and further parameters) and waits for its answer. */
export async function searchFor(page: Page, baseUrl: string, query: string, more = ''): Promise<Shown> {
  await page.goto(`${baseUrl}/tim-kiem/?q=${encodeURIComponent(query)}${more}`);
  return readAnswer(page);
}

/** What the page shows once it has answered. */
export async function readAnswer(page: Page): Promise<Shown> {
  await page.waitForFunction(() => {
    const status = document.querySelector('[data-search="status"]')?.textContent ?? '';
    return status !== '' && !status.includes('Đang tìm');
  });
  return page.evaluate(() => {
    const text = (element: Element | null | undefined): string => element?.textContent ?? '';
    return {
      status: text(document.querySelector('[data-search="status"]')),
      main: text(document.querySelector('main')),
      results: [...document.querySelectorAll('[data-search="results"] .results > li')].map((item) => ({
        kind: item.closest('section')?.getAttribute('data-kind') ?? '',
        href: item.querySelector('h3 a')?.getAttribute('href') ?? '',
        title: text(item.querySelector('h3')),
        where: text(item.querySelector('.where')),
        text: text(item),
        marks: [...item.querySelectorAll('mark')].map((mark) => text(mark)),
      })),
    };
  });
}

/** The facts of the search, asked of a running site. */
export async function expectSearch(page: Page, baseUrl: string): Promise<void> {
  for (const query of ['tan duc', 'Tân Đức', 'tân đức', 'Tân Đức'.normalize('NFD')]) {
    const { results, status, main } = await searchFor(page, baseUrl, query);
    expect(status, query).toMatch(/^\d[\d.]* kết quả cho /u);
    expect(results[0]?.kind, query).toBe('plan');
    expect(results[0]?.text, query).toContain('Tân Đức');
    expect(
      results.some((result) => result.kind === 'unit' && result.title.includes('Tân Đức')),
      query,
    ).toBe(true);
    expect(main, 'đ stays đ').not.toContain('\u0335');
  }

  const sonGiang = await searchFor(page, baseUrl, 'son giang 84,40');
  expect(sonGiang.results.some((result) => result.kind === 'plan' && result.text.includes('Sơn Giang'))).toBe(true);
  expect(sonGiang.results.flatMap((result) => result.marks)).toContain('84,40');

  const plain = await searchFor(page, baseUrl, 'duong');
  expect(plain.results.length).toBeGreaterThan(0);
  const marks = plain.results.flatMap((result) => result.marks).map((mark) => mark.toLowerCase());
  expect(marks.every((mark) => mark.split(' ').every((word) => foldForMatch(word).startsWith('duong')))).toBe(true);
  expect(marks.some((mark) => mark.startsWith('đường') || mark.startsWith('dương'))).toBe(true);

  const marked = await searchFor(page, baseUrl, 'đường');
  expect(marked.results[0]?.text.toLowerCase()).toContain('đường');
  expectOrder(marked.results);

  const nothing = await searchFor(page, baseUrl, 'xyzqwk');
  expect(nothing.status).toContain('Không có kết quả nào cho xyzqwk');
  expect(nothing.results).toEqual([]);
}

/** In every group the pages that hold the marked word come before those that only hold one like it. */
function expectOrder(results: readonly ShownResult[]): void {
  for (const kind of new Set(results.map((result) => result.kind))) {
    const hasIt = results.filter((result) => result.kind === kind).map((result) => /đường/iu.test(result.text));
    expect(hasIt, kind).toEqual([...hasIt].sort((a, b) => Number(b) - Number(a)));
  }
}
