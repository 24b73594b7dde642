/**
 * A figure over the years. The line is never joined over a missing year: a grey column holds the reason. Where the
 * method changed, the drawing breaks into panels with their own axis and the same height for a point.
 */
import { line as pathThrough } from 'd3-shape';
import { gapOf, type Gap, type Missing } from './time-line-gaps.ts';
import {
  alongLine,
  boxAround,
  placeNear,
  type Box,
  type PlacedLabel,
  type Spot,
  type Surroundings,
} from './time-line-labels.ts';
import { plotOf, type Panel, type Period, type Plot, type YearValue } from './time-line-panels.ts';
import { dot, drawing, element, line, text, type Chart, type Formatter } from './svg.ts';
import { isWide, textSize, textWidth } from './text-width.ts';
import { escapeHtml } from '../text/html.ts';

export interface TimeLineInput {
  readonly points: readonly YearValue[];
  /** The cohort's mean; empty where none is known. */
  readonly mean: readonly YearValue[];
  readonly meanLabel: string;
  /** For the narrow drawing. */
  readonly shortMeanLabel?: string | undefined;
  /** Stretches of one method, in order; together they are the years drawn. */
  readonly periods: readonly Period[];
  /** For a year that is not among the points. */
  readonly missingReason: string;
  readonly format: Formatter;
  readonly formatTick: Formatter;
  readonly label: string;
}

interface Mark extends Spot {
  readonly year: number;
  readonly value: number;
}

const DOT = 4;

const yearsOf = ({ from, to }: Period): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function marksOf(series: readonly YearValue[], panel: Panel): readonly Mark[] {
  return series
    .filter(({ year }) => year >= panel.from && year <= panel.to)
    .toSorted((a, b) => a.year - b.year)
    .flatMap(({ year, value }) => (value === null ? [] : [{ year, value, x: panel.x(year), y: panel.y(value) }]));
}

function missingIn(panel: Period, { points, missingReason }: TimeLineInput): readonly Missing[] {
  return yearsOf(panel).flatMap((year) => {
    const point = points.find((one) => one.year === year);
    return point !== undefined && point.value !== null ? [] : [{ year, reason: point?.reason ?? missingReason }];
  });
}

/** Runs of years without a hole. */
function runsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const current = runs.at(-1);
    if (current?.at(-1)?.year === mark.year - 1) current.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

function drawRuns(marks: readonly Mark[], className: string): string {
  const path = pathThrough<Mark>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
  const d = runsOf(marks)
    .filter((run) => run.length > 1)
    .map((run) => path(run) ?? '')
    .join('');
  return d === '' ? '' : element('path', { class: className, d });
}

function drawAxis(panel: Panel, { bottom }: Plot, { formatTick }: TimeLineInput): readonly string[] {
  return [
    ...panel.ticks.map(
      (tick) =>
        line(panel.left, panel.y(tick), panel.right, panel.y(tick), 'gr') +
        text(panel.left - 5, panel.y(tick) + 4, formatTick(tick), 'end t-q'),
    ),
    line(panel.left, bottom, panel.right, bottom, 'ax'),
  ];
}

/** Years written out where there is room, ’24 where not; the ends of a panel always, between them as many as stand apart. */
function drawYears(panel: Panel, plot: Plot, width: number): readonly string[] {
  const size = textSize(width);
  const write = (year: number): string => (isWide(width) ? String(year) : `’${String(year).slice(2)}`);
  const stride = Math.max(1, Math.ceil((textWidth(write(panel.to), size) + 6) / plot.yearWidth));
  return yearsOf(panel)
    .filter((year) => year === panel.to || ((year - panel.from) % stride === 0 && panel.to - year >= stride))
    .map((year) => text(panel.x(year), plot.bottom + 20, write(year), 'mid t-q'));
}

function drawGap({ column, reason, words }: Gap): string {
  const { left, right, top, bottom } = column;
  const ground = element('rect', {
    class: 'gapcol',
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  });
  if (reason === '') return ground;
  const transform = `translate(${((left + right) / 2 + 4.5).toFixed(1)} ${words.bottom.toFixed(1)}) rotate(-90)`;
  return ground + element('text', { class: 't-q on-gap', transform }, escapeHtml(reason));
}

/** Over each panel what it is measured out of; the last one ends at the right edge when it would run over. */
function drawHeadings(plot: Plot, width: number): readonly string[] {
  const size = textSize(width);
  return plot.panels.map((panel, index) => {
    const words = isWide(width) ? panel.heading : (panel.shortHeading ?? panel.heading);
    const runsOver = index > 0 && panel.left + textWidth(words, size) > width;
    return runsOver ? text(width, 14, words, 't-ink end') : text(panel.left, 14, words, 't-ink');
  });
}

/** `//` on the base line, between two panels. */
const drawBreak = (panel: Panel, { bottom }: Plot): string =>
  element('path', { class: 'brk-mark', d: `M${(panel.right + 3).toFixed(1)} ${bottom + 6}l5-14m0 14l5-14` });

