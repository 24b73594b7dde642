import { expect, it } from 'vitest';
import { distributionStrip, stackDots } from './distribution-strip.ts';

const input = {
  points: [{ value: 80 }, { value: 80.01 }, { value: 95, label: 'Xã <A> 95,00', highlight: true }],
  mean: { value: 85, label: 'trung bình 85,00' },
  axis: { from: 70, to: 100 },
  formatTick: (tick: number) => `${tick}%`,
  label: 'Ba đơn vị',
};

it('stacks dots that would cover each other', () => {
  const dots = stackDots([
    { value: 1, x: 10 },
    { value: 1, x: 11 },
    { value: 1, x: 12 },
    { value: 2, x: 60 },
  ]);
  expect(dots.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
});

it('puts the named unit on top of its stack', () => {
  const dots = stackDots([
    { value: 1, x: 10, highlight: true },
    { value: 1, x: 10 },
    { value: 1, x: 12 },
  ]);
  expect(dots.find(({ highlight }) => highlight)?.level).toBe(2);
});

it('fills the named unit, leaves the others hollow, and escapes names', () => {
  const { svg } = distributionStrip(input, 328);
  expect(svg.match(/d-hollow/g)).toHaveLength(2);
  expect(svg).toContain('Xã &lt;A&gt; 95,00');
  expect(svg).toContain('role="img" aria-label="Ba đơn vị"');
});

it('fills every dot when no unit is in question', () => {
  const { svg } = distributionStrip({ ...input, points: [{ value: 80 }, { value: 90 }] }, 800);
  expect(svg).not.toContain('d-hollow');
});

it('draws no mean where none is published', () => {
  expect(distributionStrip({ ...input, mean: null }, 328).svg).not.toContain('zero');
});
