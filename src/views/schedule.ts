/** Steps of a round: when planned, when done, what has passed. A round that reports nothing is not called late. */
import type { IsoDate } from '../domain/ids.ts';
import type { Round, ScheduleStep } from '../domain/round.ts';
import { formatDate } from '../text/format.ts';

export interface StateTag {
  readonly kind: 'ok' | 'late' | 'wait' | 'doing' | 'draft';
  readonly text: string;
}

export interface ScheduleStepView {
  readonly number: number;
  readonly title: string;
  /** As the document prints it. */
  readonly deadline: string;
  readonly lead: string;
  readonly support: string;
  readonly done: string | null;
  readonly state: StateTag;
}

export const stepViews = (round: Round, asOf: IsoDate): readonly ScheduleStepView[] =>
  round.schedule.map((step) => ({
    number: step.number,
    title: step.title,
    deadline: step.deadline.text,
    lead: step.lead.join('; '),
    support: step.support.join('; '),
    done: step.doneOn && formatDate(step.doneOn),
    state: stateOf(step, asOf, reports(round)),
  }));

/** Somebody wrote down at least one day on which a step was done. */
const reports = ({ schedule }: Round): boolean => schedule.some(({ doneOn }) => doneOn !== null);

function stateOf({ deadline: { date }, doneOn }: ScheduleStep, asOf: IsoDate, isReported: boolean): StateTag {
  if (doneOn !== null) {
    if (date === null) return { kind: 'ok', text: 'Đã xong' };
    return doneOn <= date
      ? { kind: 'ok', text: 'Xong đúng hạn' }
      : { kind: 'late', text: `Xong muộn ${daysBetween(date, doneOn)} ngày` };
  }
  if (date === null) return { kind: 'wait', text: 'Không ghi ngày' };
  if (date >= asOf) return { kind: 'wait', text: 'Chưa đến hạn' };
  if (!isReported) return { kind: 'draft', text: 'Đã qua, chưa có báo cáo' };
  return { kind: 'late', text: `Quá hạn ${daysBetween(date, asOf)} ngày` };
}

const DAY = 86_400_000;
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** "05/10/2026, 46 ngày trước". */
export function agoWords(date: IsoDate, asOf: IsoDate): string {
  const days = daysBetween(date, asOf);
  if (days < 0) return formatDate(date);
  return `${formatDate(date)}, ${days === 0 ? 'trong ngày' : `${days} ngày trước`}`;
}

/** The step by which units send their own scores: not the guidance before it, nor the appraisal after it. */
export function selfStepOf({ schedule }: Pick<Round, 'schedule'>): ScheduleStep | null {
  const isSelf = ({ title }: ScheduleStep): boolean =>
    /tự (?:chấm|đánh giá)/iu.test(title) &&
    !/^(?:triển khai|hướng dẫn|tập huấn|thẩm định|rà soát|tổng hợp)/iu.test(title);
  return schedule.find(isSelf) ?? null;
}
