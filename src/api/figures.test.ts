import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aDataset, aNode, aResult, aRound, aScore, aUnit, id } from '../../test/domain-samples.ts';
import type { Correction } from '../domain/correction.ts';
import { buildSite } from '../domain/site.ts';
import { toApiCorrections } from './corrections.ts';
import { toApiCriteriaSets } from './criteria.ts';
import { rankingCsv } from './ranking-csv.ts';
import { toApiRanking } from './ranking.ts';
import { toApiScore } from './score.ts';
import { toApiSelfAssessments } from './self-assessments.ts';
import { toApiUnits } from './catalogue.ts';

const BONUS = { code: 'DC', title: 'Điểm cộng', kind: 'bonus', maxPoints: 2, note: null } as const;
const source = { title: 'Báo', url: 'https://bao.example/', retrieved: null, licence: null, note: null };
const older = aCriteriaSet({ id: id('old'), tree: [aNode('1', { maxPoints: 90 })] });
const set = aCriteriaSet({
  id: id('set'),
  tree: [aNode('1', { maxPoints: 100 })],
  adjustments: [BONUS],
  replacesId: older.id,
});
const correction: Correction = {
  id: '2024-03-01-a',
  roundId: id('round'),
  unitId: id('a'),
  code: null,
  field: 'total',
  before: 80,
  after: 91.5,
  reason: 'Chép nhầm',
  decidedBy: null,
  date: '2024-03-01',
};
const site = buildSite(
  aDataset({
    units: [aUnit({ id: id('a'), demonstration: true }), aUnit({ id: id('b') })],
    sets: [older, set],
    corrections: [correction],
    selfAssessments: [{ roundId: id('next'), unitId: id('a'), submitted: '2024-11-01', report: null, scores: {} }],
    rounds: [
      {
        round: aRound(['a', 'b', 'c']),
        results: [
          aResult('a', {
            total: 91.5,
            rank: 1,
            scores: { '1': aScore({ self: 95, appraised: 90 }), DC: aScore({ appraised: 1.5 }) },
          }),
          aResult('b', { total: 80, rank: 2, scores: { '1': aScore({ appraised: 80 }) } }),
          aResult('c', {
            status: 'not-assessed',
            conflicts: [{ unitId: id('c'), field: 'rank', value: 'cuối bảng', source, note: null }],
          }),
        ],
      },
      { round: aRound(['a', 'b'], { id: id('next'), year: 2024, status: 'self-assessment' }), results: [] },
    ],
  }),
);
const ranking = site.rankings.get(id('round'))!;
const rows = toApiRanking(site, ranking).data.blocks[0]!.rows;

describe('a row of a ranking', () => {
  test('carries bonus, corrections, and the place in each field', () => {
    expect(rows[0]).toMatchObject({
      valueUnit: 'points',
      adjustments: [{ code: 'DC', kind: 'bonus', points: 1.5 }],
      corrections: [{ id: '2024-03-01-a', before: 80, after: 91.5, decision: null }],
      fields: [{ code: '1', points: 90, self: 95, appraised: 90, rank: 1, quartile: 'highest' }],
    });
    expect(rows[1]).toMatchObject({ adjustments: [{ points: null }], fields: [{ rank: 2 }] });
  });

  test('keeps what another source prints, also for a unit without a figure', () => {
    expect(rows[2]).toMatchObject({
      absence: 'not-assessed',
      conflicts: [{ field: 'rank', value: 'cuối bảng', source: { title: 'Báo', url: 'https://bao.example/' } }],
    });
  });

  test('says why the round is not compared', () => {
    expect(toApiRanking(site, ranking).data.comparison).toEqual({
      previous: null,
      comparable: false,
      reason: 'first',
      fields: [],
      note: null,
    });
  });

  test('stands in the CSV with bonus, correction and number of other readings', () => {
    const [head, first, , last] = rankingCsv(site, ranking)
      .replace('\uFEFF', '')
      .split('\r\n')
      .map((line) => line.split(','));
    const cellOf = (line: readonly string[] | undefined, column: string) => line?.[head!.indexOf(column)];
    expect([cellOf(first, 'bonus'), cellOf(first, 'penalty'), cellOf(first, 'corrected')]).toEqual(['1.5', '', 'true']);
    expect([cellOf(last, 'conflicts'), cellOf(last, 'value_unit'), cellOf(first, 'value_unit')]).toEqual([
      '1',
      '',
      'points',
    ]);
  });
});

test('a score says where points were lost and where the council gave less', () => {
  expect(toApiScore(site, id('round'), id('a')).data.analysis).toEqual({
    lost: [{ code: '1', lost: 10, note: null }],
    gaps: [{ code: '1', self: 95, appraised: 90, gap: -5, children: [] }],
    fieldChanges: [{ code: '1', value: null, reason: 'first' }],
  });
  expect(toApiScore(site, id('round'), id('c')).data).toMatchObject({ analysis: null, conflicts: [{ field: 'rank' }] });
});

test('a criteria set says what it replaced and what changed', () => {
  const [first, second] = toApiCriteriaSets(site).data;
  expect(first).toMatchObject({ id: 'old', previous: null, changes: null });
  expect(second).toMatchObject({
    previous: 'old',
    adjustments: [{ code: 'DC' }],
    changes: {
      nodes: [{ before: '1', after: '1', changes: ['points'], difference: 10 }],
      rules: { adjustments: { before: [] } },
    },
  });
});

test('corrections, self assessments and units say when they are made up', () => {
  expect(toApiCorrections(site).data).toMatchObject([{ unit: 'a', demonstration: false }]);
  expect(toApiUnits(site).data.map(({ demonstration }) => demonstration)).toEqual([true, false]);
  expect(toApiSelfAssessments(site).data).toMatchObject([
    {
      round: 'next',
      demonstration: false,
      missing: [{ id: 'b' }],
      assessments: [{ unit: { id: 'a' }, submitted: '2024-11-01' }],
    },
  ]);
});
