import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aNode, anIndex, aResult, aScore } from '../../test/domain-samples.ts';
import { absentUnit, hasFigures, incompleteUnit, isComplete, type Rules, scoreRow } from './ranking-row.ts';

const tree = [aNode('1', { maxPoints: 60 }), aNode('2', { maxPoints: 40 })];
const points: Rules = { index: anIndex(), set: aCriteriaSet({ tree }) };
const percent: Rules = {
  index: anIndex({ unitOfMeasure: 'percent' }),
  set: aCriteriaSet({ tree, denominator: 'applicable' }),
};

describe('the value of a row', () => {
  test('is the published index, else the published total', () => {
    expect(scoreRow(aResult('a', { total: 62.62, indexPercent: 94.49 }), points)).toMatchObject({
      value: 94.49,
      valueFrom: 'published',
    });
    expect(scoreRow(aResult('a', { total: 84.4 }), points)).toMatchObject({ value: 84.4, valueFrom: 'published' });
    expect(scoreRow(aResult('a', { total: 84.4 }), { ...points, set: null })).toMatchObject({
      value: 84.4,
      fields: [],
      discrepancy: null,
    });
  });

  test('is our own rounded total where none is published', () => {
    const scores = { '1': aScore({ survey: 40.123456 }), '2': aScore({ survey: 3.3 }) };
    expect(scoreRow(aResult('a', { scores }), points)).toMatchObject({
      value: 43.42,
      valueFrom: 'recomputed',
      discrepancy: null,
    });
  });

  test('is unknown where neither is possible', () => {
    expect(scoreRow(aResult('a', { rank: 4 }), points).value).toBeNull();
    expect(scoreRow(aResult('a', { rank: 4 }), { ...points, set: null }).value).toBeNull();
  });

  test('of an index that is a percentage is never points', () => {
    const scores = { '1': aScore({ appraised: 54 }), '2': aScore({ status: 'not-applicable' }) };
    expect(scoreRow(aResult('a', { scores }), percent)).toMatchObject({ value: 90, valueFrom: 'recomputed' });
    expect(scoreRow(aResult('a', { total: 54, scores }), percent)).toMatchObject({
      value: 90,
      valueFrom: 'recomputed',
    });
    expect(scoreRow(aResult('a', { total: 54 }), percent).value).toBeNull();
    expect(scoreRow(aResult('a', { rank: 1 }), percent).value).toBeNull();
  });

  test('over a full denominator is the published total, not the sum of its printed parts', () => {
    const full = { ...percent, set: aCriteriaSet() };
    const row = scoreRow(aResult('bo-tu-phap', { appraised: 61.86, survey: 28.1, total: 89.95 }), full);
    expect(row).toMatchObject({ value: 89.95, discrepancy: { difference: 0.01, severity: 'notice' } });
  });

  test('is a percentage where the index was published as one, also of an index in points', () => {
    const unitOf = (part: Partial<ReturnType<typeof aResult>>) => scoreRow(aResult('a', part), points).valueUnit;
    expect([unitOf({ total: 82.85, indexPercent: 83.69 }), unitOf({ total: 82.85 })]).toEqual(['percent', 'points']);
  });
});

describe('units that cannot stand in the table', () => {
  test.each(['total', 'indexPercent', 'rank', 'appraised', 'survey'] as const)('%s is a figure', (key) => {
    expect(hasFigures(aResult('a', { [key]: 1 }))).toBe(true);
  });

  test('a band is a figure, a status is none', () => {
    expect(hasFigures(aResult('a', { band: 'A' }))).toBe(true);
    expect(hasFigures(aResult('a', { status: 'not-assessed' }))).toBe(false);
    expect(hasFigures(aResult('a', { scores: { '1': aScore() } }))).toBe(true);
  });

  test('a score, a place or a band is enough', () => {
    for (const part of [{ total: 1 }, { rank: 1 }, { band: 'A' }])
      expect(isComplete(scoreRow(aResult('a', part), points))).toBe(true);
    expect(isComplete(scoreRow(aResult('a', { appraised: 60 }), points))).toBe(false);
  });

  test('keep their reason; without one they are "not published"', () => {
    expect(absentUnit(aResult('a', { status: 'not-read', note: 'Bảng ảnh.' }))).toEqual({
      unitId: 'a',
      status: 'not-read',
      note: 'Bảng ảnh.',
    });
    expect(absentUnit(aResult('a')).status).toBe('not-published');
  });

  test('partly published ones name the parts that are missing, not those that do not apply', () => {
    const set = aCriteriaSet({ tree: [...tree, aNode('3')] });
    const scores = {
      '1': aScore({ status: 'not-applicable' }),
      '2': aScore({ status: 'not-read' }),
      '3': aScore({ survey: 1 }),
    };
    expect(incompleteUnit(scoreRow(aResult('a', { scores }), { ...points, set }))).toEqual({
      unitId: 'a',
      status: 'not-read',
      note: 'Thiếu điểm nội dung 2 nên không cộng được tổng.',
    });
  });

  test('a published note wins over ours', () => {
    const row = scoreRow(aResult('a', { scores: { '1': aScore({ survey: 1 }) }, note: 'Theo báo cáo.' }), points);
    expect(incompleteUnit(row)).toMatchObject({ status: 'not-published', note: 'Theo báo cáo.' });
  });

  test('one published part of two is not published as a whole', () => {
    const row = scoreRow(aResult('a', { appraised: 60 }), points);
    expect(incompleteUnit(row)).toEqual({ unitId: 'a', status: 'not-published', note: null });
  });

  test('a bonus that is announced and not read leaves the total unknown, and says so', () => {
    const bonus = { code: 'DC', title: 'Điểm cộng', kind: 'bonus', maxPoints: 2, note: null } as const;
    const set = aCriteriaSet({ tree, adjustments: [bonus] });
    const scores = { '1': aScore({ survey: 1 }), '2': aScore({ survey: 1 }), DC: aScore({ status: 'not-read' }) };
    expect(incompleteUnit(scoreRow(aResult('a', { scores }), { ...points, set })).status).toBe('not-read');
  });

  test('a unit to which nothing applies says so', () => {
    const none = aScore({ status: 'not-applicable' });
    expect(incompleteUnit(scoreRow(aResult('a', { scores: { '1': none, '2': none } }), points)).status).toBe(
      'not-applicable',
    );
  });
});
