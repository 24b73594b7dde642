/**
 * Which criteria rose or fell since the round before, beside the tasks that had been promised for them. Points of a survey
 * move a little every year: they are listed only where a task had been promised.
 */
import { sumPoints } from '../domain/points.ts';
import { type CriterionTrace, traceRound } from '../domain/trace.ts';
import { criterion as criterionAddress } from '../routes.ts';
import { formatSigned } from '../text/format.ts';
import { capitalise, countWord } from '../text/words.ts';
import type { ScoreContext } from './score-context.ts';
import { type AnsweringTask, answeringTask } from './score-tasks.ts';
import { type ChangeView, changeView } from './trace-words.ts';

export interface ChangeRow {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  readonly change: ChangeView;
  readonly tasks: readonly AnsweringTask[];
}

export interface ChangesView {
  readonly title: string;
  readonly sub: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly ChangeRow[] }[];
  readonly withTasks: boolean;
  /** The year before, in which the tasks were promised for this one. */
  readonly years: readonly [number, number];
}

export function changesView({ site, unitId, ranking }: ScoreContext): ChangesView | null {
  const { previous } = ranking.comparison;
  const before = (site.standings.get(unitId) ?? []).find((each) => each.ranking.round.id === previous?.id);
  const set = before?.ranking.set;
  if (!before || !set) return null;
  const { next, criteria } = traceRound(site, before);
  const moved = criteria.filter(
    ({ difference, score, tasks }) =>
      difference !== null && difference !== 0 && (score.appraised !== null || tasks.length > 0),
  );
  if (moved.length === 0) return null;
  const row = (trace: CriterionTrace): ChangeRow => ({
    code: trace.score.node.code,
    title: trace.score.node.title,
    href: criterionAddress(set.id, trace.score.node.code),
    change: changeView(trace, next),
    tasks: trace.tasks.map((each) => answeringTask(each, site.config.asOf)),
  });
  const rose = moved.filter((trace) => changeIn(trace) > 0).sort((a, b) => changeIn(b) - changeIn(a));
  const fell = moved.filter((trace) => changeIn(trace) < 0).sort((a, b) => changeIn(a) - changeIn(b));
  const withTasks = criteria.some(({ tasks }) => tasks.length > 0);
  const { year } = before.ranking.round;
  return {
    title: `Điểm đổi so với ${year}${withTasks ? ', và điều đã hứa' : ''}`,
    sub: subWords(rose, fell, criteria, withTasks),
    groups: [groupOf('tăng', rose, row), groupOf('giảm', fell, row)].filter(({ rows }) => rows.length > 0),
    withTasks,
    years: [year, ranking.round.year],
  };
}

const changeIn = ({ difference }: CriterionTrace): number => difference ?? 0;

function groupOf(word: string, traces: readonly CriterionTrace[], row: (trace: CriterionTrace) => ChangeRow) {
  const sum = sumPoints(traces.map(changeIn));
  return {
    title: `${capitalise(countWord(traces.length))} tiêu chí ${word}, cộng lại ${formatSigned(sum, 2)} điểm`,
    rows: traces.map(row),
  };
}

function subWords(
  rose: readonly CriterionTrace[],
  fell: readonly CriterionTrace[],
  all: readonly CriterionTrace[],
  withTasks: boolean,
): string {
  if (!withTasks) return 'Chỉ tiêu chí chấm qua hồ sơ, ở những lĩnh vực so được giữa hai năm.';
  const promised = (traces: readonly CriterionTrace[]): string =>
    `${traces.filter(({ tasks }) => tasks.length > 0).length} trong ${traces.length}`;
  const apart = all.filter(({ difference, tasks }) => difference === null && tasks.length > 0).length;
  return [
    `Có nhiệm vụ hứa từ trước: ${promised(rose)} tiêu chí tăng, ${promised(fell)} tiêu chí giảm.`,
    apart > 0 && `${capitalise(countWord(apart))} tiêu chí có nhiệm vụ mà không so được hai năm.`,
    'Đặt cạnh nhau để đọc; nguồn không nói điểm đổi là nhờ nhiệm vụ nào.',
  ]
    .filter(Boolean)
    .join(' ');
}
