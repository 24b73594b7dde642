import { expect, it } from 'vitest';
import { axisAround, ticksOf } from './axis.ts';
import { textWidth } from './text-width.ts';

it('holds all values between round ends', () => {
  const { from, to } = axisAround([78.03, 89.95]);
  expect(from).toBeLessThan(78.03);
  expect(to).toBeGreaterThan(89.95);
  expect([from, to].every(Number.isInteger)).toBe(true);
});

it('holds a single value', () => {
  const { from, to } = axisAround([50]);
  expect(from).toBeLessThan(50);
  expect(to).toBeGreaterThan(50);
});

it('writes no two tick labels closer than they are wide', () => {
  const write = (tick: number): string => `${tick.toFixed(2)}%`;
  for (const length of [80, 150, 300, 800]) {
    const ticks = ticksOf({ from: 60, to: 100 }, length, write, 13);
    const spacing = (length * ((ticks[1] ?? 100) - (ticks[0] ?? 60))) / 40;
    if (ticks.length > 2) expect(spacing).toBeGreaterThan(textWidth(write(100), 13));
  }
});

it('measures marks on their base letter', () => {
  expect(textWidth('ế', 10)).toBe(textWidth('e', 10));
});
