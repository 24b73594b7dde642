/** The page of one round: deck, facts, table, what is missing and why. */
import type { RoundId } from '../domain/ids.ts';
import { QUARTILE_GROUPS } from '../domain/ranking.ts';
import type { Ranking, RankingBlock, RankingRow } from '../domain/ranking-table.ts';
import { quantilePoints } from '../domain/points.ts';
import type { NodeScore } from '../domain/scoring.ts';
import type { Site } from '../domain/site.ts';
import { index as indexAddress, ranking as rankingAddress, rankingData, rankings, score as scoreAddress, plan as planAddress } from '../routes.ts';
import { formatNumber, formatSigned } from '../text/format.ts';
import { ABSENCE_WORDS, capitalise, countWord, GROUP_WORDS, LEVEL_WORDS, listWords, unitSuffix } from '../text/words.ts';
import { byName, shortName, unitOf } from './names.ts';
import { publicationFact, rulesFact, type SourceItem, sourceItems, tieWords } from './round-facts.ts';
import { type Fact, type Link, type Sentence, sentence } from './view.ts';

/** Which columns the figures allow: two published parts, the total alone, or groups over fields. */
export type RankingForm = 'parts' | 'total' | 'groups';

export interface FieldCell {
  readonly value: number | null;
  /** 0–3: quartile within the field, for the ground of the cell. */
  readonly heat: 0 | 1 | 2 | 3;
}

export interface RankingRowView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** "3=" for a shared rank. */
  readonly rank: string | null;
  readonly rankValue: number | null;
  readonly value: number | null;
  readonly appraised: number | null;
  readonly survey: number | null;
  readonly sum: { readonly value: number; readonly difference: string | null } | null;
  readonly band: string | null;
  readonly absence: string;
  readonly fields: readonly FieldCell[];
  readonly change: string | null;
}

export interface RankingGroupView {
  readonly id: string;
  readonly title: string | null;
  readonly sub: string;
  readonly rows: readonly RankingRowView[];
}

export interface AbsentGroup {
  readonly words: string;
  readonly note: string | null;
  readonly units: readonly Link[];
}

export interface StripView {
  readonly points: readonly { readonly value: number; readonly label?: string; readonly highlight?: boolean }[];
  readonly mean: { readonly value: number; readonly label: string } | null;
  readonly unit: string;
  readonly label: string;
}

export interface RankingView {
  readonly id: RoundId;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  readonly deck: Sentence;
  /** For lists: who leads, or that nobody does. */
  readonly brief: string;
  readonly facts: readonly Fact[];
  readonly form: RankingForm;
  readonly tableTitle: string;
  readonly unitHeading: string;
  readonly valueHeading: string;
  readonly decimals: number;
  readonly dropZeros: boolean;
  readonly maxima: { readonly document: number; readonly survey: number } | null;
  readonly fieldHeadings: readonly string[];
  readonly hasBands: boolean;
  readonly axis: { readonly from: number; readonly to: number } | null;
  readonly strip: StripView | null;
  readonly groups: readonly RankingGroupView[];
  readonly absent: readonly AbsentGroup[];
  readonly unnamed: readonly string[];
  readonly mean: { readonly label: string; readonly value: number } | null;
  readonly caution: { readonly title: string; readonly text: string } | null;
  readonly notices: readonly { readonly title: string; readonly text: string }[];
  readonly howToRead: readonly { readonly title: string; readonly text: string }[];
  readonly notes: readonly string[];
  readonly sources: readonly SourceItem[];
  readonly downloads: readonly Link[];
  readonly otherYears: readonly Link[];
  readonly plans: readonly Link[];
  readonly demonstration: boolean;
}

