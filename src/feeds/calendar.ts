/** The calendar as iCalendar (RFC 5545): whole days, ids that stay, the same bytes for the same content. */
import { ICalCalendar } from 'ical-generator';
import type { CalendarEvent } from '../domain/calendar.ts';
import type { Site } from '../domain/site.ts';
import * as routes from '../routes.ts';

export function renderCalendar(site: Site): string {
  const { name, siteUrl, asOf } = site.config;
  const calendar = new ICalCalendar({
    name: `${name}: lịch đánh giá và hạn nhiệm vụ`,
    prodId: { company: name, product: 'lich', language: 'VI' },
  });
  for (const event of nearest(site.calendar, asOf))
    calendar.createEvent({
      id: `${idOf(event)}@${new URL(siteUrl).hostname}`,
      start: dayOf(event.date),
      allDay: true,
      // A clock would make two builds of one content differ.
      stamp: dayOf(asOf),
      summary: titleOf(site, event),
      description: event.kind === 'step' ? event.step.deadline.text : event.task.deadline.text,
      url: siteUrl + addressOf(event),
    });
  return calendar.toString();
}

/** A calendar application reads the file again every day: what is far from today stands on the pages. */
export const CALENDAR_LENGTH = 2000;

/** Half of them at most from before today; `events` are in order. */
function nearest(events: readonly CalendarEvent[], asOf: string): readonly CalendarEvent[] {
  const ahead = events.filter(({ date }) => date >= asOf).slice(0, CALENDAR_LENGTH / 2);
  const past = events.filter(({ date }) => date < asOf).slice(-CALENDAR_LENGTH / 2);
  return [...past, ...ahead];
}

/** Noon UTC is the same day wherever the build runs between UTC−11 and UTC+11. */
const dayOf = (date: string): Date => new Date(`${date}T12:00:00Z`);

const idOf = (event: CalendarEvent): string =>
  event.kind === 'step' ? `${event.roundId}-buoc-${event.step.number}` : `${event.planId}-${event.task.id}`;

const titleOf = (site: Site, event: CalendarEvent): string =>
  event.kind === 'step'
    ? `${event.step.title} (${site.rounds.get(event.roundId)?.title ?? event.roundId})`
    : `${event.task.title} (${site.plansById.get(event.planId)?.issuerName ?? event.planId})`;

export const addressOf = (event: CalendarEvent): string =>
  event.kind === 'step' ? routes.ranking(event.roundId) : `${routes.plan(event.planId)}#nv-${event.task.id}`;
