/** Criteria sets as data: the rules, the tree, bonus and penalty, and what changed since the version before. */
import { type CriteriaDiff, diffCriteria, previousVersionOf } from '../domain/criteria-diff.ts';
import type { CriteriaNode, CriteriaSet } from '../domain/criteria.ts';
import type { Site } from '../domain/site.ts';
import * as routes from '../routes.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';

export interface ApiNodeChange {
  readonly before: string | null;
  readonly after: string | null;
  readonly title: string;
  /** added, removed, renamed, moved, points, method. */
  readonly changes: readonly string[];
  readonly difference: number | null;
}

export interface ApiCriteriaSet extends Omit<CriteriaSet, 'indexId' | 'tree' | 'replacesId' | 'comparableWith'> {
  readonly index: string;
  readonly fields: readonly CriteriaNode[];
  readonly comparableWith: readonly { readonly criteriaSet: string; readonly on: string; readonly note: string }[];
  readonly previous: string | null;
  readonly changes: { readonly nodes: readonly ApiNodeChange[]; readonly rules: CriteriaDiff['rules'] } | null;
  readonly page: string;
}

function changesOf(older: CriteriaSet, newer: CriteriaSet): ApiCriteriaSet['changes'] {
  const { nodes, rules } = diffCriteria(older, newer);
  return {
    nodes: nodes.map(({ before, after, changes, difference }) => ({
      before: before?.code ?? null,
      after: after?.code ?? null,
      title: after?.title ?? before?.title ?? '',
      changes,
      difference,
    })),
    rules,
  };
}

export function toApiCriteriaSet(site: Site, set: CriteriaSet): ApiCriteriaSet {
  const { indexId, tree, replacesId: _, comparableWith, ...rest } = set;
  const previous = previousVersionOf(set, site.criteriaSets.values());
  return {
    ...rest,
    index: indexId,
    fields: tree,
    comparableWith: comparableWith.map(({ criteriaSetId, on, note }) => ({ criteriaSet: criteriaSetId, on, note })),
    previous: previous?.id ?? null,
    changes: previous && changesOf(previous, set),
    page: site.config.siteUrl + routes.criteriaSet(set.id),
  };
}

export function toApiCriteriaSets(site: Site): ApiEnvelope<readonly ApiCriteriaSet[]> {
  const sets = [...site.criteriaSets.values()];
  return envelope(
    site.config,
    sets.flatMap(({ sources }) => sources),
    sets.map((set) => toApiCriteriaSet(site, set)),
  );
}
