import { expect, it } from 'vitest';
import { rangeBar } from './range-bar.ts';

const AXIS = { from: 60, to: 100 };

it('runs from the lowest to the highest on the given axis', () => {
  expect(rangeBar({ min: 70, max: 90, mean: null }, AXIS).svg).toContain('x="25.00" y="3.5" width="50.00"');
});

it('draws a mean only when there is one', () => {
  expect(rangeBar({ min: 70, max: 90, mean: null }, AXIS).svg).not.toContain('tick-ink');
  expect(rangeBar({ min: 70, max: 90, mean: 80 }, AXIS).svg).toContain('d="M50.00 0V14"');
});

it('cuts at the ends of the axis and keeps a single value visible inside it', () => {
  expect(rangeBar({ min: 40, max: 110, mean: null }, AXIS).svg).toContain('x="0.00" y="3.5" width="100.00"');
  expect(rangeBar({ min: 100, max: 100, mean: null }, AXIS).svg).toContain('x="99.20" y="3.5" width="0.80"');
});
