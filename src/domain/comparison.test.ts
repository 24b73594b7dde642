import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aRound, id } from '../../test/domain-samples.ts';
import { areComparable, changeBetween, compareWithPrevious } from './comparison.ts';
import type { Round } from './round.ts';

const inYear = (year: number, part: Partial<Round> = {}): Round =>
  aRound(['a'], { id: id(`r-${year}`), year, ...part });
const set = aCriteriaSet();
const newer = aCriteriaSet({
  id: id('new'),
  comparableWith: [{ criteriaSetId: id('set'), on: 'total', note: 'Cùng thang 80.' }],
});

describe('areComparable', () => {
  test('the same rules are comparable', () => {
    expect(areComparable(set, id('set'))).toEqual({ comparable: true, note: null });
  });

  test('other rules are comparable where the newer ones declare it, with their note', () => {
    expect(areComparable(newer, id('set'))).toEqual({ comparable: true, note: 'Cùng thang 80.' });
    expect(areComparable(set, id('new'))).toEqual({ comparable: false, note: null });
    expect(areComparable(set, null)).toEqual({ comparable: false, note: null });
  });

  test('rules comparable in some fields only are not comparable on the total', () => {
    const fieldOnly = aCriteriaSet({
      id: id('new'),
      comparableWith: [{ criteriaSetId: id('set'), on: 'field', note: '' }],
    });
    expect(areComparable(fieldOnly, id('set')).comparable).toBe(false);
  });
});

describe('compareWithPrevious', () => {
  test('takes the year before, not an older one and not a later one', () => {
    const rounds = [inYear(2021), inYear(2022), inYear(2024)];
    expect(compareWithPrevious(inYear(2023), set, rounds)).toEqual({
      comparable: true,
      previous: rounds[1],
      note: null,
    });
  });

  test('a first round has nothing to compare with', () => {
    expect(compareWithPrevious(inYear(2023), set, [inYear(2023)])).toEqual({
      comparable: false,
      previous: null,
      reason: 'first',
    });
    expect(compareWithPrevious(inYear(2023), null, [inYear(2022)]).comparable).toBe(false);
  });

  test('a missing year is a gap, not a step', () => {
    const before = inYear(2021);
    expect(compareWithPrevious(inYear(2023), set, [before])).toEqual({
      comparable: false,
      previous: before,
      reason: 'year-missing',
    });
  });

  test('new rules end the series', () => {
    const before = inYear(2022, { criteriaSetId: id('old') });
    expect(compareWithPrevious(inYear(2023), set, [before])).toEqual({
      comparable: false,
      previous: before,
      reason: 'criteria-changed',
    });
  });

  test.each([
    ['unpublished', { status: 'appraisal' }],
    ['of another index', { indexId: id('papi') }],
    ['of another level', { level: 'district' }],
    ['of another place', { areaId: id('ha-tinh') }],
    ['invented', { demonstration: true }],
  ] satisfies [string, Partial<Round>][])('a round that is %s is not the previous one', (_, part) => {
    expect(compareWithPrevious(inYear(2023), set, [inYear(2022, part)])).toMatchObject({ reason: 'first' });
  });
});

describe('changeBetween', () => {
  test('84.40 after 87.10 is a fall of 2.7, nineteenth after fourteenth a fall of five places', () => {
    expect(changeBetween({ value: 84.4, rank: 19 }, { value: 87.1, rank: 14 }, true)).toEqual({
      value: -2.7,
      places: -5,
    });
  });

  test('places are not compared between cohorts of different size', () => {
    expect(changeBetween({ value: 84, rank: 19 }, { value: 84, rank: 14 }, false)).toEqual({ value: 0, places: null });
  });

  test('there is no change where one side is not known', () => {
    expect(changeBetween({ value: null, rank: 4 }, { value: 84, rank: null }, true)).toEqual({
      value: null,
      places: null,
    });
    expect(changeBetween({ value: 84, rank: null }, { value: null, rank: 4 }, true)).toEqual({
      value: null,
      places: null,
    });
  });
});
