import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseJson } from './json.ts';
import { shape } from './shape.ts';

const schema = z.strictObject({
  name: z.string().trim().min(1),
  date: z.iso.date().nullable(),
  kind: z.enum(['planned', 'published']).default('planned'),
  total: z.number().positive().optional(),
  percent: z.number().min(0).max(100).optional(),
  year: z.int().optional(),
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .optional(),
  title: z.string().max(5).optional(),
  link: z.url().optional(),
  before: z.union([z.number(), z.string()]).nullable().optional(),
  rows: z.array(z.strictObject({ unit: z.string(), rank: z.number().optional() })).default([]),
});

function slips(text: string) {
  return shape(schema, parseJson(text)).findings.map(({ code, start, end, params }) => ({
    code,
    under: text.slice(start, end),
    params,
  }));
}
const one = (entry: string) => slips(`{"name": "x", "date": null, ${entry}}`)[0];
const words = (value: unknown): string => (value as { vi: string }).vi;

test('a right file keeps its value, with defaults filled in', () => {
  expect(shape(schema, parseJson('{"name": " x ", "date": null}'))).toEqual({
    value: { name: 'x', date: null, kind: 'planned', rows: [] },
    findings: [],
    refused: [],
  });
});

describe('keys', () => {
  test('an unknown key is marked itself, with the nearest and all allowed', () => {
    const found = one('"totl": 1');
    expect(found).toMatchObject({ code: 'schema/unknown-key', under: '"totl"' });
    expect(words(found?.params['suggestion'])).toBe(' Có phải là “total”?');
    expect(found?.params['allowed']).toContain('name, date, kind');
  });

  test('allowed keys are those of the place', () => {
    expect(slips('{"name": "x", "date": null, "rows": [{"unit": "a", "x": 1}]}')[0]?.params['allowed']).toBe(
      'unit, rank',
    );
  });

  test('a missing key is marked at the opening of its object', () => {
    expect(slips('{"date": null}')[0]).toMatchObject({
      code: 'schema/missing-key',
      under: '{',
      params: { key: 'name' },
    });
    expect(slips('{"name": "x", "date": null, "rows": [{"rank": 1}]}')[0]).toMatchObject({
      code: 'schema/missing-key',
      under: '{',
      params: { key: 'unit' },
    });
  });

  test('a file that is no object is told as a whole', () => {
    expect(slips('[]')[0]).toMatchObject({
      code: 'schema/wrong-type',
      under: '[',
      params: { key: { vi: 'cả tệp', en: 'the whole file' } },
    });
  });
});

describe('values', () => {
  test('a number in quotes is turned back into a number', () => {
    const found = one('"total": "84,40"');
    expect(found).toMatchObject({ code: 'schema/wrong-type', under: '"84,40"' });
    expect(words(found?.params['fix'])).toBe('Bỏ ngoặc kép và dùng dấu chấm: 84.40.');
  });

  test('a code without quotes is asked to be text', () => {
    expect(words(one('"id": 46')?.params['fix'])).toContain('Đặt trong ngoặc kép');
  });

  test('a day that does not exist is a bad date', () => {
    expect(slips('{"name": "x", "date": "2023-02-29"}')[0]).toMatchObject({
      code: 'schema/bad-date',
      under: '"2023-02-29"',
      params: { value: '2023-02-29' },
    });
  });

  test('a day written the Vietnamese way is turned round', () => {
    expect(words(slips('{"name": "x", "date": "5/9/2024"}')[0]?.params['suggestion'])).toBe(' Có phải là 2024-09-05?');
    expect(words(slips('{"name": "x", "date": "31/02/2024"}')[0]?.params['suggestion'])).toBe('');
  });

  test.each([
    ['"kind": "publishd"', '"planned", "published"'],
    ['"total": 0', 'số lớn hơn 0'],
    ['"percent": -1', 'số từ 0 trở lên'],
    ['"percent": 101', 'số đến 100'],
    ['"title": "quá dài"', 'tối đa 5 ký tự'],
    ['"link": "x"', 'địa chỉ bắt đầu bằng https://'],
    ['"before": []', 'số hoặc chữ trong "…"'],
    ['"id": "Xã"', 'chữ thường không dấu, số và gạch nối, ví dụ 18157-xa-son-giang'],
  ])('%s says what is taken', (entry, expected) => {
    const found = one(entry);
    expect(found?.code).toBe('schema/bad-value');
    expect(words(found?.params['expected'])).toBe(expected);
  });

  test('a word of a list is suggested', () => {
    expect(words(one('"kind": "publishd"')?.params['suggestion'])).toBe(' Có phải là “published”?');
  });

  test('a text of blanks is empty', () => {
    expect(words(slips('{"name": "  ", "date": null}')[0]?.params['expected'])).toBe('không được để trống');
  });
});

describe('what is left', () => {
  test('a wrong optional part is dropped and remembered, the rest is used', () => {
    const { value, refused } = shape(
      schema,
      parseJson('{"name": "x", "date": null, "total": "1", "rows": [{"unit": "a", "rank": "1"}]}'),
    );
    expect(value).toEqual({ name: 'x', date: null, kind: 'planned', rows: [{ unit: 'a' }] });
    expect(refused).toEqual([['total'], ['rows', 0, 'rank']]);
  });

  test('without a required part there is no value', () => {
    expect(shape(schema, parseJson('{"name": 5, "date": null}')).value).toBeNull();
  });

  test('every fault of the file is reported in one run', () => {
    expect(slips('{"name": 5, "date": "x", "total": 0, "y": 1}')).toHaveLength(4);
  });
});
