import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatPercent, formatSigned, missingDecimals } from './format.ts';

describe('formatNumber', () => {
  it('writes a decimal comma and keeps the asked decimals', () => {
    expect(formatNumber(89.95, 2)).toBe('89,95');
    expect(formatNumber(96, 2)).toBe('96,00');
    expect(formatNumber(17, 0)).toBe('17');
  });

  it('rounds halves up even where binary storage lies below the half', () => {
    expect(formatNumber(1.005, 2)).toBe('1,01');
    expect(formatNumber(2.675, 2)).toBe('2,68');
    expect(formatNumber(1.0049, 2)).toBe('1,00');
    expect(formatNumber(0.1 + 0.2, 2)).toBe('0,30');
    expect(formatNumber(1.1 + 2.2 + 0.005, 2)).toBe('3,31');
  });

  it('writes U+2212 for minus, and none for what rounds to zero', () => {
    expect(formatNumber(-0.2, 2)).toBe('\u22120,20');
    expect(formatNumber(-0.004, 2)).toBe('0,00');
    expect(formatNumber(-1.005, 2)).toBe('\u22121,01');
  });

  it('drops zeros only when asked', () => {
    expect(formatNumber(96, 2, { dropZeros: true })).toBe('96');
    expect(formatNumber(92.5, 2, { dropZeros: true })).toBe('92,5');
    expect(formatNumber(100, 0, { dropZeros: true })).toBe('100');
  });

  it('groups thousands with a dot', () => {
    expect(formatNumber(3321, 0)).toBe('3.321');
    expect(formatNumber(1234567.5, 1)).toBe('1.234.567,5');
  });

  it('reads numbers that print with an exponent', () => {
    expect(formatNumber(1e-7, 2)).toBe('0,00');
    expect(formatNumber(0.0000005, 6)).toBe('0,000001');
  });
});

describe('other figures', () => {
  it('signs a change, and leaves no change unsigned', () => {
    expect(formatSigned(0.31, 2)).toBe('+0,31');
    expect(formatSigned(-7.75, 2)).toBe('\u22127,75');
    expect(formatSigned(0.001, 2)).toBe('0,00');
  });

  it('writes a percent without a space', () => {
    expect(formatPercent(89.95, 2)).toBe('89,95%');
  });

  it('counts the decimals a column lacks', () => {
    expect([96, 92.5, 92.25].map((value) => missingDecimals(value, 2))).toEqual([2, 1, 0]);
  });

  it('turns dates round, also when the day is not known', () => {
    expect(formatDate('2024-04-17')).toBe('17/04/2024');
    expect(formatDate('2024-02')).toBe('02/2024');
  });
});
