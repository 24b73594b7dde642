import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aResult, aScore, id } from '../../test/domain-samples.ts';
import type { Correction } from './correction.ts';
import { changedFigures, type FigureChange, figureOf, isCorrected } from './published-change.ts';

const before = [aResult('a', { total: 84.4, rank: 19, scores: { '1.1': aScore({ self: 2, appraised: 1.5 }) } })];
const told = (changes: readonly FigureChange[]) =>
  changes.map((each) => [each.code, each.field, each.before, each.after]);

describe('a change of what is published', () => {
  test('is another figure of the row or of a criterion', () => {
    const now = [aResult('a', { total: 84.5, rank: 19, scores: { '1.1': aScore({ self: 2, appraised: 1.6 }) } })];
    expect(told(changedFigures(before, now))).toEqual([
      [null, 'total', 84.4, 84.5],
      ['1.1', 'appraised', 1.5, 1.6],
    ]);
  });

  test('is a figure taken away', () => {
    expect(told(changedFigures(before, [aResult('a', { total: 84.4, rank: 19 })]))).toEqual([
      ['1.1', 'appraised', 1.5, null],
      ['1.1', 'self', 2, null],
    ]);
  });

  test('is a row taken away, told once at its first figure', () => {
    expect(changedFigures(before, [])).toEqual([
      { unitId: 'a', code: null, field: 'total', before: 84.4, after: null, rowRemoved: true },
    ]);
    expect(changedFigures([aResult('a', { status: 'not-read' })], [])).toEqual([]);
  });

  test('is not a new row or a figure where none was printed', () => {
    const now = [aResult('a', { ...before[0], band: 'Khá' }), aResult('b', { total: 90 })];
    expect(changedFigures(before, now)).toEqual([]);
  });

  test('nothing changes against itself', () => {
    const rows = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c'))
      .map((units) => units.map((unit) => aResult(unit, { total: 1 })));
    fc.assert(
      fc.property(rows, (results) => {
        expect(changedFigures(results, results)).toEqual([]);
      }),
    );
  });
});

test('a figure is looked up by its code; a criterion has no rank', () => {
  const [row] = before;
  expect([
    figureOf(row!, null, 'rank'),
    figureOf(row!, '1.1', 'self'),
    figureOf(row!, '1.1', 'rank'),
    figureOf(row!, '9', 'self'),
  ]).toEqual([19, 2, null, null]);
});

describe('a change is covered', () => {
  const change: FigureChange = {
    unitId: id('a'),
    code: null,
    field: 'total',
    before: 84,
    after: 84.5,
    rowRemoved: false,
  };
  const correction = (part: Partial<Correction> = {}): Correction => ({
    id: 'x',
    roundId: id('round'),
    unitId: id('a'),
    code: null,
    field: 'total',
    before: 84,
    after: 84.5,
    reason: '',
    decidedBy: null,
    date: '2024-01-01',
    ...part,
  });

  test('by a correction of that figure from the old to the new one, or by several', () => {
    expect(isCorrected(change, [correction()])).toBe(true);
    expect(isCorrected(change, [correction({ after: 84.4 }), correction({ before: 84.4 })])).toBe(true);
  });

  test('not by one of another figure, unit or criterion, nor by one that begins or ends elsewhere', () => {
    const others = [
      { field: 'rank' },
      { unitId: id('b') },
      { code: '1' },
      { before: 83 },
      { after: 85 },
    ] as Partial<Correction>[];
    for (const part of others) expect(isCorrected(change, [correction(part)])).toBe(false);
    expect(isCorrected(change, [])).toBe(false);
  });
});
