import { describe, expect, test } from 'vitest';
import { existsOn, fullName, levelOf, UNIT_KINDS } from './unit.ts';

describe('names and levels', () => {
  test('a place is named with its kind', () => {
    expect(fullName({ kind: 'xa', name: 'Sơn Giang' })).toBe('Xã Sơn Giang');
    expect(fullName({ kind: 'thanh-pho-thuoc-tinh', name: 'Cao Lãnh' })).toBe('Thành phố Cao Lãnh');
  });

  test('a ministry or an agency carries its whole name', () => {
    expect(fullName({ kind: 'bo', name: 'Bộ Tư pháp' })).toBe('Bộ Tư pháp');
    expect(fullName({ kind: 'so', name: 'Sở Nội vụ (Hải Phòng)' })).toBe('Sở Nội vụ (Hải Phòng)');
  });

  test('a special zone ranks with the communes', () => {
    expect(levelOf({ kind: 'dac-khu' })).toBe('commune');
    expect(levelOf({ kind: 'thanh-pho' })).toBe('province');
    expect(levelOf({ kind: 'thanh-pho-thuoc-tinh' })).toBe('district');
  });

  test('every kind has a level', () => {
    expect(new Set(UNIT_KINDS.map((kind) => levelOf({ kind })))).toEqual(
      new Set(['ministry', 'province', 'agency', 'district', 'commune']),
    );
  });
});

describe('existsOn', () => {
  test('the last day of validity still counts, the day after does not', () => {
    const old = { validFrom: null, validTo: '2025-06-30' };
    expect(existsOn(old, '2025-06-30')).toBe(true);
    expect(existsOn(old, '2025-07-01')).toBe(false);
  });

  test('a unit begins on its first day', () => {
    const now = { validFrom: '2025-07-01', validTo: null };
    expect(existsOn(now, '2025-06-30')).toBe(false);
    expect(existsOn(now, '2025-07-01')).toBe(true);
    expect(existsOn(now, '2026-04-30')).toBe(true);
  });
});
