/** One unit in one round: what it got, of what, where points were lost, and how that compares. */
import { shortTitleOf } from '../domain/criteria.ts';
import { fieldMedians } from '../domain/field-medians.ts';
import type { RoundId, UnitId } from '../domain/ids.ts';
import { fullName } from '../domain/unit.ts';
import { subtractPoints } from '../domain/points.ts';
import type { Ranking, RankingRow } from '../domain/ranking-table.ts';
import { type NodeScore, scoreFields } from '../domain/scoring.ts';
import type { Site, Standing } from '../domain/site.ts';
import {
  ranking as rankingAddress,
  rankings,
  score as scoreAddress,
  scoreData,
  unit as unitAddress,
} from '../routes.ts';
import { formatNumber, formatSigned } from '../text/format.ts';
import { ABSENCE_REASONS, ABSENCE_WORDS, GROUP_WORDS, lowerFirst, unitSuffix } from '../text/words.ts';
import { nameWithPlace, shortName, unitOf } from './names.ts';
import type { StripView } from './ranking.ts';
import { publicationFact, rulesFact, type SourceItem, sourceItems } from './round-facts.ts';
import { type Fact, type Link, type Sentence, sentence } from './view.ts';

export interface PartRow {
  readonly title: string;
  readonly kind: 'document' | 'survey';
  readonly earned: number;
  readonly maxPoints: number;
  readonly lost: number;
}

export interface FieldCell {
  readonly code: string;
  readonly title: string;
  readonly earned: number | null;
  readonly absence: string;
  readonly median: number | null;
}

export interface FieldRow extends FieldCell {
  readonly maxPoints: number | null;
  readonly lost: number | null;
  readonly children: readonly FieldCell[];
}

export interface ScoreView {
  readonly title: string;
  /** The name alone, which no heading should break. */
  readonly name: string;
  readonly description: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  readonly deck: Sentence;
  readonly facts: readonly Fact[];
  readonly decimals: number;
  readonly dropZeros: boolean;
  readonly strip: StripView | null;
  readonly parts: readonly PartRow[];
  readonly fields: readonly FieldRow[];
  readonly fieldKind: 'document' | 'survey';
  readonly total: { readonly earned: number; readonly maxPoints: number; readonly lost: number } | null;
  readonly discrepancy: { readonly title: string; readonly text: string; readonly kind: 'info' | 'warn' } | null;
  readonly absence: { readonly title: string; readonly text: string } | null;
  readonly neighbours: readonly Link[];
  readonly years: readonly Link[];
  readonly unit: Link;
  readonly caution: string | null;
  readonly data: Link;
  readonly sources: readonly SourceItem[];
  readonly demonstration: boolean;
}

export function scoreView(site: Site, roundId: RoundId, unitId: UnitId): ScoreView {
  const standings = site.standings.get(unitId) ?? [];
  const standing = standings.find((candidate) => candidate.ranking.round.id === roundId);
  if (!standing) throw new Error(`${unitId} is not in ${roundId}`);
  const { ranking, row } = standing;
  const { round, index, set } = ranking;
  const unit = unitOf(site, unitId);
  const deck = sentence(row ? rowDeck(site, standing, row) : absenceDeck(standing));
  return {
    title: `${fullName(unit)}, ${index.shortName} ${round.year}`,
    name: unit.name.length <= 20 ? unit.name : '',
    description: deck.map((run) => run.text).join(''),
    crumbs: [
      { label: 'Xếp hạng', href: rankings() },
      { label: round.title, href: rankingAddress(round.id) },
      { label: shortName(unit) },
    ],
    deck,
    facts: [
      publicationFact(round),
      ...(set ? [rulesFact(set)] : []),
      { term: 'Đơn vị', text: nameWithPlace(site, unit), href: unitAddress(unitId) },
    ],
    decimals: set?.rounding.decimals ?? 2,
    dropZeros: set?.rounding.trailingZeros === 'drop',
    strip: stripOf(site, standing),
    parts: row ? partsOf(ranking, row) : [],
    fields: fieldsOf(standing, row ? row.fields : partialFields(site, standing, unitId)),
    fieldKind: set?.split.survey !== undefined && set.split.document === undefined ? 'survey' : 'document',
    total: totalOf(ranking, row),
    discrepancy: row ? discrepancyOf(ranking, row) : null,
    absence: row?.value == null ? absenceOf(standing) : null,
    neighbours: row ? neighboursOf(site, standing, row) : [],
    years: standings
      .filter((other) => other.ranking.round.indexId === index.id && other.ranking.round.id !== round.id)
      .map((other) => ({
        label: String(other.ranking.round.year),
        href: scoreAddress(other.ranking.round.id, unitId),
      })),
    unit: { label: fullName(unit), href: unitAddress(unitId) },
    caution: index.rankingPolicy === 'rank' ? null : index.caution,
    data: { label: 'JSON', href: scoreData(round.id, unitId) },
    sources: sourceItems(round),
    demonstration: round.demonstration,
  };
}

