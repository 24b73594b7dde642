/** The calendar of an evaluation: steps of a round, not tasks of a plan. */
import { splitActors } from './actors.ts';
import { readDeadline } from './deadline.ts';
import type { Grid } from './table-grid.ts';
import { taskRows } from './task-rows.ts';

/** The steps from guidance to publication, not work of the plan: three or more of them speak of scoring. */
export function isSchedule(grid: Grid): boolean {
  const rows = taskRows(grid);
  const steps = rows.filter(({ title }) => /tự (?:đánh giá|chấm)|thẩm định|công bố|chấm điểm/i.test(title));
  return rows.every(({ field }) => field === null) && !grid.columns.has('requirement') && steps.length >= 3;
}

/** As `schedule` of a round wants it. */
export const toSchedule = (grid: Grid): readonly object[] =>
  taskRows(grid).map(({ title, deadline, lead, support }, at) => ({
    number: at + 1,
    title,
    deadline: readDeadline(deadline).deadline,
    lead: splitActors(lead),
    support: splitActors(support),
  }));