/** The last value first, then ends, extremes and lone years of each panel: what is placed first keeps its place. */
function labelledMarks(panels: readonly (readonly Mark[])[]): readonly Mark[] {
  const last = panels.flat().at(-1);
  const others = panels.flatMap((marks) => {
    const byValue = marks.toSorted((a, b) => a.value - b.value);
    const lone = runsOf(marks)
      .filter((run) => run.length === 1)
      .flat();
    return [marks.at(-1), byValue.at(-1), byValue[0], marks[0], ...lone];
  });
  return [...new Set([last, ...others])].filter((mark) => mark !== undefined);
}

const isPeak = (mark: Mark, marks: readonly Mark[]): boolean =>
  marks.filter(({ year }) => Math.abs(year - mark.year) === 1).every(({ value }) => value <= mark.value);

function placeValues(
  panels: readonly (readonly Mark[])[],
  around: Surroundings,
  format: Formatter,
): readonly PlacedLabel[] {
  const all = panels.flat();
  const placed: PlacedLabel[] = [];
  for (const mark of labelledMarks(panels)) {
    const taken = [...around.taken, ...placed.map(({ box }) => box)];
    const label = placeNear(format(mark.value), mark, isPeak(mark, all), { ...around, taken });
    if (label !== null) placed.push(label);
  }
  return placed;
}

/** Beside the mean, wherever it covers nothing; left out only when there is no such spot. */
function placeMeanLabel(words: string, means: readonly Mark[], around: Surroundings): PlacedLabel | null {
  const cost = ({ box }: PlacedLabel): number =>
    around.strokes.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
  const candidates = means.flatMap((mark) => [true, false].map((above) => placeNear(words, mark, above, around)));
  return candidates.filter((one) => one !== null).toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
}

const drawPlaced = ({ x, y, words, anchor }: PlacedLabel, className: string): string =>
  text(x, y, words, `${className} ${anchor}`.trim());

/** Where the value of a dot will probably be written: the reasons keep off it. */
const labelGround = ({ x, y }: Spot): readonly Spot[] => [-20, 0, 20].map((dx) => ({ x: x + dx, y: y - 14 }));

function tickBoxes({ panels }: Plot, { formatTick }: TimeLineInput, size: number): readonly Box[] {
  return panels.flatMap((panel) =>
    panel.ticks.map((tick) => {
      const box = boxAround({ x: panel.left, y: panel.y(tick) }, size / 2);
      return { ...box, left: panel.left - 7 - textWidth(formatTick(tick), size), right: panel.left - 3 };
    }),
  );
}

export function timeLine(input: TimeLineInput, width: number): Chart {
  const wide = isWide(width);
  const size = textSize(width);
  const bottom = wide ? 286 : 266;
  const room = wide ? { width: width - 14, axisRoom: 34, gap: 22 } : { width: width - 4, axisRoom: 28, gap: 14 };
  const withReasons = input.periods.some((period) => missingIn(period, input).length > 0);
  const plot = plotOf(input.periods, [input.points, input.mean], { ...room, top: 30, bottom, withReasons });
  const own = plot.panels.map((panel) => marksOf(input.points, panel));
  const means = plot.panels.map((panel) => marksOf(input.mean, panel));
  const strokes = [...own, ...means].flatMap((marks) => runsOf(marks).flatMap((run) => alongLine(run)));
  const busy = own.flat().flatMap(labelGround);
  const gaps = plot.panels.flatMap((panel) =>
    missingIn(panel, input).map((one) => gapOf(one, panel, plot, size, [...strokes, ...busy])),
  );

  const dots = own.flat().map((mark) => boxAround(mark, DOT + 2));
  const taken = [...dots, ...tickBoxes(plot, input, size), ...gaps.map(({ words }) => words)];
  const around = { size, width, floor: bottom, taken, strokes };
  const values = placeValues(own, around, input.format);
  const columns = gaps.map(({ column }) => column);
  const aroundMean = { ...around, taken: [...taken, ...columns, ...values.map(({ box }) => box)] };
  const meanLabel = placeMeanLabel(
    wide ? input.meanLabel : (input.shortMeanLabel ?? input.meanLabel),
    means.flat(),
    aroundMean,
  );

  return drawing(width, bottom + 32, input.label, [
    ...plot.panels.flatMap((panel) => drawAxis(panel, plot, input)),
    ...gaps.map(drawGap),
    ...plot.panels.flatMap((panel) => drawYears(panel, plot, width)),
    ...means.map((marks) => drawRuns(marks, 'c-mean')),
    ...own.map((marks) => drawRuns(marks, 'c-main')),
    ...own.flat().map(({ x, y }) => dot(x, y, DOT, 'd-main')),
    ...(meanLabel === null ? [] : [drawPlaced(meanLabel, 't-q')]),
    ...values.map((label) => drawPlaced(label, 't-main')),
    ...plot.panels.slice(0, -1).map((panel) => drawBreak(panel, plot)),
    ...drawHeadings(plot, width),
  ]);
}
