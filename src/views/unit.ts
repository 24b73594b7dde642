/** One unit over the years: its results by index, trends with their breaks, plans, and where it came from. */
import type { UnitId } from '../domain/ids.ts';
import { ancestorsOf } from '../domain/lineage.ts';
import type { Site, Standing } from '../domain/site.ts';
import { fullName, type Unit } from '../domain/unit.ts';
import {
  plan as planAddress,
  score as scoreAddress,
  unit as unitAddress,
  unitData,
  units as unitsAddress,
} from '../routes.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { ABSENCE_WORDS, GROUP_WORDS, lowerFirst, unitSuffix } from '../text/words.ts';
import { nameWithPlace, placeOf, shortName, unitOf } from './names.ts';
import { type StripsView, stripsOf, trendOf, type TrendView } from './unit-charts.ts';
import { lineageOf, type LineageView, membersOf } from './unit-lineage.ts';
import { type Fact, honestName, type Link, type Sentence, sentence } from './view.ts';

export interface StandingRow {
  readonly year: number;
  readonly index: string;
  readonly value: string | null;
  readonly absence: string;
  readonly place: string;
  readonly href: string;
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
      label: honestName(plan.shortTitle, plan),
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
    ? `Đơn vị này dùng đến ${formatDate(unit.validTo)}${successors.length > 0 ? `, nay thuộc **${successors.map((next) => nameWithPlace(site, next)).join('; ')}**` : ''}.`
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
  place: honestName(standing.row ? placeWords(standing) : '', standing.ranking.round),
  href: scoreAddress(standing.ranking.round.id, standing.unitId),
});
