/** The annex of tasks of one plan, in its own order: field, group, task. */
import type { IsoDate } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { isOverdue, statusOf, type Task } from '../domain/task.ts';
import { slugify } from '../text/slug.ts';
import { taskFilters } from './task-filters.ts';
import { type SubheadView, type TaskGroupView, taskRow, type TaskRowView, type TaskTableView } from './task-table.ts';

type FieldRow = TaskRowView | SubheadView;

export function planTaskTable(plan: Plan, asOf: IsoDate): TaskTableView {
  const { tasks } = plan;
  const showsState = tasks.some((task) => task.progress.length > 0);
  return {
    caption: `${tasks.length} nhiệm vụ của kế hoạch`,
    total: tasks.length,
    groups: [...Map.groupBy(tasks, (task) => `${task.field.number}. ${task.field.title}`)].map(([title, members]) =>
      fieldGroup(title, members, tasks, asOf),
    ),
    filters: taskFilters(tasks, asOf, ['linh-vuc', 'chu-tri', 'han', ...(showsState ? (['tinh-trang'] as const) : [])]),
    showsState,
  };
}

function fieldGroup(title: string, members: readonly Task[], all: readonly Task[], asOf: IsoDate): TaskGroupView {
  const rows = members.flatMap((task, at): FieldRow[] => {
    const row = taskRow(task, asOf, duplicateNotes(task, all));
    const opensGroup = task.group !== null && !sameGroup(task, members[at - 1]);
    return opensGroup ? [subhead(task, members.slice(at)), row] : [row];
  });
  return { id: `lv-${slugify(title)}`, title, count: members.length, rows };
}

function subhead(first: Task, following: readonly Task[]): SubheadView {
  const end = following.findIndex((task) => !sameGroup(first, task));
  const { number, title } = first.group ?? { number: '', title: '' };
  return { kind: 'subhead', number, title, length: end < 0 ? following.length : end };
}

const sameGroup = (a: Task, b: Task | undefined): boolean =>
  b !== undefined && a.group?.number === b.group?.number && a.group?.title === b.group?.title;

/** Printed numbers are not unique; the reader is told, the number stays. */
export function duplicateNotes(task: Task, all: readonly Task[]): string[] {
  if (task.number === null) return [];
  if (all.some((other) => other.group?.number === task.number))
    return [`trùng số với nhóm ${task.number} trong bản gốc`];
  const twin = all.some((other) => other.id !== task.id && other.number === task.number);
  return twin ? [`trùng số với nhiệm vụ ${task.number} khác trong bản gốc`] : [];
}

/** "Chưa có báo cáo tiến độ nào. Đến 20/11/2026 có 35 nhiệm vụ đã qua hạn." as of the day of the site. */
export function progressWords(tasks: readonly Task[], asOf: IsoDate, asOfWords: string): string {
  const reported = tasks.filter((task) => statusOf(task) !== 'unreported').length;
  const overdue = tasks.filter((task) => isOverdue(task, asOf)).length;
  const reports =
    reported === 0 ? 'Chưa có báo cáo tiến độ nào' : `${reported} trên ${tasks.length} nhiệm vụ có báo cáo tiến độ`;
  return overdue === 0
    ? `${reports}.`
    : `${reports}; tính đến ${asOfWords}, ${overdue} nhiệm vụ đã qua hạn${reported === 0 ? ', chưa rõ đã làm hay chưa' : ' mà chưa báo xong'}.`;
}
