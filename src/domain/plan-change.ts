/** What an edit does to plans: their parts, targets and tasks. */
import type { PlanId, TaskId } from './ids.ts';
import { type Pair, pairs } from './pairs.ts';
import type { Plan, Target } from './plan.ts';
import type { Site } from './site.ts';
import { statusOf, type Task } from './task.ts';

/** A named part of a plan or a task, before and after; null where there was or is none. */
export interface PartChange<Part extends string> {
  readonly part: Part;
  readonly before: string | null;
  readonly after: string | null;
}

export type TaskPart = 'title' | 'requirement' | 'deadline' | 'lead' | 'support' | 'criteria' | 'status';

export interface TaskChange {
  readonly taskId: TaskId;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly parts: readonly PartChange<TaskPart>[];
}

export interface TargetChange {
  readonly before: Target | null;
  readonly after: Target | null;
}

export interface PlanChange {
  readonly planId: PlanId;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly parts: readonly PartChange<'title' | 'status' | 'number' | 'text'>[];
  readonly targets: readonly TargetChange[];
  readonly tasks: readonly TaskChange[];
}

export const planChanges = (before: Site, after: Site): readonly PlanChange[] =>
  pairs(before.plansById, after.plansById).flatMap(planChange);

function planChange({ before: one, after: other, either: { id: planId } }: Pair<Plan>): readonly PlanChange[] {
  const kind = one === null ? 'added' : other === null ? 'removed' : 'changed';
  if (one === null || other === null) return [{ planId, kind, parts: [], targets: [], tasks: [] }];
  const parts = changedParts([
    ['title', one.title, other.title],
    ['status', one.status, other.status],
    ['number', one.number, other.number],
    ['text', JSON.stringify(one.body), JSON.stringify(other.body)],
  ] as const).map((change) => (change.part === 'text' ? { ...change, before: null, after: null } : change));
  const targets = targetChanges(one.targets, other.targets);
  const tasks = taskChanges(one.tasks, other.tasks);
  return parts.length + targets.length + tasks.length === 0 ? [] : [{ planId, kind, parts, targets, tasks }];
}

const changedParts = <Part extends string>(
  parts: readonly (readonly [Part, string | null, string | null])[],
): readonly PartChange<Part>[] =>
  parts.flatMap(([part, before, after]) => (before === after ? [] : [{ part, before, after }]));

/** A target is the same promise while index, field and group are; how high it is may change. */
const promiseKey = ({ indexId, field, group }: Target): string => JSON.stringify([indexId, field, group]);

function targetChanges(before: readonly Target[], after: readonly Target[]): readonly TargetChange[] {
  const byKey = (targets: readonly Target[]): Map<string, Target> =>
    new Map(targets.map((target) => [promiseKey(target), target]));
  return pairs(byKey(before), byKey(after))
    .filter(({ before: one, after: other }) => one === null || other === null || !isSameTarget(one, other))
    .map(({ before: one, after: other }) => ({ before: one, after: other }));
}

const isSameTarget = (one: Target, other: Target): boolean =>
  one.comparator === other.comparator && one.value === other.value && one.unit === other.unit;

function taskChanges(before: readonly Task[], after: readonly Task[]): readonly TaskChange[] {
  const byId = (tasks: readonly Task[]): Map<TaskId, Task> => new Map(tasks.map((task) => [task.id, task]));
  return pairs(byId(before), byId(after)).flatMap(({ before: one, after: other, either }): TaskChange[] => {
    if (one && other) {
      const parts = changedParts(TASK_PARTS.map(([part, of]) => [part, of(one), of(other)] as const));
      return parts.length === 0 ? [] : [{ taskId: other.id, title: other.title, kind: 'changed', parts }];
    }
    return [{ taskId: either.id, title: either.title, kind: other ? 'added' : 'removed', parts: [] }];
  });
}

const TASK_PARTS: readonly (readonly [TaskPart, (task: Task) => string | null])[] = [
  ['title', ({ title }) => title],
  ['requirement', ({ requirement }) => requirement],
  ['deadline', ({ deadline }) => deadline.text],
  ['lead', ({ lead }) => lead.map(({ text }) => text).join('; ')],
  ['support', ({ support }) => support.map(({ text }) => text).join('; ')],
  ['criteria', ({ criteria }) => criteria.join(', ')],
  ['status', statusOf],
];
