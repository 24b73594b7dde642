/** The two published parts of a total, and what was given or taken beside the criteria. */
import { subtractPoints } from '../domain/points.ts';
import type { Ranking, RankingRow } from '../domain/ranking-table.ts';
import { formatSigned } from '../text/format.ts';
import { ABSENCE_WORDS } from '../text/words.ts';
import { pointsOf } from './figures.ts';
import type { ScoreContext } from './score-context.ts';

export interface PartRow {
  readonly title: string;
  readonly kind: 'document' | 'survey';
  readonly earned: number;
  readonly maxPoints: number;
  readonly lost: number;
}

export interface AdjustmentRow {
  readonly code: string;
  readonly title: string;
  readonly figure: string | null;
  readonly absence: string;
  readonly maxPoints: number;
  readonly note: string | null;
}

export function partsOf({ set }: Ranking, { result, fields }: RankingRow): readonly PartRow[] {
  const { document, survey } = set?.split ?? {};
  if (fields.length > 0) return [];
  return [
    ...part('Thẩm định hồ sơ', 'document', result.appraised, document),
    ...part('Điều tra xã hội học', 'survey', result.survey, survey),
  ];
}

const part = (title: string, kind: PartRow['kind'], earned: number | null, maxPoints: number | undefined): PartRow[] =>
  earned === null || maxPoints === undefined
    ? []
    : [{ title, kind, earned, maxPoints, lost: subtractPoints(maxPoints, earned) }];

export function partsTotal(
  ranking: Ranking,
  row: RankingRow | null,
): Pick<PartRow, 'earned' | 'maxPoints' | 'lost'> | null {
  const earned = row && pointsOf(ranking, row);
  const maxPoints = ranking.set?.maxPoints;
  return earned == null || maxPoints == null ? null : { earned, maxPoints, lost: subtractPoints(maxPoints, earned) };
}

export function adjustmentsOf({ row }: ScoreContext): readonly AdjustmentRow[] {
  return (row?.adjustments ?? []).map(({ adjustment, points, absence, note }) => ({
    code: adjustment.code,
    title: adjustment.title,
    figure: points === null ? null : formatSigned(adjustment.kind === 'bonus' ? points : -points, 2),
    absence: absence ? ABSENCE_WORDS[absence] : 'không có',
    maxPoints: adjustment.maxPoints,
    note: note ?? adjustment.note,
  }));
}
