/** Where labels above a strip go: in as few lanes as possible, none on another, none across another's leader. */

export interface Anchored {
  readonly x: number;
  readonly width: number;
}

export interface Place {
  /** 0 is the lane next to the drawing. */
  readonly lane: number;
  readonly left: number;
}

const APART = 8;
const LEADER = 4;

/** Centred over its point, or to one side of it, and always inside the drawing. */
function leftEdges({ x, width }: Anchored, room: number): readonly number[] {
  const inside = (left: number): number => Math.min(Math.max(left, 0), Math.max(0, room - width));
  return [x - width / 2, x - LEADER, x + LEADER - width].map(inside);
}

function clashes(a: Anchored, placeA: Place, b: Anchored, placeB: Place): boolean {
  if (placeA.lane === placeB.lane) {
    return placeA.left < placeB.left + b.width + APART && placeB.left < placeA.left + a.width + APART;
  }
  const [lower, lowerPlace, upper] = placeA.lane < placeB.lane ? [a, placeA, b] : [b, placeB, a];
  return upper.x > lowerPlace.left - LEADER && upper.x < lowerPlace.left + lower.width + LEADER;
}

function search(
  items: readonly Anchored[],
  lanes: number,
  room: number,
  done: readonly Place[],
): readonly Place[] | null {
  const item = items[done.length];
  if (item === undefined) return done;
  for (let lane = 0; lane < lanes; lane += 1) {
    for (const left of leftEdges(item, room)) {
      const place = { lane, left };
      const free = done.every((other, index) => !clashes(items[index] as Anchored, other, item, place));
      const rest = free ? search(items, lanes, room, [...done, place]) : null;
      if (rest !== null) return rest;
    }
  }
  return null;
}

/** One place for each item, in order. With no way out (many labels on one spot) every label gets a lane of its own. */
export function placeLabels(items: readonly Anchored[], room: number): readonly Place[] {
  for (let lanes = 1; lanes <= items.length; lanes += 1) {
    const found = search(items, lanes, room, []);
    if (found !== null) return found;
  }
  return items.map((item, lane) => ({ lane, left: leftEdges(item, room)[0] ?? 0 }));
}
