import type { APIRoute, GetStaticPaths } from 'astro';
import { rankingCsv } from '../../api/ranking-csv.ts';
import type { RoundId } from '../../domain/ids.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (() =>
  [...getSite().rankings.keys()].map((round) => ({ params: { round } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const site = getSite();
  const ranking = site.rankings.get(params['round'] as RoundId);
  return ranking ? new Response(rankingCsv(site, ranking)) : new Response(null, { status: 404 });
};
