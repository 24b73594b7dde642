/** From lost points to results, for one plan: what its tasks name, what had been lost there, and what came after. */
import type { Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import type { Task } from '../domain/task.ts';
import { type NamedCriterion, type PlanTrace, tracePlan, traceTask } from '../domain/trace.ts';
import { score as scoreAddress } from '../routes.ts';
import { aimedYears, answeredYears } from '../domain/plan-rounds.ts';
import { formatNumber } from '../text/format.ts';
import { listWords } from '../text/words.ts';
import type { CountRowView } from './plan-summary.ts';
import type { PlanPart } from './plan-body.ts';
import { anchorOf, type TaskTableView, type TaskTraceView } from './task-table.ts';
import { changeLine, changeView, nextPieces } from './trace-words.ts';
import { type Piece, type Sentence, sentence } from './view.ts';

export interface PlanTraceView {
  readonly title: string;
  readonly sentence: Sentence;
  /** Empty where nothing can be counted. */
  readonly rows: readonly CountRowView[];
  /** On the rounds themselves: where the next result is, or why there is none. */
  readonly notes: readonly (readonly Piece[])[];
}

/** null: the issuer is no unit we know, so no result can be its. */
export function planTraceView(site: Site, plan: Plan): PlanTraceView | null {
  if (plan.issuerId === null) return null;
  const trace = tracePlan(site, plan);
  return {
    title: 'Từ điểm mất đến kết quả',
    sentence: sentence(sentenceOf(plan, trace)),
    rows: trace.criteria.length === 0 ? [] : rowsOf(trace),
    notes: notesOf(site, plan, trace),
  };
}

function sentenceOf(plan: Plan, { codes, criteria, counts }: PlanTrace): string {
  if (plan.tasks.length === 0) return 'Bản chúng tôi có không kèm bảng nhiệm vụ nên không nối được tới từng điểm mất.';
  if (codes.length === 0) return 'Bảng nhiệm vụ không ghi mã tiêu chí nên không nối được từng nhiệm vụ tới điểm mất.';
  if (criteria.length === 0) return `Nhiệm vụ nêu ${codes.length} tiêu chí; ${unknownYears(plan)}.`;
  const named = `Nhiệm vụ nêu **${codes.length} tiêu chí**`;
  if (counts.unknown === codes.length) return `${named}; chưa tiêu chí nào có kết quả kỳ sau để so.`;
  const parts = [`${counts.rose} tăng`, `${counts.same} giữ nguyên`, `${counts.fell} giảm`];
  const rest = counts.unknown > 0 ? `, **${counts.unknown}** không so được` : '';
  return `${named}: ở kỳ sau **${parts[0]}**, ${parts[1]}, **${parts[2]}**${rest}.`;
}

const unknownYears = (plan: Plan): string => {
  const years = [...new Set(plan.indexIds.flatMap((id) => answeredYears(plan, id)))];
  return `điểm từng tiêu chí năm ${listWords(years.map(String))} chưa có ở đây`;
};

function rowsOf({ counts, codes }: PlanTrace): readonly CountRowView[] {
  const row = (label: string, count: number): CountRowView => ({ label, count, share: (100 * count) / codes.length });
  return [
    row('Tăng điểm', counts.rose),
    row('Giữ nguyên', counts.same),
    row('Giảm điểm', counts.fell),
    row('Không so được', counts.unknown),
  ];
}

function notesOf(site: Site, plan: Plan, { criteria }: PlanTrace): PlanTraceView['notes'] {
  const issuer = plan.issuerId;
  if (issuer === null) return [];
  const rounds = new Map(criteria.map((each) => [each.round, each.next]));
  if (rounds.size > 0)
    return [...rounds].map(([round, next]) => [
      { text: 'Điểm mất: ' },
      { text: `kết quả ${round.year}`, href: scoreAddress(round.id, issuer) },
      { text: '. ' },
      ...nextPieces(site, issuer, next),
    ]);
  const year = Math.max(...aimedYears(plan));
  const isKnown = (site.standings.get(issuer) ?? []).some(
    ({ ranking: { round } }) => plan.indexIds.includes(round.indexId) && round.year === year,
  );
  return isKnown ? [] : [nextPieces(site, issuer, { kind: 'unknown', year })];
}

// ---- beside each task ----

/** The parts of a plan with its tables of tasks traced. */
export const tracedParts = (site: Site, plan: Plan, parts: readonly PlanPart[]): readonly PlanPart[] =>
  parts.map((part) => (part.kind === 'tasks' ? { ...part, table: tracedTable(site, plan, part.table) } : part));

function tracedTable(site: Site, plan: Plan, table: TaskTableView): TaskTableView {
  const traces = new Map(plan.tasks.map((task) => [anchorOf(task), taskTraces(site, plan, task)]));
  return {
    ...table,
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => (row.kind === 'task' ? { ...row, traces: traces.get(row.anchor) ?? [] } : row)),
    })),
  };
}

export const taskTraces = (site: Site, plan: Plan, task: Task): readonly TaskTraceView[] =>
  traceTask(site, plan, task).map((named) => traceView(plan, named));

/** "Tiêu chí 3.1.2 mất 1,00 năm 2024": then what came after. */
function traceView(plan: Plan, named: NamedCriterion): TaskTraceView {
  const { code, title, lost, round, next } = named;
  const before =
    lost === null
      ? `chưa có điểm năm ${round.year}`
      : lost === 0
        ? `không mất điểm năm ${round.year}`
        : `mất ${formatNumber(lost, 2)} điểm năm ${round.year}`;
  return {
    code,
    title,
    href: plan.issuerId === null ? null : scoreAddress(round.id, plan.issuerId),
    before,
    after: changeLine(changeView(named, next)),
  };
}
