/** Grey columns for the years without a figure, each with its reason written upright where it covers least. */
import { holds, type Box, type Spot } from './time-line-labels.ts';
import type { Panel, Plot } from './time-line-panels.ts';
import { textWidth } from './text-width.ts';

export interface Missing {
  readonly year: number;
  readonly reason: string;
}

export interface Gap {
  readonly column: Box;
  readonly reason: string;
  /** The ground the words take up. */
  readonly words: Box;
}

const WIDEST = 20;
const EDGE = 7;

const strokesUnder = (box: Box, strokes: readonly Spot[]): number => strokes.filter((spot) => holds(box, spot)).length;

/** `strokes`: points along the lines, which the words avoid; the foot of the column where nothing speaks against it. */
export function gapOf(missing: Missing, panel: Panel, plot: Plot, size: number, strokes: readonly Spot[]): Gap {
  const half = Math.min(WIDEST, plot.yearWidth * 0.9) / 2;
  const x = panel.x(missing.year);
  const sides = { left: x - half, right: x + half };
  const length = textWidth(missing.reason, size);
  const lowest = plot.bottom - EDGE;
  const highest = Math.min(lowest, plot.top + EDGE + length);
  const feet = [lowest, highest, (lowest + highest) / 2];
  const boxes = feet.map((foot) => ({ left: x - size, right: x + size, top: foot - length, bottom: foot }));
  const best = boxes.toSorted((a, b) => strokesUnder(a, strokes) - strokesUnder(b, strokes))[0] as Box;
  return {
    column: { ...sides, top: plot.top, bottom: plot.bottom },
    reason: missing.reason,
    words: { ...best, ...sides },
  };
}
