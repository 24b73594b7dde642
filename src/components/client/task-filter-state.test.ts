import { expect, it } from 'vitest';
import { matches, readChoices, tally, writeChoices } from './task-filter-state.ts';

const row: Record<string, string> = { 'chu-tri': 'ubnd-xa mttq-xa', han: 'nam' };
const answers = (search: string): boolean => matches(readChoices(search), (name) => row[name] ?? '');

it('a row must hold every chosen value, one of several leads is enough', () => {
  expect(answers('')).toBe(true);
  expect(answers('?chu-tri=mttq-xa&han=nam')).toBe(true);
  expect(answers('?chu-tri=mttq-xa&han=quy')).toBe(false);
  expect(answers('?chu-tri=mttq')).toBe(false);
});

it('an empty value is no choice', () => {
  expect(readChoices('?han=&chu-tri=a')).toEqual(new Map([['chu-tri', 'a']]));
});

it('the address keeps what is not a filter and drops what is not chosen', () => {
  expect(
    writeChoices(
      '?han=nam&from=mail',
      new Map([
        ['han', ''],
        ['chu-tri', 'ubnd-xa'],
      ]),
    ),
  ).toBe('?from=mail&chu-tri=ubnd-xa');
  expect(writeChoices('?han=nam', new Map([['han', '']]))).toBe('');
});

it('counts in words', () => {
  expect(tally(6, 40)).toBe('Đang hiện 6 trên 40 nhiệm vụ.');
});
