/** The demonstration: made up, said so everywhere, the same every time, and showing what it is there to show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { diffCriteria } from '../../src/domain/criteria-diff.ts';
import { leavesOf } from '../../src/domain/criteria.ts';
import type { CriteriaSetId, PlanId, RoundId, UnitId } from '../../src/domain/ids.ts';
import { progressOf } from '../../src/domain/progress.ts';
import { analyseScore } from '../../src/domain/score-analysis.ts';
import { buildSite } from '../../src/domain/site.ts';
import { judgeTarget } from '../../src/domain/target.ts';
import { tracePlan } from '../../src/domain/trace.ts';
import { lacksEvidence } from '../../src/domain/self-assessment.ts';
import { demonstrationFiles } from '../../src/importers/demonstration/files.ts';

const { dataset } = loadContent('content');
if (dataset === null) throw new Error('the content has errors');
const site = buildSite(dataset);
const round = (id: string) => site.rankings.get(id as RoundId)!;
const set = (id: string) => site.criteriaSets.get(id as CriteriaSetId)!;
const [block2025] = round('minh-hoa-cchc-xa-2025').blocks;

describe('the files', () => {
  test('are those of the generator, byte for byte', () => {
    for (const { path, text } of demonstrationFiles()) expect(readFileSync(join('content', path), 'utf8')).toBe(text);
  });

  test('another seed makes another table, the same seed the same', () => {
    expect(demonstrationFiles()).toEqual(demonstrationFiles());
    expect(demonstrationFiles(1)).not.toEqual(demonstrationFiles());
  });

  test('say that they are made up, and no name is one of a real unit', () => {
    const invented = [...site.units.values()].filter(({ demonstration }) => demonstration);
    const real = new Set(
      [...site.units.values()].filter(({ demonstration }) => !demonstration).map(({ name }) => name),
    );
    expect(invented).toHaveLength(25);
    expect(invented.filter(({ id, name }) => real.has(name) || !id.startsWith('minh-hoa-xa-'))).toEqual([]);
    for (const each of [...site.rounds.values(), ...site.plans].filter(({ demonstration }) => demonstration))
      expect(each.title).toMatch(/^Minh hoạ: /);
    const rounds = [...site.rounds.values()].filter(({ id }) => id.startsWith('minh-hoa-'));
    expect(rounds.map(({ demonstration }) => demonstration)).toEqual([true, true, true, true]);
  });
});

describe('the plans', () => {
  const plan = (id: string) => site.plansById.get(id as PlanId)!;
  const closed = plan('2025-minh-hoa-xa-vuon-hong-cai-thien-chi-so');

  test('close the circle: lost in 2024, promised for 2025, known since; all four outcomes occur', () => {
    const { codes, counts, criteria } = tracePlan(site, closed);
    expect(codes).toHaveLength(13);
    expect(counts).toEqual({ rose: 7, same: 1, fell: 1, unknown: 4 });
    expect(criteria.map(({ round: { id } }) => id)).toEqual(codes.map(() => 'minh-hoa-cchc-xa-2024'));
    expect(new Set(criteria.map(({ reason }) => reason))).toEqual(
      new Set([null, 'criteria-changed', 'criterion-removed']),
    );
  });

  test('keep and miss their targets, and one cannot be told', () => {
    expect(closed.targets.map((target) => judgeTarget(site, closed, target).verdict)).toEqual([
      'missed',
      'reached',
      'reached',
      'missed',
      'not-measurable',
    ]);
    const open = plan('2026-minh-hoa-xa-vuon-hong-cai-thien-chi-so');
    expect(new Set(open.targets.map((target) => judgeTarget(site, open, target).verdict))).toEqual(
      new Set(['not-yet']),
    );
  });

  test('show every state a task can be in', () => {
    const { counts } = progressOf(
      site.plans.filter(({ demonstration }) => demonstration).flatMap(({ tasks }) => tasks),
      site.config.asOf,
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  });
});

describe('the criteria', () => {
  test('have eight fields, about sixty sub-criteria, 70 points by documents and 30 by survey', () => {
    for (const id of ['minh-hoa-cchc-xa-2024', 'minh-hoa-cchc-xa-2025']) {
      const leaves = leavesOf(set(id));
      const pointsBy = (method: string) =>
        leaves.filter((leaf) => leaf.method === method).reduce((sum, leaf) => sum + (leaf.maxPoints ?? 0), 0);
      expect(set(id).tree.map(({ maxPoints }) => maxPoints)).toEqual([11, 6, 16, 8, 12, 9, 18, 20]);
      expect([pointsBy('document'), pointsBy('survey')]).toEqual([70, 30]);
      expect(leaves.length).toBeGreaterThan(55);
    }
  });

  test('changed in field 7 only', () => {
    const { nodes, rules } = diffCriteria(set('minh-hoa-cchc-xa-2024'), set('minh-hoa-cchc-xa-2025'));
    const fields = new Set(
      nodes.flatMap(({ before, after }) => [before, after].flatMap((node) => node?.code.charAt(0) ?? [])),
    );
    expect([...fields]).toEqual(['7']);
    expect(new Set(nodes.flatMap(({ changes }) => changes))).toEqual(
      new Set(['points', 'moved', 'renamed', 'added', 'removed']),
    );
    expect(rules).toEqual({});
  });

  test('let seven fields be compared between the years, the total and field 7 not', () => {
    const { comparison } = round('minh-hoa-cchc-xa-2025');
    expect(comparison).toMatchObject({ comparable: false, reason: 'criteria-changed' });
    expect([...comparison.fields]).toEqual(['1', '2', '3', '4', '5', '6', '8']);
    const earlier = round('minh-hoa-cchc-xa-2024');
    const changes = block2025!.rows.map(
      (row) => analyseScore(round('minh-hoa-cchc-xa-2025'), block2025!, row, earlier).fieldChanges,
    );
    expect(changes.every((fields) => fields.find(({ code }) => code === '7')?.reason === 'criteria-changed')).toBe(
      true,
    );
    expect(changes.flat().filter(({ value }) => value !== null).length).toBeGreaterThan(100);
  });
});

describe('the table of 2025', () => {
  test('has ties, one unit not assessed, criteria that do not apply, bonus and penalty, and one slip of 0.01', () => {
    const rows = block2025!.rows;
    expect(rows).toHaveLength(24);
    expect(block2025!.absent).toMatchObject([{ status: 'not-assessed' }]);
    expect(rows.filter(({ tied }) => tied).length).toBeGreaterThanOrEqual(4);
    expect(rows.filter(({ discrepancy }) => discrepancy?.severity !== 'none')).toHaveLength(1);
    const given = (kind: string) =>
      rows.filter(({ adjustments }) =>
        adjustments.some((each) => each.adjustment.kind === kind && each.points !== null),
      );
    expect([given('bonus').length, given('penalty').length]).toEqual([3, 2]);
    expect(
      rows.some(({ result }) => Object.values(result.scores).some(({ status }) => status === 'not-applicable')),
    ).toBe(true);
  });

  test('self scores of two communes come from their own files', () => {
    const own = site.selfAssessments.get('minh-hoa-cchc-xa-2025' as RoundId)!;
    expect(own).toHaveLength(2);
    for (const { unitId, scores } of own) {
      const row = block2025!.rows.find((each) => each.unitId === unitId)!;
      expect(row.result.scores['1.1.1']?.self).toBe(scores['1.1.1']?.points);
      expect(Object.values(scores).filter(lacksEvidence)).toEqual([]);
    }
  });

  test('the correction is the figure that stands', () => {
    const [correction] = site.correctionsOf(
      'minh-hoa-cchc-xa-2025' as RoundId,
      'minh-hoa-xa-bong-gao' as UnitId,
      '5.2.1',
      'appraised',
    );
    const row = block2025!.rows.find(({ unitId }) => unitId === 'minh-hoa-xa-bong-gao')!;
    expect(correction?.after).toBe(row.result.scores['5.2.1']?.appraised);
  });
});

describe('the year that goes on', () => {
  test('five communes have sent or begun their self-assessment', () => {
    const files = site.selfAssessments.get('minh-hoa-cchc-xa-2026' as RoundId)!;
    expect(files.map(({ submitted }) => submitted !== null).filter(Boolean)).toHaveLength(4);
    expect(files).toHaveLength(5);
  });

  test('twelve tasks of one commune answer criteria that lost points', () => {
    const plan = site.plansById.get('2026-minh-hoa-xa-vuon-hong-cai-thien-chi-so' as PlanId)!;
    const row = block2025!.rows.find(({ unitId }) => unitId === plan.issuerId)!;
    const lost = new Set(
      analyseScore(round('minh-hoa-cchc-xa-2025'), block2025!, row, null).lost.map(({ node }) => node.code),
    );
    expect(plan.tasks).toHaveLength(12);
    expect(plan.tasks.flatMap(({ criteria }) => criteria).filter((code) => !lost.has(code))).toEqual([]);
  });
});
