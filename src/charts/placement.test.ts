import { expect, it } from 'vitest';
import { placeLabels, type Anchored, type Place } from './placement.ts';

const touching = (items: readonly Anchored[], places: readonly Place[]): boolean =>
  places.some((a, i) =>
    places.some(
      (b, j) =>
        i < j &&
        a.lane === b.lane &&
        a.left < b.left + (items[j]?.width ?? 0) &&
        b.left < a.left + (items[i]?.width ?? 0),
    ),
  );

it('keeps labels that stand apart in one lane', () => {
  const places = placeLabels(
    [
      { x: 50, width: 60 },
      { x: 250, width: 60 },
    ],
    300,
  );
  expect(places.map(({ lane }) => lane)).toEqual([0, 0]);
});

it('opens a lane for labels that would touch', () => {
  const items = [
    { x: 150, width: 140 },
    { x: 152, width: 140 },
    { x: 154, width: 140 },
  ];
  expect(touching(items, placeLabels(items, 300))).toBe(false);
});

it('keeps every label inside the drawing', () => {
  for (const x of [0, 10, 290, 300]) {
    const [place] = placeLabels([{ x, width: 120 }], 300);
    expect(place?.left).toBeGreaterThanOrEqual(0);
    expect((place?.left ?? 0) + 120).toBeLessThanOrEqual(300);
  }
});

it('leads no line through the words of a lower lane', () => {
  const items = [
    { x: 100, width: 150 },
    { x: 110, width: 150 },
  ];
  const places = placeLabels(items, 300);
  const [lower, upper] = places[0]!.lane < places[1]!.lane ? [0, 1] : [1, 0];
  const { left } = places[lower] as Place;
  const leader = items[upper]!.x;
  expect(leader < left || leader > left + items[lower]!.width || places[0]!.lane === places[1]!.lane).toBe(true);
});
