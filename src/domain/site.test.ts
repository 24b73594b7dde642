import { describe, expect, test } from 'vitest';
import { aDataset, anIndex, aPlan, aResult, aRound, aUnit, id } from '../../test/domain-samples.ts';
import type { RoundId, UnitId } from './ids.ts';
import type { Round } from './round.ts';
import { buildSite, seriesOf } from './site.ts';

const inYear = (name: string, year: number, date: string | null, part: Partial<Round> = {}): Round =>
  aRound(['a', 'b'], {
    id: id(name),
    year,
    publication: date === null ? null : { date, publisher: '', decision: null, sources: [] },
    ...part,
  });

const results = [
  aResult('a', { total: 90, rank: 1 }),
  aResult('b', { status: 'not-assessed', note: 'Chưa đánh giá.' }),
];
const site = buildSite(
  aDataset({
    units: [aUnit({ id: id('a') }), aUnit({ id: id('b') })],
    indices: [anIndex(), anIndex({ id: id('sipas') })],
    rounds: [
      { round: inYear('cchc-2021', 2021, '2022-03-01'), results },
      { round: inYear('cchc-2022', 2022, '2023-03-01'), results },
      { round: inYear('sipas-2022', 2022, null, { indexId: id('sipas'), criteriaSetId: null }), results },
      { round: inYear('cchc-2023', 2023, null, { status: 'self-assessment' }), results: [] },
    ],
    plans: [
      aPlan({ id: id('2024-z'), issuerId: id('a'), roundIds: [id('cchc-2022')] }),
      aPlan({ id: id('2024-b') }),
      aPlan({ id: id('2024-y'), issuerId: id('a') }),
    ],
  }),
);

describe('rounds', () => {
  test('only published rounds have a ranking', () => {
    expect([...site.rankings.keys()].sort()).toEqual(['cchc-2021', 'cchc-2022', 'sipas-2022']);
  });

  test('the newest publication comes first; an unknown day is the earliest of the year after', () => {
    expect(site.publishedRounds.map((round) => round.id)).toEqual(['cchc-2022', 'sipas-2022', 'cchc-2021']);
  });

  test('published on one day, the later year comes first, then the id decides', () => {
    const rounds = ['b', 'c', 'a'].map((name) => ({ round: inYear(name, 2022, '2023-04-19'), results: [] }));
    const later = { round: inYear('d', 2023, '2023-04-19'), results: [] };
    const { publishedRounds } = buildSite(aDataset({ rounds: [...rounds, later] }));
    expect(publishedRounds.map((round) => round.id)).toEqual(['d', 'a', 'b', 'c']);
  });

  test('invented rounds stand after the real ones, however new they are', () => {
    const real = { round: inYear('a', 2022, '2023-04-19'), results: [] };
    const invented = { round: inYear('b', 2024, '2025-04-19', { demonstration: true }), results: [] };
    const { publishedRounds } = buildSite(aDataset({ rounds: [invented, real] }));
    expect(publishedRounds.map((round) => round.id)).toEqual(['a', 'b']);
  });

  test('are found by index and by criteria set; a round without rules by its index only', () => {
    expect(site.roundsOfIndex.get(id('sipas'))?.map((round) => round.id)).toEqual(['sipas-2022']);
    expect(site.roundsOfCriteriaSet.get(id('set'))?.map((round) => round.id)).toEqual([
      'cchc-2023',
      'cchc-2022',
      'cchc-2021',
    ]);
  });
});

describe('standings', () => {
  test('of a unit run from the newest year; a series from the oldest', () => {
    const years = site.standings.get(id('a'))?.map((standing) => standing.ranking.round.year);
    expect(years).toEqual([2022, 2022, 2021]);
    expect(seriesOf(site, id('a'), id('cchc')).map((standing) => standing.row?.value)).toEqual([90, 90]);
    expect(seriesOf(site, id('a'), id('cchc')).map((standing) => standing.ranking.round.year)).toEqual([2021, 2022]);
  });

  test('a unit without a row keeps its reason', () => {
    expect(seriesOf(site, id('b'), id('sipas'))).toMatchObject([
      { row: null, absence: 'not-assessed', note: 'Chưa đánh giá.' },
    ]);
  });

  test('an unknown unit has no series', () => {
    expect(seriesOf(site, id('nobody'), id('cchc'))).toEqual([]);
  });
});

describe('plans', () => {
  test('stand in the order of their ids and are found by id, unit and round', () => {
    expect(site.plans.map((plan) => plan.id)).toEqual(['2024-b', '2024-y', '2024-z']);
    expect(site.plansById.get(id('2024-b'))?.issuerId).toBeNull();
    expect(site.plansOfUnit.get(id('a'))?.map((plan) => plan.id)).toEqual(['2024-y', '2024-z']);
    expect(site.plansOfRound.get(id('cchc-2022'))?.map((plan) => plan.id)).toEqual(['2024-z']);
  });
});

describe('corrections and self assessments', () => {
  const correction = {
    id: '2024-01-01-a',
    roundId: id<RoundId>('cchc-2022'),
    unitId: id<UnitId>('a'),
    code: null,
    field: 'total',
    before: 89,
    after: 90,
    reason: 'Chép nhầm',
    decidedBy: null,
    date: '2024-01-01',
  } as const;
  const own = { roundId: id<RoundId>('cchc-2023'), unitId: id<UnitId>('a'), submitted: null, report: null, scores: {} };
  const { correctionsOf, selfOf } = buildSite(aDataset({ corrections: [correction], selfAssessments: [own] }));

  test('are found by round and unit, also in rounds that are not published', () => {
    expect(correctionsOf(id('cchc-2022'), id('a'))).toEqual([correction]);
    expect(selfOf(id('cchc-2023'), id('a'))).toBe(own);
    expect([selfOf(id('cchc-2023'), id('b')), selfOf(id('cchc-2022'), id('a'))]).toEqual([null, null]);
  });
});
