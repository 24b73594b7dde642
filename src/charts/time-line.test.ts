import { describe, expect, it } from 'vitest';
import { timeLine, type TimeLineInput } from './time-line.ts';
import { plotOf } from './time-line-panels.ts';

const years = (from: number, values: readonly (number | null)[]) =>
  values.map((value, index) => ({ year: from + index, value }));
const input: TimeLineInput = {
  points: years(2016, [33, 36.7, null, 46.7, 48.8, null, 47.9]),
  mean: years(2016, [36, 36.5, 44, 43.6, 42.8, 42.4, 42.3]),
  meanLabel: 'trung bình các tỉnh',
  periods: [
    { from: 2016, to: 2017, heading: 'Tối đa 60', maxPoints: 60 },
    { from: 2018, to: 2022, heading: 'Tối đa 80', maxPoints: 80 },
  ],
  missingReason: 'chưa công bố',
  format: (value) => value.toFixed(1).replace('.', ','),
  formatTick: String,
  label: 'Điểm qua các năm',
};
const path = (svg: string, className: string): readonly string[] =>
  [...svg.matchAll(new RegExp(`<path class="${className}" d="([^"]+)"`, 'g'))].map((match) => match[1] ?? '');

describe('timeLine', () => {
  it('never joins the line over a missing year or a change of method', () => {
    const [first, second] = path(timeLine(input, 800).svg, 'c-main');
    expect(first?.match(/M/g)).toHaveLength(1);
    expect(first?.match(/L/g)).toHaveLength(1);
    expect(second?.match(/L/g)).toHaveLength(1);
  });

  it('writes the reason into a grey column for every missing year', () => {
    const { svg } = timeLine(input, 328);
    expect(svg.match(/gapcol/g)).toHaveLength(2);
    expect(svg.match(/>chưa công bố</g)).toHaveLength(2);
  });

  it('counts a year that nobody listed as missing', () => {
    const { svg } = timeLine({ ...input, points: input.points.filter(({ year }) => year !== 2019) }, 328);
    expect(svg.match(/gapcol/g)).toHaveLength(3);
  });

  it('breaks the base line once for each change and heads every panel with its maximum', () => {
    const { svg } = timeLine(input, 800);
    expect(path(svg, 'brk-mark')).toHaveLength(1);
    expect(svg).toContain('>Tối đa 60<');
    expect(svg).toContain('>Tối đa 80<');
  });

  it('always labels the last value', () => {
    for (const width of [328, 800]) expect(timeLine(input, width).svg).toContain('>47,9<');
  });
});

describe('plotOf', () => {
  const size = { width: 780, top: 30, bottom: 280, axisRoom: 32, gap: 20, withReasons: true };

  it('gives a point the same height and a year the same width in all panels', () => {
    const { panels } = plotOf(input.periods, [input.points, input.mean], size);
    const [a, b] = [panels[0]!, panels[1]!];
    expect(a.y(30) - a.y(31)).toBeCloseTo(b.y(45) - b.y(46));
    expect(a.x(2017) - a.x(2016)).toBeCloseTo(b.x(2020) - b.x(2019));
  });

  it('keeps axis figures within 0 and the maximum', () => {
    const { panels } = plotOf(
      [{ from: 2020, to: 2022, heading: '', maxPoints: 100 }],
      [years(2020, [99, 99.5, 98])],
      size,
    );
    expect(Math.max(...panels[0]!.ticks)).toBeLessThanOrEqual(100);
  });

  it('draws a single year without dividing by zero', () => {
    const { panels } = plotOf([{ from: 2020, to: 2020, heading: '', maxPoints: null }], [years(2020, [50])], size);
    expect(Number.isFinite(panels[0]!.x(2020))).toBe(true);
  });
});
