/** How a span of years is cut into panels at method breaks, and the scales they share. */
import { tickStep } from 'd3-array';
import { scaleLinear } from 'd3-scale';

export interface YearValue {
  readonly year: number;
  /** null: no figure for that year. */
  readonly value: number | null;
  /** Why there is none, in two or three words: "chưa công bố". */
  readonly reason?: string | undefined;
}

/** A stretch of years measured in one way. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** Over the panel: "Tối đa 60 (6 nội dung)". The second form is for the narrow drawing. */
  readonly heading: string;
  readonly shortHeading?: string | undefined;
  /** The axis never runs above it. */
  readonly maxPoints: number | null;
}

export interface Panel extends Period {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly number[];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

export interface Plot {
  readonly top: number;
  readonly bottom: number;
  /** px from one year to the next, the same in every panel. */
  readonly yearWidth: number;
  readonly panels: readonly Panel[];
}

export interface PlotSize {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Room for the figures of an axis, left of each panel. */
  readonly axisRoom: number;
  /** Room between two panels, apart from that of the axis. */
  readonly gap: number;
}

const INSET = 10;

/** Room above and below the line, as a share of its height. */
const AIR = 0.2;

const valuesWithin = (series: readonly YearValue[], { from, to }: Period): readonly number[] =>
  series.flatMap(({ year, value }) => (value !== null && year >= from && year <= to ? [value] : []));

/** One span for all panels, so that a point is as high on every one of them. */
function sharedSpan(extents: readonly (readonly [number, number])[]): number {
  const largest = Math.max(...extents.map(([low, high]) => high - low), 1);
  return largest * (1 + 2 * AIR);
}

function domainOf(
  [low, high]: readonly [number, number],
  span: number,
  maxPoints: number | null,
): readonly [number, number] {
  const top = Math.min((low + high) / 2 + span / 2, Math.max(maxPoints ?? Infinity, high + span * 0.08));
  const bottom = Math.max(0, top - span);
  return [bottom, bottom + span];
}

function ticksIn(
  [low, high]: readonly [number, number],
  step: number,
  maxPoints: number | null,
): readonly number[] {
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= Math.min(high, maxPoints ?? high); tick += step)
    ticks.push(tick);
  return ticks;
}

/** Panels side by side, years in proportion, one scale of heights. Periods must be in order and hold some value. */
export function plotOf(
  periods: readonly Period[],
  series: readonly (readonly YearValue[])[],
  size: PlotSize,
): Plot {
  const extents = periods.map((period) => {
    const values = series.flatMap((one) => valuesWithin(one, period));
    return values.length === 0 ? ([0, 0] as const) : ([Math.min(...values), Math.max(...values)] as const);
  });
  const span = sharedSpan(extents);
  const step = tickStep(0, span, 4);
  const intervals = periods.reduce((sum, { from, to }) => sum + to - from, 0);
  const fixed = periods.length * (size.axisRoom + 2 * INSET) + (periods.length - 1) * size.gap;
  const yearWidth = (size.width - fixed) / Math.max(1, intervals);

  let cursor = 0;
  const panels = periods.map((period, index) => {
    const left = cursor + size.axisRoom;
    const right = left + 2 * INSET + (period.to - period.from) * yearWidth;
    cursor = right + size.gap;
    const domain = domainOf(extents[index] ?? [0, 0], span, period.maxPoints);
    const x = (year: number): number => left + INSET + (year - period.from) * yearWidth;
    const y = scaleLinear(domain, [size.bottom, size.top]);
    return { ...period, left, right, x, y, ticks: ticksIn(domain, step, period.maxPoints) };
  });
  return { top: size.top, bottom: size.bottom, yearWidth, panels };
}
