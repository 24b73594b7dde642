import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';

/** The text under the finding, its wording and the cure. */
function slip(text: string) {
  const [first, ...others] = parseJson(text).findings;
  expect(others).toEqual([]);
  const { detail, fix } = (first?.params ?? {}) as unknown as { detail: { vi: string }; fix: { vi: string } };
  return {
    code: first?.code,
    at: first?.start,
    under: text.slice(first?.start, first?.end),
    detail: detail.vi,
    fix: fix.vi,
  };
}
const locate = (text: string, path: (string | number)[], part?: 'value' | 'key') => {
  const { start, end } = parseJson(text).locate(path, part);
  return text.slice(start, end);
};

describe('syntax', () => {
  test('right JSON has a value and no findings', () => {
    expect(parseJson('{"a": [1, "ế", null]}')).toMatchObject({ value: { a: [1, 'ế', null] }, findings: [] });
  });

  test('a missing comma is typed after the entry before, not at the next line', () => {
    expect(slip('{\n  "a": 1\n  "b": 2\n}')).toMatchObject({ at: 10, detail: 'thiếu dấu phẩy' });
  });

  test('a missing closing mark is typed after the last word', () => {
    expect(slip('{"a": 1\n\n')).toMatchObject({ at: 7, detail: 'thiếu dấu } đóng' });
    expect(slip('{"a": [1\n')).toMatchObject({ at: 8, detail: 'thiếu dấu ] đóng' });
  });

  test('a decimal comma is named with the number that was meant', () => {
    expect(slip('{"a": 84,58}')).toMatchObject({
      under: '84,58',
      detail: 'số thập phân viết bằng dấu phẩy',
      fix: 'Viết 84.58.',
    });
    expect(slip('{"a": -0, 5, "b": 1}')).toMatchObject({ under: '-0, 5', fix: 'Viết -0.5.' });
  });

  test('a comma too many is marked itself', () => {
    expect(slip('{"a": 1,\n}')).toMatchObject({ at: 7, under: ',' });
    expect(slip('[1,]')).toMatchObject({ at: 2, under: ',' });
    expect(slip('{"a": 1,, "b": 2}')).toMatchObject({ under: ',', detail: 'dấu phẩy thừa hoặc thiếu tên mục' });
  });

  test.each([
    ['{"a": 01}', '01', 'số có 0 ở đầu'],
    ['{"a": 5.}', '5.', 'số viết dở'],
    ['{"a": “x”}', '“', 'ngoặc kép cong hoặc ngoặc đơn'],
    ["{'a': 1}", "'", 'ngoặc kép cong hoặc ngoặc đơn'],
    ['{a: 1}', 'a', 'chữ đứng ngoài ngoặc kép'],
    ['{"a": True}', 'True', 'chữ đứng ngoài ngoặc kép'],
    ['{"a": "b "c" d"}', 'c', 'chữ đứng ngoài ngoặc kép'],
    ['{"a" 1}', ' ', 'thiếu dấu hai chấm'],
    ['{"a": "x', '"x', 'chữ chưa đóng ngoặc kép'],
    ['{"a": "\t"}', '"\t"', 'chữ có phím Tab hoặc xuống dòng bên trong'],
    ['{"a": "\\q"}', '"\\q"', 'dấu \\ đứng sai chỗ'],
    ['{"a": 1}}', '}', 'còn chữ thừa sau chỗ kết thúc'],
    ['// x\n{}', '// x', 'có ghi chú // hoặc /* */'],
    ['', '', 'tệp trống'],
    [' \n', ' ', 'tệp trống'],
  ])('%j is one finding', (text, under, detail) => {
    expect(slip(text)).toMatchObject({ code: 'json/syntax', under, detail });
  });

  test('a text with an error has no value', () => {
    expect(parseJson('{"a": 1,}').value).toBeUndefined();
  });

  test('brackets nested a hundred thousand deep are a finding, not a crash', () => {
    expect(slip('['.repeat(100_000))).toMatchObject({ detail: 'lồng nhau quá sâu' });
    expect(parseJson(`"${'['.repeat(500)}"`).findings).toEqual([]);
  });

  test('whatever is broken in a file, parsing does not throw and says so exactly when JSON is wrong', () => {
    const valid = fc.json();
    const mutated = fc
      .tuple(valid, fc.nat(), fc.constantFrom('', '"', ',', '}', ']', '{', '\\', '0', 'ế', '\u0000'))
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(mutated, (text) => {
        let isValid = true;
        try {
          JSON.parse(text);
        } catch {
          isValid = false;
        }
        const syntax = parseJson(text).findings.filter(({ code }) => code === 'json/syntax');
        expect(syntax).toHaveLength(isValid ? 0 : 1);
      }),
    );
  });
});

describe('duplicate keys', () => {
  test('the second is marked, the line of the first is named', () => {
    const text = '{\n"a": 1,\n"a": 2\n}';
    const { findings, value } = parseJson(text);
    expect(findings).toEqual([{ code: 'json/duplicate-key', start: 10, end: 13, params: { key: 'a', firstLine: 2 } }]);
    expect(value).toEqual({ a: 2 });
  });

  test('the same key in two objects is no duplicate', () => {
    expect(parseJson('[{"a": 1}, {"a": {"a": 2}}]').findings).toEqual([]);
  });
});

describe('places', () => {
  const text = '{"a": {"b": [10, {"c": "x"}]}, "d": "y"}';

  test('values and keys are found by path', () => {
    expect(locate(text, ['a', 'b', 0])).toBe('10');
    expect(locate(text, ['a', 'b', 1, 'c'])).toBe('"x"');
    expect(locate(text, ['a', 'b', 1, 'c'], 'key')).toBe('"c"');
  });

  test('of an object or a list only the opening is marked', () => {
    expect(locate(text, ['a'])).toBe('{');
    expect(locate(text, ['a', 'b'])).toBe('[');
    expect(locate(text, [])).toBe('{');
  });

  test('a path that does not exist leads to the opening of its nearest parent', () => {
    expect(parseJson(text).locate(['a', 'x', 'y'])).toEqual({ start: 6, end: 7 });
    expect(parseJson(text).locate(['nothing'])).toEqual({ start: 0, end: 1 });
  });
});
