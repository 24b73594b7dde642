import type { APIRoute } from 'astro';
import { toApiCorrections } from '../../../api/corrections.ts';
import { toJson } from '../../../api/envelope.ts';
import { getSite } from '../../../site.ts';

export const GET: APIRoute = () => new Response(toJson(toApiCorrections(getSite())));
