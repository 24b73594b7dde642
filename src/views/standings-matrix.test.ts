import { expect, test } from 'vitest';
import type { Standing } from '../domain/site.ts';
import { standingsMatrix } from './standings-matrix.ts';

const standing = (id: string, year: number, breaks: readonly number[] = []): Standing =>
  ({
    unitId: 'u',
    absence: 'not-published',
    row: null,
    block: { size: 63 },
    ranking: {
      set: null,
      round: { id: `${id}-${year}`, year, demonstration: false },
      index: {
        id,
        shortName: id.toUpperCase(),
        rankingPolicy: id === 'papi' ? 'groups' : 'rank',
        unitOfMeasure: 'points',
        methodBreaks: breaks.map((each) => ({ year: each, reason: '' })),
      },
    },
  }) as unknown as Standing;

test('one index alone makes no matrix', () => {
  expect(standingsMatrix([standing('papi', 2023), standing('papi', 2024)])).toBeNull();
});

test('years run downwards, a year without a round of an index is an empty cell', () => {
  const matrix = standingsMatrix([standing('papi', 2024), standing('papi', 2023), standing('sipas', 2023)]);
  expect(matrix?.columns.map(({ title, sub }) => [title, sub])).toEqual([
    ['PAPI', 'không xếp hạng'],
    ['SIPAS', null],
  ]);
  expect(matrix?.rows.map(({ year, cells }) => [year, ...cells.map((cell) => cell?.row.href ?? null)])).toEqual([
    [2024, '/diem/papi-2024/u/', null],
    [2023, '/diem/papi-2023/u/', '/diem/sipas-2023/u/'],
  ]);
});

test('a method break is marked at its first year, and only where there is an earlier figure to be kept apart', () => {
  const series = [standing('sipas', 2022, [2022]), standing('sipas', 2021, [2022]), standing('papi', 2018, [2018])];
  const matrix = standingsMatrix(series);
  const marked = matrix?.rows.flatMap(({ year, cells }) => cells.flatMap((cell) => (cell?.isBreak ? [year] : [])));
  expect(marked).toEqual([2022]);
  expect(matrix?.hasBreaks).toBe(true);
});
