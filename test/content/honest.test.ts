/** What officers really write passes without a finding, and every word of it arrives. */
import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../src/content/load.ts';
import type { PlanBlock } from '../../src/domain/plan.ts';
import { PLAN } from './attacks/attack.ts';
import { baseWith, edited } from './fixtures.ts';
import { HONEST } from './honest/honest.ts';

const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(edited(PLAN))?.[0] ?? '';

/** The words of a block, however it keeps them. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, part]) => (typeof part === 'string' && ['text', 'value'].includes(key) ? part : wordsOf(part)))
    .join('');
}

const load = (body: string) => {
  const { dataset, report } = loadFiles(baseWith({ [PLAN]: `${frontMatter}\n${body}` }));
  return { findings: report.findings, blocks: dataset?.plans[0]?.body ?? null };
};

const shownBy = (blocks: readonly PlanBlock[] | null): string =>
  (blocks ?? [])
    .map(wordsOf)
    .join('\n')
    .replace(/[ \n]+/g, ' ');

describe.each(HONEST)('$name', ({ body, shown }) => {
  test('passes, and is shown as it was written', () => {
    const { findings, blocks } = load(body);
    expect(findings).toEqual([]);
    expect(blocks).not.toBeNull();
    const words = shownBy(blocks);
    let at = 0;
    for (const expected of shown) {
      expect(words.slice(at)).toContain(expected);
      at = words.indexOf(expected, at) + expected.length;
    }
  });

  test('says the same with the line ends of Windows', () => {
    const unix = body.replaceAll('\r\n', '\n');
    const { blocks } = load(unix.replaceAll('\n', '\r\n'));
    expect(blocks).not.toBeNull();
    expect(blocks).toEqual(load(unix).blocks);
  });
});

test('there are many', () => {
  expect(HONEST.length).toBeGreaterThan(50);
});
