import type { APIRoute } from 'astro';
import { toApiRounds } from '../../../api/catalogue.ts';
import { toJson } from '../../../api/envelope.ts';
import { getSite } from '../../../site.ts';

export const GET: APIRoute = () => new Response(toJson(toApiRounds(getSite())));