// ---- sentences ----

const figure = ({ set }: Ranking, value: number): string =>
  formatNumber(value, set?.rounding.decimals ?? 2, { dropZeros: set?.rounding.trailingZeros === 'drop' });

function rowDeck(site: Site, standing: Standing, row: RankingRow): string {
  const { ranking, block } = standing;
  const name = shortName(unitOf(site, row.unitId));
  if (row.value === null)
    return `${name} được xếp **hạng ${row.rank}** trong ${block.size} ${lowerFirst(block.name || 'đơn vị')}; điểm chưa đọc được.`;
  const earned = `${name} đạt **${figure(ranking, row.value)}${outOf(ranking)}**`;
  return [`${earned}${placeWords(standing, row)}.`, changeWords(ranking, row), lostWords(row)]
    .filter(Boolean)
    .join(' ');
}

function outOf({ index, set }: Ranking): string {
  if (index.unitOfMeasure === 'percent') return '%';
  return set?.maxPoints ? ` trên ${formatNumber(set.maxPoints, 0)} điểm` : ' điểm';
}

function placeWords({ block }: Standing, row: RankingRow): string {
  if (row.group) return `, thuộc **${lowerFirst(GROUP_WORDS[row.group])}** theo cách tính lại của trang này`;
  if (row.rank === null) return '';
  const tied = row.tied ? ' (cùng hạng)' : '';
  const name = block.name ? lowerFirst(block.name.replace(/^\d+ /, '')) : 'đơn vị';
  return `, **hạng ${row.rank}**${tied} trong ${block.size} ${name}`;
}

function changeWords(ranking: Ranking, row: RankingRow): string {
  const { comparison } = ranking;
  if (!comparison.comparable || row.change?.value == null) return '';
  const { value } = row.change;
  if (value === 0) return `Bằng năm ${comparison.previous.year}.`;
  return `${value > 0 ? 'Tăng' : 'Giảm'} ${formatNumber(Math.abs(value), 2)}${unitSuffix(ranking.index)} so với ${comparison.previous.year}.`;
}

function lostWords(row: RankingRow): string {
  const most = fieldLosses(row)[0];
  return most?.lost
    ? `Cách mức tối đa xa nhất ở **${lowerFirst(shortTitleOf(most.node))}** (mất ${formatNumber(most.lost, 2)} điểm).`
    : '';
}

const fieldLosses = (row: RankingRow): readonly NodeScore[] =>
  [...row.fields].filter((field) => (field.lost ?? 0) > 0).sort((a, b) => (b.lost ?? 0) - (a.lost ?? 0));

// The name already stands in the title; the sentence says only what is missing.
const absenceDeck = ({ ranking: { index, round }, absence }: Standing): string =>
  `Tổng điểm ${index.shortName} ${round.year} của đơn vị này **${ABSENCE_WORDS[absence ?? 'not-published']}**.`;

function absenceOf({ absence, note, row }: Standing): { title: string; text: string } {
  const status = absence ?? row?.result.status ?? 'not-published';
  return { title: `Vì sao không có tổng điểm`, text: [ABSENCE_REASONS[status], note].filter(Boolean).join(' ') };
}

