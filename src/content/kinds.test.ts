import { describe, expect, test } from 'vitest';
import { EXPECTED_PLACES, kindOf, plainPath, SCHEMAS } from './kinds.ts';

describe('which file is what', () => {
  test.each([
    ['site.json', 'site'],
    ['agencies.json', 'agencies'],
    ['units/xa.json', 'units'],
    ['units/42/xa.json', 'units'],
    ['indices/papi.json', 'index'],
    ['criteria/papi-2021.json', 'criteria'],
    ['rounds/papi-2024/round.json', 'round'],
    ['rounds/papi-2024/results.json', 'results'],
    ['rounds/papi-2024/self/xa.json', 'self'],
    ['plans/2024/ke-hoach.mdx', 'plan'],
    ['plans/2024/ke-hoach.tasks.json', 'tasks'],
    ['corrections/2026-03-10-x.json', 'correction'],
    ['pages/gioi-thieu.mdx', 'prose'],
    ['README.md', 'prose'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  test.each([
    'round.json',
    'rounds/round.json',
    'rounds/papi-2024/results.xlsx',
    'plans/ke-hoach.mdx',
    'plans/2024/x/y.mdx',
    'units/README.md',
    'x',
  ])('%s fits nowhere', (path) => {
    expect(kindOf(path)).toBeNull();
  });

  test('every kind has a place that is named in the message', () => {
    expect(EXPECTED_PLACES.split(', ').length).toBeGreaterThanOrEqual(Object.keys(SCHEMAS).length);
  });
});

describe('names that may become addresses', () => {
  test.each([
    ['plans/2024/xa-son-giang.mdx', 'plans/2024/xa-son-giang.mdx'],
    ['plans/2024/xa-son-giang.tasks.json', 'plans/2024/xa-son-giang.tasks.json'],
    ['plans/2024/Kế hoạch 46 (mới).mdx', 'plans/2024/ke-hoach-46-moi.mdx'],
    ['plans/2024/kế-hoạch.mdx'.normalize('NFD'), 'plans/2024/ke-hoach.mdx'],
    ['plans/2024/v1.2.tasks.json', 'plans/2024/v1-2.tasks.json'],
    ['rounds/Đợt 1/round.json', 'rounds/dot-1/round.json'],
    ['corrections/中.json', 'corrections/tep.json'],
    ['README.md', 'README.md'],
  ])('%j becomes %s', (path, plain) => {
    expect(plainPath(path)).toBe(plain);
  });
});
