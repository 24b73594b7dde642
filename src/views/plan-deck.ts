/** The sentences that open the page of a plan: what is promised, and what is known of the result. */
import type { Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { judgeTarget } from '../domain/target.ts';
import { formatDate } from '../text/format.ts';
import { issuerNoun } from '../text/plan-words.ts';
import { capitalise } from '../text/words.ts';
import { indexName, promiseWords, resultWords, targetYear } from './plan-targets.ts';

/** At most two sentences: the promise, and what is known of the result. */
export function deckWords(site: Site, plan: Plan): string {
  const promise = promiseWords(site, plan);
  if (promise !== null) return `${promiseSentence(plan, promise)} ${resultSentence(site, plan)}`;
  return plan.roundIds.length > 0 ? roundDeck(site, plan) : openDeck(site, plan);
}

function promiseSentence(plan: Plan, promise: string): string {
  const ranksOnly = plan.targets.every(({ comparator }) => comparator === 'rank-better-than');
  return `${capitalise(issuerNoun(plan.issuerName))} hứa ${ranksOnly ? 'xếp' : 'đạt'} ${promise}${taskWords(plan)}.`;
}

function taskWords({ tasks }: Plan): string {
  const fields = new Set(tasks.map(({ field }) => field.number)).size;
  return tasks.length === 0 ? '' : `, bằng **${tasks.length}\u00A0nhiệm\u00A0vụ** ở ${fields} lĩnh vực`;
}

function resultSentence(site: Site, plan: Plan): string {
  const results = plan.targets.flatMap((target) => {
    const { verdict, score, rank, standing } = judgeTarget(site, plan, target);
    if (verdict === 'not-yet' || standing === null || target.field !== null) return [];
    const words = resultWords(site, target.indexId, { score, rank, outOf: standing.block.size });
    return words === '' ? [] : [`**${words}** ở ${indexName(site, target.indexId)}`];
  });
  const noun = issuerNoun(plan.issuerName);
  return results.length === 0
    ? `Kết quả năm ${targetYear(plan)} của ${noun} chưa thấy công bố, nên chưa kết luận được ${noun} có đạt hay không.`
    : `Kết quả năm ${targetYear(plan)}: ${[...new Set(results)].join('; ')}. ${reachedWords(site, plan)}`;
}

/** "2 trong 5 mục tiêu đạt." */
function reachedWords(site: Site, plan: Plan): string {
  const reached = plan.targets.filter((target) => judgeTarget(site, plan, target).verdict === 'reached').length;
  return `**${reached} trong ${plan.targets.length} mục tiêu** đạt.`;
}

function roundDeck(site: Site, plan: Plan): string {
  const rounds = plan.roundIds.flatMap((id) => site.rounds.get(id) ?? []);
  const steps = rounds.reduce((sum, round) => sum + round.schedule.length, 0);
  const last = rounds.flatMap((round) => round.schedule).at(-1)?.deadline.date;
  const published = rounds.every((round) => round.status === 'published');
  const end = last ? `, bước cuối hạn **${formatDate(last)}**` : '';
  return `Văn bản không đặt mục tiêu điểm mà xếp lịch chấm: **${steps}\u00A0bước**${end}. ${published ? 'Kết quả đã công bố.' : 'Kết quả của đợt này chưa thấy công bố.'}`;
}

function openDeck(site: Site, plan: Plan): string {
  const names = plan.indexIds.map((id) => indexName(site, id)).join(', ');
  const missing = plan.attachments.some(({ present }) => !present);
  const why = missing ? ' Mục tiêu và nhiệm vụ nằm trong phụ lục, mà phụ lục chưa có trong bản chúng tôi có.' : '';
  return `Văn bản nói về ${names}; phần đọc được **không nêu con số mục tiêu nào**${taskWords(plan)}.${why}`;
}
