import { describe, expect, test } from 'vitest';
import { createSourceMap, locateFinding } from './source-map.ts';

const placeOf = (text: string, words: string) =>
  createSourceMap(text).place(text.indexOf(words), text.indexOf(words) + words.length);

describe('lines', () => {
  test('the first character is line 1, column 1', () => {
    expect(createSourceMap('abc').place(0)).toEqual({ line: 1, column: 1, length: 1 });
  });

  test('a line end belongs to the line it ends', () => {
    expect(createSourceMap('ab\ncd').place(2)).toEqual({ line: 1, column: 3, length: 1 });
    expect(createSourceMap('ab\ncd').place(3)).toEqual({ line: 2, column: 1, length: 1 });
  });

  test('an offset past the end is the end', () => {
    expect(createSourceMap('ab\n').place(99)).toEqual({ line: 2, column: 1, length: 1 });
    expect(createSourceMap('').place(5)).toEqual({ line: 1, column: 1, length: 1 });
  });

  test('carriage returns are no part of a line', () => {
    const source = createSourceMap('một\r\nhai\r\n');
    expect([source.line(1), source.line(2), source.line(3), source.line(4)]).toEqual(['một', 'hai', '', '']);
    expect(placeOf('một\r\nhai', 'hai')).toEqual({ line: 2, column: 1, length: 3 });
  });

  test('a span over several lines is underlined on its first line only', () => {
    expect(createSourceMap('abc\ndef').place(1, 6)).toEqual({ line: 1, column: 2, length: 2 });
  });
});

describe('columns', () => {
  test('ế is one column, composed or not', () => {
    expect(placeOf('tiếng x', 'x').column).toBe(7);
    expect(placeOf('tiếng x'.normalize('NFD'), 'x').column).toBe(7);
  });

  test('a family and a flag are one column each', () => {
    expect(placeOf('👨‍👩‍👧 x', 'x').column).toBe(3);
    expect(placeOf('🇻🇳x', 'x').column).toBe(2);
  });

  test('an offset inside a letter is the column of the letter', () => {
    const decomposed = 'ế'.normalize('NFD');
    expect(createSourceMap(`a${decomposed}b`).place(2)).toEqual({ line: 1, column: 2, length: 1 });
    expect(createSourceMap(`a${decomposed}b`).place(2, 5)).toEqual({ line: 1, column: 2, length: 2 });
  });

  test('the length counts letters, not bytes', () => {
    expect(placeOf('xã Đông', 'Đông').length).toBe(4);
    expect(placeOf('xã Đông'.normalize('NFD'), 'Đông'.normalize('NFD')).length).toBe(4);
  });

  test('a hundred thousand places on one long line take no noticeable time', () => {
    const text = 'ế'.repeat(100_000);
    const source = createSourceMap(text);
    const started = performance.now();
    for (let at = 0; at < text.length; at += 1) source.place(at);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test('a finding known by offsets keeps its code and params', () => {
  const found = locateFinding(
    { code: 'json/syntax', start: 2, end: 3, params: { detail: 'x' } },
    'a.json',
    createSourceMap('{\n}'),
  );
  expect(found).toEqual({
    code: 'json/syntax',
    file: 'a.json',
    params: { detail: 'x' },
    line: 2,
    column: 1,
    length: 1,
  });
});
