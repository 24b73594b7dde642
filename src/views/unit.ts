/** One unit over the years: its results by index, trends with their breaks, plans, and where it came from. */
import { type CriteriaSet, shortTitleOf } from '../domain/criteria.ts';
import { areComparable } from '../domain/comparison.ts';
import type { IndexId, UnitId } from '../domain/ids.ts';
import { ancestorsOf } from '../domain/lineage.ts';
import { seriesOf, type Site, type Standing } from '../domain/site.ts';
import { fullName, levelOf, type Unit } from '../domain/unit.ts';
import {
  index as indexAddress,
  plan as planAddress,
  score as scoreAddress,
  unit as unitAddress,
  unitData,
  units as unitsAddress,
} from '../routes.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { ABSENCE_WORDS, GROUP_WORDS, lowerFirst, unitSuffix } from '../text/words.ts';
import { nameWithPlace, placeOf, shortName, unitLink, unitOf } from './names.ts';
import { type Fact, type Link, type Sentence, sentence } from './view.ts';

export interface StandingRow {
  readonly year: number;
  readonly index: string;
  readonly value: string | null;
  readonly absence: string;
  readonly place: string;
  readonly href: string;
}

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

export interface LineageView {
  readonly before: { readonly caption: string; readonly units: readonly LineageUnit[] };
  readonly after: { readonly caption: string; readonly units: readonly LineageUnit[] };
  readonly text: string | null;
}
export interface LineageUnit {
  readonly label: string;
  readonly href: string | null;
  readonly code: string | null;
}

export interface UnitView {
  readonly title: string;
  /** Unlike the heading it tells namesakes apart: place, and the year a unit ended. */
  readonly pageTitle: string;
  /** The name alone, which no heading should break. */
  readonly name: string;
  readonly description: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  readonly deck: Sentence;
  readonly facts: readonly Fact[];
  readonly standings: readonly StandingRow[];
  readonly trends: readonly TrendView[];
  readonly strips: StripsView | null;
  readonly plans: readonly { readonly label: string; readonly href: string; readonly sub: string }[];
  readonly lineage: LineageView | null;
  readonly members: readonly Link[];
  readonly data: Link;
}

export function unitView(site: Site, id: UnitId): UnitView {
  const unit = unitOf(site, id);
  const standings = site.standings.get(id) ?? [];
  const plans = site.plansOfUnit.get(id) ?? [];
  const deck = sentence(deckOf(site, unit, standings, plans.length));
  return {
    title: fullName(unit),
    pageTitle: `${nameWithPlace(site, unit)}${unit.validTo ? ` (đến ${unit.validTo.slice(0, 4)})` : ''}`,
    name: unit.name.length <= 20 ? unit.name : '',
    description: `${nameWithPlace(site, unit)}: ${deck.map((run) => run.text).join('')}`,
    crumbs: [
      { label: 'Đơn vị', href: unitsAddress() },
      ...ancestorsOf(unit, site.units).map((ancestor) => ({
        label: shortName(ancestor),
        href: unitAddress(ancestor.id),
      })),
      { label: shortName(unit) },
    ],
    deck,
    facts: factsOf(site, unit),
    standings: standings.map(standingRow),
    trends: [...new Set(standings.map((standing) => standing.ranking.index.id))].flatMap(
      (indexId) => trendOf(site, unit, indexId) ?? [],
    ),
    strips: stripsOf(unit, standings),
    plans: plans.map((plan) => ({
      label: plan.shortTitle,
      href: planAddress(plan.id),
      sub: [plan.years.join(', '), plan.tasks.length > 0 ? `${plan.tasks.length} nhiệm vụ` : null]
        .filter(Boolean)
        .join('; '),
    })),
    lineage: lineageOf(site, unit),
    members: membersOf(site, unit),
    data: { label: 'JSON', href: unitData(id) },
  };
}

// ---- sentences and facts ----

function deckOf(site: Site, unit: Unit, standings: readonly Standing[], plans: number): string {
  const latest = [
    ...new Map(standings.toReversed().map((standing) => [standing.ranking.index.id, standing])).values(),
  ].toReversed();
  const results = latest.slice(0, 2).map(resultWords).filter(Boolean);
  const successors = site.lineage.successors(unit.id);
  const ended = unit.validTo
    ? `Đơn vị này dùng đến ${formatDate(unit.validTo)}${successors.length > 0 ? `, nay thuộc **${successors.map(({ unit: next }) => nameWithPlace(site, next)).join('; ')}**` : ''}.`
    : '';
  const planWords = plans > 0 ? `Có **${plans} kế hoạch** cải thiện chỉ số ở đây.` : '';
  const none = standings.length === 0 && plans === 0 ? 'Chưa có bảng điểm hay kế hoạch nào của đơn vị này ở đây.' : '';
  return [...results, ended, planWords, none].filter(Boolean).join(' ');
}

function resultWords(standing: Standing): string {
  const { ranking, row, absence } = standing;
  const name = `${ranking.index.shortName} ${ranking.round.year}`;
  if (!row || row.value === null)
    return `${name}: ${ABSENCE_WORDS[absence ?? row?.result.status ?? 'not-published']}${row?.rank ? `, hạng ${row.rank} trong ${standing.block.size}` : ''}.`;
  return `${name}: **${valueWords(standing)}**, ${placeWords(standing)}.`;
}

function valueWords({ ranking, row }: Standing): string {
  const { set, index } = ranking;
  const figure = formatNumber(row?.value ?? 0, set?.rounding.decimals ?? 2, {
    dropZeros: set?.rounding.trailingZeros === 'drop',
  });
  return index.unitOfMeasure === 'percent' || !set?.maxPoints
    ? `${figure}${unitSuffix(index)}`
    : `${figure} trên ${formatNumber(set.maxPoints, 0)} điểm`;
}

