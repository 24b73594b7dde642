import { describe, expect, test } from 'vitest';
import type { CriteriaNode } from '../../domain/criteria.ts';
import { said } from '../../../test/score-samples.ts';
import { codesOf } from './codes.ts';
import { Found } from './found.ts';
import { type Cell, Grid } from './grid.ts';

const node = (code: string): CriteriaNode => ({
  code,
  title: code,
  shortTitle: null,
  maxPoints: 1,
  method: null,
  evidence: null,
  note: null,
  children: [],
});
const codes = codesOf({ tree: ['1', '1.1', '1.9', '1.10', '2.20', 'CT.1'].map(node), adjustments: [] });
const cell = (value: string | number, rest: Partial<Cell> = {}): Cell => ({
  row: 3,
  column: 1,
  kind: typeof value === 'number' ? 'number' : 'text',
  value,
  ...rest,
});
const grid = new Grid({ name: 'Điểm', hidden: false, cells: [], merges: [] });

function read(given: Cell): readonly (string | null)[] {
  const found = new Found();
  const code = codes.read(given, grid, found);
  return [code, ...found.findings.map(said)];
}

describe('codes', () => {
  test.each([
    ['1.1', '1.1'],
    [' 1.10. ', '1.10'],
    ['Tiêu chí 1.9', '1.9'],
    ['TCTP 1.9:', '1.9'],
    ['1.10 Ban hành kế hoạch', '1.10'],
    ['1.1) Kế hoạch', '1.1'],
    ['ct.1', 'CT.1'],
  ])('the text “%s” is %s', (text, code) => {
    expect(read(cell(text))).toEqual([code]);
  });

  test('a number that fits one code is that code, also where Excel dropped a zero', () => {
    expect(read(cell(1.9))).toEqual(['1.9']);
    expect(read(cell(2.2))).toEqual(['2.20']);
    expect(read(cell(1))).toEqual(['1']);
  });

  test('1.1 and 1.10 are one number: neither is guessed', () => {
    expect(read(cell(1.1))).toEqual([
      null,
      'Điểm!A3 scores/ambiguous-code: The code is kept as the number 1.1: it may be 1.1, 1.10.',
    ]);
  });

  test('shown with two digits it is 1.10, as people see it', () => {
    expect(read(cell(1.1, { decimals: 2 }))).toEqual(['1.10']);
    expect(read(cell(1.1, { decimals: 1 }))).toEqual(['1.1']);
  });

  test('a code that became a day is said', () => {
    expect(read(cell('2025-02-01', { kind: 'date' }))).toEqual([
      null,
      'Điểm!A3 scores/code-is-date: Excel has turned the code into the date 2025-02-01.',
    ]);
  });

  test('a strange code is said, with the nearest', () => {
    expect(read(cell('1,9'))[0]).toBeNull();
    expect(read(cell('1.99'))[1]).toContain('have no “1.99”');
  });
});
