import { describe, expect, it } from 'vitest';
import { beforeAfter } from './before-after.ts';
import { countBars } from './count-bars.ts';
import { dimensionStrip } from './dimension-strip.ts';

const signed = (value: number): string => (value < 0 ? '−' : '+') + Math.abs(value).toFixed(2).replace('.', ',');

describe('beforeAfter', () => {
  const input = {
    rows: [
      { name: 'Một vùng', before: [88.32], after: 90.17 },
      { name: 'Vùng hai nguồn', before: [86.82, 87.72], after: 88.51 },
      { name: 'Vùng thiếu', before: [], after: 88 },
    ],
    beforeLabel: '2023',
    afterLabel: '2024',
    conflictNote: ['hai số 2023', '2 số 2023'] as const,
    missingNote: 'chưa rõ',
    formatTick: String,
    formatChange: signed,
    label: 'Trước và sau',
  };

  it('prints the change, and none where sources disagree or a figure is missing', () => {
    const { svg } = beforeAfter(input, 800);
    expect(svg).toContain('>+1,85<');
    expect(svg).toContain('>hai số 2023<');
    expect(svg).toContain('>chưa rõ<');
    expect(svg.match(/t-main end/g)).toHaveLength(1);
  });

  it('draws every candidate of a conflict', () => {
    expect(beforeAfter(input, 328).svg.match(/d-doubt/g)).toHaveLength(2);
  });

  it('keeps the two years apart over dots that nearly touch', () => {
    const { svg } = beforeAfter(
      {
        ...input,
        rows: [
          { name: 'A', before: [88], after: 88.01 },
          { name: 'B', before: [80], after: 95 },
        ],
      },
      328,
    );
    const [before, after] = [...svg.matchAll(/<text x="([\d.]+)" y="13"/g)].map((match) => Number(match[1]));
    expect(after! - before!).toBeGreaterThan(40);
  });
});

describe('dimensionStrip', () => {
  const rows = [
    { label: 'Dịch vụ công', maxPoints: 10, values: [6, 7, 7, 8], own: 8 },
    { label: 'Môi trường', maxPoints: 10, values: [3, 4], own: null },
  ];
  const input = { rows, format: String, formatTick: String, absence: 'chưa công bố', label: 'Nội dung' };

  it('draws units on one spot once, the median in ink and the unit as a dot', () => {
    const { svg } = dimensionStrip(input, 800);
    expect(svg.match(/class="tick" d="(M[^"]+)"/)?.[1]?.match(/M/g)).toHaveLength(3);
    expect(svg.match(/tick-ink/g)).toHaveLength(2);
    expect(svg.match(/d-main/g)).toHaveLength(1);
  });

  it('says that a value is absent instead of drawing it', () => {
    expect(dimensionStrip(input, 328).svg).toContain('>chưa công bố<');
  });
});

describe('countBars', () => {
  it('draws no bar for none and the figure all the same', () => {
    const { svg } = countBars(
      {
        rows: [
          { label: 'Trong năm', count: 30 },
          { label: 'Theo tiến độ', count: 0 },
        ],
        label: 'Đếm',
      },
      328,
    );
    expect(svg).toContain('width="0" height="9"');
    expect(svg).toContain('>0<');
  });

  it('sets names above their bar when they are long', () => {
    const label = 'Chậm nhất trước ngày 31 tháng 12 năm 2024';
    const { svg } = countBars({ rows: [{ label, count: 1 }], label: 'Đếm' }, 328);
    expect(svg).toContain('<text x="0" y="14"');
    expect(svg).toContain('class="r-got" x="0" y="23"');
  });
});
