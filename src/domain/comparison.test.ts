import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aNode, anIndex, aRound, id } from '../../test/domain-samples.ts';
import {
  areComparable,
  changeBetween,
  compareWithPrevious,
  type ComparisonContext,
  placesReason,
} from './comparison.ts';
import type { UnitId } from './ids.ts';
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
  const old = aCriteriaSet({ id: id('old') });
  const compare = (round: Round, rounds: readonly Round[], part: Partial<ComparisonContext> = {}) =>
    compareWithPrevious(round, {
      index: anIndex(),
      set,
      sets: new Map([set, old, newer, ...(part.set ? [part.set] : [])].map((each) => [each.id, each])),
      rounds,
      ...part,
    });
  const refused = { comparable: false, note: null, fields: new Set() };

  test('takes the year before, not an older one and not a later one', () => {
    const rounds = [inYear(2021), inYear(2022), inYear(2024)];
    expect(compare(inYear(2023), rounds)).toEqual({
      comparable: true,
      previous: rounds[1],
      note: null,
      fields: new Set(),
      changedBlocks: [],
    });
  });

  test('a first round has nothing to compare with', () => {
    expect(compare(inYear(2023), [inYear(2023)])).toEqual({ ...refused, previous: null, reason: 'first' });
  });

  test('without criteria in one of both years nothing says that the rules are the same', () => {
    const before = inYear(2022);
    expect(compare(inYear(2023), [before], { set: null })).toEqual({
      ...refused,
      previous: before,
      reason: 'no-criteria',
    });
    expect(compare(inYear(2023), [], { set: null })).toMatchObject({ previous: null, reason: 'no-criteria' });
    const bare = inYear(2022, { criteriaSetId: null });
    expect(compare(inYear(2023), [bare])).toEqual({ ...refused, previous: bare, reason: 'no-criteria' });
  });

  test('a missing year is a gap, not a step', () => {
    const before = inYear(2021);
    expect(compare(inYear(2023), [before])).toEqual({ ...refused, previous: before, reason: 'year-missing' });
  });

  test('new rules end the series', () => {
    const before = inYear(2022, { criteriaSetId: id('old') });
    expect(compare(inYear(2023), [before])).toEqual({ ...refused, previous: before, reason: 'criteria-changed' });
  });

  test('fields the newer rules left as they were are compared where they say so, the total is not', () => {
    const [kept, changed] = [aNode('1', { maxPoints: 60 }), aNode('2', { maxPoints: 40 })];
    const before = aCriteriaSet({ id: id('old'), tree: [kept, changed] });
    const after = aCriteriaSet({
      id: id('new'),
      tree: [kept, { ...changed, children: [aNode('2.1')] }],
      comparableWith: [{ criteriaSetId: id('old'), on: 'field', note: 'Chỉ lĩnh vực 2 đổi.' }],
    });
    const sets = new Map([before, after].map((each) => [each.id, each]));
    const previous = inYear(2022, { criteriaSetId: id('old') });
    expect(compare(inYear(2023), [previous], { set: after, sets })).toEqual({
      comparable: false,
      previous,
      reason: 'criteria-changed',
      note: 'Chỉ lĩnh vực 2 đổi.',
      fields: new Set(['1']),
    });
  });

  describe('a break in the method', () => {
    const index = anIndex({ methodBreaks: [{ year: 2023, reason: 'Đổi cách chọn mẫu.' }] });

    test('ends the series from its first year, also under the same rules', () => {
      const before = inYear(2022);
      const reason = { reason: 'method-break', note: 'Đổi cách chọn mẫu.' };
      expect(compare(inYear(2023), [before], { index })).toEqual({ ...refused, previous: before, ...reason });
      const other = inYear(2022, { criteriaSetId: id('old') });
      expect(compare(inYear(2023), [other], { index })).toEqual({ ...refused, previous: other, ...reason });
    });

    test('is over the year after, and has not begun the year before', () => {
      expect(compare(inYear(2024), [inYear(2023)], { index }).comparable).toBe(true);
      expect(compare(inYear(2022), [inYear(2021)], { index }).comparable).toBe(true);
    });

    test('gives way to newer rules that declare the older ones comparable', () => {
      expect(compare(inYear(2023), [inYear(2022)], { index, set: newer })).toMatchObject({
        comparable: true,
        note: 'Cùng thang 80.',
      });
    });
  });

  test.each([
    ['unpublished', { status: 'appraisal' }],
    ['of another index', { indexId: id('papi') }],
    ['of another level', { level: 'district' }],
    ['of another place', { areaId: id('ha-tinh') }],
    ['invented', { demonstration: true }],
  ] satisfies [string, Partial<Round>][])('a round that is %s is not the previous one', (_, part) => {
    expect(compare(inYear(2023), [inYear(2022, part)])).toMatchObject({ reason: 'first' });
  });

  describe('places', () => {
    const block = (units: readonly string[], size: number | null = null, name = '') => ({
      id: name,
      name,
      unitIds: units.map((unit) => id<UnitId>(unit)),
      size,
      note: null,
    });
    const reasonFor = (now: Round['cohort'], before: Round['cohort']) =>
      placesReason(compare(inYear(2023, { cohort: now }), [inYear(2022, { cohort: before })]), now[0]?.id ?? '');

    test('are compared within one cohort', () => {
      expect(reasonFor([block(['a', 'b'])], [block(['b', 'a'], 2)])).toBeNull();
    });

    test('are not compared when the cohort grew, is new, or holds other units', () => {
      expect(reasonFor([block(['a', 'b'])], [block(['a'])])).toBe('cohort-changed');
      expect(reasonFor([block(['a'], null, 'xa')], [block(['a'])])).toBe('cohort-changed');
      expect(reasonFor([block(['a', 'b'])], [block(['a', 'c'])])).toBe('cohort-changed');
    });

    test('are compared by size alone where the lists are not whole', () => {
      expect(reasonFor([block(['a', 'b'], 25)], [block(['a', 'c'], 25)])).toBeNull();
      expect(reasonFor([block(['a', 'b'], 2)], [block(['a'], 2)])).toBeNull();
      expect(reasonFor([block(['a'], 2)], [block(['a', 'b'], 2)])).toBeNull();
    });

    test('have the reason of the totals where those are not compared', () => {
      expect(placesReason(compare(inYear(2023), []), '')).toBe('first');
    });
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
