import { expect, it } from 'vitest';
import { plan, ROUND, siteWith, target, task } from '../../test/plan-samples.ts';
import type { PlanId } from '../domain/ids.ts';
import { planListView } from './plan-list.ts';
import { plainText } from './view.ts';

const plans = [
  plan({ id: 'a' as PlanId, date: { year: 2024, month: 1, day: null } }),
  plan({ id: 'b' as PlanId, targets: [target()], tasks: [task('t')] }),
  plan({ id: 'c' as PlanId, date: { year: 2025, month: null, day: null }, roundIds: [ROUND] }),
];
const view = planListView(siteWith(plans));

it('stands by year, newest first', () => {
  expect(view.years.map(({ year, items }) => [year, items.map(({ href }) => href)])).toEqual([
    [2025, ['/ke-hoach/c/']],
    [2024, ['/ke-hoach/b/', '/ke-hoach/a/']],
  ]);
});

it('says in one line what each plan promises', () => {
  expect(view.years.flatMap(({ items }) => items.map(({ promise }) => promise))).toEqual([
    'Lịch chấm điểm 2 bước.',
    'Ít nhất 85 điểm ở Chỉ số CCHC; 1 nhiệm vụ.',
    'Không nêu mức điểm hay hạng.',
  ]);
  expect(view.years.flatMap(({ items }) => items.map(({ when }) => when))).toEqual([
    'Năm 2025',
    'Tháng 02/2024',
    'Tháng 01/2024',
  ]);
});

it('counts plans with figures and tasks', () => {
  expect(plainText(view.deck)).toContain('1 văn bản nêu mục tiêu bằng số, cộng lại có 1 nhiệm vụ');
});
