/**
 * Decimal arithmetic on published figures. Published figures have at most nine decimals, so sums are made on integers
 * scaled by 10⁹ and 61.86 + 28.10 is 89.96, not 89.96000000000001.
 */
const SCALE = 1e9;
const scaled = (value: number): number => Math.round(value * SCALE);

export function sumPoints(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += scaled(value);
  return sum / SCALE;
}

export const subtractPoints = (a: number, b: number): number => (scaled(a) - scaled(b)) / SCALE;

/** Half-up (away from zero): 1.005 at two decimals is 1.01. */
export function roundPoints(value: number, decimals: number): number {
  const step = 10 ** (9 - decimals);
  const magnitude = (Math.floor((Math.abs(scaled(value)) + step / 2) / step) * step) / SCALE;
  return value < 0 && magnitude > 0 ? -magnitude : magnitude;
}

export function meanPoints(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumPoints(values) / values.length;
}

export function medianPoints(values: readonly [number, ...number[]]): number;
export function medianPoints(values: readonly number[]): number | null;
export function medianPoints(values: readonly number[]): number | null {
  return quantilePoints(values, 0.5);
}

/** Linear interpolation between order statistics (type 7, as in R and NumPy). */
export function quantilePoints(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) return null;
  return sumPoints([low, subtractPoints(high, low) * (position - Math.floor(position))]);
}
