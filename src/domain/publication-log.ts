/** What became public, by the day the documents give for it. A day nobody printed is not guessed. */
import type { Correction } from './correction.ts';
import type { Dataset } from './dataset.ts';
import type { IsoDate } from './ids.ts';
import type { PartialDate, Plan } from './plan.ts';
import type { Round } from './round.ts';
import type { Task } from './task.ts';

export type LogEntry = { readonly date: IsoDate } & (
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** Tasks of one plan whose state was reported on that day. */
  | { readonly kind: 'progress'; readonly plan: Plan; readonly tasks: readonly Task[] }
  | { readonly kind: 'correction'; readonly correction: Correction }
);

export interface PublicationLog {
  /** Newest day first; on one day corrections, results, plans, reports. */
  readonly dated: readonly LogEntry[];
  readonly undatedRounds: readonly Round[];
  readonly undatedPlans: readonly Plan[];
}

type Logged = Pick<Dataset, 'rounds' | 'plans' | 'corrections'>;

export function buildPublicationLog({ rounds, plans, corrections }: Logged): PublicationLog {
  const published = [...rounds.values()].filter(({ status }) => status === 'published');
  const entries: LogEntry[] = [
    ...corrections.map((correction) => ({ kind: 'correction' as const, date: correction.date, correction })),
    ...published.flatMap((round) => {
      const date = round.publication?.date ?? null;
      return date === null ? [] : [{ kind: 'round' as const, date, round }];
    }),
    ...plans.flatMap((plan) => {
      const date = wholeDate(plan.date);
      return date === null ? [] : [{ kind: 'plan' as const, date, plan }];
    }),
    ...plans.flatMap(reportsOf),
  ];
  return {
    dated: entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    undatedRounds: published.filter((round) => (round.publication?.date ?? null) === null),
    undatedPlans: plans.filter((plan) => wholeDate(plan.date) === null),
  };
}

/** null while a part of the date is blank. */
export function wholeDate({ year, month, day }: PartialDate): IsoDate | null {
  if (year === null || month === null || day === null) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function reportsOf(plan: Plan): readonly LogEntry[] {
  const days = new Map<IsoDate, Set<Task>>();
  for (const task of plan.tasks)
    for (const { date } of task.progress) days.set(date, (days.get(date) ?? new Set()).add(task));
  return [...days].map(([date, tasks]) => ({ kind: 'progress', date, plan, tasks: [...tasks] }));
}
