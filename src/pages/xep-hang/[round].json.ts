import type { APIRoute, GetStaticPaths } from 'astro';
import { toJson } from '../../api/envelope.ts';
import { toApiRanking } from '../../api/ranking.ts';
import type { RoundId } from '../../domain/ids.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (() =>
  [...getSite().rankings.keys()].map((round) => ({ params: { round } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const site = getSite();
  const ranking = site.rankings.get(params['round'] as RoundId);
  return ranking ? new Response(toJson(toApiRanking(site, ranking))) : new Response(null, { status: 404 });
};