function discrepancyOf(ranking: Ranking, row: RankingRow): ScoreView['discrepancy'] {
  const { discrepancy } = row;
  if (!discrepancy || discrepancy.severity === 'none') return null;
  const isNotice = discrepancy.severity === 'notice';
  return {
    kind: isNotice ? 'info' : 'warn',
    title: `Lệch ${formatSigned(discrepancy.difference, 2)} điểm`,
    text: `Tổng công bố ${figure(ranking, discrepancy.published)}; cộng các phần được ${figure(ranking, discrepancy.recomputed)}. ${isNotice ? 'Mức lệch này do làm tròn.' : 'Cả hai số được giữ.'}`,
  };
}

// ---- tables ----

function partsOf({ set }: Ranking, { result }: RankingRow): readonly PartRow[] {
  const { document, survey } = set?.split ?? {};
  return [
    ...part('Thẩm định hồ sơ', 'document', result.appraised, document),
    ...part('Điều tra xã hội học', 'survey', result.survey, survey),
  ];
}

const part = (title: string, kind: PartRow['kind'], earned: number | null, maxPoints: number | undefined): PartRow[] =>
  earned === null || maxPoints === undefined
    ? []
    : [{ title, kind, earned, maxPoints, lost: subtractPoints(maxPoints, earned) }];

function fieldsOf({ block }: Standing, fields: readonly NodeScore[]): readonly FieldRow[] {
  const medians = fieldMedians(block);
  const cell = ({ node, earned, absence }: NodeScore) => ({
    code: node.code,
    title: node.title,
    earned,
    absence: ABSENCE_WORDS[absence ?? 'not-published'],
    median: medians.get(node.code) ?? null,
  });
  return fields.map((field) => ({
    ...cell(field),
    maxPoints: field.maxPoints,
    lost: field.lost,
    children: field.children.map(cell),
  }));
}

/** A unit whose total cannot be computed still shows the fields it has. */
function partialFields(site: Site, { ranking: { round, set } }: Standing, unitId: UnitId): readonly NodeScore[] {
  const result = site.results.get(round.id)?.find((candidate) => candidate.unitId === unitId);
  return set && result ? scoreFields(set, result) : [];
}

function totalOf({ set }: Ranking, row: RankingRow | null): ScoreView['total'] {
  if (!row || row.value === null || !set?.maxPoints) return null;
  return { earned: row.value, maxPoints: set.maxPoints, lost: subtractPoints(set.maxPoints, row.value) };
}

function stripOf(site: Site, { ranking, block, row }: Standing): StripView | null {
  const values = block.rows.flatMap((other) =>
    other.value === null ? [] : [{ value: other.value, own: other.unitId === row?.unitId }],
  );
  if (!row || row.value === null || values.length < 5 || block.stats === null) return null;
  const name = shortName(unitOf(site, row.unitId));
  return {
    points: values.map(({ value, own }) => ({
      value,
      highlight: own,
      ...(own ? { label: `${name} ${figure(ranking, value)}` } : {}),
    })),
    mean: { value: block.stats.mean, label: `trung bình ${figure(ranking, block.stats.mean)}` },
    unit: ranking.index.unitOfMeasure === 'percent' ? '%' : '',
    label: `${name} đạt ${figure(ranking, row.value)} giữa ${values.length} đơn vị cùng đợt, từ ${figure(ranking, block.stats.min)} đến ${figure(ranking, block.stats.max)}.`,
  };
}

function neighboursOf(site: Site, { ranking, block }: Standing, row: RankingRow): readonly Link[] {
  if (ranking.policy !== 'rank') return [];
  const at = block.rows.indexOf(row);
  return [block.rows[at - 1], block.rows[at + 1]].flatMap((other) =>
    other && other.rank !== null && row.rank !== null && Math.abs(other.rank - row.rank) <= 1
      ? [
          {
            label: `hạng ${other.rank}: ${shortName(unitOf(site, other.unitId))}`,
            href: scoreAddress(ranking.round.id, other.unitId),
          },
        ]
      : [],
  );
}
