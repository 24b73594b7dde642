import type { APIRoute } from 'astro';
import { toApiIndices } from '../../../api/catalogue.ts';
import { toJson } from '../../../api/envelope.ts';
import { getSite } from '../../../site.ts';

export const GET: APIRoute = () => new Response(toJson(toApiIndices(getSite())));
