/** Workbooks to fill in: one for each criteria set of which the criteria were published. */
import { type CriteriaSet, hasCriteria } from '../domain/criteria.ts';
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
  [...criteriaSets.values()].filter(hasCriteria).map((set) => ({
    set,
    rounds: (roundsOfCriteriaSet.get(set.id) ?? []).map(({ id }) => id),
    link: { label: set.title, href: scoreTemplate(set.id) },
  }));
