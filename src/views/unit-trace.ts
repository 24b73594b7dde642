/** Year by year: what a unit lost, what it promised for it, what it reported done, and what the next round says. */
import { progressOf } from '../domain/progress.ts';
import { subtractPoints } from '../domain/points.ts';
import type { Plan } from '../domain/plan.ts';
import type { Site, Standing } from '../domain/site.ts';
import { tracePlan, traceUnit, type YearTrace } from '../domain/trace.ts';
import type { Unit } from '../domain/unit.ts';
import { plan as planAddress, score as scoreAddress } from '../routes.ts';
import { formatNumber } from '../text/format.ts';
import { ABSENCE_WORDS } from '../text/words.ts';
import { plainFigure, pointsOf } from './figures.ts';
import { indexName, resultWords } from './plan-targets.ts';
import { applicableMax } from './score-context.ts';
import { nextPieces } from './trace-words.ts';
import { honestName, type Link, type Piece } from './view.ts';

export interface PromiseView {
  readonly plan: Link;
  readonly tasks: string;
  readonly done: string;
  /** What became of the criteria its tasks name; null: nothing can be counted. */
  readonly outcome: string | null;
}

export interface YearTraceView {
  readonly year: number;
  readonly name: string;
  readonly href: string | null;
  /** "17,69 điểm"; why it is not known, where it is not. */
  readonly lost: string;
  /** "trong 97 điểm", "84,40 điểm, hạng 19 trong 25, theo kế hoạch". */
  readonly context: string;
  readonly promises: readonly PromiseView[];
  readonly next: readonly Piece[];
}

export interface UnitTraceView {
  readonly title: string;
  readonly sub: string;
  readonly rows: readonly YearTraceView[];
}

/** null for a unit without plans: there is nothing to follow. */
export function unitTraceView(site: Site, unit: Unit): UnitTraceView | null {
  const years = traceUnit(site, unit.id);
  if (years.length === 0) return null;
  return {
    title: 'Từ điểm mất đến kết quả',
    sub: 'Mỗi dòng là một kỳ: điểm mất, kế hoạch trả lời kỳ đó, tiến độ đã báo, và kết quả kỳ sau.',
    rows: years.map((year) => rowOf(site, unit, year)),
  };
}

function rowOf(site: Site, unit: Unit, trace: YearTrace): YearTraceView {
  const { year, indexId, standing, plans, next } = trace;
  const demonstration = standing?.ranking.round.demonstration ?? plans.some((plan) => plan.demonstration);
  return {
    year,
    name: honestName(`${indexName(site, indexId)} ${year}`, { demonstration }),
    href: standing && scoreAddress(standing.ranking.round.id, unit.id),
    ...(standing ? lossOf(standing) : citedLoss(site, trace)),
    promises: plans.map((plan) => promiseOf(site, plan)),
    next: nextPieces(site, unit.id, next),
  };
}

type Loss = Pick<YearTraceView, 'lost' | 'context'>;

/** Against the maximum that applied; a percentage alone does not say how many points were lost. */
function lossOf({ ranking, row, absence }: Standing): Loss {
  if (!row) return { lost: ABSENCE_WORDS[absence ?? 'not-published'], context: '' };
  const points = pointsOf(ranking, row);
  const maxPoints = applicableMax(ranking.set, row.fields);
  if (points === null || maxPoints === null) return { lost: 'không rõ', context: 'nguồn không cho biết điểm tối đa' };
  return {
    lost: `${formatNumber(subtractPoints(maxPoints, points), 2)} điểm`,
    context: `trong ${plainFigure(maxPoints)} điểm tối đa`,
  };
}

function citedLoss(site: Site, { cited, indexId }: YearTrace): Loss {
  if (cited === null) return { lost: 'không rõ', context: 'chưa có bảng điểm ở đây' };
  return { lost: 'không rõ', context: `kế hoạch chỉ ghi ${resultWords(site, indexId, cited)}` };
}

function promiseOf(site: Site, plan: Plan): PromiseView {
  const { total, counts } = progressOf(plan.tasks, site.config.asOf);
  const late = counts.overdue > 0 ? `, ${counts.overdue} quá hạn` : '';
  const done = counts.unreported === total ? 'chưa có báo cáo' : `${counts.done} xong${late}`;
  return {
    plan: { label: plan.shortTitle, href: planAddress(plan.id) },
    tasks: total === 0 ? 'không kèm bảng nhiệm vụ' : `${total} nhiệm vụ`,
    done: total === 0 ? '' : done,
    outcome: outcomeOf(site, plan),
  };
}

/** "Trong 13 tiêu chí: 7 tăng, 1 giữ nguyên, 1 giảm, 4 không so được." */
function outcomeOf(site: Site, plan: Plan): string | null {
  const { codes, counts } = tracePlan(site, plan);
  if (codes.length === 0 || counts.unknown === codes.length) return null;
  const parts = [
    `${counts.rose} tăng`,
    `${counts.same} giữ nguyên`,
    `${counts.fell} giảm`,
    ...(counts.unknown > 0 ? [`${counts.unknown} không so được`] : []),
  ];
  return `Trong ${codes.length} tiêu chí đã hứa: ${parts.join(', ')}.`;
}
