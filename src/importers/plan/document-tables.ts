/** What the tables of a document are: tasks, steps of an evaluation, or tables. */
import type { Table } from './block.ts';
import { leftOut, type Note, read } from './note.ts';
import { isSchedule, toSchedule } from './schedule.ts';
import type { Item } from './sections.ts';
import { toGrid } from './table-grid.ts';
import type { Heading } from './task-rows.ts';
import { type TaskDraft, toTasks } from './task-table.ts';

export interface Tables {
  readonly tasks: TaskDraft[];
  readonly schedule: object[];
  readonly taskTables: Set<Table>;
  readonly placeOf: (table: Table) => 'first' | 'later' | null;
  readonly notes: Note[];
}

export function noTables(): Tables {
  const taskTables = new Set<Table>();
  const placeOf = (table: Table): 'first' | 'later' | null => {
    if (!taskTables.has(table)) return null;
    return [...taskTables][0] === table ? 'first' : 'later';
  };
  return { tasks: [], schedule: [], taskTables, placeOf, notes: [] };
}

/** Tables of tasks and of the steps of an evaluation, with the section they stand in. */
export function readTables(items: readonly Item[], start: Heading, found: Tables): void {
  let above = start;
  for (const item of items) {
    if (item.kind === 'heading' && item.level === 2) above = headingParts(item.text);
    const grid = item.kind === 'table' ? toGrid(item.table) : null;
    if (item.kind !== 'table' || grid === null) continue;
    if (grid.repeatedHeads > 0)
      found.notes.push(
        leftOut(
          grid.line,
          `${grid.repeatedHeads} lần in lại đầu bảng ở trang sau`,
          `${grid.repeatedHeads} heads printed again on later pages`,
        ),
      );
    if (isSchedule(grid)) {
      const steps = toSchedule(grid);
      found.schedule.push(...steps);
      found.notes.push(read('schedule', String(steps.length), grid.line));
    } else {
      const tasks = toTasks(grid, above);
      if (found.taskTables.size > 0)
        found.notes.push(
          leftOut(
            grid.line,
            'bảng nhiệm vụ này được nối vào bảng trước',
            'this table of tasks is joined to the one before',
          ),
        );
      if (grid.unread.length > 0)
        found.notes.push(
          leftOut(
            grid.line,
            `cột không có chỗ trong nhiệm vụ: ${grid.unread.join('; ')}`,
            `columns that tasks have no place for: ${grid.unread.join('; ')}`,
          ),
        );
      found.tasks.push(...tasks.value);
      found.taskTables.add(item.table);
      found.notes.push(...tasks.notes);
    }
  }
}

function headingParts(heading: string): Heading {
  const [, number, title] = /^([IVXLC]+|\d+(?:\.\d+)*)[.)]?\s+(.+)$/u.exec(heading) ?? [];
  return number !== undefined && title !== undefined ? { number, title } : { number: 'I', title: heading };
}
