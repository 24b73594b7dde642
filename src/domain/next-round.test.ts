import { describe, expect, test } from 'vitest';
import {
  aCriteriaSet,
  aDataset,
  anIndex,
  aNode,
  aResult,
  aRound,
  aScore,
  aUnit,
  id,
} from '../../test/domain-samples.ts';
import type { CriteriaNode, CriteriaSet } from './criteria.ts';
import { changeOf, findScore, type NextRound, roundAfter, roundAfterYear } from './next-round.ts';
import type { Points, UnitResult } from './result.ts';
import type { Round } from './round.ts';
import { buildSite, type Site } from './site.ts';
import type { Unit } from './unit.ts';

const leaf = (code: string, title = `Tiêu chí ${code}`, maxPoints: number | null = 2): CriteriaNode =>
  aNode(code, { title, maxPoints });
const set = (name: string, children: readonly CriteriaNode[], part: Partial<CriteriaSet> = {}): CriteriaSet =>
  aCriteriaSet({ id: id(name), tree: [aNode('1', { title: 'Lĩnh vực', children })], ...part });
const OLD = set('old', [leaf('1.1'), leaf('1.2')]);
const given = (scores: Record<string, Partial<Points> | 'not-applicable'>): Partial<UnitResult> => ({
  total: 70,
  scores: Object.fromEntries(
    Object.entries(scores).map(([code, score]) => [
      code,
      aScore(score === 'not-applicable' ? { status: score } : score),
    ]),
  ),
});

interface Parts {
  readonly unit?: Partial<Unit>;
  readonly round?: Partial<Round>;
  readonly set?: CriteriaSet;
  readonly results?: readonly UnitResult[];
  readonly before?: Partial<UnitResult>;
}
const FULL = given({ '1.1': { appraised: 1 }, '1.2': { appraised: 2 } });

function build({ unit = {}, round, set: newer = OLD, results = [aResult('xa-a', FULL)], before = FULL }: Parts): Site {
  return buildSite(
    aDataset({
      units: [aUnit(unit)],
      indices: [anIndex()],
      sets: newer === OLD ? [OLD] : [OLD, newer],
      rounds: [
        {
          round: aRound(['xa-a'], { id: id('r23'), year: 2023, criteriaSetId: OLD.id }),
          results: [aResult('xa-a', before)],
        },
        ...(round
          ? [{ round: aRound(['xa-a'], { id: id('r24'), year: 2024, criteriaSetId: newer.id, ...round }), results }]
          : []),
      ],
    }),
  );
}
const standingOf = (site: Site) => {
  const found = site.standings.get(id('xa-a'))?.find(({ ranking }) => ranking.round.id === 'r23');
  if (!found?.row) throw new Error('no row');
  return { round: found.ranking.round, row: found.row };
};
const nextOf = (parts: Parts): NextRound => {
  const site = build(parts);
  return roundAfter(site, id('xa-a'), standingOf(site).round);
};

describe('the round after', () => {
  test('is the next one among the same units, with the row of the unit', () => {
    expect(nextOf({ round: {} })).toMatchObject({ kind: 'published', row: { unitId: 'xa-a' } });
    expect(nextOf({ round: { areaId: id('huyen') } })).toEqual({ kind: 'unknown', year: 2024 });
    expect(nextOf({ round: { demonstration: true } })).toEqual({ kind: 'unknown', year: 2024 });
    expect(nextOf({ round: { year: 2022 } })).toEqual({ kind: 'unknown', year: 2024 });
  });

  test('is the nearest in time, in whatever order the content names them', () => {
    const site = build({ round: {} });
    const { round } = standingOf(site);
    const far = aRound(['xa-a'], { id: id('r25'), year: 2025, status: 'planned' });
    const rounds = new Map([[far.id, far], ...site.rounds]);
    expect(roundAfter({ ...site, rounds }, id('xa-a'), round)).toMatchObject({ ranking: { round: { id: 'r24' } } });
  });

  test('is awaited while it is not published', () => {
    expect(nextOf({ round: { status: 'appraisal' }, results: [] })).toMatchObject({
      kind: 'awaited',
      round: { id: 'r24' },
    });
  });

  test('says why the unit has no figures in it', () => {
    const absent = [aResult('xa-a', { status: 'not-assessed' })];
    expect(nextOf({ round: {}, results: absent })).toMatchObject({ kind: 'unit-absent', absence: 'not-assessed' });
    expect(nextOf({ round: {}, results: [] })).toMatchObject({ kind: 'unit-absent', absence: null });
    const site = build({ round: {} });
    expect(roundAfter(site, id('xa-b'), standingOf(site).round)).toMatchObject({ kind: 'unit-absent', absence: null });
  });

  test('a unit that ended within that year has none; one that ended later still waits for it', () => {
    expect(nextOf({ unit: { validTo: '2024-06-30' } })).toEqual({ kind: 'unit-ended', year: 2024 });
    expect(nextOf({ unit: { validTo: '2024-06-30' }, round: {}, results: [] })).toMatchObject({ kind: 'unit-ended' });
    expect(nextOf({ unit: { validTo: '2025-06-30' } })).toEqual({ kind: 'unknown', year: 2024 });
    expect(nextOf({ unit: { validTo: '2024-06-30' }, round: {} })).toMatchObject({ kind: 'published' });
  });

  test('after a year without a round it is the next that names the unit', () => {
    const site = build({ round: {} });
    const from = { indexId: id<Round['indexId']>('cchc'), year: 2023, demonstration: false };
    expect(roundAfterYear(site, id('xa-a'), from)).toMatchObject({
      kind: 'published',
      ranking: { round: { id: 'r24' } },
    });
    expect(roundAfterYear(site, id('xa-b'), from)).toEqual({ kind: 'unknown', year: 2024 });
    expect(roundAfterYear(site, id('xa-a'), { ...from, indexId: id('papi') })).toMatchObject({ kind: 'unknown' });
    expect(roundAfterYear(site, id('xa-a'), { ...from, demonstration: true })).toMatchObject({ kind: 'unknown' });
  });
});

