/**
 * Which rounds a plan answers and which it aims at (docs/decisions/0013). Nobody can promise for a year that is over: of
 * the years of a plan, those before its year of issue are answered, the others aimed at. It answers besides the years
 * whose results it cites; where it names no year that is over, the one before the first it aims at. A round the plan
 * lists goes by its own year. No round is both.
 */
import type { IndexId } from './ids.ts';
import type { Plan } from './plan.ts';
import type { Round } from './round.ts';

export type PlanRole = 'answers' | 'aims';

type Dated = Pick<Plan, 'years' | 'date'>;

/** A plan issued after its last year was meant for that year all the same. */
export function aimedYears({ years, date }: Dated): readonly number[] {
  const ahead = years.filter((year) => year >= (date.year ?? 0));
  return ahead.length > 0 ? ahead : [Math.max(...years)];
}

const firstAimed = (plan: Dated): number => Math.min(...aimedYears(plan));

export function answeredYears(plan: Dated & Pick<Plan, 'priorResults'>, indexId: IndexId): readonly number[] {
  const first = firstAimed(plan);
  const cited = plan.priorResults.filter((prior) => prior.indexId === indexId).map(({ year }) => year);
  const over = [...cited, ...plan.years].filter((year) => year < first);
  return over.length > 0 ? [...new Set(over)].sort((a, b) => a - b) : [first - 1];
}

/** null: the plan has nothing to do with the round. Invented plans are never joined to real rounds. */
export function roleOf(
  plan: Pick<Plan, 'years' | 'date' | 'priorResults' | 'indexIds' | 'roundIds' | 'demonstration'>,
  round: Pick<Round, 'id' | 'indexId' | 'year' | 'demonstration'>,
): PlanRole | null {
  if (plan.demonstration !== round.demonstration) return null;
  if (plan.roundIds.includes(round.id)) return round.year < firstAimed(plan) ? 'answers' : 'aims';
  if (!plan.indexIds.includes(round.indexId)) return null;
  if (aimedYears(plan).includes(round.year)) return 'aims';
  return answeredYears(plan, round.indexId).includes(round.year) ? 'answers' : null;
}
