import { describe, expect, test } from 'vitest';
import { plan, task } from '../../test/plan-samples.ts';
import type { ProgressEntry, Task, TaskStatus } from '../domain/task.ts';
import { planProgressView } from './plan-progress.ts';
import { plainText } from './view.ts';

const AS_OF = '2026-11-20';
const entry = (date: string, status: TaskStatus, by: string | null = null): ProgressEntry => ({
  date,
  status,
  note: null,
  evidence: [],
  by,
});
const due = { text: '', kind: 'date', date: '2026-06-30' } as const;
const open = { text: '', kind: 'continuous', date: null } as const;
const viewOf = (tasks: readonly Task[]) => planProgressView(plan({ tasks }), AS_OF);
const said = (tasks: readonly Task[]): string => plainText(viewOf(tasks)?.sentence ?? []);

describe('how far a plan is', () => {
  const tasks = [
    task('a', { deadline: due, progress: [entry('2026-06-20', 'done', 'UBND xã')] }),
    task('b', { deadline: due, progress: [entry('2026-10-05', 'in-progress', 'Văn phòng')] }),
    task('c', { deadline: due, field: { number: 'II', title: 'Thể chế' } }),
    task('d', { deadline: open, field: { number: 'II', title: 'Thể chế' } }),
  ];

  test('says done, late and silent apart, as of the day of the site', () => {
    expect(said(tasks)).toBe(
      '1 trên 4 nhiệm vụ báo đã xong; tính đến 20/11/2026, 1 quá hạn mà chưa xong, 1 qua hạn mà chưa ai báo.',
    );
    expect(said([task('a', { deadline: open, progress: [entry('2026-06-20', 'done')] })])).toBe(
      '1 trên 1 nhiệm vụ báo đã xong; tính đến 20/11/2026 không việc nào báo trễ.',
    );
  });

  test('counts add up, in the plan and in each field', () => {
    const view = viewOf(tasks);
    expect(view?.counts.map(({ count }) => count)).toEqual([1, 0, 0, 1, 2]);
    expect(view?.fields.map(({ label, words, counts }) => [label, words, counts.map(({ count }) => count)])).toEqual([
      ['I. Chỉ đạo, điều hành', '1 trên 2 xong', [1, 0, 0, 1, 0]],
      ['II. Thể chế', 'chưa có báo cáo', [0, 0, 0, 0, 2]],
    ]);
    expect(view?.label).toBe(
      '4 nhiệm vụ: đã xong 1; đang làm 0; chưa bắt đầu 0; quá hạn, chưa xong 1; chưa có báo cáo 2.',
    );
    expect([view?.figure, view?.word]).toEqual(['1/4', 'đã xong']);
  });

  test('says who reported last and how long ago', () => {
    expect(viewOf(tasks)?.fresh).toBe('Cập nhật gần nhất 05/10/2026, 46 ngày trước, do Văn phòng báo.');
    const unsigned = task('a', { progress: [entry('2026-11-20', 'done')] });
    expect(viewOf([unsigned])?.fresh).toBe('Cập nhật gần nhất 20/11/2026, trong ngày, không ghi ai báo.');
    const ahead = task('a', { progress: [entry('2026-12-01', 'done')] });
    expect(viewOf([ahead])?.fresh).toContain('gần nhất 01/12/2026, không ghi');
  });

  test('without a report it does not say that nothing was done', () => {
    const silent = [task('a', { deadline: due }), task('b', { deadline: open })];
    expect(said(silent)).toBe('Chưa có báo cáo nào về 2 nhiệm vụ; 1 đã qua hạn, chưa rõ đã làm hay chưa.');
    expect(said([task('b', { deadline: open })])).toBe('Chưa có báo cáo nào về 1 nhiệm vụ.');
    expect(viewOf(silent)).toMatchObject({ figure: '0/2', word: 'báo cáo' });
    expect(viewOf(silent)?.fresh).toContain('không có nghĩa là việc chưa làm');
  });

  test('a plan without tasks has none', () => {
    expect(viewOf([])).toBeNull();
  });
});
