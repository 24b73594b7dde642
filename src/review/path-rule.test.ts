import { describe, expect, test } from 'vitest';
import { plan, siteWith } from '../../test/plan-samples.ts';
import type { PlanId, UnitId } from '../domain/ids.ts';
import { refusedPaths } from './path-rule.ts';

const [A, B] = ['xa-a', 'xa-b'] as UnitId[];
const of = (name: string, issuerId: UnitId | undefined) =>
  plan({ id: `2026-${name}` as PlanId, issuerId: issuerId ?? null });
const before = siteWith([of('a-cu', A), of('b-cu', B)]);
const after = siteWith([of('a-cu', A), of('b-cu', B), of('a-moi', A)]);
const refused = (paths: readonly string[], unitId: UnitId | null = null) =>
  refusedPaths(paths, { contentFolder: 'content/', unitId, states: [before, after] }).map(({ path }) => path);

describe('the files of one unit', () => {
  test.each([
    [['content/plans/2026/a-moi.mdx', 'content/plans/2026/a-moi.tasks.json']],
    [['content/plans/2026/a-cu.tasks.json', 'content/rounds/dot/self/xa-a.json']],
  ])('%j may be sent together', (paths) => {
    expect(refused(paths)).toEqual([]);
    expect(refused(paths, A as UnitId)).toEqual([]);
    expect(refused(paths, B as UnitId)).toEqual(paths);
  });

  test('those of two may not', () => {
    const paths = ['content/plans/2026/a-cu.mdx', 'content/rounds/dot/self/xa-b.json'];
    expect(refused(paths)).toEqual(paths);
    expect(refused(paths, A as UnitId)).toEqual([paths[1]]);
  });
});

test('a plan keeps its owner when an edit names another issuer', () => {
  const states = [siteWith([of('a-cu', A)]), siteWith([of('a-cu', B)])];
  const rule = { contentFolder: 'content/', unitId: B as UnitId, states };
  expect(refusedPaths(['content/plans/2026/a-cu.mdx'], rule)).toHaveLength(1);
});

test.each([
  'package.json',
  '.github/workflows/a.yml',
  'content/../package.json',
  'content/units/tinh.json',
  'content/rounds/dot/results.json',
  'content/rounds/dot/self/../results.json',
  'content/corrections/2026-01-01-a.json',
  'content/plans/2026/khong-co.mdx',
])('%s belongs to the keepers', (path) => {
  expect(refused([path])).toEqual([path]);
});
