import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../site.ts';
import { scoreTemplate } from '../../../templates/score-template.ts';
import { scoreTemplates } from '../../../views/score-templates.ts';

export const getStaticPaths = (() =>
  scoreTemplates(getSite()).map(({ set }) => ({ params: { set: set.id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const template = scoreTemplates(getSite()).find(({ set }) => set.id === params['set']);
  if (!template) return new Response(null, { status: 404 });
  return new Response(Buffer.from(scoreTemplate(template.set, template.rounds)));
};
