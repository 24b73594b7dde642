import { describe, expect, test } from 'vitest';
import { said } from '../../../test/score-samples.ts';
import { type Asked, isoOf, readDate, readFigure, readRank } from './cell-values.ts';
import { Found } from './found.ts';
import { type Cell, Grid } from './grid.ts';
import type { Status } from './heading-words.ts';

const cell = (value: string | number, rest: Partial<Cell> = {}): Cell => ({
  row: 7,
  column: 3,
  kind: typeof value === 'number' ? 'number' : 'text',
  value,
  ...rest,
});
const readerOf = (found: Found, marks: readonly [string, Status][] = []) => ({
  found,
  grid: new Grid({ name: 'Bảng điểm', hidden: false, cells: [], merges: [] }),
  marks: new Map(marks),
});

function read(given: Cell | null, asked: Partial<Asked> = {}, marks: readonly [string, Status][] = []): unknown {
  const found = new Found();
  const figure = readFigure(given, { code: '1.1', max: 100, ...asked }, readerOf(found, marks));
  return found.findings.length > 0 ? [figure, ...found.findings.map(said)] : figure;
}

describe('points', () => {
  test.each<readonly [string | number, number]>([
    [1.5, 1.5],
    ['91,25', 91.25],
    ['91.25', 91.25],
    [' 0,5 điểm ', 0.5],
    ['1\u00a0', 1],
    ['0', 0],
    [0.1 + 0.2, 0.3],
    ['12,345', 12.345],
  ])('%s is %d', (given, value) => {
    expect(read(cell(given))).toEqual({ value });
  });

  test('an empty cell is nothing, and nothing is not 0', () => {
    expect(read(null)).toBeNull();
    expect(read(cell(0))).toEqual({ value: 0 });
  });

  test.each(['1.234,5', '1 234', '1,234,567', '91, 25'])('%s may be two numbers', (text) => {
    expect(read(cell(text))).toEqual([
      null,
      `Bảng điểm!C7 scores/ambiguous-number: “${text}” may be two different numbers.`,
    ]);
  });

  test('1.234 may be a thousand only where a thousand is possible', () => {
    expect(read(cell('1.234'), { max: null })).toEqual([null, expect.stringContaining('scores/ambiguous-number')]);
    expect(read(cell('1.234'), { max: 10 })).toEqual({ value: 1.234 });
    expect(read(cell('0.234'), { max: null })).toEqual({ value: 0.234 });
  });

  test.each<readonly [Cell, string]>([
    [cell('#REF!', { kind: 'error' }), 'scores/error-cell: The cell shows the formula error #REF!.'],
    [cell('', { kind: 'error', formula: true }), 'scores/formula-without-value'],
    [cell('2025-05-01', { kind: 'date' }), 'scores/date-for-points'],
    [
      cell(0.9, { percent: true, decimals: 0 }),
      'scores/percent-for-points: The points are written as a percentage: 90%.',
    ],
    [cell('90%'), 'scores/percent-for-points'],
    [cell('đạt'), 'scores/unknown-mark'],
    [cell('đạt yêu cầu'), 'scores/not-a-number'],
    [cell('1,5/2'), 'scores/not-a-number'],
    [cell('x'), 'scores/unknown-mark: It is not clear what the mark “x” means.'],
    [cell('-'), 'scores/unknown-mark'],
    [cell(-0.5), 'scores/below-zero'],
    [cell('−0,5'), 'scores/below-zero'],
    [cell(100.5), 'scores/above-max: The points 100.5 are above the maximum of criterion 1.1: 100.'],
    [{ ...cell('true'), kind: 'boolean', value: true }, 'scores/not-a-number'],
  ])('%o is refused', (given, words) => {
    expect(read(given)).toEqual([null, expect.stringContaining(`Bảng điểm!C7 ${words}`)]);
  });

  test.each<readonly [string, Status]>([
    ['Không áp dụng', 'not-applicable'],
    ['KHÔNG ÁP DỤNG.', 'not-applicable'],
    ['KĐG', 'not-assessed'],
    ['chưa đánh giá', 'not-assessed'],
  ])('“%s” is a state', (text, status) => {
    expect(read(cell(text))).toEqual({ status });
  });

  test('a mark means what the legend of the sheet says', () => {
    expect(read(cell('X'), {}, [['x', 'not-applicable']])).toEqual({ status: 'not-applicable' });
  });

  test('what is shown was printed, and digits behind it were not', () => {
    expect(read(cell(84.39666, { decimals: 2 }))).toEqual([
      { value: 84.4 },
      expect.stringContaining(
        '1 cells hold more digits than are shown, the first at Bảng điểm!C7: 84.39666 is shown as 84.4',
      ),
    ]);
    expect(read(cell(84.5, { decimals: 1 }))).toEqual({ value: 84.5 });
  });

  test('a formula gives its saved value, and that is said', () => {
    expect(read(cell(3, { formula: true }))).toEqual([{ value: 3 }, expect.stringContaining('scores/formula-values')]);
  });
});

describe('percentages', () => {
  const percent = { percent: true, max: 200 };
  test.each<readonly [Cell, number]>([
    [cell(0.9, { percent: true, decimals: 0 }), 90],
    [cell(0.9494, { percent: true, decimals: 2 }), 94.94],
    [cell('94,94%'), 94.94],
    [cell(94.94), 94.94],
    [cell('94,94'), 94.94],
  ])('%o', (given, value) => {
    expect(read(given, percent)).toEqual({ value });
  });

  test('0.9 without a format may be 0.9 or 90', () => {
    for (const given of [cell(0.9), cell('0,9')])
      expect(read(given, percent)).toEqual([null, expect.stringContaining('may be 0.9% or 90%')]);
  });
});

describe('ranks and dates', () => {
  const both = <Value>(act: (found: Found) => Value): readonly unknown[] => {
    const found = new Found();
    return [act(found), ...found.findings.map(({ code }) => code)];
  };

  test.each<readonly [string | number, readonly unknown[]]>([
    [5, [5]],
    ['5', [5]],
    ['-', [null]],
    ['5/25', [null, 'scores/bad-rank']],
    [1.5, [null, 'scores/bad-rank']],
    [0, [null, 'scores/bad-rank']],
  ])('rank %s', (given, expected) => {
    expect(both((found) => readRank(cell(given), readerOf(found)))).toEqual(expected);
  });

  test.each([
    ['28/11/2025', '2025-11-28'],
    ['3.2.2025', '2025-02-03'],
    ['ngày 5 tháng 6 năm 2025', '2025-06-05'],
    ['2025-11-28', '2025-11-28'],
    ['11/2025', null],
  ])('“%s”', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  test('a day that does not exist is no date', () => {
    expect(both((found) => readDate(cell('31/02/2025'), readerOf(found)))).toEqual([null, 'scores/bad-date']);
    expect(both((found) => readDate(cell('2025-11-28', { kind: 'date' }), readerOf(found)))).toEqual(['2025-11-28']);
  });
});
