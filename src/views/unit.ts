/** One unit over the years: its results by index, trends with their breaks, plans, and where it came from. */
import type { UnitId } from '../domain/ids.ts';
import { ancestorsOf } from '../domain/lineage.ts';
import type { Site, Standing } from '../domain/site.ts';
import { fullName, levelOf, type Unit } from '../domain/unit.ts';
import {
  formerNames,
  plan as planAddress,
  ranking as rankingAddress,
  unit as unitAddress,
  unitData,
  units as unitsAddress,
} from '../routes.ts';
import { formatDate } from '../text/format.ts';
import { listWords, lowerFirst } from '../text/words.ts';
import { type FormerRecordsView, formerRecordsOf } from './former-records.ts';
import { lineageOf, type LineageView, successorWords } from './unit-lineage.ts';
import { nameWithPlace, placeOf, shortName, unitOf } from './names.ts';
import { newestOfEach, resultWords, standingRow, type StandingRow } from './standing-words.ts';
import { type MemberGroup, membersOf } from './unit-members.ts';
import { type StandingsMatrix, standingsMatrix } from './standings-matrix.ts';
import { stripsOf, type StripsView, trendOf, type TrendView } from './unit-charts.ts';
import { unitTraceView, type UnitTraceView } from './unit-trace.ts';
import { type Fact, honestName, type Link, type Sentence, sentence } from './view.ts';

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
  /** Instead of the list, where several indices are known. */
  readonly matrix: StandingsMatrix | null;
  readonly trends: readonly TrendView[];
  readonly strips: StripsView | null;
  readonly trace: UnitTraceView | null;
  readonly plans: readonly { readonly label: string; readonly href: string; readonly sub: string }[];
  /** Rounds held among the units of this place. */
  readonly rounds: readonly Link[];
  readonly lineage: LineageView | null;
  readonly former: FormerRecordsView | null;
  readonly members: readonly MemberGroup[];
  /** Lists of names of before 01/07/2025. */
  readonly formerNames: readonly Link[];
  /** Ways down a long page; none on a short one. */
  readonly jumps: readonly Link[];
  /** Notes beside the pictures. */
  readonly notes: readonly { readonly title: string; readonly text: string }[];
  readonly data: Link;
}

export function unitView(site: Site, id: UnitId): UnitView {
  const unit = unitOf(site, id);
  const standings = site.standings.get(id) ?? [];
  const plans = site.plansOfUnit.get(id) ?? [];
  const trends = [...new Set(standings.map((standing) => standing.ranking.index.id))].flatMap(
    (indexId) => trendOf(site, unit, indexId) ?? [],
  );
  const parts = {
    lineage: lineageOf(site, unit),
    former: formerRecordsOf(site, unit),
    members: membersOf(site, unit),
    formerNames: formerNamesOf(site, unit),
  };
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
    matrix: standingsMatrix(standings),
    trends,
    strips: stripsOf(unit, standings),
    trace: unitTraceView(site, unit),
    plans: plans.map((plan) => ({
      label: honestName(plan.shortTitle, plan),
      href: planAddress(plan.id),
      sub: [plan.years.join(', '), plan.tasks.length > 0 ? `${plan.tasks.length} nhiệm vụ` : null]
        .filter(Boolean)
        .join('; '),
    })),
    rounds: (site.roundsOfArea.get(id) ?? []).map((round) => ({
      label: honestName(round.title, round),
      href: rankingAddress(round.id),
    })),
    ...parts,
    jumps: jumpsOf(parts),
    notes: notesOf(site, unit, trends),
    data: { label: 'JSON', href: unitData(id) },
  };
}

// ---- sentences and facts ----

