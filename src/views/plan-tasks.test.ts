import { describe, expect, it } from 'vitest';
import { actor, plan, task } from '../../test/plan-samples.ts';
import { duplicateNotes, planTaskTable, progressWords } from './plan-tasks.ts';
import { inSentence, stateView, taskRow } from './task-table.ts';

const AS_OF = '2026-11-20';
const group = { number: '4.1', title: 'Bộ máy' };

describe('planTaskTable', () => {
  const tasks = [
    task('a'),
    task('b', { number: '4.1', group }),
    task('c', { number: '4.2', group }),
    task('d', { number: '5' }),
  ];
  const table = planTaskTable(plan({ tasks }), AS_OF);

  it('groups by field, heads each group once with the number of its tasks', () => {
    expect(table.groups.map(({ title, count }) => [title, count])).toEqual([['I. Chỉ đạo, điều hành', 4]]);
    expect(
      table.groups[0]?.rows.map((row) => (row.kind === 'subhead' ? `${row.number}: ${row.length}` : row.anchor)),
    ).toEqual(['nv-a', '4.1: 2', 'nv-b', 'nv-c', 'nv-d']);
  });

  it('shows standard names and keeps the printed ones', () => {
    const row = table.groups[0]?.rows[0];
    expect(row).toMatchObject({
      lead: [{ name: 'Văn phòng UBND xã', printed: 'VP UBND' }],
      support: [{ name: 'cán bộ, công chức xã', printed: null }],
      keys: { 'chu-tri': 'van-phong', han: 'nam', 'tinh-trang': 'chua-bao-cao qua-han' },
    });
  });

  it('offers only filters that tell rows apart, the status only when something is reported', () => {
    expect(table.filters).toEqual([]);
    const reported = task('e', {
      lead: [actor('UBND xã')],
      field: { number: 'II', title: 'Thể chế' },
      progress: [{ date: '2024-06-01', status: 'done', note: null, evidence: [], by: null }],
    });
    const filters = planTaskTable(plan({ tasks: [...tasks, reported] }), AS_OF).filters;
    expect(filters.map(({ name }) => name)).toEqual(['linh-vuc', 'chu-tri', 'tinh-trang']);
  });
});

it('a number printed twice is explained', () => {
  const twin = task('x', { number: '7' });
  const grouped = task('b', { number: '4.1', group });
  expect(duplicateNotes(grouped, [grouped])).toEqual(['trùng số với nhóm 4.1 trong bản gốc']);
  expect(duplicateNotes(twin, [twin, task('y', { number: '7' })])).toEqual([
    'trùng số với nhiệm vụ 7 khác trong bản gốc',
  ]);
  expect(duplicateNotes(twin, [twin, task('z', { number: null })])).toEqual([]);
  expect(duplicateNotes(task('z', { number: null }), [])).toEqual([]);
});

it('every report stands behind a task, the newest first, with its age', () => {
  const reported = task('r', {
    progress: [
      { date: '2026-06-01', status: 'in-progress', note: 'Đang rà.', evidence: [], by: null },
      { date: '2026-10-05', status: 'done', note: null, evidence: ['Báo cáo 5'], by: 'UBND xã' },
    ],
  });
  expect(taskRow(reported, AS_OF)).toMatchObject({
    fresh: '05/10/2026, 46 ngày trước',
    reports: [
      { date: '05/10/2026', state: { text: 'Đã xong' }, evidence: ['Báo cáo 5'], by: 'UBND xã' },
      { date: '01/06/2026', state: { tag: 'doing' }, note: 'Đang rà.' },
    ],
  });
  expect(taskRow(task('s'), AS_OF)).toMatchObject({ fresh: null, reports: [] });
});

describe('states', () => {
  const unreported = task('a');
  const begun = task('b', {
    progress: [{ date: '2024-06-01', status: 'in-progress', note: null, evidence: [], by: null }],
  });

  it('only a reported task is called late', () => {
    expect(stateView(unreported, AS_OF)).toEqual({ tag: 'draft', text: 'Quá hạn, chưa có báo cáo' });
    expect(stateView(begun, AS_OF)).toEqual({ tag: 'late', text: 'Quá hạn, đang làm' });
    expect(stateView(begun, '2024-07-01')).toEqual({ tag: 'doing', text: 'Đang làm' });
  });

  it('the line above the table does not say that unreported work was left undone', () => {
    expect(progressWords([unreported], AS_OF, '20/11/2026')).toBe(
      'Chưa có báo cáo tiến độ nào; tính đến 20/11/2026, 1 nhiệm vụ đã qua hạn, chưa rõ đã làm hay chưa.',
    );
    expect(progressWords([unreported, begun], AS_OF, '20/11/2026')).toContain(
      '1 trên 2 nhiệm vụ có báo cáo tiến độ; tính đến 20/11/2026, 2',
    );
    expect(progressWords([unreported], '2024-01-01', '01/01/2024')).toBe('Chưa có báo cáo tiến độ nào.');
  });
});

it('common nouns lose their capital in a sentence, names keep it', () => {
  expect(inSentence('Cán bộ, công chức xã')).toBe('cán bộ, công chức xã');
  expect(inSentence('Văn phòng UBND xã')).toBe('văn phòng UBND xã');
  expect(['UBND xã', 'Ủy ban nhân dân xã', 'Phòng Nội vụ'].map(inSentence)).toEqual([
    'UBND xã',
    'Ủy ban nhân dân xã',
    'Phòng Nội vụ',
  ]);
});
