/**
 * How far tasks are: a ring for a plan, a row of cells for a field, one cell a task. A state has a shape besides its
 * colour: solid, half, hollow, a notch at the top, dashed. The figures stand beside the drawings.
 */
import { arc } from 'd3-shape';
import { type Chart, element, text } from './svg.ts';

export type TaskMark = 'done' | 'in-progress' | 'not-started' | 'overdue' | 'unreported';

export interface MarkCount {
  readonly state: TaskMark;
  readonly count: number;
}

const RADIUS = 54;
const WIDTH = 18;
const PAD = 2;
/** Between two segments, in radians. */
const GAP = 0.045;
const OUTLINED: ReadonlySet<TaskMark> = new Set(['not-started', 'unreported']);

const segment = arc<{ readonly from: number; readonly to: number; readonly state: TaskMark }>()
  .startAngle(({ from }) => from)
  .endAngle(({ to }) => to)
  .outerRadius(({ state }) => (OUTLINED.has(state) ? RADIUS - 1 : RADIUS))
  .innerRadius(({ state }) => (state === 'in-progress' ? RADIUS - WIDTH / 2 : RADIUS - WIDTH));

export interface RingInput {
  readonly counts: readonly MarkCount[];
  /** In the middle: "8/13" over "đã xong". */
  readonly figure: string;
  readonly word: string;
  /** What a reader hears. */
  readonly label: string;
}

/** Clockwise from the top, in the order given. */
export function progressRing({ counts, figure, word, label }: RingInput): Chart {
  const shown = counts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const gap = shown.length > 1 ? GAP : 0;
  let at = 0;
  const parts = shown.map(({ state, count }) => {
    const from = at;
    at += (count / total) * 2 * Math.PI;
    return element('path', { class: `p-${state}`, d: segment({ from, to: at - gap, state }) ?? '' });
  });
  const side = 2 * (RADIUS + PAD);
  const ring = element(
    'g',
    { transform: `translate(${RADIUS + PAD} ${RADIUS + PAD})` },
    parts.join('') + text(0, 2, figure, 'ring-figure') + text(0, 20, word, 'ring-word'),
  );
  const size = { viewBox: `0 0 ${side} ${side}`, width: side, height: side };
  return { svg: element('svg', { class: 'ring', ...size, role: 'img', 'aria-label': label }, ring) };
}

const CELL = 12;
const STEP = 15;
/** A row of more cells than this is drawn narrower, to fit a phone. */
const WIDEST = 210;

/** One cell a task, in the order given; its figures stand beside it. */
export function progressCells(counts: readonly MarkCount[]): Chart {
  const states = counts.flatMap(({ state, count }) => Array.from({ length: count }, () => state));
  const length = states.length * STEP - (STEP - CELL);
  const scale = Math.min(1, WIDEST / length);
  const cells = states.map((state, at) => element('g', { transform: `translate(${at * STEP} 0)` }, cell(state)));
  const view = { viewBox: `0 0 ${length} ${CELL}`, width: length * scale, height: CELL };
  return {
    svg: element(
      'svg',
      { class: 'cells', ...view, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      cells.join(''),
    ),
  };
}

const inner = { x: 0.75, y: 0.75, width: CELL - 1.5, height: CELL - 1.5 };

function cell(state: TaskMark): string {
  if (state === 'done') return element('rect', { class: 'p-done', width: CELL, height: CELL });
  if (state === 'overdue')
    return element('path', { class: 'p-overdue', d: `M0 0L${CELL / 2} ${CELL / 3}L${CELL} 0V${CELL}H0Z` });
  const frame = element('rect', { class: state === 'unreported' ? 'p-unreported' : 'p-not-started', ...inner });
  if (state !== 'in-progress') return frame;
  return frame + element('rect', { class: 'p-in-progress', y: CELL / 2, width: CELL, height: CELL / 2 });
}
