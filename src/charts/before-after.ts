/**
 * Two years on one axis: hollow dot before, solid dot after, the change at the right. Where sources give different
 * figures for the first year, the candidates are joined by a dashed line and no change is written.
 */
import { scaleLinear } from 'd3-scale';
import { axisAround, ticksOf, type Axis } from './axis.ts';
import { dot, drawing, line, text, type Chart, type Formatter } from './svg.ts';
import { isWide, textSize, textWidth } from './text-width.ts';

export interface BeforeAfterRow {
  readonly name: string;
  /** One value, or every value a source gives for it. Empty: not known. */
  readonly before: readonly number[];
  readonly after: number | null;
}

export interface BeforeAfterInput {
  readonly rows: readonly BeforeAfterRow[];
  readonly beforeLabel: string;
  readonly afterLabel: string;
  /** Written in place of a change: "hai số 2023"; the second form is for the narrow drawing. */
  readonly conflictNote: readonly [wide: string, narrow: string];
  readonly missingNote: string;
  readonly axis?: Axis | undefined;
  readonly formatTick: Formatter;
  readonly formatChange: Formatter;
  readonly label: string;
}

interface Frame {
  readonly axis: Axis;
  readonly x: (value: number) => number;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Names stand over their row where there is no room beside it. */
  readonly namesAbove: boolean;
  readonly rowHeight: number;
}

const TOP = 24;
const NAME_GAP = 14;

function frameOf(input: BeforeAfterInput, width: number): Frame {
  const size = textSize(width);
  const names = Math.max(...input.rows.map((row) => textWidth(row.name, size)));
  const namesAbove = !isWide(width) || names > width * 0.42;
  const notes = [input.conflictNote[0], input.missingNote, input.formatChange(-10)];
  const left = namesAbove ? 20 : names + NAME_GAP + 8;
  const right = namesAbove ? width - 20 : width - Math.max(...notes.map((note) => textWidth(note, size))) - 20;
  const values = input.rows.flatMap((row) => [...row.before, ...(row.after === null ? [] : [row.after])]);
  const axis = input.axis ?? axisAround(values);
  const x = scaleLinear([axis.from, axis.to], [left, right]);
  return { axis, x, width, left, right, namesAbove, rowHeight: namesAbove ? 52 : 38 };
}

function drawDots({ before, after }: BeforeAfterRow, y: number, { x }: Frame): readonly string[] {
  const [first] = before;
  if (before.length > 1) {
    const ends = [Math.min(...before), Math.max(...before)] as const;
    return [
      line(x(ends[0]), y, x(ends[1]), y, 'l-doubt'),
      ...before.map((value) => dot(x(value), y, 4, 'd-doubt')),
      after === null ? '' : dot(x(after), y, 5.4, 'd-main'),
    ];
  }
  return [
    first === undefined || after === null ? '' : line(x(first), y, x(after), y, 'l-change'),
    first === undefined ? '' : dot(x(first), y, 4.6, 'd-base'),
    after === null ? '' : dot(x(after), y, 5.4, 'd-main'),
  ];
}

function changeOf(row: BeforeAfterRow, input: BeforeAfterInput, frame: Frame): { words: string; className: string } {
  const [first] = row.before;
  if (row.before.length > 1) return { words: input.conflictNote[frame.namesAbove ? 1 : 0], className: 't-n end' };
  if (first === undefined || row.after === null) return { words: input.missingNote, className: 't-q end' };
  return { words: input.formatChange(row.after - first), className: 't-main end' };
}

function drawRow(row: BeforeAfterRow, top: number, input: BeforeAfterInput, frame: Frame): readonly string[] {
  const { namesAbove, left, width } = frame;
  const y = namesAbove ? top + 38 : top + 21;
  const textY = namesAbove ? top + 22 : y + 4.5;
  const change = changeOf(row, input, frame);
  return [
    namesAbove ? text(0, textY, row.name, 't-ink') : text(left - NAME_GAP, textY, row.name, 't-ink end'),
    ...drawDots(row, y, frame),
    text(width - 2, textY, change.words, change.className),
  ];
}

/** The two years over the dots of the first row that shows both, pushed apart where the dots nearly touch. */
function drawYears(input: BeforeAfterInput, frame: Frame): readonly string[] {
  const row = input.rows.find((one) => one.before.length === 1 && one.after !== null);
  const before = row?.before[0];
  if (row === undefined || before === undefined || row.after === null) return [];
  const half = textWidth('2024', textSize(frame.width)) / 2;
  const [from, to] = [frame.x(before), frame.x(row.after)];
  const push = Math.max(0, half + 5 - Math.abs(to - from) / 2) * (to < from ? -1 : 1);
  return [text(from - push, 13, input.beforeLabel, 'mid'), text(to + push, 13, input.afterLabel, 'mid t-main')];
}

export function beforeAfter(input: BeforeAfterInput, width: number): Chart {
  const frame = frameOf(input, width);
  const bottom = TOP + input.rows.length * frame.rowHeight;
  const ticks = ticksOf(frame.axis, frame.right - frame.left, input.formatTick, textSize(width));
  return drawing(width, bottom + 24, input.label, [
    ...ticks.map(
      (tick) =>
        line(frame.x(tick), TOP - 4, frame.x(tick), bottom, 'gr') +
        text(frame.x(tick), bottom + 18, input.formatTick(tick), 'mid t-q'),
    ),
    ...input.rows.flatMap((row, index) => drawRow(row, TOP + index * frame.rowHeight, input, frame)),
    ...drawYears(input, frame),
  ]);
}
