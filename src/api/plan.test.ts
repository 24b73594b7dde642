import { expect, it } from 'vitest';
import { citation, plan, prose, siteWith, target, task } from '../../test/plan-samples.ts';
import { toApiPlan } from './plan.ts';

const sample = plan({
  implementsDocument: citation(),
  targets: [target()],
  originalNote: 'Bản kể lại.',
  tasks: [task('a'), task('b', { deadline: { text: 'Thường xuyên', kind: 'continuous', date: null } })],
  body: [{ kind: 'heading', level: 2, id: 'i', text: 'I. Mục đích' }, prose('a'), { kind: 'tasks' }],
});
const answer = toApiPlan(siteWith([sample]), sample);

it('carries the envelope and an absolute address', () => {
  expect(answer).toMatchObject({
    apiVersion: 1,
    asOf: '2026-11-20',
    demonstration: false,
    sources: [{ title: 'Bản kể lại.', url: null }],
  });
  expect(answer.data.url).toBe('https://congkhai.example/ke-hoach/2024-xa-mau/');
});

it('blanks are null and what follows from them is marked', () => {
  expect(answer.data).toMatchObject({
    number: null,
    earliestIssue: '2024-02-27',
    targets: [{ index: 'cchc', value: 85 }],
  });
});

it('an unreported task is unreported, and past its deadline only when it has one', () => {
  expect(answer.data.tasks.map(({ status, pastDeadline }) => [status, pastDeadline])).toEqual([
    ['unreported', true],
    ['unreported', false],
  ]);
});

it('a target says what became of it, a task what its criteria lost and won', () => {
  expect(answer.data.targets[0]?.result).toEqual({
    verdict: 'not-yet',
    year: 2024,
    round: null,
    score: null,
    rank: null,
  });
  expect(answer.data.tasks.map(({ trace }) => trace)).toEqual([[], []]);
});

it('text is plain, tables are left to their own fields', () => {
  expect(answer.data.text).toEqual([
    { level: 2, text: 'I. Mục đích' },
    { level: null, text: 'a' },
  ]);
});
