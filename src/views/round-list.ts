/** Published rounds as a ledger: size, lowest to highest, date. */
import type { RankingBlock } from '../domain/ranking-table.ts';
import type { Ranking } from '../domain/ranking-table.ts';
import type { Round } from '../domain/round.ts';
import type { Site } from '../domain/site.ts';
import { ranking as rankingAddress } from '../routes.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { lowerFirst, STATUS_WORDS } from '../text/words.ts';
import { honestName } from './view.ts';

export interface LedgerRow {
  readonly name: string;
  readonly href: string;
  readonly note: string | null;
  readonly size: string;
  readonly low: string;
  readonly high: string;
  readonly range: { readonly min: number; readonly max: number; readonly mean: number | null } | null;
  /** Instead of a range, for indices that are not ranked. */
  readonly instead: string | null;
  /** null: the source does not say when it was published. */
  readonly date: string | null;
}

/** One row a block, since blocks are ranked apart. */
export function ledgerRows(site: Site, rounds: readonly Round[]): readonly LedgerRow[] {
  return rounds.flatMap((round) => {
    const ranking = site.rankings.get(round.id);
    return ranking ? ranking.blocks.map((block) => ledgerRow(ranking, block)) : [];
  });
}

function ledgerRow(ranking: Ranking, block: RankingBlock): LedgerRow {
  const { round, set } = ranking;
  const values = block.rows.flatMap((row) => row.value ?? []);
  const write = (value: number): string =>
    formatNumber(value, set?.rounding.decimals ?? 2, { dropZeros: set?.rounding.trailingZeros === 'drop' });
  const isRanked = ranking.policy === 'rank' && values.length > 0;
  const min = Math.min(...values);
  const max = Math.max(...values);
  const several = ranking.blocks.length > 1;
  return {
    name: honestName(several ? `${round.title}, khối ${lowerFirst(block.name)}` : round.title, round),
    href: `${rankingAddress(round.id)}${several ? `#khoi-${block.id}` : ''}`,
    note: noteOf(block, values.length),
    size: sizeWords(block, values.length),
    low: isRanked ? write(min) : '',
    high: isRanked ? write(max) : '',
    range: isRanked ? { min, max, mean: round.summary?.mean ?? block.stats?.mean ?? null } : null,
    instead: isRanked ? null : ranking.policy === 'rank' ? 'chưa đọc được điểm' : 'không xếp hạng',
    date: round.publication?.date ? formatDate(round.publication.date) : null,
  };
}

function noteOf(block: RankingBlock, known: number): string | null {
  const unread = block.unnamed + block.absent.filter(({ status }) => status === 'not-read').length;
  if (unread > 0 || known < block.rows.length) return `bảng chưa đủ: đọc được ${known} trong ${block.size} điểm`;
  const tied = block.rows.filter((row) => row.tied).length;
  return tied > 0 ? `${tied} đơn vị đồng hạng` : null;
}

function sizeWords(block: RankingBlock, known: number): string {
  const missing = block.absent.filter(({ status }) => status !== 'not-read').length;
  return missing > 0 ? `${known} trong ${block.size} đơn vị` : `${block.size} đơn vị`;
}

export interface PlannedRow {
  readonly name: string;
  readonly href: string;
  readonly status: string;
}

export const plannedRows = (site: Site): readonly PlannedRow[] =>
  [...site.rounds.values()]
    .filter((round) => round.status !== 'published')
    .map((round) => ({
      name: honestName(round.title, round),
      href: rankingAddress(round.id),
      status: STATUS_WORDS[round.status],
    }));
