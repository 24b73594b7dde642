/** Everything with a day: steps of rounds and deadlines of tasks. A day without a report is late, not undone. */
import type { IsoDate, PlanId, RoundId } from './ids.ts';
import type { Plan } from './plan.ts';
import type { Round, ScheduleStep } from './round.ts';
import { isOverdue, statusOf, type Task } from './task.ts';

/** `late`: the day has passed and nobody reported it done. */
export type EventState = 'done' | 'late' | 'ahead';

interface Dated {
  readonly date: IsoDate;
  readonly state: EventState;
}
export interface StepEvent extends Dated {
  readonly kind: 'step';
  readonly roundId: RoundId;
  readonly step: ScheduleStep;
}
export interface TaskEvent extends Dated {
  readonly kind: 'task';
  readonly planId: PlanId;
  readonly task: Task;
}
export type CalendarEvent = StepEvent | TaskEvent;

/** Oldest day first; on one day steps of rounds before tasks, each in the order of its document. */
export function buildCalendar(rounds: Iterable<Round>, plans: Iterable<Plan>, asOf: IsoDate): readonly CalendarEvent[] {
  const events = [
    ...[...rounds].flatMap((round) => round.schedule.flatMap((step) => stepEvent(round.id, step, asOf))),
    ...[...plans].flatMap((plan) => plan.tasks.flatMap((task) => taskEvent(plan.id, task, asOf))),
  ];
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function stepEvent(roundId: RoundId, step: ScheduleStep, asOf: IsoDate): StepEvent[] {
  const { date } = step.deadline;
  if (date === null) return [];
  const state = step.doneOn !== null ? 'done' : date < asOf ? 'late' : 'ahead';
  return [{ kind: 'step', roundId, step, date, state }];
}

function taskEvent(planId: PlanId, task: Task, asOf: IsoDate): TaskEvent[] {
  const { date } = task.deadline;
  if (date === null) return [];
  const state = statusOf(task) === 'done' ? 'done' : isOverdue(task, asOf) ? 'late' : 'ahead';
  return [{ kind: 'task', planId, task, date, state }];
}
