/** Rules of a criteria set in words. */
import type { Band, CriteriaSet, Rounding, ScoringMethod } from '../domain/criteria.ts';
import { plainFigure } from './figures.ts';

export const METHOD_WORDS: Readonly<Record<ScoringMethod, string>> = {
  document: 'chấm hồ sơ',
  survey: 'điều tra',
  outcome: 'kết quả đầu ra',
};

export interface BandRow {
  readonly name: string;
  /** "từ 80 đến dưới 90%". */
  readonly range: string;
}

/** The cut itself belongs to the band above only where the rule says "from", not "over". */
export function bandRows(set: Pick<CriteriaSet, 'bands' | 'denominator'>, isPercent: boolean): readonly BandRow[] {
  const unit = isPercent || set.denominator === 'applicable' ? '%' : ' điểm';
  return set.bands.map((band, at) => ({ name: band.name, range: rangeWords(band, set.bands[at - 1], unit) }));
}

function rangeWords({ from, inclusive }: Band, above: Band | undefined, unit: string): string {
  const isLowest = from === 0 && inclusive;
  const low = `${inclusive ? 'từ' : 'trên'} ${plainFigure(from)}`;
  if (!above) return inclusive ? `${low}${unit} trở lên` : `${low}${unit}`;
  const high = `${above.inclusive ? 'dưới' : 'đến hết'} ${plainFigure(above.from)}${unit}`;
  if (isLowest) return high;
  return above.inclusive ? `${low} đến ${high}` : `${low} ${high}`;
}

export const roundingWords = ({ decimals, trailingZeros }: Rounding): string =>
  `${decimals} chữ số thập phân, nửa trở lên thì tăng${trailingZeros === 'drop' ? '; bỏ số 0 ở cuối' : ''}`;
