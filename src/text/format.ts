/** Figures and dates as Vietnamese readers write them: decimal comma, U+2212 for minus, percent without a space. */
import type { IsoDate } from '../domain/ids.ts';

export interface NumberOptions {
  /** 96 and 92,5 instead of 96,00 and 92,50, for publishers that print so. */
  readonly dropZeros?: boolean;
}

const MINUS = '−';

/**
 * |value| × 10^decimals as a whole number, halves up. Works on the decimal digits of the number, because 1.005 is
 * stored a little below 1.005; fifteen digits also drop what adding leaves behind (0.1 + 0.2).
 */
function scaled(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = Number(Math.abs(value).toPrecision(15)).toString().split('e');
  return Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
}

function magnitude(value: number, decimals: number, { dropZeros = false }: NumberOptions): string {
  const digits = String(scaled(value, decimals)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = digits.slice(digits.length - decimals);
  const shown = dropZeros ? fraction.replace(/0+$/, '') : fraction;
  return shown === '' ? whole : `${whole},${shown}`;
}

/** 89.954 → "89,95" (decimals 2). Halves move away from zero; what rounds to zero has no sign; 3321 → "3.321". */
export function formatNumber(value: number, decimals: number, options: NumberOptions = {}): string {
  const sign = value < 0 && scaled(value, decimals) !== 0 ? MINUS : '';
  return sign + magnitude(value, decimals, options);
}

/** A change: "+0,31", "−0,20", "0,00". */
export function formatSigned(value: number, decimals: number, options: NumberOptions = {}): string {
  const plus = value > 0 && scaled(value, decimals) !== 0 ? '+' : '';
  return plus + formatNumber(value, decimals, options);
}

/** "89,95%". */
export function formatPercent(value: number, decimals: number, options: NumberOptions = {}): string {
  return `${formatNumber(value, decimals, options)}%`;
}

/** How many decimals a figure lacks in a column of `decimals`, once its zeros are dropped: 92.5 in a column of 2 → 1. */
export function missingDecimals(value: number, decimals: number): number {
  const [, fraction = ''] = formatNumber(value, decimals, { dropZeros: true }).split(',');
  return decimals - fraction.length;
}

/** "2024-04-17" → "17/04/2024"; "2024-04" → "04/2024"; "2024" → "2024". */
export function formatDate(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}
