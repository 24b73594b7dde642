/** Figures of a round as its rules print them: decimals, zeros, and whether the table shows percent or points. */
import type { Ranking, RankingRow } from '../domain/ranking-table.ts';
import { formatNumber, formatSigned } from '../text/format.ts';

type Rounded = Pick<Ranking, 'set'>;

export const decimalsOf = ({ set }: Rounded): number => set?.rounding.decimals ?? 2;
export const dropsZeros = ({ set }: Rounded): boolean => set?.rounding.trailingZeros === 'drop';

export const figure = (ranking: Rounded, value: number): string =>
  formatNumber(value, decimalsOf(ranking), { dropZeros: dropsZeros(ranking) });

export const signedFigure = (ranking: Rounded, value: number): string =>
  formatSigned(value, decimalsOf(ranking), { dropZeros: dropsZeros(ranking) });

/** 99 and 94,5 in a sentence: no zeros that say nothing. */
export const plainFigure = (value: number): string => formatNumber(value, 2, { dropZeros: true });

/** Some indices are points by definition, yet their table is ordered by a published percentage. */
export const showsPercent = ({ index, blocks }: Pick<Ranking, 'index' | 'blocks'>): boolean =>
  index.unitOfMeasure === 'percent' ||
  blocks.some(({ rows }) => rows.some(({ result }) => result.indexPercent !== null));

export const valueSuffix = (ranking: Pick<Ranking, 'index' | 'blocks'>): string =>
  showsPercent(ranking) ? '%' : ' điểm';

export const withUnit = (ranking: Ranking, value: number): string => `${figure(ranking, value)}${valueSuffix(ranking)}`;

/** The points behind the value: the published total, else the one we add up; null where only a percentage is known. */
export function pointsOf(ranking: Ranking, row: RankingRow): number | null {
  if (row.result.total !== null) return row.result.total;
  const isShareOf100 = ranking.set?.maxPoints === 100 && ranking.set.denominator === 'full';
  return showsPercent(ranking) && !isShareOf100 ? null : row.value;
}
