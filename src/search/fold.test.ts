import { describe, expect, test } from 'vitest';
import { decodeD, encodeD, foldForMatch, foldTonePlace, hasMarks } from './fold.ts';

describe('the encoding of đ', () => {
  test('both letters are encoded and come back', () => {
    expect(encodeD('Đường Đức, đạt')).toBe('D\u0335ường D\u0335ức, d\u0335ạt');
    expect(decodeD(encodeD('Đường Đức, đạt'))).toBe('Đường Đức, đạt');
  });
  test('decomposed input is composed first', () => {
    expect(encodeD('đường'.normalize('NFD'))).toBe(encodeD('đường'));
  });
  test('text without đ is untouched, and encoding twice changes nothing', () => {
    expect(encodeD('Tân Dục')).toBe('Tân Dục');
    expect(encodeD(encodeD('đ'))).toBe(encodeD('đ'));
  });
});

describe('folding', () => {
  test.each([
    ['Tân Đức', 'tan duc'],
    ['Hoà', 'hoa'],
    ['Hòa', 'hoa'],
    ['THUỶ', 'thuy'],
    ['Ủy ban nhân dân', 'uy ban nhan dan'],
    ['d\u0335ường', 'duong'],
    ['84,40', '84,40'],
  ])('%s folds to %s', (text, folded) => {
    expect(foldForMatch(text)).toBe(folded);
    expect(foldForMatch(text.normalize('NFD'))).toBe(folded);
  });
  test('two tone placements are one word, two tones are two', () => {
    expect(foldTonePlace('Hoà')).toBe(foldTonePlace('hòa'));
    expect(foldTonePlace('Uỷ ban')).toBe(foldTonePlace('ủy ban'));
    expect(foldTonePlace('Hóa')).not.toBe(foldTonePlace('Hòa'));
    expect(foldTonePlace('đường')).not.toBe(foldTonePlace('dương'));
  });
  test('marks are noticed, capitals are not marks', () => {
    expect(hasMarks('tân')).toBe(true);
    expect(hasMarks('Tan DUC 84,40')).toBe(false);
    expect(hasMarks('đ')).toBe(true);
  });
});