export function rankingView(site: Site, ranking: Ranking): RankingView {
  const { round, index, set } = ranking;
  const form = formOf(ranking);
  const decimals = set?.rounding.decimals ?? 2;
  const document = set?.split.document;
  const survey = set?.split.survey;
  const deck = deckOf(site, ranking);
  return {
    id: round.id,
    title: round.title,
    description: deck.map((run) => run.text).join(''),
    crumbs: [
      { label: 'Xếp hạng', href: rankings() },
      { label: index.shortName, href: indexAddress(index.id) },
      { label: String(round.year) },
    ],
    deck,
    brief: briefOf(site, ranking),
    facts: factsOf(ranking),
    form,
    tableTitle: form === 'groups' ? 'Bốn nhóm tỉnh' : 'Bảng xếp hạng',
    unitHeading: capitalise(LEVEL_WORDS[round.level]),
    valueHeading: index.unitOfMeasure === 'percent' ? 'Chỉ số, %' : set?.maxPoints && form === 'groups' ? `Tổng /${set.maxPoints}` : 'Điểm',
    decimals,
    dropZeros: set?.rounding.trailingZeros === 'drop',
    maxima: document !== undefined && survey !== undefined ? { document, survey } : null,
    fieldHeadings: form === 'groups' ? (set?.tree ?? []).map((field) => FIELD_SHORT[field.title] ?? field.title) : [],
    hasBands: ranking.blocks.some((block) => block.rows.some((row) => row.result.band !== null)),
    axis: axisOf(ranking),
    strip: stripOf(site, ranking),
    groups: form === 'groups' ? policyGroups(site, ranking) : ranking.blocks.map((block) => blockGroup(site, ranking, block)),
    absent: ranking.blocks.flatMap((block) => absentOf(site, ranking, block)),
    unnamed: ranking.blocks.filter((block) => block.unnamed > 0).map(unnamedWords),
    mean: meanOf(ranking),
    caution: index.rankingPolicy === 'rank' ? null : { title: 'Vì sao trang này không ghi hạng', text: `${index.caution ?? ''} Trang này theo cách đó: trong mỗi nhóm, tỉnh xếp theo tên.`.trim() },
    notices: discrepancyNotices(ranking),
    howToRead: howToRead(ranking, form),
    notes: [...(round.cohortNote ? [round.cohortNote] : []), ...round.notes, ...(set?.bandsNote ? [set.bandsNote] : [])],
    sources: sourceItems(round),
    downloads: [
      { label: 'CSV', href: rankingData(round.id, 'csv') },
      { label: 'JSON', href: rankingData(round.id, 'json') },
    ],
    otherYears: otherYears(site, ranking),
    plans: (site.plansOfRound.get(round.id) ?? []).map((plan) => ({ label: plan.shortTitle, href: planAddress(plan.id) })),
    demonstration: round.demonstration,
  };
}

/** Short heads of columns; the full titles stand on the criteria page. */
const FIELD_SHORT: Readonly<Record<string, string>> = {
  'Tham gia của người dân ở cấp cơ sở': 'Tham gia ở cơ sở',
  'Công khai, minh bạch trong ra quyết định ở địa phương': 'Công khai, minh bạch',
  'Trách nhiệm giải trình với người dân': 'Trách nhiệm giải trình',
  'Kiểm soát tham nhũng trong khu vực công': 'Kiểm soát tham nhũng',
  'Thủ tục hành chính công': 'Thủ tục hành chính',
  'Cung ứng dịch vụ công': 'Dịch vụ công',
  'Quản trị môi trường': 'Môi trường',
  'Quản trị điện tử': 'Quản trị điện tử',
};
export const shortFieldTitle = (title: string): string => FIELD_SHORT[title] ?? title;

function formOf(ranking: Ranking): RankingForm {
  if (ranking.policy !== 'rank') return 'groups';
  const rows = ranking.blocks.flatMap((block) => block.rows);
  return rows.some((row) => row.result.appraised !== null && row.result.survey !== null) ? 'parts' : 'total';
}

// ---- sentences ----

const figure = (ranking: Ranking, value: number): string =>
  formatNumber(value, ranking.set?.rounding.decimals ?? 2, { dropZeros: ranking.set?.rounding.trailingZeros === 'drop' });

const withUnit = (ranking: Ranking, value: number): string => `${figure(ranking, value)}${unitSuffix(ranking.index)}`;

const nameOf = (site: Site, row: Pick<RankingRow, 'unitId'>): string => shortName(unitOf(site, row.unitId));

