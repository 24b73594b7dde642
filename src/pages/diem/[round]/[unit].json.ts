import type { APIRoute, GetStaticPaths } from 'astro';
import { toJson } from '../../../api/envelope.ts';
import { toApiScore } from '../../../api/score.ts';
import type { RoundId, UnitId } from '../../../domain/ids.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (() =>
  [...getSite().standings].flatMap(([unit, standings]) =>
    standings.map(({ ranking }) => ({ params: { round: ranking.round.id, unit } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(toJson(toApiScore(getSite(), params['round'] as RoundId, params['unit'] as UnitId)));
