/** How far the tasks of a plan are: counts that add up, who reported last and how long ago, field by field. */
import type { IsoDate } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { type Progress, PROGRESS_STATES, type ProgressState, progressOf, reportsOf } from '../domain/progress.ts';
import type { Task } from '../domain/task.ts';
import { formatDate } from '../text/format.ts';
import { agoWords } from './schedule.ts';
import { type Sentence, sentence } from './view.ts';

export interface ProgressCount {
  readonly state: ProgressState;
  readonly label: string;
  readonly count: number;
}

export interface PlanProgressView {
  readonly title: string;
  readonly sentence: Sentence;
  /** Who reported last, and how long ago; says so where nobody has. */
  readonly fresh: string;
  /** In the middle of the ring: how many are done; where nobody reports, how many were reported on. */
  readonly figure: string;
  readonly word: string;
  readonly counts: readonly ProgressCount[];
  /** What the ring shows, in one sentence. */
  readonly label: string;
  readonly fields: readonly {
    readonly label: string;
    readonly counts: readonly ProgressCount[];
    /** "2 trên 3 xong". */
    readonly words: string;
  }[];
}

const LABELS: Readonly<Record<ProgressState, string>> = {
  done: 'Đã xong',
  'in-progress': 'Đang làm',
  'not-started': 'Chưa bắt đầu',
  overdue: 'Quá hạn, chưa xong',
  unreported: 'Chưa có báo cáo',
};

/** null: the plan has no tasks to be far with. */
export function planProgressView({ tasks }: Plan, asOf: IsoDate): PlanProgressView | null {
  if (tasks.length === 0) return null;
  const progress = progressOf(tasks, asOf);
  const fields = [...Map.groupBy(tasks, ({ field }) => `${field.number}. ${field.title}`)];
  return {
    title: 'Tiến độ',
    sentence: sentence(sentenceOf(progress, asOf)),
    fresh: freshWords(tasks, progress, asOf),
    figure: `${progress.counts.done}/${progress.total}`,
    word: isSilent(progress) ? 'báo cáo' : 'đã xong',
    counts: countsOf(progress),
    label: `${progress.total} nhiệm vụ: ${countsOf(progress)
      .map(({ label, count }) => `${label.toLocaleLowerCase('vi')} ${count}`)
      .join('; ')}.`,
    fields: fields.map(([label, members]) => {
      const own = progressOf(members, asOf);
      return {
        label,
        counts: countsOf(own),
        words: isSilent(own) ? 'chưa có báo cáo' : `${own.counts.done} trên ${own.total} xong`,
      };
    }),
  };
}

/** Not one report: then nobody can say that nothing is done. */
const isSilent = ({ total, counts }: Pick<Progress, 'total' | 'counts'>): boolean => counts.unreported === total;

const countsOf = ({ counts }: Progress): readonly ProgressCount[] =>
  PROGRESS_STATES.map((state) => ({ state, label: LABELS[state], count: counts[state] }));

function sentenceOf({ total, counts, silent }: Progress, asOf: IsoDate): string {
  if (isSilent({ total, counts }))
    return `**Chưa có báo cáo nào** về ${total} nhiệm vụ${silent > 0 ? `; ${silent} đã qua hạn, chưa rõ đã làm hay chưa` : ''}.`;
  const late = counts.overdue > 0 ? `, **${counts.overdue}** quá hạn mà chưa xong` : '';
  const quiet = silent > 0 ? `, ${silent} qua hạn mà chưa ai báo` : '';
  return `**${counts.done} trên ${total} nhiệm vụ** báo đã xong; tính đến ${formatDate(asOf)}${late || ' không việc nào báo trễ'}${quiet}.`;
}

/** "Cập nhật gần nhất 05/10/2026, 46 ngày trước, do Văn phòng UBND xã báo." */
function freshWords(tasks: readonly Task[], { newest }: Progress, asOf: IsoDate): string {
  if (newest === null) return 'Chưa ai gửi tiến độ vào kho dữ liệu này; điều đó không có nghĩa là việc chưa làm.';
  const by = new Set(
    tasks.flatMap((task) => reportsOf(task).filter(({ date }) => date === newest)).map((each) => each.by),
  );
  const names = [...by].filter((name) => name !== null);
  const who = names.length > 0 ? `, do ${names.join(', ')} báo` : ', không ghi ai báo';
  return `Cập nhật gần nhất ${agoWords(newest, asOf)}${who}.`;
}
