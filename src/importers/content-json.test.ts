import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatContentJson } from './content-json.ts';

test('what fits on a line stays on a line', () => {
  expect(formatContentJson({ unit: 'a', total: 84.4, tags: [] })).toBe('{ "unit": "a", "total": 84.4, "tags": [] }\n');
});

test('a row of a table is a line of a diff', () => {
  const rows = ['27148-phuong-4-den-2025', '27154-phuong-3-den-2025'].map((unit, at) => ({
    unit,
    total: 96 - at,
    rank: at + 1,
    band: 'A',
  }));
  expect(formatContentJson({ round: 'cchc-quan-3-2019', results: rows, missing: [] })).toBe(`{
  "round": "cchc-quan-3-2019",
  "results": [
    { "unit": "27148-phuong-4-den-2025", "total": 96, "rank": 1, "band": "A" },
    { "unit": "27154-phuong-3-den-2025", "total": 95, "rank": 2, "band": "A" }
  ],
  "missing": []
}
`);
});

test('a key without a value is left out, null stays', () => {
  expect(formatContentJson({ a: undefined, b: null })).toBe('{ "b": null }\n');
});

test('an empty list and an empty object stay short', () => {
  expect(formatContentJson({ a: [], b: {} })).toBe('{ "a": [], "b": {} }\n');
});

test('whatever is written is read back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(formatContentJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
