import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTotals } from './discrepancy.ts';
import { sumPoints } from './points.ts';

test('Bộ Tư pháp 2023: 61.86 + 28.10 against a printed 89.95 is a notice of +0.01', () => {
  expect(compareTotals(89.95, sumPoints([61.86, 28.1]))).toEqual({
    published: 89.95,
    recomputed: 89.96,
    difference: 0.01,
    severity: 'notice',
  });
});

test('Ngân hàng Nhà nước 2023: 62.67 + 27.21 against a printed 89.89 is a notice of −0.01', () => {
  expect(compareTotals(89.89, sumPoints([62.67, 27.21]))).toMatchObject({ difference: -0.01, severity: 'notice' });
});

test('more than 0.01 is a warning, in both directions', () => {
  expect(compareTotals(84.4, 84.42)).toMatchObject({ difference: 0.02, severity: 'warning' });
  expect(compareTotals(84.4, 84.38)).toMatchObject({ difference: -0.02, severity: 'warning' });
});

test('equal totals are no discrepancy', () => {
  expect(compareTotals(84.58, sumPoints([51.75, 32.83]))).toMatchObject({ difference: 0, severity: 'none' });
});

test('exactly one hundredth is always a notice, whatever the figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (hundredths) => {
      const published = hundredths / 100;
      expect(compareTotals(published, (hundredths + 1) / 100).severity).toBe('notice');
      expect(compareTotals(published, (hundredths - 1) / 100).severity).toBe('notice');
      expect(compareTotals(published, (hundredths + 2) / 100).severity).toBe('warning');
    }),
  );
});
