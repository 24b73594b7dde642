/** The sentences that open a score page: how much, which place, what changed, where most was lost, what answers it. */
import { placesReason } from '../domain/comparison.ts';
import { shortTitleOf } from '../domain/criteria.ts';
import type { RankingBlock, RankingRow } from '../domain/ranking-table.ts';
import { type NodeScore } from '../domain/scoring.ts';
import { formatNumber } from '../text/format.ts';
import { ABSENCE_WORDS, countWord, GROUP_WORDS, lowerFirst } from '../text/words.ts';
import { figure, plainFigure, pointsOf, showsPercent, valueSuffix, withUnit } from './figures.ts';
import { shortName, unitOf } from './names.ts';
import { applicableMax, type ScoreContext } from './score-context.ts';
import { partsOf } from './score-parts.ts';
import type { AnsweringTask } from './score-tasks.ts';
import { type Sentence, sentence } from './view.ts';

export function scoreDeck(context: ScoreContext, tasks: readonly AnsweringTask[]): Sentence {
  const { row, ranking, block, site, unitId } = context;
  if (!row) return sentence(absenceDeck(context));
  const name = shortName(unitOf(site, unitId));
  if (row.value === null) return sentence(`${name} được xếp ${placePhrase(row, block)}; điểm chưa đọc được.`);
  const parts = [
    `${name} đạt ${amountWords(context, row, row.value)}${placeWords(row, block)}.`,
    changeWords(context, row),
    lostWords(context, row, tasks),
  ];
  return sentence(parts.filter(Boolean).join(' ') + (ranking.policy === 'none' ? ' Nơi công bố không xếp hạng.' : ''));
}

/** "**82,85 trên 99 điểm**, tức **83,69%**"; the one that is known where only one is. */
function amountWords({ ranking, fields }: ScoreContext, row: RankingRow, value: number): string {
  const points = pointsOf(ranking, row);
  const maxPoints = applicableMax(ranking.set, fields);
  const share = showsPercent(ranking) ? `**${figure(ranking, value)}%**` : '';
  if (points === null || maxPoints === null) return share || `**${withUnit(ranking, value)}**`;
  if (share && points === value && maxPoints === 100) return share;
  const amount = `**${figure(ranking, points)} trên ${plainFigure(maxPoints)} điểm**`;
  return share ? `${amount}, tức ${share}` : amount;
}

/** Units that could get a place: those said to be left out are no competitors. */
export const rankedSize = (block: RankingBlock): number =>
  block.size - block.absent.filter(({ status }) => status !== 'not-read').length;

/** "25 xã minh hoạ" → "xã minh hoạ": the count stands before it already. */
const nounOf = ({ name }: RankingBlock): string => (name ? lowerFirst(name.replace(/^\d+ /, '')) : 'đơn vị');

const placePhrase = (row: RankingRow, block: RankingBlock): string =>
  `**hạng ${row.rank}**${row.tied ? ' (cùng hạng)' : ''} trong ${rankedSize(block)} ${nounOf(block)}`;

function placeWords(row: RankingRow, block: RankingBlock): string {
  if (row.group) return `, thuộc **${lowerFirst(GROUP_WORDS[row.group])}** theo cách tính lại của trang này`;
  const band = row.result.band ? `, xếp loại **${row.result.band}**` : '';
  return row.rank === null ? band : `, ${placePhrase(row, block)}${band}`;
}

function changeWords({ ranking, earlier, block }: ScoreContext, row: RankingRow): string {
  const { comparison } = ranking;
  if (!comparison.comparable) {
    const year = comparison.previous?.year;
    if (comparison.reason === 'criteria-changed') return `Không so tổng với ${year} vì bộ tiêu chí đổi.`;
    return comparison.reason === 'method-break' ? `Không so với ${year} vì đổi cách đo.` : '';
  }
  const { year } = comparison.previous;
  if (row.change?.value == null || earlier?.value == null) return `Năm ${year} không có số để so.`;
  const rank = earlier.result.rank === null || ranking.policy !== 'rank' ? '' : `, hạng ${earlier.result.rank}`;
  return `Năm ${year} đạt ${withUnit(ranking, earlier.value)}${rank}: ${movement(ranking, row, block)}.`;
}

function movement(ranking: ScoreContext['ranking'], row: RankingRow, block: RankingBlock): string {
  const value = row.change?.value ?? 0;
  const size = formatNumber(Math.abs(value), 2) + (showsPercent(ranking) ? ' điểm phần trăm' : valueSuffix(ranking));
  const points = value === 0 ? 'điểm giữ nguyên' : `${value > 0 ? 'tăng' : 'giảm'} ${size}`;
  const places = row.change?.places ?? null;
  if (placesReason(ranking.comparison, block.id) === 'cohort-changed')
    return `${points}; không so hạng vì số đơn vị đổi`;
  return places === null ? points : `${points}, ${placesWords(places)}`;
}

/** "tăng 3 bậc", "giảm 1 bậc", "giữ hạng". */
export const placesWords = (places: number): string =>
  places === 0 ? 'giữ hạng' : `${places > 0 ? 'tăng' : 'giảm'} ${Math.abs(places)} bậc`;

function lostWords({ ranking }: ScoreContext, row: RankingRow, tasks: readonly AnsweringTask[]): string {
  const most = fieldLosses(row)[0];
  if (!most?.lost) return partWords(ranking, row);
  const where = `**${lowerFirst(shortTitleOf(most.node))}**`;
  const words =
    ranking.policy === 'rank'
      ? `Mất nhiều điểm nhất ở ${where} (${formatNumber(most.lost, 2)} điểm)`
      : `Cách mức tối đa xa nhất ở ${where} (mất ${formatNumber(most.lost, 2)} điểm)`;
  return `${words}${taskWords(tasks)}.`;
}

/** Where only the two published parts are known. */
function partWords(ranking: ScoreContext['ranking'], row: RankingRow): string {
  const [first, second] = partsOf(ranking, row);
  if (!first || !second) return '';
  return `Mất **${formatNumber(first.lost, 2)} điểm** ở phần thẩm định, **${formatNumber(second.lost, 2)} điểm** ở phần điều tra.`;
}

const fieldLosses = (row: RankingRow): readonly NodeScore[] =>
  [...row.fields].filter((field) => (field.lost ?? 0) > 0).sort((a, b) => (b.lost ?? 0) - (a.lost ?? 0));

function taskWords(tasks: readonly AnsweringTask[]): string {
  if (tasks.length === 0) return '';
  const done = tasks.filter(({ status }) => status === 'done').length;
  const state = done === 0 ? 'chưa nhiệm vụ nào xong' : `${countWord(done)} nhiệm vụ đã xong`;
  return `; **${countWord(tasks.length)} nhiệm vụ** trong kế hoạch trả lời phần điểm mất, ${state}`;
}

// The name already stands in the title; the sentence says only what is missing.
function absenceDeck({ ranking: { index, round }, standing: { absence } }: ScoreContext): string {
  return `Tổng điểm ${index.shortName} ${round.year} của đơn vị này **${ABSENCE_WORDS[absence ?? 'not-published']}**.`;
}
