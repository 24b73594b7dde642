/** Lowest to highest on a fixed axis with a mean tick: to compare widths, not scores. Its figures stand beside it. */
import { scaleLinear } from 'd3-scale';
import type { Axis } from './axis.ts';
import { element, type Chart } from './svg.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
  /** null: the publisher gives no mean and not enough figures are known to compute one. */
  readonly mean: number | null;
}

const VIEW = 100;
const HEIGHT = 14;
/** A range of one value must still be seen. */
const SHORTEST = 0.8;

/** What lies outside the axis is cut at its end. */
export function rangeBar({ min, max, mean }: Range, axis: Axis, label?: string): Chart {
  const x = scaleLinear([axis.from, axis.to], [0, VIEW]).clamp(true);
  const width = Math.max(SHORTEST, x(max) - x(min));
  const start = Math.min(x(min), VIEW - width);
  const speech = label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  const parts = [
    element('rect', { class: 'r-axis', y: 6.5, width: VIEW, height: 1 }),
    element('rect', { class: 'r-got', x: start.toFixed(2), y: 3.5, width: width.toFixed(2), height: 7 }),
    mean === null ? '' : meanTick(x(mean)),
  ];
  const view = {
    viewBox: `0 0 ${VIEW} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    width: '100%',
    height: HEIGHT,
  };
  return { svg: element('svg', { class: 'range', ...view, ...speech }, parts.join('')) };
}

/** A stroke that does not stretch with the drawing: the tick stays 2 px wide. */
function meanTick(x: number): string {
  const at = x.toFixed(2);
  return element('path', {
    class: 'tick-ink',
    d: `M${at} 0V${HEIGHT}`,
    'vector-effect': 'non-scaling-stroke',
  });
}