function placeWords({ row, block }: Standing): string {
  if (row?.group) return lowerFirst(GROUP_WORDS[row.group]);
  if (row?.rank == null) return 'không ghi hạng';
  return `hạng ${row.rank}${row.tied ? ' (cùng hạng)' : ''} trong ${block.size}`;
}

function factsOf(site: Site, unit: Unit): readonly Fact[] {
  const place = placeOf(site, unit);
  const validity = [
    unit.validFrom ? `từ ${formatDate(unit.validFrom)}` : null,
    unit.validTo ? `đến ${formatDate(unit.validTo)}` : null,
  ].filter(Boolean);
  return [
    ...(unit.code ? [{ term: 'Mã đơn vị', text: unit.code }] : []),
    ...(place ? [{ term: 'Thuộc', text: place }] : []),
    ...(validity.length > 0 ? [{ term: 'Thời gian', text: validity.join(' ') }] : []),
    ...(unit.aliases.length > 0 ? [{ term: 'Tên khác', text: unit.aliases.join(', ') }] : []),
    ...(unit.formedFromText === 'giữ nguyên'
      ? [{ term: 'Sắp xếp 2025', text: 'Giữ nguyên cấp tỉnh; mã dùng trước và sau 01/07/2025.' }]
      : []),
    ...(unit.validNote ? [{ term: 'Ghi chú', text: unit.validNote }] : []),
  ];
}

const standingRow = (standing: Standing): StandingRow => ({
  year: standing.ranking.round.year,
  index: standing.ranking.index.shortName,
  value: standing.row?.value == null ? null : valueWords(standing),
  absence: ABSENCE_WORDS[standing.absence ?? standing.row?.result.status ?? 'not-published'],
  place: standing.row ? placeWords(standing) : '',
  href: scoreAddress(standing.ranking.round.id, standing.unitId),
});

// ---- pictures ----

/** At least three years, one of them with a figure: less is a table, not a trend. */
function trendOf(site: Site, unit: Unit, indexId: IndexId): TrendView | null {
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
function stripsOf(unit: Unit, standings: readonly Standing[]): StripsView | null {
  const standing = standings.find((candidate) => (candidate.row?.fields.length ?? 0) > 0);
  const row = standing?.row;
  if (!standing || !row) return null;
  const { ranking, block } = standing;
  const rows = row.fields.map((field, at) => ({
    label: shortTitleOf(field.node),
    maxPoints: field.maxPoints ?? 10,
    values: block.rows.flatMap((other) => other.fields[at]?.earned ?? []),
    own: field.earned,
  }));
  return {
    title: `${rows.length} nội dung ${ranking.index.shortName} ${ranking.round.year}, so với ${block.rows.length} đơn vị`,
    label: `Điểm từng nội dung của ${fullName(unit)} giữa ${block.rows.length} đơn vị cùng đợt.`,
    rows,
    caption: `Mỗi vạch là một đơn vị, vạch đậm là đơn vị ở giữa, chấm là ${fullName(unit)}. Mỗi nội dung tối đa ${rows[0]?.maxPoints ?? 10} điểm.`,
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

// ---- lineage and members ----

function lineageOf(site: Site, unit: Unit): LineageView | null {
  const predecessors = site.lineage.predecessors(unit.id);
  const successors = site.lineage.successors(unit.id);
  const isKept = predecessors.length === 0 && successors.length === 0 && unit.validFrom === null;
  if (isKept) return null;
  const item = (other: Unit): LineageUnit => ({
    label: nameWithPlace(site, other),
    href: other.id === unit.id ? null : unitAddress(other.id),
    code: other.code,
  });
  if (successors.length > 0) {
    const siblings = [
      ...new Set(successors.flatMap((next) => site.lineage.predecessors(next.unit.id).map((other) => other.unit))),
    ];
    return {
      before: { caption: `Đến ${formatDate(unit.validTo ?? '2025-06-30')}`, units: siblings.map(item) },
      after: {
        caption: `Từ ${formatDate(successors[0]?.unit.validFrom ?? '2025-07-01')}`,
        units: successors.map((next) => item(next.unit)),
      },
      text: successors[0]?.unit.formedFromText ?? null,
    };
  }
  return {
    before: { caption: 'Đến 30/06/2025', units: predecessors.map((other) => item(other.unit)) },
    after: { caption: unit.validFrom ? `Từ ${formatDate(unit.validFrom)}` : 'Nay', units: [item(unit)] },
    text: unit.formedFromText,
  };
}

function membersOf(site: Site, unit: Unit): readonly Link[] {
  return (childrenOf(site).get(unit.id) ?? []).map((child) => unitLink(site, child.id));
}

const children = new WeakMap<Site, ReadonlyMap<UnitId, readonly Unit[]>>();
function childrenOf(site: Site): ReadonlyMap<UnitId, readonly Unit[]> {
  const known = children.get(site);
  if (known) return known;
  const grouped = Map.groupBy(
    [...site.units.values()].filter((unit) => unit.parentId !== null),
    (unit) => unit.parentId as UnitId,
  );
  const collator = new Intl.Collator('vi', { numeric: true });
  for (const list of grouped.values()) list.sort((a, b) => collator.compare(fullName(a), fullName(b)));
  children.set(site, grouped);
  return grouped;
}

export const indexLink = (site: Site, id: IndexId): Link => ({
  label: site.indices.get(id)?.shortName ?? id,
  href: indexAddress(id),
});
export const isProvince = (unit: Unit): boolean => levelOf(unit) === 'province';
