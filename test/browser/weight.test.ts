/** What really travels when a page opens, fonts apart: the server of the test packs as a host does. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRealSite, PHONE, type RealSite } from './real-site.ts';

let site: RealSite;
const packing = createServer((request, response) => {
  void fetch(site.url + (request.url ?? '/')).then(async (answer) => {
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    const packed = /^(?:text|application\/(?:json|javascript)|image\/svg)/u.test(type);
    response.writeHead(answer.status, { 'content-type': type, ...(packed && { 'content-encoding': 'gzip' }) });
    response.end(packed ? gzipSync(bytes) : bytes);
  });
});
let url = '';
beforeAll(async () => {
  site = await openRealSite();
  await new Promise<void>((resolve) => packing.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((packing.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await site.close();
  packing.close();
});

interface Entry {
  readonly name: string;
  readonly bytes: number;
}

/** Document and everything it fetched, as the browser counted it. */
async function transferred(address: string): Promise<readonly Entry[]> {
  const context = await site.browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.goto(url + address, { waitUntil: 'networkidle' });
  const entries = await page.evaluate(() =>
    (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
      .map(({ name, transferSize }) => ({ name, bytes: transferSize })),
  );
  await context.close();
  return entries;
}

const isFont = ({ name }: Entry): boolean => name.endsWith('.woff2');
const sum = (entries: readonly Entry[]): number => entries.reduce((total, { bytes }) => total + bytes, 0);

describe('a first visit', () => {
  test.each([
    ['/', 100_000],
    ['/diem/par-index-bo-2023/bo-tu-phap/', 60_000],
    ['/diem/papi-2024/22-quang-ninh/', 60_000],
  ])('to %s brings at most %i bytes', async (address, limit) => {
    const entries = await transferred(address);
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.every(({ name }) => name.startsWith(url))).toBe(true);
    expect(sum(entries.filter((entry) => !isFont(entry)))).toBeLessThanOrEqual(limit);
    expect(entries.filter(({ name }) => /\.m?js$/u.test(name))).toEqual([]);
  });

  test('brings no more fonts than a page has styles of letters', async () => {
    const fonts = (await transferred('/')).filter(isFont);
    expect(fonts.length).toBeGreaterThan(0);
    expect(sum(fonts)).toBeLessThanOrEqual(200_000);
  });
});
