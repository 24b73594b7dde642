import type { APIRoute } from 'astro';
import { renderAtom } from '../feeds/atom.ts';
import { getSite } from '../site.ts';
import { logItems } from '../views/publication-log.ts';

export const GET: APIRoute = () => {
  const site = getSite();
  return new Response(renderAtom(site.config, logItems(site)));
};
