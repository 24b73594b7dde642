/** A plan as public data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toApiPlan } from '../../api/plan.ts';
import type { PlanId } from '../../domain/ids.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (() =>
  [...getSite().plansById.keys()].map((plan) => ({ params: { plan } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const site = getSite();
  const plan = site.plansById.get(params['plan'] as PlanId);
  if (!plan) throw new Error(`There is no plan "${params['plan']}"`);
  return new Response(`${JSON.stringify(toApiPlan(site, plan), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
