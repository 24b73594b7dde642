import { expect, test } from 'vitest';
import { readDeadline } from './deadline.ts';

test.each([
  ['Chậm nhất trước ngày 31/12/2024', 'date', '2024-12-31'],
  ['Từ 01/3/2024 đến 15.4.2024', 'date', '2024-04-15'],
  ['ngày 5 tháng 9 năm 2024', 'date', '2024-09-05'],
  ['Tháng 02/2024', 'month', '2024-02-29'],
  ['Tháng 11', 'month', null],
  ['Quý III năm 2024', 'quarter', '2024-09-30'],
  ['Quý IV/2024', 'quarter', '2024-12-31'],
  ['Quý 1', 'quarter', null],
  ['6 tháng đầu năm 2024', 'date', '2024-06-30'],
  ['Trong năm 2024', 'year', '2024-12-31'],
  ['Thường xuyên trong năm 2024', 'continuous', null],
  ['Hằng quý', 'continuous', null],
  ['Theo tiến độ thời gian', 'as-scheduled', null],
] as const)('%s', (text, kind, date) => {
  expect(readDeadline(text)).toEqual({ deadline: { text, kind, date }, isUnsure: false });
});

test.each(['31/02/2024', 'Sớm', 'Năm 20244'])('%s is not pressed into a date', (text) => {
  const { deadline, isUnsure } = readDeadline(text);
  expect([deadline.text, deadline.date]).toEqual([text, null]);
  expect(isUnsure).toBe(true);
});
