import type { APIRoute, GetStaticPaths } from 'astro';
import type { RoundId } from '../../domain/ids.ts';
import { getSite } from '../../site.ts';
import { renderCard } from '../../social/card.ts';
import { rankingCard } from '../../social/ranking-card.ts';

export const getStaticPaths = (() =>
  [...getSite().rankings.keys()].map((round) => ({ params: { round } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const site = getSite();
  const ranking = site.rankings.get(params['round'] as RoundId);
  if (!ranking) return new Response(null, { status: 404 });
  return new Response(Buffer.from(await renderCard(rankingCard(site, ranking))));
};
