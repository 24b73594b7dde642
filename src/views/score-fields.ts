/** The fields of one unit as a table: earned, maximum, lost, the change and the place where they are known. */
import type { RailPart } from '../charts/score-rail.ts';
import type { AdjustmentScore } from '../domain/adjustments.ts';
import { fieldMedians } from '../domain/field-medians.ts';
import { subtractPoints, sumPoints } from '../domain/points.ts';
import type { FieldChange } from '../domain/score-analysis.ts';
import type { NodeScore } from '../domain/scoring.ts';
import { formatSigned } from '../text/format.ts';
import { ABSENCE_WORDS } from '../text/words.ts';
import { CELL_WORDS } from './comparison-words.ts';
import { pointsOf } from './figures.ts';
import { applicableMax, isJudgedBelowFields, leafScores, type ScoreContext } from './score-context.ts';

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
  readonly rail: readonly RailPart[];
  readonly notAssessed: boolean;
  readonly change: { readonly text: string; readonly known: boolean } | null;
  /** "6", "3=". */
  readonly place: string | null;
  readonly children: readonly FieldCell[];
}

export interface TotalRow {
  readonly label: string;
  readonly earned: number;
  readonly signed: boolean;
  readonly maxPoints: number | null;
  readonly lost: number | null;
}

export interface FieldsView {
  /** What the first level is called: "lĩnh vực", in PAPI "nội dung". */
  readonly noun: string;
  readonly rows: readonly FieldRow[];
  readonly totals: readonly TotalRow[];
  readonly longest: number;
  readonly kinds: readonly RailPart['kind'][];
  /** Year of the column of changes; null: there is none. */
  readonly changeYear: number | null;
  /** Units in the column of places; null: no column. */
  readonly placesOutOf: number | null;
  readonly withMedian: boolean;
}

export function fieldsView(context: ScoreContext): FieldsView | null {
  const { fields, analysis, ranking, block } = context;
  if (fields.length === 0) return null;
  const medians = fieldMedians(block);
  const changes = new Map((analysis?.fieldChanges ?? []).map((change) => [change.code, change]));
  const standings = analysis?.fieldStandings ?? new Map<string, never>();
  const hasChanges = [...changes.values()].some(({ value }) => value !== null);
  const withChildren = !isJudgedBelowFields(fields);
  const cell = ({ node, earned, absence }: NodeScore): FieldCell => ({
    code: node.code,
    title: node.title,
    earned,
    absence: ABSENCE_WORDS[absence ?? 'not-published'],
    median: medians.get(node.code) ?? null,
  });
  const rows = fields.map((field) => ({
    ...cell(field),
    maxPoints: field.maxPoints,
    lost: field.lost,
    rail: railOf(context, field),
    notAssessed: field.absence === 'not-assessed',
    change: hasChanges ? changeCell(changes.get(field.node.code)) : null,
    place: placeCell(standings.get(field.node.code)),
    children: withChildren ? field.children.map(cell) : [],
  }));
  const place = [...standings.values()].find(({ rank }) => rank !== null);
  return {
    noun: ranking.policy === 'rank' ? 'lĩnh vực' : 'nội dung',
    rows,
    totals: totalsOf(context),
    longest: Math.max(...fields.map(({ maxPoints }) => maxPoints ?? 0)),
    kinds: [...new Set(rows.flatMap(({ rail }) => rail.map(({ kind }) => kind)))],
    changeYear: hasChanges ? (ranking.comparison.previous?.year ?? null) : null,
    placesOutOf: place?.outOf ?? null,
    withMedian: ranking.policy !== 'rank' && medians.size > 0,
  };
}

/** Both kinds in one rail; a field published as one figure takes the kind of its set. */
function railOf({ ranking: { set } }: ScoreContext, field: NodeScore): readonly RailPart[] {
  const { appraised, survey, earned } = field;
  if (earned === null || field.maxPoints === null) return [];
  const onlySurvey = set?.split.survey !== undefined && set.split.document === undefined;
  return [
    ...(appraised === null
      ? []
      : [{ points: appraised, kind: onlySurvey ? ('survey' as const) : ('document' as const) }]),
    ...(survey === null ? [] : [{ points: survey, kind: 'survey' as const }]),
  ];
}

const changeCell = (change: FieldChange | undefined): FieldRow['change'] => {
  if (!change) return { text: CELL_WORDS['no-figure'], known: false };
  if (change.value !== null) return { text: formatSigned(change.value, 2), known: true };
  return { text: CELL_WORDS[change.reason ?? 'no-figure'], known: false };
};

const placeCell = (standing: { rank: number | null; tied: boolean } | undefined): string | null =>
  standing?.rank == null ? null : `${standing.rank}${standing.tied ? '=' : ''}`;

function totalsOf({ row, ranking, fields }: ScoreContext): readonly TotalRow[] {
  if (!row) return [];
  const total = pointsOf(ranking, row);
  const maxPoints = applicableMax(ranking.set, fields);
  if (total === null) return [];
  const given = row.adjustments.filter(({ points }) => points !== null && points !== 0);
  if (given.length === 0) return [totalRow('Tổng', total, maxPoints)];
  const earned = fields.map((field) => field.earned);
  const own = earned.every((value) => value !== null)
    ? [totalRow('Cộng các lĩnh vực', sumPoints(earned), maxPoints)]
    : [];
  return [...own, ...given.map(adjustmentTotal), { ...totalRow('Tổng', total, maxPoints), lost: null }];
}

const totalRow = (label: string, earned: number, maxPoints: number | null): TotalRow => ({
  label,
  earned,
  signed: false,
  maxPoints,
  lost: maxPoints === null ? null : subtractPoints(maxPoints, earned),
});

const adjustmentTotal = ({ adjustment, points }: AdjustmentScore): TotalRow => ({
  label: adjustment.kind === 'bonus' ? 'Điểm cộng' : 'Điểm trừ',
  earned: (adjustment.kind === 'bonus' ? 1 : -1) * (points ?? 0),
  signed: true,
  maxPoints: null,
  lost: null,
});

export interface NotApplicableView {
  readonly title: string;
  readonly text: string;
}

/** "Vì sao chia cho 99": which leaves did not apply, and what that does to the share. */
export function notApplicableView(
  { fields, ranking }: ScoreContext,
  words: (value: number) => string,
): NotApplicableView | null {
  const { set } = ranking;
  const leaves = leafScores(fields).filter(({ absence }) => absence === 'not-applicable');
  const maxPoints = applicableMax(set, fields);
  if (leaves.length === 0 || maxPoints === null || set?.maxPoints == null) return null;
  const list = leaves.map(({ node, note }) => {
    const points = node.maxPoints === null ? '' : ` (${words(node.maxPoints)} điểm)`;
    return `Tiêu chí ${node.code} ${node.title}${points} không áp dụng${note ? `: ${note}` : '.'}`;
  });
  const rule =
    set.denominator === 'applicable'
      ? `Phần đó ra khỏi mẫu số: tối đa ${words(set.maxPoints)} còn ${words(maxPoints)}.`
      : `Bộ tiêu chí vẫn chia cho ${words(set.maxPoints)}.`;
  return {
    title: set.denominator === 'applicable' ? `Vì sao chia cho ${words(maxPoints)}` : 'Không áp dụng',
    text: `${list.join(' ')} ${rule}`,
  };
}
