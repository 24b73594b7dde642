import type { APIRoute, GetStaticPaths } from 'astro';
import { toJson } from '../../api/envelope.ts';
import { schema } from '../../routes.ts';
import { getSchema, getSite, SCHEMA_NAMES } from '../../site.ts';

export const getStaticPaths = (() => SCHEMA_NAMES.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const name = params['name'] ?? '';
  return new Response(toJson(getSchema(name, getSite().config.siteUrl + schema(name))));
};
