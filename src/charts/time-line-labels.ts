/** Which values of a line are written, and where: never on another label or dot, and off the lines where possible. */
import { textWidth } from './text-width.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: '' | 'mid' | 'end';
  readonly box: Box;
}

export interface Surroundings {
  readonly size: number;
  readonly width: number;
  readonly floor: number;
  /** Dots and labels: never covered. */
  readonly taken: readonly Box[];
  /** Points along the lines: covered only when nothing else is free. */
  readonly strokes: readonly Spot[];
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const holds = (box: Box, { x, y }: Spot): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

export const boxAround = ({ x, y }: Spot, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Points every few px along a polyline, to ask whether a label would lie on it. */
export function alongLine(spots: readonly Spot[]): readonly Spot[] {
  return spots.flatMap((from, index) => {
    const to = spots[index + 1];
    if (to === undefined) return [from];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

function labelAt(
  words: string,
  spot: Spot,
  dy: number,
  anchor: PlacedLabel['anchor'],
  around: Surroundings,
): PlacedLabel {
  const wide = textWidth(words, around.size);
  const wanted = anchor === 'mid' ? spot.x - wide / 2 : anchor === 'end' ? spot.x + 5 - wide : spot.x - 5;
  const left = Math.min(Math.max(0, wanted), around.width - wide);
  const y = spot.y + dy;
  const x = anchor === 'mid' ? left + wide / 2 : anchor === 'end' ? left + wide : left;
  return {
    words,
    x,
    y,
    anchor,
    box: { left, right: left + wide, top: y - around.size * 0.82, bottom: y + 3 },
  };
}

/** The first candidate that covers least; null when every one would cover a label or a dot. */
export function placeNear(words: string, spot: Spot, preferAbove: boolean, around: Surroundings): PlacedLabel | null {
  const above = [-10, -16];
  const below = [around.size + 6, around.size + 12];
  const heights = preferAbove ? [...above, ...below] : [...below, ...above];
  const anchors = ['mid', 'end', ''] as const;
  const free = heights
    .flatMap((dy) => anchors.map((anchor) => labelAt(words, spot, dy, anchor, around)))
    .filter(
      ({ box }) => box.top > 0 && box.bottom < around.floor && !around.taken.some((other) => overlap(box, other)),
    );
  const cost = ({ box }: PlacedLabel): number => around.strokes.filter((stroke) => holds(box, stroke)).length;
  return free.toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
}
