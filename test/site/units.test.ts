/** The page of a province: fourteen years of PAPI, cut where the scale changed and where nothing was published. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { ApiEnvelope } from '../../src/api/envelope.ts';
import type { ApiUnitDetail } from '../../src/api/unit.ts';
import { attribute, type Element, find, one, readPage, readText, textOf } from './page.ts';

const dir = inject('builtSite');

/** The two drawings of one trend: for a phone and for a wide screen. */
const trendsOf = (unit: string): Element[] =>
  find(readPage(dir, `/don-vi/${unit}/`), 'svg[role="img"]').filter((svg) =>
    attribute(svg, 'aria-label').startsWith('PAPI của'),
  );

const wordsIn = (svg: Element): string[] => find(svg, 'text').map(textOf);

/** The years each joined piece of a line goes through, from the horizontal places of the year labels. */
function joinedYears(svg: Element, line: string): number[][] {
  const labels = find(svg, 'text').filter((text) => /^20\d\d$/u.test(textOf(text)));
  const yearAt = new Map(labels.map((label) => [attribute(label, 'x'), Number(textOf(label))]));
  const pieces = find(svg, `path.${line}`).flatMap((path) => attribute(path, 'd').split('M').slice(1));
  return pieces.map((piece) => piece.split('L').map((point) => yearAt.get(point.split(',')[0] ?? '') ?? Number.NaN));
}

describe('Quảng Ninh', () => {
  const trends = trendsOf('22-quang-ninh');
  const [, wide] = trends;
  if (!wide) throw new Error('no wide drawing');

  test('draws the trend twice, with a sentence for who does not see it', () => {
    expect(trends).toHaveLength(2);
    expect(new Set(trends.map((svg) => attribute(svg, 'aria-label')))).toEqual(
      new Set(['PAPI của Tỉnh Quảng Ninh qua các năm 2011–2024. Đường ngắt ở chỗ đổi thang và ở năm không công bố.']),
    );
  });

  test('the scale breaks in 2018: two panels, two maxima, a mark between them', () => {
    for (const svg of trends) {
      const words = wordsIn(svg);
      expect(words.filter((word) => /^Tối đa (?:60|80)/u.test(word)).map((word) => word.slice(0, 9))).toEqual([
        'Tối đa 60',
        'Tối đa 80',
      ]);
      expect(find(svg, 'path.brk-mark')).toHaveLength(1);
    }
    expect(wordsIn(wide)).toEqual(expect.arrayContaining(['Tối đa 60 (6 nội dung)', 'Tối đa 80 (8 nội dung)']));
    expect(find(wide, 'line.ax')).toHaveLength(2);
  });

  test('no line goes over the break or over a year without a total', () => {
    expect(joinedYears(wide, 'c-main')).toEqual([
      [2011, 2012, 2013, 2014, 2015, 2016, 2017],
      [2019, 2020],
    ]);
    expect(joinedYears(wide, 'c-mean')).toEqual([
      [2011, 2012, 2013, 2014, 2015, 2016, 2017],
      [2018, 2019, 2020, 2021, 2022, 2023, 2024],
    ]);
  });

  test('three years without a total are grey columns with the reason in them, and no dot', () => {
    for (const svg of trends) {
      expect(find(svg, 'rect.gapcol')).toHaveLength(3);
      expect(wordsIn(svg).filter((word) => word === 'chưa công bố')).toHaveLength(3);
      expect(find(svg, 'circle.d-main')).toHaveLength(11);
    }
  });

  test('the same years stand in a table beside the drawing', () => {
    const figure = find(readPage(dir, '/don-vi/22-quang-ninh/'), 'details.twin')[0];
    const rows = figure
      ? find(one(figure, 'tbody'), 'tr').map((row) => [...find(row, 'th'), ...find(row, 'td')].map(textOf))
      : [];
    expect(rows).toHaveLength(14);
    expect(rows.filter(([, value]) => value === 'chưa công bố').map(([year]) => year)).toEqual([
      '2018',
      '2021',
      '2023',
    ]);
    expect(rows.find(([year]) => year === '2024')?.[1]).toBe('47,82');
    expect(rows.map((row) => row.at(-1))).toEqual([...Array<string>(7).fill('60'), ...Array<string>(7).fill('80')]);
  });
});

test('on every page with a PAPI trend the dots are the years with a total, the columns the years without', () => {
  const drawn = readdirSync(join(dir, 'don-vi'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const svg = trendsOf(name).at(-1);
      return svg ? [{ name, svg }] : [];
    });
  expect(drawn).toHaveLength(63);
  for (const { name, svg } of drawn) {
    const { data } = JSON.parse(readText(dir, `/don-vi/${name}.json`)) as ApiEnvelope<ApiUnitDetail>;
    const years = data.results.filter(({ index }) => index === 'papi');
    expect(years, name).toHaveLength(14);
    expect(find(svg, 'circle.d-main').length, name).toBe(years.filter(({ value }) => value !== null).length);
    expect(wordsIn(svg).filter((word) => word === 'chưa công bố').length, name).toBe(
      years.filter(({ absence }) => absence === 'not-published').length,
    );
    const pieces = joinedYears(svg, 'c-main');
    const isWhole = (piece: readonly number[]): boolean =>
      piece.every((year, at) => year === (piece[0] ?? 0) + at) && !(piece.includes(2017) && piece.includes(2018));
    expect(
      pieces.filter((piece) => !isWhole(piece)),
      name,
    ).toEqual([]);
  }
});
