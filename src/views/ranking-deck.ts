/** The sentences of a ranking: who leads, who closes, what is missing. */
import type { Ranking, RankingBlock, RankingRow } from '../domain/ranking-table.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../text/format.ts';
import { capitalise, countWord, listWords } from '../text/words.ts';
import { figure, withUnit } from './figures.ts';
import { shortName, unitOf } from './names.ts';
import { type Sentence, sentence } from './view.ts';

/** "Trung bình công bố" where the publisher prints one, else ours where every figure of the only block is known. */
export interface MeanView {
  readonly label: string;
  readonly value: number;
}

export const nameOf = (site: Site, row: Pick<RankingRow, 'unitId'>): string => shortName(unitOf(site, row.unitId));

export function deckOf(site: Site, ranking: Ranking): Sentence {
  if (ranking.policy !== 'rank') return sentence(groupsDeck(site, ranking));
  return sentence(ranking.blocks.length > 1 ? blocksDeck(site, ranking) : singleDeck(site, ranking, ranking.blocks[0]));
}

function singleDeck(site: Site, ranking: Ranking, block: RankingBlock | undefined): string {
  const read = block?.rows.filter((row) => row.value !== null).length ?? 0;
  if (!block || read === 0) return 'Chưa có điểm nào đọc được.';
  const ends = endsSentence(site, ranking, block);
  if (block.stats) return [ends, meanSentence(ranking), tieSentence(block)].filter(Boolean).join(' ');
  const mean = meanSentence(ranking).replace(/;$/, '.');
  return [ends, mean, `Bảng chưa đủ: đọc được **${read} trong ${block.size} điểm**.`].filter(Boolean).join(' ');
}

/** Who leads and who closes, each only where that is known: of a table read in part, the last row closes nothing. */
function endsSentence(site: Site, ranking: Ranking, block: RankingBlock): string {
  const first = leaderOf(block);
  const last = block.stats ? block.rows.at(-1) : block.rows.find(({ rank }) => rank === block.size);
  const ends = [
    ...(first?.value == null ? [] : [`**${nameOf(site, first)}** đứng đầu với **${withUnit(ranking, first.value)}**`]),
    ...(last?.value == null ? [] : [`**${nameOf(site, last)}** đứng cuối với **${withUnit(ranking, last.value)}**`]),
  ];
  return ends.length === 0 ? '' : `${ends.join(', ')}.`;
}

/** The first row, where it is known that nobody stands before it. */
const leaderOf = ({ rows: [first], stats }: RankingBlock): RankingRow | undefined =>
  stats !== null || first?.rank === 1 ? first : undefined;

function meanSentence(ranking: Ranking): string {
  const mean = meanOf(ranking);
  if (!mean) return '';
  const change = ranking.round.summary?.meanChange;
  const words = change
    ? `, ${change > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(change), 2)} điểm phần trăm so với ${ranking.round.year - 1}`
    : '';
  return `Trung bình ${withUnit(ranking, mean.value)}${words};`;
}

function tieSentence({ rows }: RankingBlock): string {
  const tied = new Map<number, number>();
  for (const row of rows) if (row.tied && row.rank !== null) tied.set(row.rank, (tied.get(row.rank) ?? 0) + 1);
  if (tied.size === 0) return 'không có hạng nào trùng nhau.';
  const words = [...tied].map(([rank, count]) => `${countWord(count)} đơn vị cùng hạng ${rank}`);
  return `${listWords(words)}, hạng cuối là ${rows.at(-1)?.rank ?? '?'} trên ${rows.length} đơn vị.`;
}

function blocksDeck(site: Site, ranking: Ranking): string {
  const leaders = ranking.blocks.flatMap((block) => {
    const first = leaderOf(block);
    return first?.value == null
      ? []
      : [`**${nameOf(site, first)}** ${figure(ranking, first.value)} trong ${block.size} ${block.name.toLowerCase()}`];
  });
  const read = ranking.blocks.reduce((sum, block) => sum + block.rows.filter((row) => row.value !== null).length, 0);
  const size = ranking.blocks.reduce((sum, block) => sum + block.size, 0);
  return `${capitalise(countWord(ranking.blocks.length))} khối xếp riêng; đứng đầu là ${listWords(leaders)}. Bảng chưa đủ: đọc được **${read} trong ${size} điểm**.`;
}

function groupsDeck(site: Site, ranking: Ranking): string {
  const block = ranking.blocks[0];
  if (!block) return '';
  const missing = block.absent.map((absent) => `**${nameOf(site, absent)}**`);
  const absence = missing.length > 0 ? ` ${listWords(missing)} không có tổng điểm năm này.` : '';
  return `${block.rows.length} tỉnh, thành phố có điểm, chia **bốn nhóm** chứ không xếp hạng.${absence}`;
}

export function briefOf(site: Site, ranking: Ranking): string {
  const known = ranking.blocks.flatMap((block) => block.rows);
  if (ranking.policy !== 'rank') return `${known.length} đơn vị có điểm, không xếp hạng`;
  const leaders = ranking.blocks.flatMap((block) => {
    const first = leaderOf(block);
    return first?.value == null ? [] : [`${nameOf(site, first)} ${withUnit(ranking, first.value)}`];
  });
  const read = known.filter((row) => row.value !== null).length;
  if (leaders.length === 0) return `đọc được ${read} điểm, chưa rõ nơi đứng đầu`;
  return `${listWords(leaders)} đứng đầu${leaders.length > 1 ? ` ${countWord(leaders.length)} khối` : ''}`;
}

export function meanOf({ round, blocks }: Ranking): MeanView | null {
  const published = round.summary?.mean;
  if (published != null) return { label: 'Trung bình công bố', value: published };
  const stats = blocks.length === 1 ? blocks[0]?.stats : null;
  return stats ? { label: 'Trung bình, tính lại', value: stats.mean } : null;
}