describe('a criterion in the next round', () => {
  const change = (parts: Parts, code = '1.1') => {
    const site = build({ round: {}, ...parts });
    const { round, row } = standingOf(site);
    const score = findScore(row.fields, code);
    if (!score) throw new Error(`no score ${code}`);
    return changeOf(score, roundAfter(site, id('xa-a'), round));
  };
  const onField = { comparableWith: [{ criteriaSetId: OLD.id, on: 'field', note: '' }] } as const;
  const onTotal = { comparableWith: [{ criteriaSetId: OLD.id, on: 'total', note: '' }] } as const;

  test('under the same criteria: both shares and the difference', () => {
    const results = [aResult('xa-a', given({ '1.1': { appraised: 1.75 }, '1.2': { appraised: 2 } }))];
    expect(change({ results })).toEqual({
      before: { points: 1, maxPoints: 2 },
      after: { points: 1.75, maxPoints: 2 },
      difference: 0.75,
      reason: null,
    });
    expect(change({ results }, '1')).toMatchObject({ before: { points: 3, maxPoints: 4 }, difference: 0.75 });
  });

  test('without a next round the reason is that', () => {
    expect(change({ round: { status: 'planned' }, results: [] })).toEqual({
      before: { points: 1, maxPoints: 2 },
      after: null,
      difference: null,
      reason: 'awaited',
    });
  });

  test('where a field was left as it was it may be compared, elsewhere both stand apart', () => {
    const kept = set('new', [leaf('1.1'), leaf('1.2')], { title: 'Bộ mới', ...onField });
    expect(change({ set: kept })).toMatchObject({ difference: 0, reason: null });
    const changed = set('new', [leaf('1.1'), leaf('1.2'), leaf('1.3')], onField);
    expect(change({ set: changed })).toEqual({
      before: { points: 1, maxPoints: 2 },
      after: { points: 1, maxPoints: 2 },
      difference: null,
      reason: 'criteria-changed',
    });
  });

  test('a method break, a year between: the reason of the rounds', () => {
    expect(change({ set: set('new', [leaf('1.1')]) })).toMatchObject({ reason: 'criteria-changed' });
    expect(change({ round: { year: 2025 } })).toMatchObject({ reason: 'year-missing' });
    expect(change({ round: { criteriaSetId: null } })).toMatchObject({ after: null, reason: 'no-criteria' });
  });

  test('totals may be compared, but not a field that has another maximum', () => {
    const more = set('new', [leaf('1.1'), leaf('1.2')], onTotal);
    const tree = [{ ...(more.tree[0] as CriteriaNode), maxPoints: 5 }];
    expect(change({ set: { ...more, tree } })).toMatchObject({ reason: 'criteria-changed' });
  });

  test('another code with the same title is the same criterion; another title under its code is not', () => {
    const moved = set('new', [leaf('1.1', 'Tiêu chí 1.2'), leaf('1.2', 'Tiêu chí 1.1')], onTotal);
    expect(change({ set: moved })).toMatchObject({ after: { points: 2 }, difference: 1 });
    const renamed = set('new', [leaf('1.1', 'Việc khác')], onTotal);
    expect(change({ set: renamed })).toMatchObject({ after: null, reason: 'criterion-removed' });
    const twins = set('new', [leaf('1.3', 'Tiêu chí 1.1'), leaf('1.4', 'Tiêu chí 1.1')], onTotal);
    expect(change({ set: twins })).toMatchObject({ reason: 'criterion-removed' });
  });

  test('not applicable now, another maximum, no figure in one of both', () => {
    const exempt = [aResult('xa-a', given({ '1.1': 'not-applicable', '1.2': { appraised: 1 } }))];
    expect(change({ results: exempt })).toMatchObject({ after: null, reason: 'not-applicable' });
    expect(change({ results: exempt }, '1')).toMatchObject({
      after: { points: 1, maxPoints: 2 },
      reason: 'maximum-differs',
    });
    expect(change({ results: [aResult('xa-a', given({ '1.2': { appraised: 1 } }))] })).toMatchObject({
      after: null,
      reason: 'no-figure',
    });
    expect(change({ results: [aResult('xa-a', { total: 50 })] })).toMatchObject({ after: null, reason: 'no-figure' });
    const unread = given({ '1.2': { appraised: 1 } });
    expect(change({ before: unread })).toMatchObject({ before: null, difference: null, reason: 'no-figure' });
  });

  test('a maximum nobody publishes gives no share', () => {
    const open = set('old', [leaf('1.1', 'Tiêu chí 1.1', null), leaf('1.2')]);
    const site = buildSite(
      aDataset({
        units: [aUnit()],
        sets: [open],
        rounds: [
          { round: aRound(['xa-a'], { id: id('r23'), criteriaSetId: open.id }), results: [aResult('xa-a', FULL)] },
        ],
      }),
    );
    const { round, row } = standingOf(site);
    const score = findScore(row.fields, '1.1');
    expect(score && changeOf(score, roundAfter(site, id('xa-a'), round)).before).toBeNull();
    expect(findScore(row.fields, '7')).toBeNull();
  });
});
