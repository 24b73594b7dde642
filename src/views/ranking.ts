/** The page of one round: deck, facts, table, what is missing and why. */
import { shortTitleOf } from '../domain/criteria.ts';
import type { RoundId } from '../domain/ids.ts';
import type { Ranking } from '../domain/ranking-table.ts';
import type { Site } from '../domain/site.ts';
import {
  index as indexAddress,
  plan as planAddress,
  ranking as rankingAddress,
  rankingData,
  rankings,
} from '../routes.ts';
import { capitalise, countWord, LEVEL_WORDS } from '../text/words.ts';
import { briefOf, deckOf, figure, type MeanView, meanOf, nameOf } from './ranking-deck.ts';
import { absentOf, blockGroup, policyGroups, unnamedWords } from './ranking-rows.ts';
import { publicationFact, rulesFact, type SourceItem, sourceItems, tieWords } from './round-facts.ts';
import { type Fact, type Link, plainText, type Sentence } from './view.ts';

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
  readonly mean: MeanView | null;
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
    description: plainText(deck),
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
    valueHeading:
      index.unitOfMeasure === 'percent'
        ? 'Chỉ số, %'
        : set?.maxPoints && form === 'groups'
          ? `Tổng /${set.maxPoints}`
          : 'Điểm',
    decimals,
    dropZeros: set?.rounding.trailingZeros === 'drop',
    maxima: document !== undefined && survey !== undefined ? { document, survey } : null,
    fieldHeadings: form === 'groups' ? (set?.tree ?? []).map(shortTitleOf) : [],
    hasBands: ranking.blocks.some((block) => block.rows.some((row) => row.result.band !== null)),
    axis: axisOf(ranking),
    strip: stripOf(site, ranking),
    groups:
      form === 'groups' ? policyGroups(site, ranking) : ranking.blocks.map((block) => blockGroup(site, ranking, block)),
    absent: ranking.blocks.flatMap((block) => absentOf(site, ranking, block)),
    unnamed: ranking.blocks.filter((block) => block.unnamed > 0).map(unnamedWords),
    mean: meanOf(ranking),
    caution:
      index.rankingPolicy === 'rank'
        ? null
        : {
            title: 'Vì sao trang này không ghi hạng',
            text: `${index.caution ?? ''} Trang này theo cách đó: trong mỗi nhóm, tỉnh xếp theo tên.`.trim(),
          },
    notices: discrepancyNotices(ranking),
    howToRead: howToRead(ranking, form),
    notes: [
      ...(round.cohortNote ? [round.cohortNote] : []),
      ...round.notes,
      ...(set?.bandsNote ? [set.bandsNote] : []),
    ],
    sources: sourceItems(round),
    downloads: [
      { label: 'CSV', href: rankingData(round.id, 'csv') },
      { label: 'JSON', href: rankingData(round.id, 'json') },
    ],
    otherYears: otherYears(site, ranking),
    plans: (site.plansOfRound.get(round.id) ?? []).map((plan) => ({
      label: plan.shortTitle,
      href: planAddress(plan.id),
    })),
    demonstration: round.demonstration,
  };
}

function formOf(ranking: Ranking): RankingForm {
  if (ranking.policy !== 'rank') return 'groups';
  const rows = ranking.blocks.flatMap((block) => block.rows);
  return rows.some((row) => row.result.appraised !== null && row.result.survey !== null) ? 'parts' : 'total';
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
      ? [
          {
            title: `${capitalise(countWord(small))} dòng lệch 0,01 điểm`,
            text: `Cộng hai phần điểm đã làm tròn thì ${small} trong ${total} đơn vị lệch tổng công bố đúng 0,01. Trang giữ nguyên số công bố và ghi số cộng lại bên cạnh. Mức lệch này do làm tròn, không làm đổi hạng.`,
          },
        ]
      : []),
    ...(large > 0
      ? [
          {
            title: `${capitalise(countWord(large))} dòng lệch hơn 0,01 điểm`,
            text: `Tổng công bố và tổng cộng lại của ${large} đơn vị khác nhau quá mức làm tròn. Cả hai số đều ghi; số công bố không bị thay.`,
          },
        ]
      : []),
  ];
}

function howToRead(ranking: Ranking, form: RankingForm): { title: string; text: string }[] {
  const { set, index } = ranking;
  const scale = { title: 'So được với gì', text: index.caution ?? 'Chỉ so các đơn vị trong cùng bảng.' };
  if (form === 'parts')
    return [
      {
        title: 'Cách đọc thước điểm',
        text: 'Chiều dài mỗi thước là điểm tối đa. Phần đậm là điểm đạt được; vạch mảnh màu nghệ kéo tới mép phải là điểm bị mất.',
      },
      scale,
    ];
  if (form === 'groups')
    return [
      {
        title: 'Tính lại từ điểm thành phần',
        text: 'Tổng điểm và nhóm do trang này tính lại từ điểm nội dung thành phần: bốn nhóm là bốn phần tư của các tổng điểm. Báo cáo gốc là nơi quyết định nhóm chính thức.',
      },
      {
        title: 'Màu ô',
        text: 'Trong từng nội dung, ô càng đậm thì điểm càng cao: bốn bậc là bốn phần tư của các tỉnh.',
      },
      ...(set?.note ? [{ title: 'Bộ tiêu chí', text: set.note }] : []),
    ];
  return [scale, ...(set?.note ? [{ title: 'Bộ tiêu chí', text: set.note }] : [])];
}

function otherYears(site: Site, { round }: Ranking): readonly Link[] {
  return (site.roundsOfIndex.get(round.indexId) ?? [])
    .filter((other) => other.id !== round.id && other.level === round.level && other.areaId === round.areaId)
    .filter((other) => other.demonstration === round.demonstration)
    .toSorted((a, b) => b.year - a.year)
    .map((other) => ({ label: String(other.year), href: rankingAddress(other.id) }));
}

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
    return [
      {
        value: row.value,
        highlight: true,
        ...(isEnd ? { label: `${nameOf(site, row).replace(/^Bộ /, '')} ${figure(ranking, row.value)}` } : {}),
      },
    ];
  });
  return {
    points,
    mean: mean && { value: mean.value, label: `trung bình ${figure(ranking, mean.value)}` },
    unit: ranking.index.unitOfMeasure === 'percent' ? '%' : '',
    label: `Phân bố điểm của ${block.rows.length} đơn vị, từ ${figure(ranking, block.stats.min)} đến ${figure(ranking, block.stats.max)}.`,
  };
}
