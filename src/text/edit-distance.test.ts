import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['poy', 'boy', 1],
  ['iamron', 'iamaron', 1],
  ['kimtrung', 'kimchung', 2],
])('%s → %s takes %i', (one, other, steps) => {
  expect(editDistance(one, other)).toBe(steps);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('is nothing for the same word, the same both ways, and never more than the longer word', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, one)).toBe(0);
      expect(editDistance(one, other)).toBe(editDistance(other, one));
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
