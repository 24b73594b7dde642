/** The list of everything there is to fetch. */
import type { Site } from '../domain/site.ts';
import * as routes from '../routes.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';
import { type ApiUnit, toApiUnit } from './unit.ts';

export function toApiIndex(site: Site): ApiEnvelope<unknown> {
  const at = (path: string): string => site.config.siteUrl + path;
  return envelope(site.config, [], {
    units: at('/api/v1/units.json'),
    indices: at('/api/v1/indices.json'),
    rounds: at('/api/v1/rounds.json'),
    plans: at('/api/v1/plans.json'),
    criteria: at('/api/v1/criteria.json'),
    corrections: at('/api/v1/corrections.json'),
    selfAssessments: at('/api/v1/self-assessments.json'),
    schemas: Object.fromEntries(SCHEMA_NAMES.map((name) => [name, at(routes.schema(name))])),
    documentation: at(routes.data()),
  });
}

export const SCHEMA_NAMES = [
  'site',
  'agencies',
  'units',
  'index',
  'criteria',
  'round',
  'results',
  'self',
  'plan',
  'tasks',
  'correction',
] as const;

export const toApiUnits = (site: Site): ApiEnvelope<readonly ApiUnit[]> =>
  envelope(
    site.config,
    [],
    [...site.units.values()].map((unit) => toApiUnit(site, unit)),
  );

export const toApiIndices = (site: Site): ApiEnvelope<unknown> =>
  envelope(
    site.config,
    [],
    [...site.indices.values()].map((index) => ({ ...index, page: site.config.siteUrl + routes.index(index.id) })),
  );

export const toApiRounds = (site: Site): ApiEnvelope<unknown> =>
  envelope(
    site.config,
    [],
    [...site.rounds.values()].map((round) => ({
      id: round.id,
      title: round.title,
      index: round.indexId,
      year: round.year,
      level: round.level,
      status: round.status,
      criteriaSet: round.criteriaSetId,
      publishedOn: round.publication?.date ?? null,
      demonstration: round.demonstration,
      page: site.config.siteUrl + routes.ranking(round.id),
      json: round.status === 'published' ? site.config.siteUrl + routes.rankingData(round.id, 'json') : null,
      csv: round.status === 'published' ? site.config.siteUrl + routes.rankingData(round.id, 'csv') : null,
    })),
  );

export const toApiPlans = (site: Site): ApiEnvelope<unknown> =>
  envelope(
    site.config,
    [],
    site.plans.map((plan) => ({
      id: plan.id,
      title: plan.title,
      issuer: plan.issuerId,
      issuerName: plan.issuerName,
      years: plan.years,
      indices: plan.indexIds,
      status: plan.status,
      rendition: plan.rendition,
      demonstration: plan.demonstration,
      tasks: plan.tasks.length,
      page: site.config.siteUrl + routes.plan(plan.id),
      json: site.config.siteUrl + routes.planData(plan.id),
    })),
  );