function deckOf(site: Site, ranking: Ranking): Sentence {
  if (ranking.policy !== 'rank') return sentence(groupsDeck(site, ranking));
  return sentence(ranking.blocks.length > 1 ? blocksDeck(site, ranking) : singleDeck(site, ranking, ranking.blocks[0]));
}

function singleDeck(site: Site, ranking: Ranking, block: RankingBlock | undefined): string {
  const first = block?.rows[0];
  const last = block?.rows.at(-1);
  if (!block || !first || !last || first.value === null || last.value === null) return 'Chưa có điểm nào đọc được.';
  const extremes = `**${nameOf(site, first)}** đứng đầu với **${withUnit(ranking, first.value)}**, **${nameOf(site, last)}** đứng cuối với **${withUnit(ranking, last.value)}**.`;
  return [extremes, meanSentence(ranking), tieSentence(block)].filter(Boolean).join(' ');
}

function meanSentence(ranking: Ranking): string {
  const mean = meanOf(ranking);
  if (!mean) return '';
  const change = ranking.round.summary?.meanChange;
  const words = change ? `, ${change > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(change), 2)} điểm phần trăm so với ${ranking.round.year - 1}` : '';
  return `Trung bình ${withUnit(ranking, mean.value)}${words};`;
}

function tieSentence({ rows }: RankingBlock): string {
  const tied = new Map<number, number>();
  for (const row of rows) if (row.tied && row.rank !== null) tied.set(row.rank, (tied.get(row.rank) ?? 0) + 1);
  if (tied.size === 0) return 'không có hạng nào trùng nhau.';
  const words = [...tied].map(([rank, count]) => `${countWord(count)} đơn vị cùng hạng ${rank}`);
  return `${listWords(words)}, hạng cuối là ${rows.at(-1)?.rank ?? '?'} trên ${rows.length} đơn vị.`;
}

function blocksDeck(site: Site, ranking: Ranking): string {
  const leaders = ranking.blocks.flatMap((block) => {
    const first = block.rows[0];
    return first?.value == null ? [] : [`**${nameOf(site, first)}** ${figure(ranking, first.value)} trong ${block.size} ${block.name.toLowerCase()}`];
  });
  const read = ranking.blocks.reduce((sum, block) => sum + block.rows.filter((row) => row.value !== null).length, 0);
  const size = ranking.blocks.reduce((sum, block) => sum + block.size, 0);
  return `${capitalise(countWord(ranking.blocks.length))} khối xếp riêng; đứng đầu là ${listWords(leaders)}. Bảng chưa đủ: đọc được **${read} trong ${size} điểm**.`;
}

function groupsDeck(site: Site, ranking: Ranking): string {
  const block = ranking.blocks[0];
  if (!block) return '';
  const missing = block.absent.map((absent) => `**${nameOf(site, absent)}**`);
  const absence = missing.length > 0 ? ` ${listWords(missing)} không có tổng điểm năm này.` : '';
  return `${block.rows.length} tỉnh, thành phố có điểm, chia **bốn nhóm** chứ không xếp hạng.${absence}`;
}

function briefOf(site: Site, ranking: Ranking): string {
  const known = ranking.blocks.flatMap((block) => block.rows);
  if (ranking.policy !== 'rank') return `${known.length} đơn vị có điểm, không xếp hạng`;
  const leaders = ranking.blocks.flatMap(({ rows: [first] }) => (first?.value == null ? [] : [`${nameOf(site, first)} ${withUnit(ranking, first.value)}`]));
  return `${listWords(leaders)} đứng đầu${leaders.length > 1 ? ` ${countWord(leaders.length)} khối` : ''}`;
}

// ---- facts and notes ----

function factsOf({ round, set, index }: Ranking): readonly Fact[] {
  return [
    publicationFact(round),
    ...(set ? [rulesFact(set)] : []),
    ...(set && index.rankingPolicy === 'rank' ? [{ term: 'Đồng hạng', text: `${capitalise(tieWords(set))}.` }] : []),
    ...(round.excluded ? [{ term: 'Không xếp hạng', text: round.excluded }] : []),
  ];
}

