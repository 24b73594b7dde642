import { describe, expect, test } from 'vitest';
import {
  aCriteriaSet,
  aDataset,
  anIndex,
  aNode,
  aPlan,
  aResult,
  aRound,
  aScore,
  aUnit,
  id,
} from '../../test/domain-samples.ts';
import type { CriteriaSet } from './criteria.ts';
import type { Plan } from './plan.ts';
import type { Round } from './round.ts';
import { buildSite, type Site } from './site.ts';
import type { Task } from './task.ts';
import { directionOf, tracePlan, traceRound, traceTask, traceUnit } from './trace.ts';

const leaf = (code: string, maxPoints = 2) => aNode(code, { maxPoints });
const field = (code: string, ...codes: string[]) => aNode(code, { children: codes.map((each) => leaf(each)) });
const SET = aCriteriaSet({ tree: [field('1', '1.1', '1.2', '1.3'), field('2', '2.1')] });
const task = (name: string, ...criteria: string[]): Task => ({
  id: id(name),
  number: null,
  field: { number: 'I', title: '' },
  group: null,
  criteria,
  title: name,
  requirement: null,
  deadline: { text: '', kind: 'year', date: null },
  lead: [],
  support: [],
  progress: [],
});
const points = (scores: Record<string, number>) =>
  Object.fromEntries(Object.entries(scores).map(([code, appraised]) => [code, aScore({ appraised })]));
const BEFORE = points({ '1.1': 1, '1.2': 2, '1.3': 0.5, '2.1': 0 });
const AFTER = points({ '1.1': 2, '1.2': 1.5, '1.3': 0.5, '2.1': 1 });

interface Parts {
  readonly plans?: readonly Partial<Plan>[];
  readonly sets?: readonly CriteriaSet[];
  readonly after?: Partial<Round> | null;
  readonly scores?: typeof AFTER;
  readonly known?: boolean;
}

function siteOf({ plans = [], sets = [SET], after = {}, scores = AFTER, known = true }: Parts = {}): Site {
  const set = sets[0]?.id ?? null;
  const rounds = [
    ...(known
      ? [
          {
            round: aRound(['xa-a', 'xa-b'], { id: id('old'), year: 2023, criteriaSetId: set }),
            results: [aResult('xa-a', { scores: BEFORE }), aResult('xa-b', { status: 'not-assessed' })],
          },
        ]
      : []),
    ...(after === null
      ? []
      : [
          {
            round: aRound(['xa-a'], { id: id('new'), year: 2024, criteriaSetId: set, ...after }),
            results: after.status === 'planned' ? [] : [aResult('xa-a', { scores })],
          },
        ]),
  ];
  return buildSite(
    aDataset({
      units: [aUnit(), aUnit({ id: id('xa-b') })],
      indices: [anIndex(), anIndex({ id: id('papi') })],
      sets,
      rounds,
      plans: plans.map((part, at) =>
        aPlan({ id: id(`p${at}`), issuerId: id('xa-a'), indexIds: [id('cchc')], ...part }),
      ),
    }),
  );
}
const standing = (site: Site, round = 'old', unit = 'xa-a') => {
  const found = site.standings.get(id(unit))?.find(({ ranking }) => ranking.round.id === round);
  if (!found) throw new Error('no standing');
  return found;
};

describe('from a round', () => {
  const tasks = [task('one', '1.1'), task('field', '1'), task('other', '2.1', '9.9')];

  test('each criterion has the tasks that name it or what it belongs to, and what came next', () => {
    const trace = traceRound(siteOf({ plans: [{ tasks }] }), standing(siteOf({ plans: [{ tasks }] })));
    expect(
      trace.criteria.map(({ score, tasks: named, difference }) => [
        score.node.code,
        named.map((each) => each.task.title),
        difference,
      ]),
    ).toEqual([
      ['1.1', ['one', 'field'], 1],
      ['1.2', ['field'], -0.5],
      ['1.3', ['field'], 0],
      ['2.1', ['other'], 1],
    ]);
    expect(trace.plans).toHaveLength(1);
  });

  test('a plan that aims at the round does not answer it', () => {
    const site = siteOf({ plans: [{ tasks, years: [2023], date: { year: 2023, month: 1, day: 1 } }] });
    expect(traceRound(site, standing(site)).plans).toEqual([]);
  });

  test('a unit without figures has nothing to trace', () => {
    const site = siteOf();
    expect(traceRound(site, standing(site, 'old', 'xa-b'))).toMatchObject({ plans: [], criteria: [] });
  });

  test('a round without criteria has no codes to name', () => {
    const site = siteOf({ sets: [], plans: [{ tasks }] });
    expect(traceRound(site, standing(site)).criteria).toEqual([]);
  });
});

