import type { APIRoute, GetStaticPaths } from 'astro';
import { toJson } from '../../api/envelope.ts';
import { toApiUnitDetail } from '../../api/unit.ts';
import type { UnitId } from '../../domain/ids.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (() =>
  [...getSite().units.keys()].map((unit) => ({ params: { unit } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(toJson(toApiUnitDetail(getSite(), params['unit'] as UnitId)));
