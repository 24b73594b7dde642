import { describe, expect, test } from 'vitest';
import { aNode } from '../../test/domain-samples.ts';
import { type Band, bandOf, isLeaf, leavesOf, walkCriteria } from './criteria.ts';

const tree = [
  aNode('1', { children: [aNode('1.1', { children: [aNode('1.1.1'), aNode('1.1.2')] }), aNode('1.2')] }),
  aNode('2'),
];

describe('the tree of criteria', () => {
  test('parents come before their children, in printed order', () => {
    expect([...walkCriteria(tree)].map((node) => node.code)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '2']);
  });

  test('a criterion without sub-criteria is itself a leaf', () => {
    expect(leavesOf({ tree }).map((node) => node.code)).toEqual(['1.1.1', '1.1.2', '1.2', '2']);
    expect(tree.map(isLeaf)).toEqual([false, true]);
  });
});

describe('bandOf', () => {
  /** Tây Ninh 2022: good is more than 80; the lowest band has its own bound here. */
  const bands: readonly Band[] = [
    { name: 'Tốt', from: 80, inclusive: false },
    { name: 'Khá', from: 60, inclusive: true },
  ];

  test('a bound belongs to the band only when the rule says so', () => {
    expect(bandOf(80.01, bands)?.name).toBe('Tốt');
    expect(bandOf(80, bands)?.name).toBe('Khá');
    expect(bandOf(60, bands)?.name).toBe('Khá');
  });

  test('a value under the lowest bound has no band', () => {
    expect(bandOf(59.99, bands)).toBeNull();
    expect(bandOf(90, [])).toBeNull();
  });
});
