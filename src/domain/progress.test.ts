import { expect, test } from 'vitest';
import { PROGRESS_STATES, progressOf, progressStateOf, reportsOf } from './progress.ts';
import type { ProgressEntry, Task, TaskStatus } from './task.ts';

const entry = (date: string, status: TaskStatus): ProgressEntry => ({
  date,
  status,
  note: null,
  evidence: [],
  by: null,
});
const task = (due: string | null, ...progress: ProgressEntry[]): Pick<Task, 'deadline' | 'progress'> => ({
  deadline: { text: '', kind: 'date', date: due },
  progress,
});

test('late is only what somebody reported and did not finish', () => {
  expect(progressStateOf(task('2024-06-30', entry('2024-05-01', 'in-progress')), '2024-07-01')).toBe('overdue');
  expect(progressStateOf(task('2024-06-30', entry('2024-05-01', 'done')), '2024-07-01')).toBe('done');
  expect(progressStateOf(task('2024-06-30'), '2024-07-01')).toBe('unreported');
  expect(progressStateOf(task('2024-06-30', entry('2024-05-01', 'not-started')), '2024-06-30')).toBe('not-started');
});

test('reports stand newest first, two of one day with the later written first', () => {
  const entries = [entry('2024-03-01', 'not-started'), entry('2024-05-01', 'in-progress'), entry('2024-05-01', 'done')];
  expect(reportsOf({ progress: entries }).map(({ status }) => status)).toEqual(['done', 'in-progress', 'not-started']);
});

test('every task is counted once', () => {
  const progress = progressOf(
    [
      task('2024-06-30', entry('2024-05-01', 'done')),
      task('2024-06-30', entry('2024-05-03', 'in-progress'), entry('2024-04-01', 'not-started')),
      task(null, entry('2024-05-02', 'in-progress')),
      task(null, entry('2024-02-02', 'not-started')),
      task('2024-06-30'),
      task('2024-12-31'),
    ],
    '2024-07-01',
  );
  expect(progress).toEqual({
    total: 6,
    counts: { done: 1, 'in-progress': 1, 'not-started': 1, overdue: 1, unreported: 2 },
    silent: 1,
    newest: '2024-05-03',
  });
  expect(PROGRESS_STATES.reduce((sum, state) => sum + progress.counts[state], 0)).toBe(progress.total);
});

test('without a report there is no newest day', () => {
  expect(progressOf([task(null)], '2024-07-01').newest).toBeNull();
});
