import { describe, expect, test } from 'vitest';
import { aPlan, aRound, id } from '../../test/domain-samples.ts';
import { aimedYears, answeredYears, roleOf } from './plan-rounds.ts';
import type { PriorResult } from './plan.ts';

const date = (year: number | null) => ({ year, month: null, day: null });
const CCHC = id<PriorResult['indexId']>('cchc');
const prior = (year: number, indexId = CCHC): PriorResult => ({
  indexId,
  year,
  score: null,
  rank: null,
  outOf: null,
  decision: null,
  note: null,
});

describe('years', () => {
  test('a plan aims at its years that were not over when it was issued', () => {
    expect(aimedYears({ years: [2023, 2024], date: date(2024) })).toEqual([2024]);
    expect(aimedYears({ years: [2021, 2022, 2023], date: date(2021) })).toEqual([2021, 2022, 2023]);
    expect(aimedYears({ years: [2023, 2024], date: date(null) })).toEqual([2023, 2024]);
  });

  test('one that came too late still aims at its last year', () => {
    expect(aimedYears({ years: [2024, 2025], date: date(2026) })).toEqual([2025]);
  });

  test('it answers the results it cites and the years that were over, else the year before', () => {
    const years = { years: [2024], date: date(2024) };
    expect(answeredYears({ ...years, priorResults: [prior(2022), prior(2023)] }, CCHC)).toEqual([2022, 2023]);
    expect(answeredYears({ ...years, priorResults: [prior(2022, id('papi'))] }, CCHC)).toEqual([2023]);
    expect(answeredYears({ years: [2024, 2023], date: date(2024), priorResults: [prior(2023)] }, CCHC)).toEqual([2023]);
  });

  test('no year is answered and aimed at', () => {
    expect(answeredYears({ years: [2024], date: date(2024), priorResults: [prior(2024)] }, CCHC)).toEqual([2023]);
  });
});

describe('the role of a round', () => {
  const plan = aPlan({ indexIds: [CCHC], years: [2024], date: date(2024) });
  const role = (over: Parameters<typeof aRound>[1], part: Parameters<typeof aPlan>[0] = {}) =>
    roleOf({ ...plan, ...part }, aRound([], over));

  test('follows from its year', () => {
    expect([2022, 2023, 2024, 2025].map((year) => role({ year }))).toEqual([null, 'answers', 'aims', null]);
  });

  test('of a listed round too, even where the year alone would not join them', () => {
    const listed = { roundIds: [id<(typeof plan)['roundIds'][number]>('round')] };
    expect([2021, 2023, 2024, 2026].map((year) => role({ year }, listed))).toEqual([
      'answers',
      'answers',
      'aims',
      'aims',
    ]);
    expect(role({ year: 2023, indexId: id('papi') }, listed)).toBe('answers');
  });

  test('another index is another matter, and so is an invented round', () => {
    expect(role({ year: 2023, indexId: id('papi') })).toBeNull();
    expect(role({ year: 2023, demonstration: true })).toBeNull();
    expect(role({ year: 2023, demonstration: true }, { demonstration: true })).toBe('answers');
  });
});
