/** What a plan promises in figures, and what came of it where a result is published. */
import type { Plan, Target } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { type Judgement, judgeTarget, type Verdict } from '../domain/target.ts';
import { formatNumber } from '../text/format.ts';
import { targetWords, TARGET_GROUP_WORDS } from '../text/plan-words.ts';
import { capitalise, listWords, unitSuffix } from '../text/words.ts';

type Results = Pick<Site, 'indices' | 'standings'>;

/** The year the targets are for: the last one of the plan. */
export const targetYear = (plan: Pick<Plan, 'years'>): number => Math.max(...plan.years);

export const indexName = (site: Pick<Site, 'indices'>, id: Target['indexId']): string =>
  site.indices.get(id)?.shortName ?? id;

/** "82,85 điểm, hạng 9 trong 25". */
export function resultWords(
  site: Pick<Site, 'indices'>,
  indexId: Target['indexId'],
  result: { score: number | null; rank: number | null; outOf: number | null },
): string {
  const index = site.indices.get(indexId);
  const score = result.score === null ? null : `${formatNumber(result.score, 2)}${index ? unitSuffix(index) : ''}`;
  const rank =
    result.rank === null ? null : `hạng ${result.rank}${result.outOf === null ? '' : ` trong ${result.outOf}`}`;
  return [score, rank].filter(Boolean).join(', ');
}

/** How many were ranked when the rank to beat was published. */
export const outOfTarget = (plan: Pick<Plan, 'priorResults'>, target: Target): number | null =>
  target.comparator !== 'rank-better-than'
    ? null
    : (plan.priorResults.find((prior) => prior.indexId === target.indexId && prior.rank === target.value)?.outOf ??
      null);

const overall = (plan: Pick<Plan, 'targets'>): readonly Target[] => plan.targets.filter(({ field }) => field === null);
const byField = (plan: Pick<Plan, 'targets'>): readonly Target[] => plan.targets.filter(({ field }) => field !== null);

/** What is promised, as the object of "hứa": "đạt **ít nhất 85 điểm** ở Chỉ số CCHC và …"; null where there is no figure. */
export function promiseWords(site: Pick<Site, 'indices'>, plan: Plan): string | null {
  const whole = overall(plan).map(
    (target) => `**${targetWords(target, outOfTarget(plan, target))}** ở ${indexName(site, target.indexId)}`,
  );
  const parts = byField(plan).length > 0 ? [fieldPromise(site, byField(plan))] : [];
  const all = [...whole, ...parts];
  return all.length === 0 ? null : listWords(all);
}

function fieldPromise(site: Pick<Site, 'indices'>, targets: readonly Target[]): string {
  const full = targets.filter(({ value, unit }) => value === 100 && unit === 'percent-of-max').length;
  const rest = targets.flatMap(({ value, unit }) =>
    value !== null && !(value === 100 && unit === 'percent-of-max') ? [value] : [],
  );
  const name = indexName(site, targets[0]?.indexId ?? ('' as Target['indexId']));
  const range = rest.length === 0 ? '' : `**từ ${percent(Math.min(...rest))} trở lên** ở ${rest.length} mục còn lại`;
  if (full === 0) return `**${targets.length} mức** ở các mục của ${name}`;
  return [`**100% điểm tối đa** ở ${full} lĩnh vực của ${name}`, range].filter(Boolean).join(', ');
}

const percent = (value: number): string => `${formatNumber(value, 2, { dropZeros: true })}%`;

/** One line for a list of plans. */
export function targetLine(site: Pick<Site, 'indices'>, plan: Plan): string {
  const words = promiseWords(site, plan);
  return words === null ? 'không nêu mức điểm hay hạng' : words.replaceAll('**', '');
}

export interface TargetRowView {
  readonly name: string;
  readonly target: string;
  readonly quote: string;
  readonly verdict: VerdictView;
}

export interface VerdictView {
  readonly verdict: Verdict;
  readonly tag: 'ok' | 'wait' | 'draft';
  readonly text: string;
  /** The figures it rests on, or why there are none. */
  readonly figures: string;
}

const VERDICTS: Readonly<Record<Verdict, Pick<VerdictView, 'tag' | 'text'>>> = {
  reached: { tag: 'ok', text: 'Đạt' },
  missed: { tag: 'wait', text: 'Chưa đạt' },
  'not-measurable': { tag: 'draft', text: 'Không đo được' },
  'not-yet': { tag: 'draft', text: 'Chưa có kết quả' },
};

export function verdictView(site: Results, plan: Plan, target: Target): VerdictView {
  const judgement = judgeTarget(site, plan, target);
  return { verdict: judgement.verdict, ...VERDICTS[judgement.verdict], figures: figuresOf(site, target, judgement) };
}

function figuresOf(site: Results, target: Target, { verdict, year, standing, score, rank }: Judgement): string {
  if (verdict === 'not-yet') return `Kết quả năm ${year} chưa thấy công bố`;
  if (score === null && rank === null) return `Kết quả năm ${year} không có số này`;
  if (target.field === null)
    return `Năm ${year}: ${resultWords(site, target.indexId, { score, rank, outOf: standing?.block.size ?? null })}`;
  return `Năm ${year}: ${formatNumber(score ?? 0, 2)}${target.unit === 'percent-of-max' ? '% điểm tối đa' : ' điểm'}`;
}

export interface TargetGroupView {
  /** How the points come about; null where the plan does not divide its targets. */
  readonly title: string | null;
  readonly rows: readonly TargetRowView[];
}

export function targetGroups(site: Results, plan: Plan): readonly TargetGroupView[] {
  return [...Map.groupBy(plan.targets, ({ group }) => group)].map(([group, targets]) => ({
    title: group && capitalise(TARGET_GROUP_WORDS[group]),
    rows: targets.map((target) => ({
      name: target.field ?? site.indices.get(target.indexId)?.name ?? target.indexId,
      target: targetWords(target, outOfTarget(plan, target)),
      quote: target.quote,
      verdict: verdictView(site, plan, target),
    })),
  }));
}
