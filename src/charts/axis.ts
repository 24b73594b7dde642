/** Axes with few hairlines: which ticks to write so that no two touch. */
import { scaleLinear } from 'd3-scale';
import { textWidth } from './text-width.ts';

export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** An axis that holds all values with a little air; round numbers at both ends. */
export function axisAround(values: readonly number[]): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = Math.max((high - low) * 0.06, 0.5);
  const [from = low, to = high] = scaleLinear([low - air, high + air], [0, 1])
    .nice(6)
    .domain();
  return { from, to };
}

/** Round values inside the axis, few enough that their labels stand apart on `length` px. */
export function ticksOf(axis: Axis, length: number, write: (value: number) => string, size: number): readonly number[] {
  const scale = scaleLinear([axis.from, axis.to], [0, length]);
  for (let wanted = 8; wanted > 2; wanted -= 1) {
    const ticks = scale.ticks(wanted);
    const widest = Math.max(...ticks.map((tick) => textWidth(write(tick), size)));
    const spacing = scale(ticks[1] ?? axis.to) - scale(ticks[0] ?? axis.from);
    if (spacing >= widest + size) return ticks;
  }
  return [axis.from, axis.to];
}
