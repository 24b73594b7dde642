import type { APIRoute } from 'astro';
import { toApiSelfAssessments } from '../../../api/self-assessments.ts';
import { toJson } from '../../../api/envelope.ts';
import { getSite } from '../../../site.ts';

export const GET: APIRoute = () => new Response(toJson(toApiSelfAssessments(getSite())));
