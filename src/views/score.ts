/** One unit in one round: what it got, of what, where points were lost, what answers it, and how that compares. */
import type { RoundId, UnitId } from '../domain/ids.ts';
import type { RankingRow } from '../domain/ranking-table.ts';
import { fullName } from '../domain/unit.ts';
import {
  ranking as rankingAddress,
  rankings,
  score as scoreAddress,
  scoreData,
  unit as unitAddress,
} from '../routes.ts';
import type { Site } from '../domain/site.ts';
import type { ComparisonView } from './comparison-words.ts';
import { correctionView, type CorrectionView } from './corrections.ts';
import { decimalsOf, dropsZeros, figure, plainFigure, pointsOf, showsPercent } from './figures.ts';
import { nameWithPlace, shortName, unitOf } from './names.ts';
import { publicationFact, rulesFact, type SourceItem, sourceItems } from './round-facts.ts';
import { type ScoreContext, scoreContext } from './score-context.ts';
import { changesView, type ChangesView } from './score-changes.ts';
import { scoreDeck } from './score-deck.ts';
import { fieldsView, type FieldsView, notApplicableView, type NotApplicableView } from './score-fields.ts';
import { kindsView, type KindsView } from './score-kinds.ts';
import { leafGroups, type LeafGroup, lostView, type LostView } from './score-lost.ts';
import { absenceOf, comparisonOf, conflictsOf, discrepancyOf, type NoteView } from './score-notes.ts';
import { type AdjustmentRow, adjustmentsOf, partsOf, type PartRow, partsTotal } from './score-parts.ts';
import { answersOf } from './score-tasks.ts';
import type { StripView } from './ranking-strips.ts';
import { type Fact, type Link, type Piece, plainText, type Sentence } from './view.ts';

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
  readonly partsTotal: Pick<PartRow, 'earned' | 'maxPoints' | 'lost'> | null;
  readonly fields: FieldsView | null;
  readonly lost: LostView | null;
  readonly changes: ChangesView | null;
  /** The round after: where it is, or why there is none. */
  readonly next: readonly Piece[];
  readonly kinds: KindsView | null;
  readonly adjustments: readonly AdjustmentRow[];
  readonly leaves: readonly LeafGroup[];
  readonly corrections: readonly CorrectionView[];
  readonly notApplicable: NotApplicableView | null;
  readonly comparison: ComparisonView | null;
  readonly conflicts: readonly string[];
  readonly discrepancy: (NoteView & { readonly kind: 'info' | 'warn' }) | null;
  readonly absence: NoteView | null;
  readonly neighbours: readonly Link[];
  readonly years: readonly Link[];
  readonly unit: Link;
  readonly caution: string | null;
  readonly data: Link;
  readonly sources: readonly SourceItem[];
  readonly demonstration: boolean;
}

export function scoreView(site: Site, roundId: RoundId, unitId: UnitId): ScoreView {
  const context = scoreContext(site, roundId, unitId);
  const { ranking, row } = context;
  const { round, index } = ranking;
  const unit = unitOf(site, unitId);
  const answers = answersOf(context);
  const deck = scoreDeck(context, answers.tasks);
  const fields = fieldsView(context);
  return {
    title: `${fullName(unit)}, ${index.shortName} ${round.year}`,
    name: unit.name.length <= 20 ? unit.name : '',
    description: plainText(deck),
    crumbs: [
      { label: 'Xếp hạng', href: rankings() },
      { label: round.title, href: rankingAddress(round.id) },
      { label: shortName(unit) },
    ],
    deck,
    facts: factsOf(context),
    decimals: decimalsOf(ranking),
    dropZeros: dropsZeros(ranking),
    strip: stripOf(context),
    parts: row ? partsOf(ranking, row) : [],
    partsTotal: partsTotal(ranking, row),
    fields,
    lost: lostView(context, answers),
    next: answers.next,
    changes: row ? changesView(context) : null,
    kinds: kindsView(context),
    adjustments: adjustmentsOf(context),
    leaves: leafGroups(context, answers),
    corrections: site.correctionsOf(roundId, unitId).map((correction) => correctionView(site, correction)),
    notApplicable: notApplicableView(context, plainFigure),
    comparison: row?.value == null ? null : comparisonOf(context, fields),
    conflicts: conflictsOf(context),
    discrepancy: row ? discrepancyOf(ranking, row) : null,
    absence: row?.value == null ? absenceOf(context) : null,
    neighbours: row ? neighboursOf(context, row) : [],
    years: yearsOf(context),
    unit: { label: fullName(unit), href: unitAddress(unitId) },
    caution: index.rankingPolicy === 'rank' ? null : index.caution,
    data: { label: 'JSON', href: scoreData(round.id, unitId) },
    sources: sourceItems(round),
    demonstration: round.demonstration,
  };
}

function factsOf({ site, unitId, ranking, row }: ScoreContext): readonly Fact[] {
  const { round, set } = ranking;
  const points = row && pointsOf(ranking, row);
  const agrees = row?.discrepancy?.severity === 'none' && points != null;
  return [
    publicationFact(round),
    ...(set ? [rulesFact(set)] : []),
    ...(agrees ? [{ term: 'Tổng công bố', text: `${figure(ranking, points)}, khớp với tổng cộng lại` }] : []),
    { term: 'Đơn vị', text: nameWithPlace(site, unitOf(site, unitId)), href: unitAddress(unitId) },
  ];
}

function stripOf({ site, ranking, block, row }: ScoreContext): StripView | null {
  const values = block.rows.flatMap((other) =>
    other.value === null ? [] : [{ value: other.value, own: other.unitId === row?.unitId }],
  );
  if (!row || row.value === null || values.length < 5 || block.stats === null) return null;
  const name = shortName(unitOf(site, row.unitId));
  const place = ranking.policy === 'rank' && row.rank !== null ? `, hạng ${row.rank}` : '';
  return {
    title: null,
    points: values.map(({ value, own }) => ({
      value,
      highlight: own,
      ...(own ? { label: `${name} ${figure(ranking, value)}${place}` } : {}),
    })),
    mean: { value: block.stats.mean, label: `trung bình ${figure(ranking, block.stats.mean)}` },
    unit: showsPercent(ranking) ? '%' : '',
    label: `${name} đạt ${figure(ranking, row.value)} giữa ${values.length} đơn vị cùng đợt, từ ${figure(ranking, block.stats.min)} đến ${figure(ranking, block.stats.max)}.`,
  };
}

const yearsOf = ({ site, unitId, ranking: { index, round } }: ScoreContext): readonly Link[] =>
  (site.standings.get(unitId) ?? [])
    .filter(({ ranking: other }) => other.round.indexId === index.id && other.round.id !== round.id)
    .map(({ ranking: other }) => ({ label: String(other.round.year), href: scoreAddress(other.round.id, unitId) }));

function neighboursOf({ site, ranking, block }: ScoreContext, row: RankingRow): readonly Link[] {
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
