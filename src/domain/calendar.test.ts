import { expect, it } from 'vitest';
import { buildCalendar } from './calendar.ts';
import type { Plan } from './plan.ts';
import type { Round, ScheduleStep } from './round.ts';
import type { Task } from './task.ts';

const step = (date: string | null, doneOn: string | null = null): ScheduleStep => ({
  number: 1,
  title: 'Công bố',
  deadline: { text: 'hạn', kind: 'date', date },
  lead: [],
  support: [],
  doneOn,
});
const round = (...schedule: ScheduleStep[]): Round => ({ id: 'r', schedule }) as unknown as Round;
const task = (date: string | null, status?: 'done' | 'in-progress'): Task =>
  ({
    deadline: { text: 'hạn', kind: 'date', date },
    progress: status ? [{ date: '2024-06-01', status, note: null, evidence: [] }] : [],
  }) as unknown as Task;
const plan = (...tasks: Task[]): Plan => ({ id: 'p', tasks }) as unknown as Plan;
const ASOF = '2024-07-01';

it('holds only what has a day, oldest first, steps before tasks', () => {
  const events = buildCalendar(
    [round(step('2024-12-31'), step(null))],
    [plan(task('2024-12-31'), task('2024-03-01'), task(null))],
    ASOF,
  );
  expect(events.map(({ kind, date }) => [kind, date])).toEqual([
    ['task', '2024-03-01'],
    ['step', '2024-12-31'],
    ['task', '2024-12-31'],
  ]);
});

it('tells done, late and ahead apart; the day itself is on time', () => {
  const steps = buildCalendar([round(step('2024-06-30'), step('2024-06-30', '2024-06-29'), step(ASOF))], [], ASOF);
  expect(steps.map(({ state }) => state)).toEqual(['late', 'done', 'ahead']);
  const tasks = buildCalendar(
    [],
    [plan(task('2024-05-01', 'done'), task('2024-05-01', 'in-progress'), task('2024-08-01'))],
    ASOF,
  );
  expect(tasks.map(({ state }) => state)).toEqual(['done', 'late', 'ahead']);
});
