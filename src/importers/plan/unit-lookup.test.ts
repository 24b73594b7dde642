import { expect, test } from 'vitest';
import { CONTEXT } from '../../../test/import-samples.ts';
import { lookUpUnit } from './unit-lookup.ts';

const date = (year: number | null, month: number | null = null) => ({ year, month, day: null });
const found = (issuer: string, day: ReturnType<typeof date>, text = '') =>
  lookUpUnit(issuer, day, text, CONTEXT.units).value;

test('the unit of that name on that day', () => {
  expect(found('Ủy ban nhân dân xã Bình Lâm', date(2024, 1))).toBe('11111-phuong-binh-lam-den-2025');
  expect(found('Ủy ban nhân dân xã Bình Lâm', date(2025, 8))).toBe('11112-xa-binh-lam');
});

test('other spellings of the same name', () => {
  expect(found('UBND xã Bình  Lâm', date(2025, 8))).toBe('11112-xa-binh-lam');
  expect(found('Văn phòng Ủy ban nhân dân tỉnh Sông Lam', date(2024, 6))).toBe('van-phong-ubnd-tinh-song-lam');
});

test('of two, the one whose district the text names; of two that are both named, none', () => {
  const issuer = 'Ủy ban nhân dân xã Đồng Xanh';
  expect(found(issuer, date(2024), 'gửi UBND huyện Cát Vàng')).toBe('22222-xa-dong-xanh-den-2025');
  expect(found(issuer, date(2024), 'huyện Cát Vàng và huyện Núi Xanh')).toBeNull();
  expect(found(issuer, date(2024))).toBeNull();
});

test('an unknown day leaves both states open, and then none is chosen', () => {
  expect(found('Ủy ban nhân dân xã Bình Lâm', date(null))).toBeNull();
});
