import { expect, test } from 'vitest';
import { plan, prose, siteWith, target, task } from '../../test/plan-samples.ts';
import type { Plan } from './plan.ts';
import { planChanges } from './plan-change.ts';

const between = (before: Partial<Plan>, after: Partial<Plan>) =>
  planChanges(siteWith([plan(before)]), siteWith([plan(after)]));

test('a part is told before and after; of the text only that it changed', () => {
  expect(between({ title: 'Cũ', body: [prose('a')] }, { title: 'Mới', body: [prose('b')] })).toMatchObject([
    {
      kind: 'changed',
      parts: [
        { part: 'title', before: 'Cũ', after: 'Mới' },
        { part: 'text', before: null, after: null },
      ],
    },
  ]);
});

test('a target keeps its promise while its height changes', () => {
  const [low, high] = [target({ value: 80 }), target({ value: 85 })];
  expect(between({ targets: [low] }, { targets: [high] })).toMatchObject([{ targets: [{ before: low, after: high }] }]);
  const other = target({ field: 'Tài chính công' });
  expect(between({ targets: [low] }, { targets: [low, other] })).toMatchObject([
    { targets: [{ before: null, after: other }] },
  ]);
});

test('tasks are told apart by id', () => {
  const done = task('a', { progress: [{ date: '2026-03-01', status: 'done', note: null, by: null, evidence: [] }] });
  expect(between({ tasks: [task('a'), task('b')] }, { tasks: [done, task('c')] })).toMatchObject([
    {
      tasks: [
        { kind: 'changed', parts: [{ part: 'status', before: 'unreported', after: 'done' }] },
        { kind: 'added', parts: [] },
        { kind: 'removed', parts: [] },
      ],
    },
  ]);
});

test('a plan that comes or goes is told as a whole', () => {
  expect(planChanges(siteWith([]), siteWith([plan()]))).toMatchObject([{ kind: 'added', parts: [], tasks: [] }]);
  expect(planChanges(siteWith([plan()]), siteWith([]))).toMatchObject([{ kind: 'removed' }]);
});

test('nothing changes against itself', () => {
  expect(between({ targets: [target()], tasks: [task('a')] }, { targets: [target()], tasks: [task('a')] })).toEqual([]);
});
