/** The card of a round: the leaders, or that nobody is ranked. */
import type { Ranking } from '../domain/ranking-table.ts';
import type { Site } from '../domain/site.ts';
import { fullName } from '../domain/unit.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { unitSuffix } from '../text/words.ts';
import type { Card } from './card.ts';

export function rankingCard(site: Site, ranking: Ranking): Card {
  const { round, index, set, blocks } = ranking;
  const write = (value: number): string =>
    `${formatNumber(value, set?.rounding.decimals ?? 2, { dropZeros: set?.rounding.trailingZeros === 'drop' })}${unitSuffix(index)}`;
  const leaders =
    blocks.length > 1 ? blocks.flatMap((block) => block.rows.slice(0, 1)) : (blocks[0]?.rows.slice(0, 3) ?? []);
  const isRanked = ranking.policy === 'rank';
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  const when = round.publication?.date ? `, công bố ${formatDate(round.publication.date)}` : '';
  return {
    siteName: site.config.name,
    title: round.title,
    sentence: isRanked ? `${size} đơn vị${when}.` : `${size} đơn vị${when}. Nơi công bố không xếp hạng.`,
    rows: isRanked
      ? leaders.flatMap(({ unitId, rank, value }) => {
          const unit = site.units.get(unitId);
          return unit && value !== null
            ? [{ label: `${rank ?? ''} ${fullName(unit)}`.trim(), value: write(value) }]
            : [];
        })
      : [],
    demonstration: round.demonstration,
  };
}
