import { describe, expect, test } from 'vitest';
import { CODES } from '../diagnostics/catalogue.ts';
import { allErrorHelp, errorGroups, errorHelp } from './error-help.ts';

test('every code has a page of its own, and stands in one group', () => {
  expect(new Set(allErrorHelp().map(({ slug }) => slug)).size).toBe(CODES.length);
  expect(
    errorGroups()
      .flatMap(({ items }) => items.map(({ code }) => code))
      .sort(),
  ).toEqual([...CODES].sort());
});

test('no group is empty', () => {
  for (const { items } of errorGroups()) expect(items).not.toEqual([]);
});

describe('a page', () => {
  test('is found at the address the report prints', () => {
    expect(errorHelp('result/score-above-max')).toMatchObject({
      slug: 'result-score-above-max',
      path: '/loi/result-score-above-max/',
    });
  });

  test('names the problem in general and shows it in an example', () => {
    const { title, example } = errorHelp('ref/unknown-unit');
    expect(title).toBe('Không có đơn vị nào mang mã “…”');
    expect(example.title).toBe('Không có đơn vị nào mang mã “99002-xa-minh-hoa-tai”.');
    expect(example.fix).toContain('Có phải là “99002-xa-minh-hoa-tay”?');
  });

  test('does not end in four dots', () => {
    for (const { title, english } of allErrorHelp())
      for (const text of [title, english.title]) expect(text).not.toMatch(/…\.$|\{\w/);
  });

  test('says when nothing needs mending', () => {
    expect(errorHelp('task/no-requirement').needsMending).toBe(false);
    expect(errorHelp('body/html').needsMending).toBe(true);
  });
});
