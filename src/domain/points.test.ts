import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanPoints, medianPoints, quantilePoints, roundPoints, subtractPoints, sumPoints } from './points.ts';

/** Published figures: two decimals, up to a thousand, as whole hundredths. */
const hundredths = fc.integer({ min: -100_000, max: 100_000 });
const figure = hundredths.map((value) => value / 100);

/** The decimal text of a number of hundredths, made without floating point. */
const decimalText = (value: bigint): string => {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('sumPoints', () => {
  test('61.86 and 28.10 are 89.96 exactly', () => {
    expect(61.86 + 28.1).not.toBe(89.96);
    expect(sumPoints([61.86, 28.1])).toBe(89.96);
  });

  test('nothing sums to 0', () => {
    expect(sumPoints([])).toBe(0);
  });

  test('two-decimal figures are summed as exactly as with whole numbers', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { maxLength: 120 }), (values) => {
        const exact = values.reduce((sum, value) => sum + BigInt(value), 0n);
        expect(sumPoints(values.map((value) => value / 100))).toBe(Number(decimalText(exact)));
      }),
    );
  });

  test('the order of the figures does not matter', () => {
    fc.assert(
      fc.property(fc.array(figure), (values) => {
        expect(sumPoints(values.toReversed())).toBe(sumPoints(values));
      }),
    );
  });
});

describe('subtractPoints', () => {
  test('100 − 84.40 is 15.6', () => {
    expect(subtractPoints(100, 84.4)).toBe(15.6);
  });

  test('undoes a sum', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(subtractPoints(sumPoints([a, b]), b)).toBe(a);
      }),
    );
  });
});

describe('roundPoints', () => {
  test.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [84.378235, 2, 84.38],
    [78.387777, 2, 78.39],
    [94.4945, 2, 94.49],
    [92.5, 0, 93],
    [-1.005, 2, -1.01],
    [1.2345678915, 9, 1.234567892],
  ])('%f at %i decimals is %f', (value, decimals, rounded) => {
    expect(roundPoints(value, decimals)).toBe(rounded);
  });

  test('nothing rounds to minus zero', () => {
    expect(roundPoints(-0.001, 2)).toBe(0);
    expect(roundPoints(0, 2)).toBe(0);
  });

  test('a two-decimal figure stays as it is', () => {
    fc.assert(
      fc.property(hundredths, (value) => {
        expect(roundPoints(value / 100, 2)).toBe(Number(decimalText(BigInt(value))));
      }),
    );
  });

  test('a half goes away from zero, on both sides alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (tenths) => {
        const half = (tenths * 10 + 5) / 1000;
        expect(roundPoints(half, 2)).toBe((tenths + 1) / 100);
        expect(roundPoints(-half, 2)).toBe(-(tenths + 1) / 100);
      }),
    );
  });
});

describe('means and quantiles', () => {
  test('nothing has no mean and no median', () => {
    expect(meanPoints([])).toBeNull();
    expect(medianPoints([])).toBeNull();
  });

  test('the median of an even number of figures lies half-way', () => {
    expect(medianPoints([90, 89.25])).toBe(89.625);
    expect(medianPoints([3, 1, 2])).toBe(2);
  });

  test('quartiles are interpolated as in R type 7', () => {
    expect([0.25, 0.5, 0.75].map((share) => quantilePoints([1, 2, 3, 4], share))).toEqual([1.75, 2.5, 3.25]);
  });

  test('mean and quantiles lie between the smallest and the largest figure', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), share, (values, at) => {
        const [low, high] = [Math.min(...values) - 1e-9, Math.max(...values) + 1e-9];
        for (const middle of [meanPoints(values), quantilePoints(values, at)]) {
          expect(middle).toBeGreaterThanOrEqual(low);
          expect(middle).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});
