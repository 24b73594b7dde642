/**
 * Whether a plan kept a target: held against the newest published round the plan aims at. A target of a whole index is
 * held against its score or place, one of a field against the field of the same name. Where the round says nothing in the
 * unit of the target, nobody can tell; before the round is published, it is too early.
 */
import type { CriteriaNode } from './criteria.ts';
import { isMet, type Plan, type Target } from './plan.ts';
import { aimedYears, roleOf } from './plan-rounds.ts';
import { roundPoints } from './points.ts';
import type { NodeScore } from './scoring.ts';
import type { Site, Standing } from './site.ts';

export type Verdict = 'reached' | 'missed' | 'not-measurable' | 'not-yet';

export interface Judgement {
  readonly verdict: Verdict;
  /** Of the round it was held against; the last year the plan aims at while there is none. */
  readonly year: number;
  readonly standing: Standing | null;
  /** Of the index; of the field a target is about, in the unit of the target. null: the round does not say. */
  readonly score: number | null;
  readonly rank: number | null;
}

type Results = Pick<Site, 'indices' | 'standings'>;

export function judgeTarget(site: Results, plan: Plan, target: Target): Judgement {
  const standing = aimedStanding(site, plan, target);
  if (!standing) return { verdict: 'not-yet', year: Math.max(...aimedYears(plan)), standing, score: null, rank: null };
  const { year } = standing.ranking.round;
  const measured = target.field === null ? ofIndex(site, standing, target) : ofField(standing, target.field, target);
  const met = measured.comparable ? isMet(target, measured) : null;
  const verdict = met === null ? 'not-measurable' : met ? 'reached' : 'missed';
  return { verdict, year, standing, score: measured.score, rank: measured.rank };
}

const aimedStanding = (site: Results, plan: Plan, { indexId }: Target): Standing | null =>
  (plan.issuerId === null ? [] : (site.standings.get(plan.issuerId) ?? [])).find(
    ({ ranking: { round } }) => round.indexId === indexId && roleOf(plan, round) === 'aims',
  ) ?? null;

interface Measured {
  readonly score: number | null;
  readonly rank: number | null;
  readonly comparable: boolean;
}

/** The score of an index is what its table shows, in the unit the index is measured in. */
function ofIndex({ indices }: Results, { row }: Standing, { indexId, unit }: Target): Measured {
  return {
    score: row?.value ?? null,
    rank: row?.rank ?? null,
    comparable: unit === 'rank' || unit === indices.get(indexId)?.unitOfMeasure,
  };
}

const isNamed = (name: string, { title, shortTitle }: CriteriaNode): boolean =>
  [title, shortTitle].some((each) => each?.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi'));

function ofField({ row }: Standing, name: string, { unit }: Target): Measured {
  const field = row?.fields.find(({ node }) => isNamed(name, node)) ?? null;
  const score = field && (unit === 'percent-of-max' ? percentOf(field) : field.earned);
  return { score, rank: null, comparable: unit === 'percent-of-max' || unit === 'points' };
}

const percentOf = ({ earned, maxPoints }: NodeScore): number | null =>
  earned === null || maxPoints === null || maxPoints === 0 ? null : roundPoints((earned / maxPoints) * 100, 2);
