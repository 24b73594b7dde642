import type { APIRoute } from 'astro';
import { toApiCriteriaSets } from '../../../api/criteria.ts';
import { toJson } from '../../../api/envelope.ts';
import { getSite } from '../../../site.ts';

export const GET: APIRoute = () => new Response(toJson(toApiCriteriaSets(getSite())));
