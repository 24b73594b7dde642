import { describe, expect, test } from 'vitest';
import { CATALOGUE, CODES, type CatalogueEntry } from './catalogue.ts';
import { severityOf, wordingOf } from './wording.ts';

describe('filling', () => {
  test('words that differ by language come in the language asked for', () => {
    const finding = {
      code: 'json/syntax',
      params: { detail: { vi: 'thiếu dấu phẩy', en: 'a comma is missing' }, fix: 'x' },
    } as const;
    expect(wordingOf(finding, 'vi').mark).toBe('thiếu dấu phẩy');
    expect(wordingOf(finding, 'en').mark).toBe('a comma is missing');
  });

  test('a number is written as it is', () => {
    expect(wordingOf({ code: 'result/score-above-max', params: { max: 7.5 } }, 'vi').mark).toBe('tối đa 7.5');
  });

  test('a doubled brace is a brace', () => {
    expect(wordingOf({ code: 'body/syntax', params: { detail: 'x' } }, 'en').why).toContain('< and { open a tag');
  });

  test('a param that is not given stays visible as a fault of ours', () => {
    expect(wordingOf({ code: 'result/score-above-max', params: {} }, 'en').mark).toBe('at most {max}');
  });

  test('braces and dollars in a param are text', () => {
    expect(wordingOf({ code: 'ref/unknown-unit', params: { id: '{id} $& {{' } }, 'en').title).toBe(
      'No unit has the id “{id} $& {{”.',
    );
  });

  test('a param cannot be found on the prototype', () => {
    expect(
      wordingOf({ code: 'body/not-allowed', params: Object.create({ what: 'x' }) as Record<string, string> }, 'en')
        .title,
    ).toContain('{what}');
  });

  test('an empty suggestion leaves no blank behind', () => {
    const params = { id: 'x', suggestion: { vi: '', en: '' }, more: '' };
    expect(wordingOf({ code: 'ref/unknown-index', params }, 'en').fix).toBe('Check the spelling.');
  });

  test('hidden characters become dots, so that a file cannot steer the terminal', () => {
    expect(wordingOf({ code: 'ref/unknown-unit', params: { id: 'a\u001B[31m\u202Eb\n' } }, 'en').title).toBe(
      'No unit has the id “a·[31m·b·”.',
    );
  });

  test('an endless value is cut', () => {
    expect(wordingOf({ code: 'ref/unknown-unit', params: { id: 'x'.repeat(9999) } }, 'en').title.length).toBeLessThan(
      700,
    );
  });
});

describe('the catalogue', () => {
  const entries = Object.entries(CATALOGUE) as [string, CatalogueEntry][];
  const namesIn = (text: string): string[] =>
    [...text.replace(/\{\{|\}\}/g, '').matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

  test.each(CODES)('%s is a room and a fault in plain words', (code) => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(entries)('%s says the same in both languages', (_code, { vi, en }) => {
    for (const part of ['title', 'mark', 'why', 'fix'] as const)
      expect(new Set(namesIn(en[part]))).toEqual(new Set(namesIn(vi[part])));
  });

  test.each(entries)('%s ends its sentences and keeps its remark short', (_code, { vi, en }) => {
    for (const { title, mark, why, fix } of [vi, en]) {
      for (const sentence of [title, why, fix]) expect(sentence).toMatch(/[.?}]$/);
      expect(mark.length).toBeLessThanOrEqual(50);
      expect(`${title}${mark}${why}${fix}`).toBe(`${title}${mark}${why}${fix}`.normalize('NFC'));
    }
  });

  test('a notice needs no action', () => {
    const notices = CODES.filter((code) => severityOf({ code }) === 'notice');
    for (const code of notices) expect(CATALOGUE[code].vi.fix).toMatch(/^Không cần sửa/);
  });
});
