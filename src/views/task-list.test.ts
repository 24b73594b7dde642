import { describe, expect, it } from 'vitest';
import { id } from '../../test/domain-samples.ts';
import { plan, siteWith, task } from '../../test/plan-samples.ts';
import { LONGEST_TASK_LIST, taskListView } from './task-list.ts';
import { plainText } from './view.ts';

const done = [{ date: '2024-06-01', status: 'done', note: null, evidence: [], by: null }] as const;
const tasks = [
  task('year'),
  task('done', { progress: done }),
  task('quarter', { deadline: { text: 'Quý III năm 2024', kind: 'quarter', date: '2024-09-30' } }),
  task('always', { deadline: { text: 'Thường xuyên', kind: 'continuous', date: null } }),
];
const view = taskListView(siteWith([plan({ tasks })]));

it('groups by last day, undated tasks last', () => {
  expect(view.table.groups.map(({ title, count }) => [title, count])).toEqual([
    ['Đến 30/09/2024', 1],
    ['Đến 31/12/2024', 2],
    ['Thường xuyên', 1],
  ]);
});

it('a row leads to its line in the plan', () => {
  expect(view.table.groups[0]?.rows[0]).toMatchObject({
    href: '/ke-hoach/2024-xa-mau/#nv-quarter',
    source: { label: 'UBND xã Mẫu, 2024' },
  });
});

describe('counts', () => {
  it('have a row for every status, also the empty ones', () => {
    expect(view.counts[0]?.rows.map(({ label, count }) => [label, count])).toEqual([
      ['Đã xong', 1],
      ['Đang làm', 0],
      ['Chưa bắt đầu', 0],
      ['Chưa có báo cáo', 3],
    ]);
  });

  it('only a dated task that is not reported done is past its day', () => {
    expect(view.counts[1]?.rows.map(({ count }) => count)).toEqual([2, 1, 1]);
  });
});

it('tasks of several plans can be told apart, and invented ones are counted as such', () => {
  const made = plan({ id: id('2025-minh-hoa'), issuerName: 'UBND xã Hoạ', demonstration: true, tasks: [task('x')] });
  const both = taskListView(siteWith([plan({ tasks }), made]));
  expect(plainText(both.deck)).toContain('5 nhiệm vụ trong 2 kế hoạch, 1 trong số đó là minh hoạ, không có thật.');
  expect(both.table.filters[0]).toMatchObject({
    name: 'ke-hoach',
    all: 'Cả 2 kế hoạch',
    choices: [
      { value: '2024-xa-mau', label: 'UBND xã Mẫu, 2024' },
      { value: '2025-minh-hoa', label: 'UBND xã Hoạ, 2024 (minh hoạ, không có thật)' },
    ],
  });
  const rows = both.table.groups.flatMap((group) => group.rows);
  expect(rows.map((row) => row.kind === 'task' && row.keys['ke-hoach']).filter((key) => key === made.id)).toHaveLength(
    1,
  );
  expect(view.table.filters.map(({ name }) => name)).not.toContain('ke-hoach');
});

it('says so when there are no tasks', () => {
  expect(plainText(taskListView(siteWith([plan()])).deck)).toBe('Chưa có kế hoạch nào kèm nhiệm vụ.');
});

it('shows what is due nearest when there are too many, and says of how many', () => {
  const dated = (at: number): string =>
    new Date(Date.UTC(2026, 10, 20) + (at - 300) * 86_400_000).toISOString().slice(0, 10);
  const tasks = Array.from({ length: LONGEST_TASK_LIST + 200 }, (_, at) =>
    task(`t-${at}`, { deadline: { text: dated(at), kind: 'date', date: dated(at) } }),
  );
  const view = taskListView(siteWith([plan({ tasks })]));
  const rows = view.table.groups.flatMap((group) => group.rows);
  expect(rows).toHaveLength(LONGEST_TASK_LIST);
  expect(view.table.groups[0]?.title).toBe(`Đến ${dated(50).split('-').reverse().join('/')}`);
  expect(view.sub).toContain('500 việc chưa xong');
  expect(view.sub).toContain('trong 700 việc');
});
