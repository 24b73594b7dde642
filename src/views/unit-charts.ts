/** Pictures of a unit: trends that break where figures may not be compared, and its fields among all units. */
import { areComparable } from '../domain/comparison.ts';
import { type CriteriaSet, shortTitleOf } from '../domain/criteria.ts';
import type { IndexId } from '../domain/ids.ts';
import { seriesOf, type Site, type Standing } from '../domain/site.ts';
import { fullName, type Unit } from '../domain/unit.ts';
import { formatNumber } from '../text/format.ts';
import { ABSENCE_WORDS } from '../text/words.ts';
import { shortName } from './names.ts';

export interface TrendView {
  readonly title: string;
  readonly label: string;
  readonly points: readonly { readonly year: number; readonly value: number | null; readonly reason?: string }[];
  readonly periods: readonly {
    readonly from: number;
    readonly to: number;
    readonly heading: string;
    readonly shortHeading: string;
    readonly maxPoints: number | null;
  }[];
  readonly mean: readonly { readonly year: number; readonly value: number | null }[];
  readonly caption: string;
  readonly breaks: readonly { readonly title: string; readonly text: string }[];
  readonly table: {
    readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
    readonly rows: readonly (readonly (string | null)[])[];
  };
}

export interface StripsView {
  readonly title: string;
  readonly label: string;
  readonly rows: readonly {
    readonly label: string;
    readonly maxPoints: number;
    readonly values: readonly number[];
    readonly own: number | null;
  }[];
  readonly caption: string;
  readonly table: TrendView['table'];
}

/** At least three years, one of them with a figure: less is a table, not a trend. */
export function trendOf(site: Site, unit: Unit, indexId: IndexId): TrendView | null {
  const series = seriesOf(site, unit.id, indexId);
  const valued = series.filter((standing) => standing.row?.value != null);
  const first = series[0];
  if (series.length < 3 || valued.length === 0 || !first) return null;
  const { index } = first.ranking;
  const periods = periodsOf(series);
  const missing = series
    .filter((standing) => standing.row?.value == null)
    .map((standing) => standing.ranking.round.year);
  const years = `${first.ranking.round.year}–${series.at(-1)?.ranking.round.year}`;
  const breaks = index.methodBreaks.filter(({ year }) => periods.some((period, at) => at > 0 && period.from === year));
  const title = [
    `${index.shortName} ${years}`,
    ...(breaks.length > 0 ? [`thang đổi năm ${breaks.map(({ year }) => year).join(', ')}`] : []),
    ...(missing.length > 0 ? [`khuyết ${missing.length} năm`] : []),
  ];
  return {
    title: title.length > 1 ? `${title[0]}: ${title.slice(1).join(', ')}` : (title[0] ?? ''),
    label: `${index.shortName} của ${fullName(unit)} qua các năm ${years}. Đường ngắt ở chỗ đổi thang và ở năm không công bố.`,
    points: series.map(({ ranking, row, absence }) => ({
      year: ranking.round.year,
      value: row?.value ?? null,
      reason: ABSENCE_WORDS[absence ?? 'not-published'],
    })),
    periods,
    mean: series.map(({ ranking, block }) => ({ year: ranking.round.year, value: block.stats?.mean ?? null })),
    caption: `${index.rankingPolicy === 'groups' ? 'Tổng điểm, tính lại từ điểm thành phần. ' : ''}Không nối đường qua năm khuyết và không nối qua chỗ đổi thang. Nguồn: ${index.publishedBy}.`,
    breaks: breaks.map(({ year, reason }) => ({ title: `Vì sao ngắt ở ${year}`, text: reason })),
    table: {
      columns: [
        { label: 'Năm' },
        { label: shortName(unit), numeric: true },
        { label: 'Trung bình', numeric: true },
        { label: 'Tối đa', numeric: true },
      ],
      rows: series.map(({ ranking, row, block, absence }) => [
        String(ranking.round.year),
        row?.value == null ? ABSENCE_WORDS[absence ?? 'not-published'] : formatNumber(row.value, 2),
        block.stats ? formatNumber(block.stats.mean, 2) : null,
        ranking.set?.maxPoints ? formatNumber(ranking.set.maxPoints, 0) : null,
      ]),
    },
  };
}

/** Years measured so that their totals may be compared make one period. */
function periodsOf(series: readonly Standing[]): TrendView['periods'] {
  const periods: { from: number; to: number; set: CriteriaSet | null }[] = [];
  for (const { ranking } of series) {
    const last = periods.at(-1);
    const joins = last && ranking.set && last.set && areComparable(ranking.set, last.set.id).comparable;
    if (last && joins) periods[periods.length - 1] = { from: last.from, to: ranking.round.year, set: ranking.set };
    else periods.push({ from: ranking.round.year, to: ranking.round.year, set: ranking.set });
  }
  return periods.map(({ from, to, set }) => ({
    from,
    to,
    heading: set?.maxPoints
      ? `Tối đa ${formatNumber(set.maxPoints, 0)}${set.tree.length > 0 ? ` (${set.tree.length} nội dung)` : ''}`
      : '',
    shortHeading: set?.maxPoints ? `Tối đa ${formatNumber(set.maxPoints, 0)}` : '',
    maxPoints: set?.maxPoints ?? null,
  }));
}

/** Fields of the newest round that publishes them, against all units of its block. */
export function stripsOf(unit: Unit, standings: readonly Standing[]): StripsView | null {
  const standing = standings.find((candidate) => (candidate.row?.fields.length ?? 0) > 0);
  const row = standing?.row;
  if (!standing || !row) return null;
  const { ranking, block } = standing;
  // A field without a known maximum has no scale to stand on.
  const rows = row.fields.flatMap((field, at) => {
    const { maxPoints, earned: own, node } = field;
    const values = block.rows.flatMap((other) => other.fields[at]?.earned ?? []);
    return maxPoints === null ? [] : [{ label: shortTitleOf(node), maxPoints, values, own }];
  });
  if (rows.length === 0) return null;
  const [first] = rows;
  const isShared = rows.every(({ maxPoints }) => maxPoints === first?.maxPoints);
  const maximum = isShared ? ` Mỗi nội dung tối đa ${formatNumber(first?.maxPoints ?? 0, 0)} điểm.` : '';
  return {
    title: `${rows.length} nội dung ${ranking.index.shortName} ${ranking.round.year}, so với ${block.rows.length} đơn vị`,
    label: `Điểm từng nội dung của ${fullName(unit)} giữa ${block.rows.length} đơn vị cùng đợt.`,
    rows,
    caption: `Mỗi vạch là một đơn vị, vạch đậm là đơn vị ở giữa, chấm là ${fullName(unit)}.${maximum}`,
    table: {
      columns: [{ label: 'Nội dung' }, { label: shortName(unit), numeric: true }, { label: 'Tối đa', numeric: true }],
      rows: rows.map(({ label, own, maxPoints }) => [
        label,
        own === null ? null : formatNumber(own, 2),
        formatNumber(maxPoints, 0),
      ]),
    },
  };
}
