import { expect, it } from 'vitest';
import type { Site } from '../domain/site.ts';
import { CALENDAR_LENGTH, renderCalendar } from './calendar.ts';

const site = {
  config: { name: 'Công Khai', siteUrl: 'https://congkhai.example', asOf: '2026-11-20' },
  rounds: new Map([['dot', { title: 'Đợt; có dấu, phẩy' }]]),
  plansById: new Map(),
  calendar: [
    {
      kind: 'step',
      roundId: 'dot',
      date: '2024-12-15',
      state: 'late',
      step: {
        number: 2,
        title: 'Tự đánh giá',
        deadline: { text: 'trước ngày 15/12/2024', kind: 'date', date: '2024-12-15' },
      },
    },
  ],
} as unknown as Site;

it('writes whole days with a lasting id and escaped text', () => {
  const text = renderCalendar(site);
  expect(text).toContain('DTSTART;VALUE=DATE:20241215');
  expect(text).toContain('UID:dot-buoc-2@congkhai.example');
  expect(text).toContain('SUMMARY:Tự đánh giá (Đợt\\; có dấu\\, phẩy)');
  expect(text).toContain('URL;VALUE=URI:https://congkhai.example/xep-hang/dot/');
});

it('has no clock in it, whatever the time zone', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Honolulu';
  const west = renderCalendar(site);
  process.env['TZ'] = 'Asia/Ho_Chi_Minh';
  expect(renderCalendar(site)).toBe(west);
  process.env['TZ'] = zone;
});

it('holds what is nearest to the day of the content, in order', () => {
  const [event] = site.calendar;
  if (event?.kind !== 'step') throw new Error('the sample is a step');
  const events = Array.from({ length: CALENDAR_LENGTH * 2 }, (_, at) => ({
    ...event,
    date: new Date(Date.UTC(2026, 10, 20 + at - CALENDAR_LENGTH)).toISOString().slice(0, 10),
    step: { ...event.step, number: at },
  }));
  const numbers = [...renderCalendar({ ...site, calendar: events }).matchAll(/UID:dot-buoc-(\d+)/gu)];
  const kept = numbers.map(([, number]) => Number(number));
  expect(kept).toEqual(Array.from({ length: CALENDAR_LENGTH }, (_, at) => at + CALENDAR_LENGTH / 2));
});
