import { describe, expect, test } from 'vitest';
import { checkText, decodeAscii, decodeUtf8, unwantedIn, withoutHidden } from './source-text.ts';

describe('decoding', () => {
  test('UTF-8 is text, and a byte order mark is dropped', () => {
    expect(decodeUtf8(Buffer.from('\uFEFFxã'))).toBe('xã');
  });

  test('UTF-16 and old encodings are not UTF-8', () => {
    expect(decodeUtf8(Buffer.from('\uFEFFxã', 'utf16le'))).toBeNull();
    expect(decodeUtf8(Buffer.from([0x78, 0xe3]))).toBeNull();
  });

  test('ids can be read out of another encoding', () => {
    expect(decodeAscii(Buffer.from('"id": "99-x"', 'utf16le'))).toBe('"id": "99-x"');
  });
});

describe('hidden characters', () => {
  test('tabs and line ends are none', () => {
    expect(checkText('a\tb\r\nc')).toEqual([]);
  });

  test.each([
    ['\u0000', 'U+0000'],
    ['\u001B', 'U+001B'],
    ['\u00AD', 'U+00AD'],
    ['\u200B', 'U+200B'],
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\uFEFF', 'U+FEFF'],
    ['\u2028', 'U+2028'],
    ['\u3164', 'U+3164'],
    ['\r', 'U+000D'],
  ])('%j is named', (character, name) => {
    expect(checkText(`a${character}b`)).toEqual([
      { code: 'file/control-character', start: 1, end: 2, params: { name, more: { vi: '', en: '' } } },
    ]);
  });

  test('one finding for each kind, with the number of the others', () => {
    const findings = checkText('\u200Ba\u200Bb\u200Bc\u202E');
    expect(findings.map(({ start, params }) => [start, params['name'], (params['more'] as { en: string }).en])).toEqual(
      [
        [0, 'U+200B', ' The file has 2 more of them.'],
        [6, 'U+202E', ''],
      ],
    );
  });

  test('are blanks to the parser, so that everything else keeps its place', () => {
    expect(withoutHidden('a\u200Bb\u202E')).toBe('a b ');
  });

  test('are seen in values that came from escapes', () => {
    expect(unwantedIn('a\u202Eb')).toEqual({ code: 'file/control-character', params: { name: 'U+202E', more: '' } });
    expect(unwantedIn('a\uD800b')).toMatchObject({ params: { name: 'U+D800' } });
    expect(unwantedIn('xã Đông')).toBeNull();
  });

  test('beyond the first plane count as two places, and stay two', () => {
    expect(checkText('a\u{E0041}b')).toMatchObject([{ start: 1, end: 3, params: { name: 'U+E0041' } }]);
    expect(withoutHidden('a\u{E0041}b')).toBe('a  b');
  });

  test('of one font are told apart, and stay for the parser', () => {
    expect(checkText('\uF0B7 Rà soát \uFFFD')).toMatchObject([
      { code: 'file/foreign-character', start: 0, params: { name: 'U+F0B7' } },
      { code: 'file/foreign-character', start: 10, params: { name: 'U+FFFD' } },
    ]);
    expect(withoutHidden('\uF0B7')).toBe('\uF0B7');
  });
});

describe('composition', () => {
  const nfd = (text: string): string => text.normalize('NFD');

  test('composed text passes, emoji and foreign scripts too', () => {
    expect(checkText('Quyết định số 5 👍 中文')).toEqual([]);
  });

  test('the first decomposed letter is marked whole, the rest are the same cure', () => {
    const text = `Xã ${nfd('Hiệp')} và ${nfd('Đức')}`;
    const start = text.indexOf('e\u0323');
    expect(checkText(text)).toEqual([{ code: 'file/text-not-nfc', start, end: start + 3, params: {} }]);
  });

  test('half composed letters are found', () => {
    const text = 'x ê\u0323';
    expect(checkText(text)).toEqual([{ code: 'file/text-not-nfc', start: 2, end: 4, params: {} }]);
  });
});
