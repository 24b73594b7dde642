/** Workbooks to fill in: one for each criteria set that leaves a unit something to score itself by. */
import { type CriteriaSet, hasOwnScores } from '../domain/criteria.ts';
import type { Site } from '../domain/site.ts';
import { scoreTemplate } from '../routes.ts';
import type { Link } from './view.ts';

export interface ScoreTemplateItem {
  readonly set: CriteriaSet;
  /** Ids of the rounds scored by it. */
  readonly rounds: readonly string[];
  readonly link: Link;
}

export const scoreTemplates = ({ criteriaSets, roundsOfCriteriaSet }: Site): readonly ScoreTemplateItem[] =>
  [...criteriaSets.values()].filter(hasOwnScores).map((set) => ({
    set,
    rounds: (roundsOfCriteriaSet.get(set.id) ?? []).map(({ id }) => id),
    link: { label: set.title, href: scoreTemplate(set.id) },
  }));
