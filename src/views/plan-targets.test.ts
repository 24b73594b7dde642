import { describe, expect, test } from 'vitest';
import { CCHC, citation, plan, round, siteWith, target } from '../../test/plan-samples.ts';
import { aResult, id } from '../../test/domain-samples.ts';
import type { Plan, Target } from '../domain/plan.ts';
import type { UnitResult } from '../domain/result.ts';
import { targetGroups, verdictView } from './plan-targets.ts';
import { planSummary } from './plan-summary.ts';

const siteOf = (sample: Plan, results: readonly UnitResult[] | null) => {
  const published = round({
    id: id('r24'),
    status: 'published',
    cohort: [{ id: '', name: '', unitIds: [id('xa-mau')], size: 25, note: null }],
  });
  return siteWith(
    [sample],
    results === null
      ? {}
      : { rounds: new Map([[published.id, published]]), results: new Map([[published.id, results]]) },
  );
};
const result = (part: Partial<UnitResult>) => [aResult('xa-mau', part)];
const judged = (over: Partial<Target>, results: readonly UnitResult[] | null) => {
  const aim = target(over);
  const sample = plan({ targets: [aim] });
  const { verdict, text, figures } = verdictView(siteOf(sample, results), sample, aim);
  return [verdict, text, figures];
};

describe('a target is judged in words and figures', () => {
  test('reached and missed', () => {
    expect(judged({}, result({ total: 85, rank: 3 }))).toEqual([
      'reached',
      'Đạt',
      'Năm 2024: 85,00 điểm, hạng 3 trong 25',
    ]);
    expect(judged({}, result({ total: 84.4, rank: 19 }))).toEqual([
      'missed',
      'Chưa đạt',
      'Năm 2024: 84,40 điểm, hạng 19 trong 25',
    ]);
  });

  test('not measurable is not missed', () => {
    expect(judged({ unit: 'percent' }, result({ total: 85, rank: 3 }))[1]).toBe('Không đo được');
    expect(judged({ field: 'Thể chế' }, result({ total: 85 }))).toEqual([
      'not-measurable',
      'Không đo được',
      'Kết quả năm 2024 không có số này',
    ]);
  });

  test('too early is neither: Sơn Giang wants a better place than 19 of 25, and 2024 is not published', () => {
    const aim = target({ comparator: 'rank-better-than', value: 19, unit: 'rank' });
    const prior = {
      indexId: CCHC,
      year: 2023,
      score: 84.4,
      rank: 19,
      outOf: 25,
      decision: citation(),
      note: null,
    };
    const sample = plan({ targets: [aim], priorResults: [prior] });
    const site = siteOf(sample, null);
    expect(targetGroups(site, sample)[0]?.rows[0]).toMatchObject({
      target: 'cao hơn hạng 19 trong 25',
      verdict: { text: 'Chưa có kết quả', figures: 'Kết quả năm 2024 chưa thấy công bố' },
    });
    expect(planSummary(site, sample)[0]).toMatchObject({
      caption: 'Hạng 1 là cao nhất. Kết quả năm 2024 chưa thấy công bố.',
    });
  });

  test('targets of fields are counted by verdict', () => {
    const share = { unit: 'percent-of-max', value: 90 } as const;
    const sample = plan({ targets: [target({ field: 'A', ...share }), target({ field: 'B', ...share })] });
    const caption = (results: readonly UnitResult[] | null) => planSummary(siteOf(sample, results), sample)[0];
    expect(caption(null)).toMatchObject({
      caption: 'Phần trăm của điểm tối đa từng lĩnh vực. Kết quả: chưa công bố.',
    });
    expect(caption(result({ total: 85 }))).toMatchObject({
      caption: 'Phần trăm của điểm tối đa từng lĩnh vực. Kết quả: 2 không đo được.',
    });
  });
});
