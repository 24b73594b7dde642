/** What stands beside the figures of a unit: comparison, other sources, absence, discrepancy. */
import type { Ranking, RankingRow } from '../domain/ranking-table.ts';
import { formatSigned } from '../text/format.ts';
import { ABSENCE_REASONS, lowerFirst } from '../text/words.ts';
import { comparisonView, type ComparisonView, reasonWords } from './comparison-words.ts';
import { conflictWords } from './conflicts.ts';
import { figure } from './figures.ts';
import type { ScoreContext } from './score-context.ts';
import type { FieldsView } from './score-fields.ts';

export interface NoteView {
  readonly title: string;
  readonly text: string;
}

export function comparisonOf({ ranking, block, analysis }: ScoreContext, fields: FieldsView | null): ComparisonView {
  const view = comparisonView(ranking, block.id);
  if (!fields || fields.changeYear === null) return view;
  const differing = (analysis?.fieldChanges ?? []).filter(({ reason }) => reason === 'maximum-differs');
  if (differing.length === 0) return view;
  const codes = differing.map(({ code }) => code).join(', ');
  return { ...view, text: `${view.text} Lĩnh vực ${codes}: ${lowerFirst(reasonWords(ranking, 'maximum-differs'))}` };
}

export const conflictsOf = ({ ranking, unitId }: ScoreContext): readonly string[] =>
  ranking.conflicts
    .filter((conflict) => conflict.unitId === unitId)
    .map((conflict) => conflictWords(ranking, conflict));

export function absenceOf({ standing, row }: ScoreContext): NoteView {
  const status = standing.absence ?? row?.result.status ?? 'not-published';
  return {
    title: 'Vì sao không có tổng điểm',
    text: [ABSENCE_REASONS[status], standing.note].filter(Boolean).join(' '),
  };
}

export function discrepancyOf(
  ranking: Ranking,
  row: RankingRow,
): (NoteView & { readonly kind: 'info' | 'warn' }) | null {
  const { discrepancy } = row;
  if (!discrepancy || discrepancy.severity === 'none') return null;
  const isNotice = discrepancy.severity === 'notice';
  return {
    kind: isNotice ? 'info' : 'warn',
    title: `Lệch ${formatSigned(discrepancy.difference, 2)} điểm`,
    text: `Tổng công bố ${figure(ranking, discrepancy.published)}; cộng các phần được ${figure(ranking, discrepancy.recomputed)}. ${isNotice ? 'Mức lệch này do làm tròn.' : 'Cả hai số được giữ.'}`,
  };
}
