import { describe, expect, it } from 'vitest';
import type { Citation } from './document.ts';
import type { IndexId } from './ids.ts';
import { citationsOf, earliestIssue, isMet, type PartialDate, type PriorResult, type Target } from './plan.ts';

const cites = (number: string, date: string | null): Citation => ({
  kind: 'Kế hoạch',
  number,
  date,
  issuer: null,
  title: null,
  role: 'related',
});
const decision = cites('7169/QĐ-UBND', '2024-02-28');
const prior: PriorResult = {
  indexId: 'cchc' as IndexId,
  year: 2023,
  score: 84.4,
  rank: 19,
  outOf: 25,
  decision,
  note: null,
};
const february: PartialDate = { year: 2024, month: 2, day: null };
const plan = (date: PartialDate, bases: readonly Citation[], implementsDocument: Citation | null = null) => ({
  date,
  bases,
  implementsDocument,
  priorResults: [] as readonly PriorResult[],
});

describe('earliestIssue', () => {
  it('is the newest cited date of the month of the plan', () => {
    const bases = [cites('06', '2024-02-10'), cites('11', '2021-04-08')];
    expect(earliestIssue(plan(february, bases, cites('46', '2024-02-27')))).toBe('2024-02-27');
  });

  it('also looks at the decision that published the prior result', () => {
    expect(earliestIssue({ ...plan(february, []), priorResults: [prior] })).toBe('2024-02-28');
  });

  it('leaves out documents of other months, also later ones', () => {
    expect(
      earliestIssue(plan(february, [cites('6', '2024-01-10'), cites('151', '2024-12-28'), cites('1', null)])),
    ).toBeNull();
  });

  it('says nothing where the day is printed or the month is blank', () => {
    const bases = [cites('46', '2024-02-27')];
    expect(earliestIssue(plan({ ...february, day: 28 }, bases))).toBeNull();
    expect(earliestIssue(plan({ ...february, month: null }, bases))).toBeNull();
    expect(earliestIssue(plan({ year: null, month: 2, day: null }, bases))).toBeNull();
  });
});

it('a document cited twice is one document, the implemented one first', () => {
  const implemented = cites('46', '2024-02-27');
  const cited = citationsOf({
    bases: [decision],
    implementsDocument: implemented,
    priorResults: [prior, { ...prior, decision: null }],
  });
  expect(cited).toEqual([implemented, decision]);
});

describe('isMet', () => {
  const target = (over: Partial<Target>): Target => ({
    indexId: 'cchc' as IndexId,
    field: null,
    group: null,
    comparator: '>=',
    value: 85,
    unit: 'points',
    quote: '',
    ...over,
  });
  const rank = target({ comparator: 'rank-better-than', value: 19, unit: 'rank' });

  it('compares scores with at least and with exactly', () => {
    expect(isMet(target({}), { score: 85, rank: null })).toBe(true);
    expect(isMet(target({}), { score: 84.99, rank: null })).toBe(false);
    expect(isMet(target({ comparator: '=' }), { score: 86, rank: null })).toBe(false);
  });

  it('a better rank is a smaller one; the same rank is not better', () => {
    expect(isMet(rank, { score: null, rank: 18 })).toBe(true);
    expect(isMet(rank, { score: 90, rank: 19 })).toBe(false);
  });

  it('is unknown without a result and without a figure', () => {
    expect(isMet(target({}), { score: null, rank: 1 })).toBeNull();
    expect(isMet(rank, { score: 90, rank: null })).toBeNull();
    expect(isMet(target({ value: null }), { score: 90, rank: 1 })).toBeNull();
  });
});
