import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { FEED_LENGTH, type FeedEntry, renderAtom } from './atom.ts';

const config = {
  name: 'Công Khai',
  publisher: 'Nhóm Công Khai',
  siteUrl: 'https://congkhai.example',
  asOf: '2026-11-20',
  notice: null,
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as unknown as Parameters<typeof renderAtom>[0];

const entry = (part: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'ket-qua-papi-2024',
  date: '2025-04-15',
  kind: 'Kết quả',
  link: { label: 'PAPI 2024', href: '/xep-hang/papi-2024/' },
  detail: 'Bốn nhóm.',
  ...part,
});

it('gives each entry a lasting id, its day and its address', () => {
  const text = renderAtom(config, [entry()]);
  expect(text).toContain('<id>https://congkhai.example/nhat-ky/#ket-qua-papi-2024</id>');
  expect(text).toContain(
    '<link rel="alternate" type="text/html" href="https://congkhai.example/xep-hang/papi-2024/" />',
  );
  expect(text.match(/<updated>2025-04-15T12:00:00Z<\/updated>/gu)).toHaveLength(2);
  expect(text).toContain('<title>Kết quả: PAPI 2024</title>');
  expect(text).toContain('href="https://congkhai.example/nhat-ky.xml"');
});

it('is as old as its newest entry, or as the content', () => {
  expect(renderAtom(config, [])).toContain('<updated>2026-11-20T12:00:00Z</updated>');
});

it('keeps text text, whatever it holds', () => {
  const hostile = ']]><script>alert(1)</script> & "A" < B ]]> \u{1F600}';
  const text = renderAtom(config, [
    entry({ kind: hostile, link: { label: hostile, href: '/x/?a=1&b=2' }, detail: hostile }),
  ]);
  expect(text).not.toContain('<script');
  expect(text).not.toContain(']]>');
  const [summary] = [...parseDocument(text, { xmlMode: true }).children]
    .flatMap((node) => ('children' in node ? node.children : []))
    .flatMap((node) => ('children' in node ? node.children : []))
    .filter((node) => 'name' in node && node.name === 'summary')
    .flatMap((node) => ('children' in node ? node.children : []));
  expect(summary && 'data' in summary ? summary.data : null).toBe(hostile);
});

it('ends after the newest hundred', () => {
  const entries = Array.from({ length: FEED_LENGTH + 5 }, (_, at) => entry({ id: `e-${at}` }));
  expect(renderAtom(config, entries).match(/<entry>/gu)).toHaveLength(FEED_LENGTH);
});
