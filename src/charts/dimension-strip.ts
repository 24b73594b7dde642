/** One strip for each dimension: a tick per unit, the median in ink, this unit as a dot, its value at the right. */
import { median } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { ticksOf, type Axis } from './axis.ts';
import { dot, drawing, element, line, text, type Chart, type Formatter } from './svg.ts';
import { isWide, textSize, textWidth } from './text-width.ts';

export interface DimensionRow {
  readonly label: string;
  readonly maxPoints: number;
  /** Every unit with a value, this one included or not. */
  readonly values: readonly number[];
  /** null: nothing published for this unit. */
  readonly own: number | null;
}

export interface DimensionInput {
  readonly rows: readonly DimensionRow[];
  /** Default: 0 to the largest maximum. */
  readonly axis?: Axis | undefined;
  readonly format: Formatter;
  readonly formatTick: Formatter;
  readonly absence: string;
  readonly label: string;
}

interface Frame {
  readonly x: (value: number) => number;
  readonly axis: Axis;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly namesAbove: boolean;
  readonly rowHeight: number;
  readonly half: number;
}

const TOP = 6;
const NAME_GAP = 14;

function frameOf({ rows, axis: given, format, absence }: DimensionInput, width: number): Frame {
  const size = textSize(width);
  const names = Math.max(...rows.map((row) => textWidth(row.label, size)));
  const namesAbove = !isWide(width) || names > width * 0.36;
  const axis = given ?? { from: 0, to: Math.max(...rows.map((row) => row.maxPoints)) };
  const figures = Math.max(...rows.map((row) => textWidth(row.own === null ? absence : format(row.own), size)));
  const left = namesAbove ? 8 : names + NAME_GAP + 6;
  const right = namesAbove ? width - 12 : width - figures - 22;
  const x = scaleLinear([axis.from, axis.to], [left, right]);
  return {
    x,
    axis,
    width,
    left,
    right,
    namesAbove,
    rowHeight: namesAbove ? 46 : 34,
    half: namesAbove ? 6 : 8,
  };
}

/** All ticks of a row in one path; two units on the same spot share one. */
function ticksPath(values: readonly number[], y: number, { x, half }: Frame): string {
  const spots = [...new Set(values.map((value) => x(value).toFixed(1)))];
  return element('path', {
    class: 'tick',
    d: spots.map((spot) => `M${spot} ${y - half}v${2 * half}`).join(''),
  });
}

function drawRow(row: DimensionRow, index: number, input: DimensionInput, frame: Frame): readonly string[] {
  const { x, namesAbove, left, width, half, rowHeight } = frame;
  const top = TOP + index * rowHeight;
  const y = namesAbove ? top + 31 : top + 21;
  const textY = namesAbove ? top + 18 : y + 4.5;
  const middle = median(row.values);
  const shorter = row.maxPoints < frame.axis.to;
  return [
    namesAbove ? text(0, textY, row.label, 't-ink') : text(left - NAME_GAP, textY, row.label, 't-ink end'),
    shorter
      ? line(x(row.maxPoints), y - half, x(row.maxPoints), y + half, 'ax') + line(left, y, x(row.maxPoints), y, 'gr')
      : '',
    ticksPath(row.values, y, frame),
    middle === undefined ? '' : line(x(middle), y - half, x(middle), y + half, 'tick-ink'),
    row.own === null ? '' : dot(x(row.own), y, 5.5, 'd-main d-ring'),
    text(
      width - 4,
      textY,
      row.own === null ? input.absence : input.format(row.own),
      row.own === null ? 't-q end' : 't-main end',
    ),
  ];
}

export function dimensionStrip(input: DimensionInput, width: number): Chart {
  const frame = frameOf(input, width);
  const bottom = TOP + input.rows.length * frame.rowHeight + 4;
  const ticks = ticksOf(frame.axis, frame.right - frame.left, input.formatTick, textSize(width));
  return drawing(width, bottom + 24, input.label, [
    ...ticks.map(
      (tick) =>
        line(frame.x(tick), TOP, frame.x(tick), bottom, 'gr') +
        text(frame.x(tick), bottom + 18, input.formatTick(tick), 'mid t-q'),
    ),
    ...input.rows.flatMap((row, index) => drawRow(row, index, input, frame)),
  ]);
}