describe('from a task', () => {
  const traced = (parts: Parts, named: Task) => {
    const site = siteOf({ ...parts, plans: [{ tasks: [named], ...parts.plans?.[0] }] });
    return traceTask(site, site.plans[0] as Plan, named);
  };

  test('what each of its criteria had lost, and what came next; a field as a whole', () => {
    expect(traced({}, task('t', '1.1', '2', '9.9'))).toMatchObject([
      { code: '1.1', title: 'Tiêu chí 1.1', lost: 1, difference: 1, round: { id: 'old' } },
      { code: '2', lost: 2, difference: 1 },
    ]);
  });

  test('without a row of the unit nothing is known of it', () => {
    expect(traced({ plans: [{ issuerId: id('xa-b') }] }, task('t', '1.1'))).toMatchObject([
      { lost: null, before: null, difference: null, reason: 'no-figure' },
    ]);
  });

  test('without criteria a code means nothing', () => {
    expect(traced({ sets: [] }, task('t', '1.1'))).toEqual([]);
  });

  test('an issuer that is no unit has no points to lose', () => {
    expect(traced({ plans: [{ issuerId: null }] }, task('t', '1.1'))).toEqual([]);
    expect(traced({ plans: [{ issuerId: id('xa-c') }] }, task('t', '1.1'))).toEqual([]);
  });
});

describe('of a plan', () => {
  test('every criterion named counts once, and the counts add up', () => {
    const tasks = [task('a', '1.1', '1.2'), task('b', '1.1', '1.3', '9.9')];
    const site = siteOf({ plans: [{ tasks }] });
    expect(tracePlan(site, site.plans[0] as Plan)).toMatchObject({
      codes: ['1.1', '1.2', '1.3', '9.9'],
      criteria: [{ code: '1.1' }, { code: '1.2' }, { code: '1.3' }],
      counts: { rose: 1, same: 1, fell: 1, unknown: 1 },
    });
  });

  test('before the next round is published nothing is known', () => {
    const site = siteOf({ plans: [{ tasks: [task('a', '1.1')] }], after: { status: 'planned' } });
    expect(tracePlan(site, site.plans[0] as Plan)).toMatchObject({
      criteria: [{ reason: 'awaited', next: { kind: 'awaited' } }],
      counts: { rose: 0, same: 0, fell: 0, unknown: 1 },
    });
  });

  test('no difference is no direction', () => {
    expect(directionOf({ difference: null })).toBe('unknown');
  });
});

describe('of a unit', () => {
  const years = (parts: Parts, unit = 'xa-a') =>
    traceUnit(siteOf(parts), id(unit)).map(({ indexId, year, standing: found, cited, plans, next }) => [
      indexId,
      year,
      found !== null,
      cited?.score ?? null,
      plans.length,
      next.kind,
    ]);
  const prior = { indexId: id<Plan['indexIds'][number]>('cchc'), rank: null, outOf: null, decision: null, note: null };

  test('year by year, with the plans that answer it', () => {
    expect(years({ plans: [{}] })).toEqual([
      ['cchc', 2024, true, null, 0, 'unknown'],
      ['cchc', 2023, true, null, 1, 'published'],
    ]);
  });

  test('a year of which only a plan speaks', () => {
    const priorResults = [{ ...prior, year: 2023, score: 84.4 }];
    expect(years({ known: false, plans: [{ priorResults }, {}] })).toEqual([
      ['cchc', 2024, true, null, 0, 'unknown'],
      ['cchc', 2023, false, 84.4, 2, 'published'],
    ]);
    expect(years({ known: false, after: null, plans: [{ indexIds: [id('papi'), id('cchc')] }] })).toEqual([
      ['papi', 2023, false, null, 1, 'unknown'],
      ['cchc', 2023, false, null, 1, 'unknown'],
    ]);
  });

  test('an index no plan speaks of, an invented plan, a unit without plans: nothing', () => {
    expect(years({ plans: [{ indexIds: [id('papi')] }] })).toEqual([['papi', 2023, false, null, 1, 'unknown']]);
    expect(years({ plans: [{ demonstration: true, years: [2030], date: { year: 2030, month: 1, day: 1 } }] })).toEqual([
      ['cchc', 2029, false, null, 1, 'unknown'],
    ]);
    expect(years({ plans: [{}] }, 'xa-b')).toEqual([]);
    expect(years({}, 'xa-z')).toEqual([]);
  });
});
