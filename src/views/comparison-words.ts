/** Why two rounds are compared, or are not, in words. */
import { placesReason, type ComparisonReason } from '../domain/comparison.ts';
import type { FieldChangeReason } from '../domain/score-analysis.ts';
import type { Ranking } from '../domain/ranking-table.ts';

export type Reason = ComparisonReason | 'cohort-changed' | FieldChangeReason;

/** Short enough for a cell. */
export const CELL_WORDS: Readonly<Record<FieldChangeReason, string>> = {
  first: 'năm đầu',
  'no-criteria': 'không so',
  'year-missing': 'thiếu năm',
  'method-break': 'đổi cách đo',
  'criteria-changed': 'đổi tiêu chí',
  'no-figure': 'thiếu số',
  'maximum-differs': 'khác tối đa',
};

type Compared = Pick<Ranking, 'round' | 'comparison'>;

export function reasonWords({ round, comparison }: Compared, reason: Reason): string {
  const before = comparison.previous?.year ?? round.year - 1;
  switch (reason) {
    case 'first':
      return 'Đây là đợt đầu tiên đọc được ở nơi này, chưa có năm trước để so.';
    case 'no-criteria':
      return `Nguồn đọc được không kèm bộ tiêu chí của cả hai năm nên không biết điểm năm ${round.year} có so được với năm trước hay không.`;
    case 'year-missing':
      return `Đợt liền trước đọc được là năm ${before}: giữa hai năm còn thiếu số nên không ghi tăng giảm.`;
    case 'method-break':
      return `Cách đo đổi giữa năm ${before} và năm ${round.year} nên không so hai năm.`;
    case 'criteria-changed':
      return `Bộ tiêu chí năm ${round.year} khác năm ${before} nên không so tổng điểm và hạng.`;
    case 'cohort-changed':
      return `Số đơn vị được xếp hạng năm ${round.year} khác năm ${before}: chỉ so điểm, không so hạng.`;
    case 'no-figure':
      return 'Một trong hai năm không có số.';
    case 'maximum-differs':
      return 'Mức tối đa áp dụng của hai năm khác nhau.';
  }
}

export interface ComparisonView {
  readonly comparable: boolean;
  readonly title: string;
  readonly text: string;
}

function titleOf({ comparison }: Compared): string {
  if (comparison.previous === null) return 'Chưa có năm trước';
  return comparison.fields.size > 0 ? 'Chỉ so từng lĩnh vực' : 'Vì sao không so với năm trước';
}

/** One note for a block: what may be compared with the year before, or why nothing may. */
export function comparisonView(ranking: Compared, blockId: string): ComparisonView {
  const { comparison } = ranking;
  const title = 'So với năm trước';
  if (!comparison.comparable)
    return {
      comparable: false,
      title: titleOf(ranking),
      text: [reasonWords(ranking, comparison.reason), comparison.note].filter(Boolean).join(' '),
    };
  const places = placesReason(comparison, blockId);
  const { year, criteriaSetId } = comparison.previous;
  const isSameSet = criteriaSetId === ranking.round.criteriaSetId;
  const text = `So được với năm ${year}: ${isSameSet ? 'hai năm chấm theo cùng một bộ tiêu chí' : 'bộ tiêu chí mới ghi là so được với bộ trước'}.`;
  return {
    comparable: true,
    title,
    text: [text, comparison.note, places && reasonWords(ranking, places)].filter(Boolean).join(' '),
  };
}