function discrepancyNotices({ blocks }: Ranking): { title: string; text: string }[] {
  const all = blocks.flatMap((block) => block.rows.flatMap((row) => row.discrepancy ?? []));
  const small = all.filter(({ severity }) => severity === 'notice').length;
  const large = all.filter(({ severity }) => severity === 'warning').length;
  const total = all.length;
  return [
    ...(small > 0
      ? [{ title: `${capitalise(countWord(small))} dòng lệch 0,01 điểm`, text: `Cộng hai phần điểm đã làm tròn thì ${small} trong ${total} đơn vị lệch tổng công bố đúng 0,01. Trang giữ nguyên số công bố và ghi số cộng lại bên cạnh. Mức lệch này do làm tròn, không làm đổi hạng.` }]
      : []),
    ...(large > 0
      ? [{ title: `${capitalise(countWord(large))} dòng lệch hơn 0,01 điểm`, text: `Tổng công bố và tổng cộng lại của ${large} đơn vị khác nhau quá mức làm tròn. Cả hai số đều ghi; số công bố không bị thay.` }]
      : []),
  ];
}

function howToRead(ranking: Ranking, form: RankingForm): { title: string; text: string }[] {
  const { set, index } = ranking;
  const scale = { title: 'So được với gì', text: index.caution ?? 'Chỉ so các đơn vị trong cùng bảng.' };
  if (form === 'parts')
    return [
      { title: 'Cách đọc thước điểm', text: 'Chiều dài mỗi thước là điểm tối đa. Phần đậm là điểm đạt được; vạch mảnh màu nghệ kéo tới mép phải là điểm bị mất.' },
      scale,
    ];
  if (form === 'groups')
    return [
      { title: 'Tính lại từ điểm thành phần', text: 'Tổng điểm và nhóm do trang này tính lại từ điểm nội dung thành phần: bốn nhóm là bốn phần tư của các tổng điểm. Báo cáo gốc là nơi quyết định nhóm chính thức.' },
      { title: 'Màu ô', text: 'Trong từng nội dung, ô càng đậm thì điểm càng cao: bốn bậc là bốn phần tư của các tỉnh.' },
      ...(set?.note ? [{ title: 'Bộ tiêu chí', text: set.note }] : []),
    ];
  return [scale, ...(set?.note ? [{ title: 'Bộ tiêu chí', text: set.note }] : [])];
}

function meanOf({ round, blocks }: Ranking): RankingView['mean'] {
  const published = round.summary?.mean;
  if (published != null) return { label: 'Trung bình công bố', value: published };
  const stats = blocks.length === 1 ? blocks[0]?.stats : null;
  return stats ? { label: 'Trung bình, tính lại', value: stats.mean } : null;
}

function otherYears(site: Site, { round }: Ranking): readonly Link[] {
  return (site.roundsOfIndex.get(round.indexId) ?? [])
    .filter((other) => other.id !== round.id && other.level === round.level && other.areaId === round.areaId)
    .toSorted((a, b) => b.year - a.year)
    .map((other) => ({ label: String(other.year), href: rankingAddress(other.id) }));
}

// ---- rows ----

function rowView(site: Site, ranking: Ranking, row: RankingRow, heats: Heats | null): RankingRowView {
  const { result, discrepancy } = row;
  return {
    id: row.unitId,
    name: nameOf(site, row),
    href: scoreAddress(ranking.round.id, row.unitId),
    rank: row.rank === null ? null : `${row.rank}${row.tied ? '=' : ''}`,
    rankValue: row.rank,
    value: row.value,
    appraised: result.appraised,
    survey: result.survey,
    sum: discrepancy && {
      value: discrepancy.recomputed,
      difference: discrepancy.severity === 'none' ? null : formatSigned(discrepancy.difference, 2),
    },
    band: result.band,
    absence: ABSENCE_WORDS[result.status ?? 'not-published'],
    fields: heats ? row.fields.map((field, at) => ({ value: field.earned, heat: heats(at, field) })) : [],
    change: row.change?.value == null ? null : formatSigned(row.change.value, 2),
  };
}

type Heats = (field: number, score: NodeScore) => FieldCell['heat'];

