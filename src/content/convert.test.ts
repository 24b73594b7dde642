import { describe, expect, test } from 'vitest';
import { actorResolver, planIdOf } from './convert.ts';
import { toResults } from './convert-round.ts';
import type { Raw } from './kinds.ts';

describe('actors', () => {
  const resolve = actorResolver([
    { id: 'van-phong', name: 'Văn phòng UBND xã', aliases: ['VP UBND', 'Công chức Tư pháp – Hộ tịch'] },
    { id: 'mot-cua', name: 'Bộ phận một cửa', aliases: [] },
  ]);

  test('a name and its aliases are one agency, under its own name', () => {
    expect(resolve('VP UBND')).toEqual({ text: 'VP UBND', agencyId: 'van-phong', name: 'Văn phòng UBND xã' });
    expect(resolve('Bộ phận một cửa').agencyId).toBe('mot-cua');
  });

  test.each([
    'vp ubnd',
    ' VP  UBND ',
    'VP\u00A0UBND',
    'công chức tư pháp - hộ tịch',
    'Công chức Tư pháp — Hộ tịch',
    'Văn phòng UBND xã'.normalize('NFD'),
  ])('%j differs in case, blanks, dashes or encoding only', (text) => {
    expect(resolve(text)).toMatchObject({ text, agencyId: 'van-phong' });
  });

  test('an unknown name stays as it is written', () => {
    expect(resolve('Hội Nông dân')).toEqual({ text: 'Hội Nông dân', agencyId: null, name: 'Hội Nông dân' });
  });
});

test('the id of a plan is its path without ending', () => {
  expect(planIdOf('plans/2024/18157-xa-son-giang.mdx')).toBe('2024-18157-xa-son-giang');
  expect(planIdOf('plans/2024/18157-xa-son-giang.tasks.json')).toBe('2024-18157-xa-son-giang');
});

describe('results', () => {
  const round = {
    cohort: [
      { id: 'so', name: '', units: ['a', 'b'], size: 2 },
      { id: 'xa', name: '', units: ['c'], size: 1 },
    ],
  } as unknown as Raw<'round'>;
  const results = toResults(
    {
      round: 'r',
      results: [
        { unit: 'a', total: 0, scores: { '1': { survey: 2 } } },
        { unit: 'c', block: 'so' },
      ],
      missing: [{ units: ['b'], status: 'not-read', note: 'ảnh' }],
    },
    round,
  );

  test('a row without a block belongs to the block that lists its unit', () => {
    expect(results.map(({ unitId, blockId }) => [unitId, blockId])).toEqual([
      ['a', 'so'],
      ['c', 'so'],
      ['b', 'so'],
    ]);
  });

  test('0 stays 0 and what is not there is null', () => {
    expect(results[0]).toMatchObject({ total: 0, rank: null, indexPercent: null, status: null });
    expect(results[0]?.scores).toEqual({ '1': { self: null, appraised: null, survey: 2, status: null, note: null } });
  });

  test('a unit with a reason only has the reason and no figures', () => {
    expect(results[2]).toMatchObject({ unitId: 'b', total: null, status: 'not-read', note: 'ảnh', scores: {} });
  });
});
