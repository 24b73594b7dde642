/** Names and values of published figures in a sentence. */
import type { Figure, FigureName } from '../domain/correction.ts';
import { formatNumber } from './format.ts';

export const FIGURE_WORDS: Readonly<Record<FigureName, string>> = {
  self: 'điểm tự chấm',
  appraised: 'điểm thẩm định',
  survey: 'điểm điều tra',
  total: 'tổng điểm',
  indexPercent: 'chỉ số (%)',
  rank: 'hạng',
  band: 'xếp loại',
};

export function figureWords(value: Figure, field: FigureName): string {
  if (value === null) return 'không có số';
  if (typeof value === 'string') return value;
  return field === 'rank' ? String(value) : formatNumber(value, 2);
}
