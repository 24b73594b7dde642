import { describe, expect, test } from 'vitest';
import { hasPhrase, matchWord, missingWords, queryWords, wordsOf } from './words.ts';

const match = (word: string, query: string): string | null => {
  const [[left], [right]] = [wordsOf(word), queryWords(query)];
  return left && right ? matchWord(left, right) : null;
};

describe('a word of the text against a word of the query', () => {
  test.each([
    ['Đức', 'đức', 'exact'],
    ['Hoà', 'hòa', 'exact'],
    ['Đức', 'duc', 'whole'],
    ['Dục', 'đức', 'whole'],
    ['đường', 'du', 'start'],
    ['84,40', '84,40', 'exact'],
    ['46/KH-UBND', 'ubnd', 'whole'],
    ['46/KH-UBND', '46/kh', 'start'],
    ['đức', 'ducxyz', null],
    ['xã', 'xyzqwk', null],
  ])('%s for %s: %s', (word, query, expected) => {
    expect(match(word, query)).toBe(expected);
  });
});

test('bare punctuation is no word', () => {
  expect(wordsOf('– . a')).toHaveLength(1);
  expect(queryWords(' "tan  duc" - ').map((word) => word.folded)).toEqual(['tan', 'duc']);
});
test('words that begin nothing are missing', () => {
  const text = wordsOf('xã Tân Đức đạt 85 điểm');
  expect(missingWords(queryWords('tan duc diem'), text)).toEqual([]);
  expect(missingWords(queryWords('tan xyzqwk'), text).map((word) => word.text)).toEqual(['xyzqwk']);
});
test('a phrase is in order, whole, and as marked as it was typed', () => {
  const text = wordsOf('xã Tân Đức');
  expect(hasPhrase(text, queryWords('tan duc'))).toBe(true);
  expect(hasPhrase(text, queryWords('duc tan'))).toBe(false);
  expect(hasPhrase(text, queryWords('tân dục'))).toBe(false);
  expect(hasPhrase(text, queryWords('tan du'))).toBe(false);
});
