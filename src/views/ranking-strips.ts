/** Pictures and statistics of a ranking, block by block: only whole blocks, a part misleads. */
import { quantilePoints } from '../domain/points.ts';
import type { Ranking, RankingBlock } from '../domain/ranking-table.ts';
import type { Site } from '../domain/site.ts';
import { figure, showsPercent, valueSuffix } from './figures.ts';
import { meanOf, nameOf } from './ranking-deck.ts';

export interface StripView {
  /** Name of the block where there is more than one. */
  readonly title: string | null;
  readonly points: readonly { readonly value: number; readonly label?: string; readonly highlight?: boolean }[];
  readonly mean: { readonly value: number; readonly label: string } | null;
  readonly unit: string;
  readonly label: string;
}

const AT_LEAST = 5;

export function stripsOf(site: Site, ranking: Ranking): readonly StripView[] {
  if (ranking.policy !== 'rank') return [];
  return ranking.blocks.flatMap((block) => stripOf(site, ranking, block) ?? []);
}

function stripOf(site: Site, ranking: Ranking, block: RankingBlock): StripView | null {
  if (block.stats === null || block.rows.length < AT_LEAST) return null;
  const single = ranking.blocks.length === 1;
  const mean = single ? meanOf(ranking)?.value : block.stats.mean;
  const points = block.rows.flatMap((row, at) => {
    if (row.value === null) return [];
    const isEnd = at === 0 || at === block.rows.length - 1;
    const name = nameOf(site, row).replace(/^Bộ /, '');
    return [
      { value: row.value, highlight: true, ...(isEnd ? { label: `${name} ${figure(ranking, row.value)}` } : {}) },
    ];
  });
  return {
    title: single ? null : block.name,
    points,
    mean: mean === undefined ? null : { value: mean, label: `trung bình ${figure(ranking, mean)}` },
    unit: showsPercent(ranking) ? '%' : '',
    label: `Phân bố điểm của ${block.rows.length} đơn vị${single ? '' : `, ${block.name}`}, từ ${figure(ranking, block.stats.min)} đến ${figure(ranking, block.stats.max)}.`,
  };
}

export interface StatsView {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly note: string;
}

/** Over the scores of a block; nothing where one of them is not known. */
export function statsOf(ranking: Ranking): readonly StatsView[] {
  return ranking.blocks.flatMap((block) => {
    const { stats } = block;
    if (stats === null || stats.count < AT_LEAST) return [];
    const values = block.rows.flatMap(({ value }) => value ?? []);
    const write = (value: number | null): string =>
      value === null ? '' : `${figure(ranking, value)}${valueSuffix(ranking)}`;
    return [
      {
        title: ranking.blocks.length > 1 ? `Tính lại, ${block.name.toLowerCase()}` : 'Tính lại từ bảng',
        rows: [
          { label: 'Cao nhất', value: write(stats.max) },
          { label: 'Phần tư trên', value: write(quantilePoints(values, 0.75)) },
          { label: 'Trung vị', value: write(stats.median) },
          { label: 'Phần tư dưới', value: write(quantilePoints(values, 0.25)) },
          { label: 'Thấp nhất', value: write(stats.min) },
          { label: 'Trung bình', value: write(stats.mean) },
        ],
        note: `Trên ${stats.count} đơn vị có điểm: một phần tư đứng từ phần tư trên trở lên, một nửa từ trung vị trở lên.`,
      },
    ];
  });
}
