import { expect, test } from 'vitest';
import { wordings } from './abbreviations.ts';

test('a query without abbreviations has one wording', () => {
  expect(wordings('tan duc')).toEqual(['tan duc']);
  expect(wordings('')).toEqual(['']);
});
test('an abbreviation is written out, however it is typed', () => {
  expect(wordings('UBND xã Tân Đức')).toEqual(['UBND xã Tân Đức', 'Ủy ban nhân dân xã Tân Đức']);
  expect(wordings('hdnd tinh')).toEqual(['hdnd tinh', 'Hội đồng nhân dân tinh']);
});
test('a name written out is shortened, with and without marks, both tone places', () => {
  expect(wordings('Uỷ ban nhân dân xã')).toContain('UBND xã');
  expect(wordings('chi so cai cach hanh chinh 2024')).toContain('chi so CCHC 2024');
});
test('two abbreviations give four wordings, more give no more', () => {
  expect(wordings('UBND CCHC')).toHaveLength(4);
  expect(wordings('UBND CCHC TTHC')).toHaveLength(4);
  expect(wordings('UBND CCHC TTHC MTTQ HĐND')).toHaveLength(4);
});
test('a part of a name is left alone', () => {
  expect(wordings('ủy ban')).toEqual(['ủy ban']);
  expect(wordings('ubnd2')).toEqual(['ubnd2']);
});
