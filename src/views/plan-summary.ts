/** The figures of a plan side by side: targets, the result it answers, tasks by deadline. */
import type { Plan, PriorResult, Target } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import type { Task } from '../domain/task.ts';
import { formatNumber } from '../text/format.ts';
import { citedDocument, deadlineWords, targetFigure, TARGET_GROUP_WORDS } from '../text/plan-words.ts';
import { capitalise, listWords, lowerFirst } from '../text/words.ts';
import { indexName, outOfTarget, targetYear, verdictView, type VerdictView } from './plan-targets.ts';

export interface CountRowView {
  readonly label: string;
  readonly count: number;
  /** Of the largest count, in percent. */
  readonly share: number;
}

export type SummaryBox =
  | {
      readonly kind: 'figure';
      readonly title: string;
      readonly figure: string;
      readonly unit: string;
      readonly caption: string;
      /** Where the target begins on a scale of 0 to 100. */
      readonly scale: number | null;
      /** The rank to beat, on a row of ranks. */
      readonly ranks: { readonly rank: number; readonly outOf: number } | null;
    }
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly rows: readonly { readonly label: string; readonly value: string; readonly scale: number | null }[];
      readonly caption: string;
    }
  | { readonly kind: 'counts'; readonly title: string; readonly rows: readonly CountRowView[] };

type Results = Pick<Site, 'indices' | 'standings'>;

export function planSummary(site: Results, plan: Plan): readonly SummaryBox[] {
  return [
    ...plan.targets.filter(({ field }) => field === null).map((target) => targetBox(site, plan, target)),
    ...fieldBoxes(site, plan),
    ...plan.priorResults.map((prior) => priorBox(site, prior)),
    ...(plan.tasks.length > 0 ? [deadlineBox(plan.tasks)] : []),
  ];
}

function targetBox(site: Results, plan: Plan, target: Target): SummaryBox {
  const { figure, unit } = targetFigure(target);
  const isRank = target.comparator === 'rank-better-than';
  const outOf = outOfTarget(plan, target);
  const { verdict, text, figures } = verdictView(site, plan, target);
  const result = verdict === 'not-yet' ? `${figures}.` : `${figures}: ${lowerFirst(text)}.`;
  return {
    kind: 'figure',
    title: isRank ? `Hạng ${indexName(site, target.indexId)} năm ${targetYear(plan)}` : indexName(site, target.indexId),
    figure,
    unit,
    caption: isRank ? `Hạng 1 là cao nhất. ${result}` : `Mục tiêu trên thang 100. ${result}`,
    scale: isRank ? null : onScale(target),
    ranks: isRank && target.value !== null && outOf !== null ? { rank: target.value, outOf } : null,
  };
}

const onScale = ({ value }: Target): number | null => (value !== null && value >= 0 && value <= 100 ? value : null);

/** Many targets: one list a kind of points, since their percents are of different things. */
function fieldBoxes(site: Results, plan: Plan): SummaryBox[] {
  const groups = Map.groupBy(
    plan.targets.filter(({ field }) => field !== null),
    ({ group }) => group,
  );
  return [...groups].map(([group, targets]) => ({
    kind: 'list',
    title: `${targets.length} mục ${group === null ? 'có mục tiêu riêng' : TARGET_GROUP_WORDS[group]}`,
    rows: targets.map((target) => ({
      label: target.field ?? '',
      value: targetFigure(target).figure,
      scale: onScale(target),
    })),
    caption: [
      targets.every(({ unit }) => unit === 'percent-of-max') && 'Phần trăm của điểm tối đa từng lĩnh vực.',
      `Kết quả: ${verdictCounts(targets.map((target) => verdictView(site, plan, target)))}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }));
}

/** "1 đạt, 1 chưa đạt và 1 không đo được". */
function verdictCounts(verdicts: readonly VerdictView[]): string {
  if (verdicts.every(({ verdict }) => verdict === 'not-yet')) return 'chưa công bố';
  const groups = Map.groupBy(verdicts, ({ text }) => lowerFirst(text));
  return listWords([...groups].map(([text, members]) => `${members.length} ${text}`));
}

function priorBox(site: Results, prior: PriorResult): SummaryBox {
  const rank = prior.rank === null ? '' : `Hạng ${prior.rank}${prior.outOf === null ? '' : ` trong ${prior.outOf}`}`;
  const source = prior.decision ? `theo ${citedDocument(prior.decision)}` : '';
  const suffix = site.indices.get(prior.indexId)?.unitOfMeasure === 'percent' ? '%' : 'điểm';
  return {
    kind: 'figure',
    title: `Kết quả năm ${prior.year} mà kế hoạch trả lời`,
    figure: prior.score === null ? rank.toLowerCase() : formatNumber(prior.score, 2),
    unit: prior.score === null ? '' : suffix,
    caption: `${capitalise([prior.score === null ? '' : rank, source].filter(Boolean).join(', '))}.`,
    scale: null,
    ranks: null,
  };
}

function deadlineBox(tasks: readonly Task[]): SummaryBox {
  return {
    kind: 'counts',
    title: `${tasks.length} nhiệm vụ, theo hạn`,
    rows: countRows(tasks.map((task) => deadlineWords(task.deadline))),
  };
}

/** Equal labels counted, the most frequent first. */
export function countRows(labels: readonly string[]): readonly CountRowView[] {
  const counts = [...Map.groupBy(labels, (label) => label)].map(([label, members]) => ({
    label,
    count: members.length,
  }));
  const largest = Math.max(...counts.map(({ count }) => count));
  return counts.map((row) => ({ ...row, share: (100 * row.count) / largest })).toSorted((a, b) => b.count - a.count);
}
