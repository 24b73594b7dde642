/** What another source prints instead: kept beside the figure that is used, never mixed with it. */
import type { Ranking } from '../domain/ranking-table.ts';
import type { Conflict } from '../domain/result.ts';
import { figure } from './figures.ts';

const FIELD_WORDS: Readonly<Record<Conflict['field'], string>> = {
  total: 'tổng điểm',
  indexPercent: 'chỉ số',
  rank: 'hạng',
  band: 'xếp loại',
};

/** "Báo Quảng Ninh ghi hạng 5." */
export function conflictWords(ranking: Pick<Ranking, 'set'>, { field, value, source, note }: Conflict): string {
  const shown = typeof value === 'number' && field !== 'rank' ? figure(ranking, value) : String(value);
  const unit = field === 'indexPercent' ? '%' : '';
  return [`${source?.title ?? 'Nguồn khác'} ghi ${FIELD_WORDS[field]} ${shown}${unit}.`, note]
    .filter(Boolean)
    .join(' ');
}
