import { expect, test } from 'vitest';
import type { CriteriaNode } from './criteria.ts';
import { versionOf } from './criteria-version.ts';

const node = (code: string, title = 'a', maxPoints: number | null = 1): CriteriaNode => ({
  code,
  title,
  shortTitle: null,
  maxPoints,
  method: null,
  evidence: null,
  note: null,
  children: [],
});
const version = (...tree: CriteriaNode[]): string => versionOf({ tree, adjustments: [] });

test('the same criteria have the same version, of eight letters', () => {
  expect(version(node('1'), node('2'))).toBe(version(node('1'), node('2')));
  expect(version(node('1'))).toMatch(/^[0-9a-f]{8}$/);
});

test('a code, a title, a maximum, an order, a criterion less: each is another version', () => {
  const versions = [
    version(node('1'), node('2')),
    version(node('2'), node('1')),
    version(node('1'), node('3')),
    version(node('1', 'b'), node('2')),
    version(node('1', 'a', 2), node('2')),
    version(node('1', 'a', null), node('2')),
    version(node('1')),
  ];
  expect(new Set(versions).size).toBe(versions.length);
});
