/** One dot for each unit on a shared axis, stacked when close; the unit in question filled and named, the mean a line. */
import { scaleLinear } from 'd3-scale';
import { ticksOf, type Axis } from './axis.ts';
import { placeLabels, type Place } from './placement.ts';
import { dot, drawing, line, text, type Chart, type Formatter } from './svg.ts';
import { isWide, textSize, textWidth } from './text-width.ts';

export interface StripPoint {
  readonly value: number;
  /** Written over the dot: "Bộ Tư pháp 89,95". */
  readonly label?: string | undefined;
  /** For the narrow drawing. */
  readonly shortLabel?: string | undefined;
  readonly highlight?: boolean | undefined;
}

export interface DistributionInput {
  readonly points: readonly StripPoint[];
  /** The mean and the words over its line: "trung bình 84,38". */
  readonly mean: { readonly value: number; readonly label: string } | null;
  readonly axis: Axis;
  readonly formatTick: Formatter;
  readonly label: string;
}

interface Dot extends StripPoint {
  readonly x: number;
  readonly level: number;
}

interface Label {
  readonly x: number;
  readonly words: string;
  readonly kind: 'mean' | 'highlight' | 'named';
  readonly foot: number;
  readonly width: number;
}

const MARGIN = 16;
const RADIUS = 4.4;
const STEP = 2 * RADIUS + 1.2;
const LANE = 20;
const TEXT_CLASS: Readonly<Record<Label['kind'], string>> = { mean: '', highlight: 't-main', named: 't-b' };
const LEADER_CLASS: Readonly<Record<Label['kind'], string>> = {
  mean: 'zero',
  highlight: 'lead-main',
  named: 'lead',
};

/** Dots from left to right, each on the lowest free level; highlighted ones last and on top, so that a leader reaches them. */
export function stackDots(points: readonly (StripPoint & { readonly x: number })[]): readonly Dot[] {
  const placed: Dot[] = [];
  const near = (x: number): readonly number[] =>
    placed.filter((other) => Math.abs(other.x - x) < STEP).map(({ level }) => level);
  const plain = points.filter((point) => !point.highlight && point.label === undefined).toSorted((a, b) => a.x - b.x);
  for (const point of plain) {
    const taken = near(point.x);
    let level = 0;
    while (taken.includes(level)) level += 1;
    placed.push({ ...point, level });
  }
  for (const point of points.filter((one) => one.highlight || one.label !== undefined)) {
    placed.push({ ...point, level: Math.max(-1, ...near(point.x)) + 1 });
  }
  return placed;
}

function labelsOf(
  dots: readonly Dot[],
  mean: { x: number; label: string } | null,
  width: number,
  baseY: number,
): readonly Label[] {
  const size = textSize(width);
  const measured = (label: Omit<Label, 'width'>): Label => ({
    ...label,
    width: textWidth(label.words, size),
  });
  const named = dots.flatMap((one) => {
    const words = isWide(width) ? one.label : (one.shortLabel ?? one.label);
    const kind = one.highlight ? ('highlight' as const) : ('named' as const);
    const foot = baseY - one.level * STEP - 2 * RADIUS - 3;
    return words === undefined ? [] : [measured({ x: one.x, words, kind, foot })];
  });
  return mean === null ? named : [...named, measured({ x: mean.x, words: mean.label, kind: 'mean', foot: baseY })];
}

function drawLabel(label: Label, place: Place, floor: number, width: number): readonly string[] {
  const y = floor - place.lane * LANE - 6;
  const right = place.left + label.width;
  const anchor =
    right >= width - 1
      ? 'end'
      : place.left <= 1
        ? ''
        : label.x - place.left < label.width / 3
          ? ''
          : label.x > right - label.width / 3
            ? 'end'
            : 'mid';
  const x = anchor === 'end' ? right : anchor === '' ? place.left : place.left + label.width / 2;
  return [
    line(label.x, y + 5, label.x, label.foot, LEADER_CLASS[label.kind]),
    text(x, y, label.words, `${TEXT_CLASS[label.kind]} ${anchor}`.trim()),
  ];
}

/** The axis may be cut: the caption then says so. Values must lie inside it. */
export function distributionStrip({ points, mean, axis, formatTick, label }: DistributionInput, width: number): Chart {
  const x = scaleLinear([axis.from, axis.to], [MARGIN, width - MARGIN]);
  const dots = stackDots(points.map((point) => ({ ...point, x: x(point.value) })));
  const stack = STEP * (1 + Math.max(0, ...dots.map(({ level }) => level))) + 8;
  const meanAt = mean === null ? null : { x: x(mean.value), label: mean.label };
  const places = placeLabels(labelsOf(dots, meanAt, width, 0), width);
  const lanes = places.length === 0 ? 0 : 1 + Math.max(...places.map(({ lane }) => lane));
  const floor = lanes * LANE;
  const baseY = floor + stack;
  const labels = labelsOf(dots, meanAt, width, baseY);
  const anyHighlight = points.some((point) => point.highlight);
  const ticks = ticksOf(axis, width - 2 * MARGIN, formatTick, textSize(width));
  return drawing(width, baseY + 27, label, [
    line(MARGIN, baseY, width - MARGIN, baseY, 'ax'),
    ...ticks.map(
      (tick) => line(x(tick), baseY, x(tick), baseY + 5, 'ax') + text(x(tick), baseY + 21, formatTick(tick), 'mid t-q'),
    ),
    ...labels.flatMap((one, index) => drawLabel(one, places[index] as Place, floor, width)),
    ...dots.map((one) => {
      const cy = baseY - one.level * STEP - RADIUS - 3;
      return one.highlight
        ? dot(one.x, cy, RADIUS + 1.4, 'd-main')
        : dot(one.x, cy, RADIUS, anyHighlight ? 'd-hollow' : 'd-main');
    }),
  ]);
}
