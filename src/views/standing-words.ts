/** One unit in one round, in words. */
import type { Standing } from '../domain/site.ts';
import { score as scoreAddress } from '../routes.ts';
import { formatNumber } from '../text/format.ts';
import { ABSENCE_WORDS, GROUP_WORDS, lowerFirst, unitSuffix } from '../text/words.ts';
import { honestName } from './view.ts';

export interface StandingRow {
  readonly year: number;
  readonly index: string;
  readonly value: string | null;
  readonly absence: string;
  readonly place: string;
  readonly href: string;
}

/** "PAPI 2024: **47,82 điểm**, nhóm cao nhất." */
export function resultWords(standing: Standing): string {
  const { ranking, row, absence } = standing;
  const name = `${ranking.index.shortName} ${ranking.round.year}`;
  if (!row || row.value === null)
    return `${name}: ${ABSENCE_WORDS[absence ?? row?.result.status ?? 'not-published']}${row?.rank ? `, hạng ${row.rank} trong ${standing.block.size}` : ''}.`;
  return `${name}: **${valueWords(standing)}**, ${placeWords(standing)}.`;
}

function valueWords({ ranking, row }: Standing): string {
  const { set, index } = ranking;
  const figure = formatNumber(row?.value ?? 0, set?.rounding.decimals ?? 2, {
    dropZeros: set?.rounding.trailingZeros === 'drop',
  });
  return index.unitOfMeasure === 'percent' || !set?.maxPoints
    ? `${figure}${unitSuffix(index)}`
    : `${figure} trên ${formatNumber(set.maxPoints, 0)} điểm`;
}

function placeWords({ row, block }: Standing): string {
  if (row?.group) return lowerFirst(GROUP_WORDS[row.group]);
  if (row?.rank == null) return 'không ghi hạng';
  return `hạng ${row.rank}${row.tied ? ' (cùng hạng)' : ''} trong ${block.size}`;
}

export const standingRow = (standing: Standing): StandingRow => ({
  year: standing.ranking.round.year,
  index: standing.ranking.index.shortName,
  value: standing.row?.value == null ? null : valueWords(standing),
  absence: ABSENCE_WORDS[standing.absence ?? standing.row?.result.status ?? 'not-published'],
  place: honestName(standing.row ? placeWords(standing) : '', standing.ranking.round),
  href: scoreAddress(standing.ranking.round.id, standing.unitId),
});

/** The newest standing of each index, newest first. */
export const newestOfEach = (standings: readonly Standing[]): readonly Standing[] =>
  [...new Map(standings.toReversed().map((standing) => [standing.ranking.index.id, standing])).values()].toReversed();
