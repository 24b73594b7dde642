import type { APIRoute } from 'astro';
import { renderCalendar } from '../feeds/calendar.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = () => new Response(renderCalendar(getSite()));
