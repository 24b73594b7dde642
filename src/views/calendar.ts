/** The calendar by month: what is due, what has passed without a report. */
import type { CalendarEvent, EventState } from '../domain/calendar.ts';
import type { Site } from '../domain/site.ts';
import { plan as planAddress, ranking as rankingAddress } from '../routes.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { honestName, type Link, type Sentence, sentence } from './view.ts';

export interface DayRow {
  readonly date: string;
  readonly link: Link;
  readonly of: string;
  readonly state: { readonly kind: 'ok' | 'wait' | undefined; readonly text: string };
}

export interface MonthView {
  readonly title: string;
  readonly rows: readonly DayRow[];
}

export interface CalendarView {
  readonly deck: Sentence;
  readonly ahead: readonly MonthView[];
  readonly past: readonly MonthView[];
}

const STATES: Readonly<Record<EventState, DayRow['state']>> = {
  done: { kind: 'ok', text: 'Đã xong' },
  ahead: { kind: 'wait', text: 'Sắp tới' },
  late: { kind: undefined, text: 'Đã qua, chưa có báo cáo' },
};

/** Of each side of today; a phone should not load a whole country's deadlines. */
const LONGEST_LIST = 2000;

export function calendarView(site: Site): CalendarView {
  const { asOf } = site.config;
  const ahead = site.calendar.filter(({ date }) => date >= asOf);
  const past = site.calendar.filter(({ date }) => date < asOf);
  const count = ahead.length === 0 ? 'Không có mốc nào sắp tới' : `**${formatNumber(ahead.length, 0)} mốc** sắp tới`;
  const [shownAhead, shownPast] = [ahead.slice(0, LONGEST_LIST), past.slice(-LONGEST_LIST)];
  const left = site.calendar.length - shownAhead.length - shownPast.length;
  const rest =
    left === 0
      ? ''
      : ` Trang này ghi những mốc gần ngày ấy nhất; ${formatNumber(left, 0)} mốc xa hơn ở trang của từng kế hoạch.`;
  return {
    deck: sentence(
      `${count}, ${formatNumber(past.length, 0)} mốc đã qua, tính đến ${formatDate(asOf)}. Mốc ghi “trong năm” xếp vào ngày cuối năm.${rest}`,
    ),
    ahead: monthsOf(site, shownAhead),
    past: monthsOf(site, shownPast).toReversed(),
  };
}

function monthsOf(site: Site, events: readonly CalendarEvent[]): readonly MonthView[] {
  const months = Map.groupBy(events, ({ date }) => date.slice(0, 7));
  return [...months].map(([month, list]) => ({
    title: `Tháng ${formatDate(month)}`,
    rows: [...Map.groupBy(list, groupKey).values()].map((group) => dayRow(site, group)),
  }));
}

/** Tasks of one plan with one day and one state are one row: forty lines that say the same help nobody. */
const groupKey = (event: CalendarEvent): string =>
  event.kind === 'step' ? `${event.roundId} ${event.step.number}` : `${event.planId} ${event.date} ${event.state}`;

function dayRow(site: Site, group: readonly CalendarEvent[]): DayRow {
  const [event] = group as readonly [CalendarEvent, ...CalendarEvent[]];
  const shared = { date: formatDate(event.date), state: STATES[event.state] };
  if (event.kind === 'step') {
    const round = site.rounds.get(event.roundId);
    return {
      ...shared,
      link: { label: event.step.title, href: rankingAddress(event.roundId) },
      of: round ? honestName(round.title, round) : '',
    };
  }
  const label = group.length === 1 ? event.task.title : `${group.length} nhiệm vụ đến hạn`;
  const href = group.length === 1 ? `${planAddress(event.planId)}#nv-${event.task.id}` : planAddress(event.planId);
  const plan = site.plansById.get(event.planId);
  return { ...shared, link: { label, href }, of: plan ? honestName(plan.shortTitle, plan) : '' };
}
