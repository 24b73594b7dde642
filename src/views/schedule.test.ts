import { expect, test } from 'vitest';
import { aRound } from '../../test/domain-samples.ts';
import type { ScheduleStep } from '../domain/round.ts';
import { selfStepOf, stepViews } from './schedule.ts';

const step = (title: string, date: string | null, doneOn: string | null = null): ScheduleStep => ({
  number: 1,
  title,
  deadline: { text: 'Hạn', kind: 'date', date },
  lead: [],
  support: [],
  doneOn,
});
const states = (...schedule: ScheduleStep[]): string[] =>
  stepViews(aRound([], { schedule }), '2026-11-20').map(({ state }) => state.text);

test('a step is on time, late by days, overdue, or still ahead', () => {
  expect(
    states(
      step('a', '2026-10-31', '2026-10-26'),
      step('b', '2026-11-06', '2026-11-10'),
      step('c', '2026-11-15'),
      step('d', '2026-11-30'),
      step('e', null),
    ),
  ).toEqual(['Xong đúng hạn', 'Xong muộn 4 ngày', 'Quá hạn 5 ngày', 'Chưa đến hạn', 'Không ghi ngày']);
});

test('a round that never reports a step is not called overdue', () => {
  expect(states(step('a', '2026-10-31'))).toEqual(['Đã qua, chưa có báo cáo']);
});

test('units send their scores between the guidance and the appraisal', () => {
  const schedule = ['Hướng dẫn tự chấm điểm', 'Xã tự chấm điểm, gửi tài liệu', 'Thẩm định điểm tự chấm'].map((title) =>
    step(title, null),
  );
  expect(selfStepOf({ schedule })?.title).toBe('Xã tự chấm điểm, gửi tài liệu');
});
