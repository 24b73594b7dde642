import { describe, expect, test } from 'vitest';
import { type Deadline, isOverdue, type ProgressEntry, statusOf, type TaskStatus } from './task.ts';

const entry = (date: string, status: TaskStatus): ProgressEntry => ({
  date,
  status,
  note: null,
  evidence: [],
  by: null,
});
const by = (date: string | null): Deadline => ({ text: 'Chậm nhất trước ngày 31/12/2024', kind: 'date', date });

describe('statusOf', () => {
  test('a task nobody reported on is unreported, not "not started"', () => {
    expect(statusOf({ progress: [] })).toBe('unreported');
  });

  test('the newest report counts, wherever it stands in the file', () => {
    expect(statusOf({ progress: [entry('2024-11-01', 'done'), entry('2024-05-01', 'in-progress')] })).toBe('done');
  });

  test('of two reports of one day the later in the file counts', () => {
    expect(statusOf({ progress: [entry('2024-05-01', 'in-progress'), entry('2024-05-01', 'done')] })).toBe('done');
  });
});

describe('isOverdue', () => {
  test('the last day itself is on time', () => {
    expect(isOverdue({ deadline: by('2024-12-30'), progress: [] }, '2024-12-30')).toBe(false);
    expect(isOverdue({ deadline: by('2024-12-30'), progress: [] }, '2024-12-31')).toBe(true);
  });

  test('a task that is done is never overdue', () => {
    expect(isOverdue({ deadline: by('2024-12-30'), progress: [entry('2025-01-05', 'done')] }, '2025-02-01')).toBe(
      false,
    );
  });

  test('a continuous task has no day to miss', () => {
    expect(isOverdue({ deadline: by(null), progress: [] }, '2030-01-01')).toBe(false);
  });
});
