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
  /** Some year is missing: its reason needs a place to stand. */
  readonly withReasons: boolean;
}

const INSET = 10;

/** Room above the lines and below them, as a share of their height. */
const AIR_ABOVE = 0.25;
const AIR_BELOW = 0.4;
/** Below, when the reasons for missing years stand there. */
const AIR_FOR_REASONS = 1;

/** No figure of the axis stands closer to the years than this share of the height. */
const CLEAR_OF_BASE = 0.05;

/** A panel never shows less than this share of the maximum, so that small changes do not look like large ones. */
const SMALLEST_SHARE = 0.1;

const valuesWithin = (series: readonly YearValue[], { from, to }: Period): readonly number[] =>
  series.flatMap(({ year, value }) => (value !== null && year >= from && year <= to ? [value] : []));

type Extent = readonly [low: number, high: number];

/** One span for all panels, so that a point is as high on every one of them. */
function sharedSpan(extents: readonly Extent[], periods: readonly Period[], below: number): number {
  const tallest = Math.max(...extents.map(([low, high]) => high - low));
  const largest = Math.max(...periods.map(({ maxPoints }) => maxPoints ?? 0));
  return Math.max(tallest * (1 + AIR_ABOVE + below), largest * SMALLEST_SHARE, 1);
}

/** The values in the upper part of the span, within 0 and the maximum where the span leaves that choice. */
function domainOf([low, high]: Extent, span: number, maxPoints: number | null, below: number): Extent {
  const free = span - (high - low);
  const wanted = high + (free * AIR_ABOVE) / (AIR_ABOVE + below);
  const top = Math.min(wanted, Math.max(maxPoints ?? Infinity, high + span * 0.08));
  const bottom = Math.max(0, top - span);
  return [bottom, bottom + span];
}

function ticksIn([low, high]: Extent, step: number, maxPoints: number | null): readonly number[] {
  const first = Math.ceil((low + (high - low) * CLEAR_OF_BASE) / step);
  const last = Math.floor(Math.min(high, maxPoints ?? high) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

/** Panels side by side, years in proportion, one scale of heights. Periods must be in order and hold some value. */
export function plotOf(periods: readonly Period[], series: readonly (readonly YearValue[])[], size: PlotSize): Plot {
  const extents = periods.map((period) => {
    const values = series.flatMap((one) => valuesWithin(one, period));
    return values.length === 0 ? ([0, 0] as const) : ([Math.min(...values), Math.max(...values)] as const);
  });
  const below = size.withReasons ? AIR_FOR_REASONS : AIR_BELOW;
  const span = sharedSpan(extents, periods, below);
  const step = tickStep(0, span, 4);
  const intervals = periods.reduce((sum, { from, to }) => sum + to - from, 0);
  const fixed = periods.length * (size.axisRoom + 2 * INSET) + (periods.length - 1) * size.gap;
  const yearWidth = (size.width - fixed) / Math.max(1, intervals);

  let cursor = 0;
  const panels = periods.map((period, index) => {
    const left = cursor + size.axisRoom;
    const right = left + 2 * INSET + (period.to - period.from) * yearWidth;
    cursor = right + size.gap;
    const domain = domainOf(extents[index] ?? [0, 0], span, period.maxPoints, below);
    const x = (year: number): number => left + INSET + (year - period.from) * yearWidth;
    const y = scaleLinear(domain, [size.bottom, size.top]);
    return { ...period, left, right, x, y, ticks: ticksIn(domain, step, period.maxPoints) };
  });
  return { top: size.top, bottom: size.bottom, yearWidth, panels };
}