function deckOf(site: Site, unit: Unit, standings: readonly Standing[], plans: number): string {
  const results = newestOfEach(standings).slice(0, 2).map(resultWords);
  const planWords = plans > 0 ? `Có **${plans} kế hoạch** cải thiện chỉ số ở đây.` : '';
  const isBare = standings.length === 0 && plans === 0;
  const begun = isBare ? begunWords(site, unit) : '';
  const none = isBare ? 'Chưa có bảng điểm hay kế hoạch nào của đơn vị này ở đây.' : '';
  return [...results, begun, endedWords(site, unit), planWords, none].filter(Boolean).join(' ');
}

/** "Lập ngày 01/07/2025 từ 10 đơn vị cũ, 8 trong đó chỉ một phần." */
function begunWords(site: Site, unit: Unit): string {
  if (unit.validFrom === null) return '';
  const former = site.lineage.predecessors(unit.id);
  const date = formatDate(unit.validFrom);
  if (unit.formedFromText === 'giữ nguyên') return `Giữ nguyên khi sắp xếp ngày ${date}.`;
  if (former.length === 0) return `Lập ngày ${date}.`;
  const parts = former.filter(({ part }) => part !== 'whole').length;
  const share = parts === 0 ? '' : parts === former.length ? ', mỗi nơi một phần' : `, ${parts} trong đó chỉ một phần`;
  const names = levelOf(unit) === 'province' ? listWords(former.map((kin) => lowerFirst(fullName(kin.unit)))) : '';
  return `Lập ngày ${date} từ ${names ? `${names} cũ` : `${former.length} đơn vị cũ`}${share}.`;
}

function endedWords(site: Site, unit: Unit): string {
  if (unit.validTo === null) return '';
  const now = levelOf(unit) === 'district' ? '' : successorWords(site, unit);
  const bold = now.replace(/^(nay thuộc (?:từng phần )?)(.*)$/u, ', $1**$2**');
  return `Đơn vị này dùng đến ${formatDate(unit.validTo)}${bold}.`;
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

/** A province leads to the names of before 2025 of every province it was formed from, and a former one to its own. */
function formerNamesOf(site: Site, unit: Unit): readonly Link[] {
  if (levelOf(unit) !== 'province') return [];
  const provinces = [unit, ...site.lineage.predecessors(unit.id).map((kin) => kin.unit)];
  return provinces
    .filter(({ id }) => (site.members.get(id) ?? []).some((member) => levelOf(member) === 'district'))
    .map((province) => ({ label: `Tên cũ ở ${province.name}`, href: formerNames(province.id) }));
}

const LONG_LIST = 30;

/** Only a page with a long list needs them. */
function jumpsOf({
  lineage,
  former,
  members,
  formerNames,
}: Pick<UnitView, 'lineage' | 'former' | 'members' | 'formerNames'>): readonly Link[] {
  if (!members.some(({ units }) => units.length > LONG_LIST)) return [];
  return [
    ...(lineage ? [{ label: 'Nguồn gốc', href: '#nguon-goc' }] : []),
    ...(former ? [{ label: 'Số liệu của đơn vị cũ', href: '#truoc-sap-xep' }] : []),
    ...members.map(({ id, title, units }) => ({ label: `${title} (${units.length})`, href: `#${id}` })),
    ...(formerNames.length > 0 ? [{ label: 'Tên cũ', href: '#ten-cu' }] : []),
  ];
}

function notesOf(site: Site, unit: Unit, trends: readonly TrendView[]): UnitView['notes'] {
  const breaks = trends
    .flatMap((trend) => trend.breaks)
    .map(({ title, text }) => ({ title, text: `${text} Điểm cao hơn sau mốc này không có nghĩa là tốt lên.` }));
  const last = trends.flatMap(({ points }) => points).at(-1)?.year;
  if (unit.validTo === null || last === undefined) return breaks;
  const now = successorWords(site, unit);
  const text = `${fullName(unit)} kết thúc ngày ${formatDate(unit.validTo)}${now ? `, ${now}` : ''}. Số của đơn vị mới là của một nơi khác, nên không nối tiếp đường này.`;
  return [...breaks, { title: `Vì sao dừng ở ${last}`, text }];
}
