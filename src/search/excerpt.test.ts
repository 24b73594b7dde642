import { describe, expect, test } from 'vitest';
import { excerptOf, markWords } from './excerpt.ts';
import { queryWords } from './words.ts';

const mark = (text: string, query: string, whole = false): string =>
  markWords(text, [queryWords(query)], whole)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

describe('marks', () => {
  test('words are marked without their punctuation, neighbours together', () => {
    expect(mark('Xã Tân Đức, huyện Phú Bình', 'tan duc')).toBe('Xã [Tân Đức], huyện Phú Bình');
    expect(mark('đạt 84,40 điểm (19/25)', '84,40 19/25')).toBe('đạt [84,40] điểm ([19/25])');
  });
  test('the typed marks choose, as long as the text has the word', () => {
    expect(mark('đường và dương', 'đường')).toBe('[đường] và dương');
    expect(mark('chỉ có dương', 'đường')).toBe('chỉ có [dương]');
  });
  test('the start of a word is marked only when no whole word is there', () => {
    expect(mark('Tân và Tần', 'ta')).toBe('[Tân] và [Tần]');
    expect(mark('ta và Tân', 'ta')).toBe('[ta] và Tân');
  });
  test('a whole query leaves its single words alone', () => {
    expect(mark('Xã Tân Đức, huyện Hàm Tân', 'tan duc', true)).toBe('Xã [Tân Đức], huyện Hàm Tân');
    expect(mark('Tân Tân Đức', 'tan tan duc', true)).toBe('[Tân Tân Đức]');
  });
  test('a text without any found word comes back whole', () => {
    expect(mark('Bộ Tư pháp', 'xyz')).toBe('Bộ Tư pháp');
    expect(mark('', 'xyz')).toBe('');
  });
});

describe('the excerpt', () => {
  const long = `${'mở đầu '.repeat(30)}hết. Phấn đấu năm 2024 xã Tân Đức đạt 85 điểm ${'và sau đó '.repeat(20)}`.trim();
  test('begins with the sentence of the found words and says what is left out', () => {
    expect(excerptOf(long, queryWords('tan duc'), 12)).toMatch(/^…Phấn đấu năm 2024 xã Tân Đức đạt 85 điểm và sau…$/u);
  });
  test('a short body is shown whole, a body without a hit from its start', () => {
    expect(excerptOf('Nay thuộc xã Kha Sơn.', queryWords('tan'))).toBe('Nay thuộc xã Kha Sơn.');
    expect(excerptOf(long, queryWords('xyz'), 4)).toBe('mở đầu mở đầu…');
  });
});