function heatsOf({ blocks, set }: Ranking): Heats {
  const rows = blocks.flatMap((block) => block.rows);
  const cuts = (set?.tree ?? []).map((_, at) => {
    const values = rows.flatMap((row) => row.fields[at]?.earned ?? []);
    return [0.25, 0.5, 0.75].map((share) => quantilePoints(values, share) ?? Infinity);
  });
  return (at, score) => {
    const { earned } = score;
    if (earned === null) return 0;
    return (cuts[at] ?? []).filter((cut) => earned >= cut).length as FieldCell['heat'];
  };
}

function blockGroup(site: Site, ranking: Ranking, block: RankingBlock): RankingGroupView {
  const known = block.rows.filter((row) => row.value !== null).length;
  const partial = known < block.size - block.absent.filter(({ status }) => status !== 'not-read').length;
  return {
    id: block.id || 'tat-ca',
    title: ranking.blocks.length > 1 ? block.name : null,
    sub: partial ? `${block.size} đơn vị, đọc được ${known} điểm` : `${block.size} đơn vị`,
    rows: block.rows.map((row) => rowView(site, ranking, row, null)),
  };
}

function policyGroups(site: Site, ranking: Ranking): readonly RankingGroupView[] {
  const heats = heatsOf(ranking);
  const rows = ranking.blocks.flatMap((block) => block.rows);
  return QUARTILE_GROUPS.map((group) => {
    const members = rows.filter((row) => row.group === group);
    const values = members.flatMap((row) => row.value ?? []);
    return {
      id: group,
      title: GROUP_WORDS[group],
      sub: `${members.length} tỉnh, từ ${figure(ranking, Math.min(...values))} đến ${figure(ranking, Math.max(...values))} điểm, xếp theo tên`,
      rows: members.map((row) => rowView(site, ranking, row, heats)).toSorted(byName),
    };
  }).filter((group) => group.rows.length > 0);
}

function absentOf(site: Site, ranking: Ranking, block: RankingBlock): readonly AbsentGroup[] {
  const byReason = Map.groupBy(block.absent, (absent) => `${absent.status}|${absent.note ?? ''}`);
  return [...byReason.values()].map((units) => ({
    words: `${ranking.blocks.length > 1 ? `${block.name}: ` : ''}${units.length} đơn vị ${ABSENCE_WORDS[units[0]?.status ?? 'not-published']}`,
    note: units[0]?.note ?? null,
    units: units
      .map((absent) => ({ name: nameOf(site, absent), href: scoreAddress(ranking.round.id, absent.unitId) }))
      .toSorted(byName)
      .map(({ name, href }) => ({ label: name, href })),
  }));
}

const unnamedWords = (block: RankingBlock): string =>
  `${block.name}: ${block.unnamed} đơn vị đã xếp hạng mà nguồn đọc được không nêu tên.${block.note ? ` ${block.note}` : ''}`;

// ---- pictures ----

function axisOf(ranking: Ranking): RankingView['axis'] {
  const values = ranking.blocks.flatMap((block) => block.rows.flatMap((row) => row.value ?? []));
  if (values.length === 0) return null;
  return { from: Math.floor(Math.min(...values)), to: Math.ceil(Math.max(...values)) };
}

/** One strip per page: only for a single block, whose values may be compared. */
function stripOf(site: Site, ranking: Ranking): StripView | null {
  const block = ranking.blocks[0];
  if (ranking.policy !== 'rank' || ranking.blocks.length !== 1 || !block?.stats) return null;
  const mean = meanOf(ranking);
  const points = block.rows.flatMap((row, at) => {
    if (row.value === null) return [];
    const isEnd = at === 0 || at === block.rows.length - 1;
    return [{ value: row.value, highlight: true, ...(isEnd ? { label: `${nameOf(site, row).replace(/^Bộ /, '')} ${figure(ranking, row.value)}` } : {}) }];
  });
  return {
    points,
    mean: mean && { value: mean.value, label: `trung bình ${figure(ranking, mean.value)}` },
    unit: ranking.index.unitOfMeasure === 'percent' ? '%' : '',
    label: `Phân bố điểm của ${block.rows.length} đơn vị, từ ${figure(ranking, block.stats.min)} đến ${figure(ranking, block.stats.max)}.`,
  };
}
