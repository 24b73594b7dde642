import { expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

test.each([
  ['Hoà Bình', 'Hòa Bình'],
  ['Thuỷ Nguyên', 'Thủy Nguyên'],
  ['Văn Miếu - Quốc Tử Giám', 'Văn Miếu Quốc Tử Giám'],
  ['N’ Thôn Hạ', "N'Thôn Hạ"],
  ['A vương', 'Avương'],
  ['Hòa'.normalize('NFD'), 'Hoà'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Phó Bảng', 'Phố Bảng'],
  ['Hòa', 'Hóa'],
  ['Tân Đức', 'Tân Dực'],
  ['Đông', 'Dông'],
])('%s and %s are two names', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
