/** Counts as plain bars from 0, the figure at the right. */
import { scaleLinear } from 'd3-scale';
import { drawing, element, text, type Chart } from './svg.ts';
import { textSize, textWidth } from './text-width.ts';

export interface CountRow {
  readonly label: string;
  readonly count: number;
}

export interface CountBarsInput {
  readonly rows: readonly CountRow[];
  readonly label: string;
  readonly format?: (count: number) => string;
}

const ROW = 26;
const BAR = 9;
const GAP = 12;

/** Labels that would take more than half the width stand above their bar. */
export function countBars({ rows, label, format = String }: CountBarsInput, width: number): Chart {
  const size = textSize(width);
  const names = Math.max(...rows.map((row) => textWidth(row.label, size)));
  const figures = Math.max(...rows.map((row) => textWidth(format(row.count), size)));
  const stacked = names > width * 0.5;
  const from = stacked ? 0 : names + GAP;
  const x = scaleLinear([0, Math.max(1, ...rows.map((row) => row.count))], [0, width - figures - GAP - from]);
  const rowHeight = stacked ? ROW + 16 : ROW;
  const parts = rows.map((row, index) => {
    const base = index * rowHeight + (stacked ? 32 : 17);
    const nameY = stacked ? base - 18 : base;
    const length = row.count > 0 ? Math.max(1, x(row.count)) : 0;
    const bar = element('rect', { class: 'r-got', x: from, y: base - BAR, width: length, height: BAR });
    return text(0, nameY, row.label, 't-ink') + bar + text(width, base, format(row.count), 't-b end');
  });
  return drawing(width, rows.length * rowHeight + 2, label, parts);
}
