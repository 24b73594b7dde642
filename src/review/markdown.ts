/**
 * The report as one comment. What comes out of the proposed files is set in code spans or escaped: it must not become
 * markup, a link or a call to somebody.
 */
import type { UnitId } from '../domain/ids.ts';
import type { Placing, RoundChange } from '../domain/round-change.ts';
import type { PlanChange, TaskPart } from '../domain/plan-change.ts';
import type { Target } from '../domain/plan.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { severityOf, wordingOf } from '../diagnostics/wording.ts';
import { fullName } from '../domain/unit.ts';
import * as routes from '../routes.ts';
import { FIGURE_WORDS, figureWords } from '../text/figure-words.ts';
import { type ReportedStatus, TASK_STATUS_WORDS, targetWords } from '../text/plan-words.ts';
import type { ChangeReport } from './change-report.ts';

/** Of each table; the rest is in the JSON. */
const LONGEST_TABLE = 60;

/** What finds an earlier comment again. */
export const MARKER = '<!-- congkhai:pr-report -->';

/** `preview`: address of the built site of this change; null when there is none. */
export function reportMarkdown(report: ChangeReport, preview: string | null): string {
  const link = linker(preview);
  const parts = [
    `${MARKER}\n## Thay đổi này làm gì`,
    summary(report),
    refused(report),
    findings('Lỗi và cảnh báo mới', report.newFindings),
    ...report.rounds.map((round) => roundSection(report, round, link)),
    ...report.plans.map((plan) => planSection(report, plan, link)),
    findings('Lỗi và cảnh báo đã hết', report.resolvedFindings),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type Linker = (text: string, address: string) => string;
const linker =
  (preview: string | null): Linker =>
  (text, address) =>
    preview === null ? text : `[${text}](${preview.replace(/\/$/, '')}${address})`;

function summary({ rounds, plans, newFindings, resolvedFindings, after, before }: ChangeReport): string {
  if (after === null) return '**Nội dung có lỗi nên chưa so được số liệu.** Sửa các lỗi dưới đây trước.';
  if (before === null) return '**Bản gốc có lỗi nên không so được số liệu.** Dưới đây chỉ có lỗi mới và lỗi đã hết.';
  const figures = rounds.flatMap((round) => round.figures).length;
  const moved = new Set(rounds.flatMap(({ roundId, places }) => places.map(({ unitId }) => `${roundId} ${unitId}`)));
  const aside = new Set(
    rounds.flatMap(({ roundId, places }) =>
      places.filter(({ sideEffect }) => sideEffect).map(({ unitId }) => `${roundId} ${unitId}`),
    ),
  );
  const counts = [
    `${figures} con số đã công bố đổi`,
    `${moved.size} đơn vị đổi thứ tự${aside.size > 0 ? `, trong đó ${aside.size} đơn vị không đổi số nào của mình` : ''}`,
    `${plans.length} kế hoạch thêm, bớt hoặc đổi`,
    `${newFindings.length} lỗi, cảnh báo mới; ${resolvedFindings.length} đã hết`,
  ];
  return counts.map((line) => `- ${line}`).join('\n');
}

const refused = ({ refusedPaths }: ChangeReport): string =>
  refusedPaths.length === 0
    ? ''
    : `### Tệp không được sửa\n\n${refusedPaths.map(({ path, reason }) => `- ${code(path)}: ${reason}`).join('\n')}`;

const SEVERITY = { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' } as const;

function findings(title: string, list: readonly Finding[]): string {
  if (list.length === 0) return '';
  const lines = list.slice(0, LONGEST_TABLE).map((finding) => {
    const { title: what, fix } = wordingOf(finding, 'vi');
    const place = code(`${finding.file}:${finding.line}:${finding.column}`);
    return `- **${SEVERITY[severityOf(finding)]}** ${place} ${escape(what)} ${escape(fix)}`;
  });
  return `### ${title}\n\n${[...lines, ...rest(list.length)].join('\n')}`;
}

const rest = (count: number): readonly string[] =>
  count > LONGEST_TABLE ? [`- … và ${count - LONGEST_TABLE} dòng nữa, xem tệp JSON.`] : [];

// ---- rounds ----

const PLACING_WORDS: Readonly<Record<Placing, string>> = {
  printed: 'hạng trên trang',
  'by-score': 'thứ tự theo điểm',
  'by-total': 'thứ tự theo tổng điểm',
  'by-sum': 'thứ tự theo tổng tính lại',
};

const KIND_WORDS = { added: 'thêm mới', removed: 'bị xoá', changed: 'thay đổi' } as const;

function roundSection(report: ChangeReport, round: RoundChange, link: Linker): string {
  const known = (report.after ?? report.before)?.rounds.get(round.roundId) ?? report.before?.rounds.get(round.roundId);
  const title = link(escape(known?.title ?? round.roundId), routes.ranking(round.roundId));
  const unit = (id: UnitId): string =>
    link(
      escape(unitName(report, id)),
      round.kind === 'removed' ? routes.ranking(round.roundId) : routes.score(round.roundId, id),
    );
  return [
    `### ${title}: ${KIND_WORDS[round.kind]}`,
    table(
      ['Đơn vị', 'Số nào', 'Trước', 'Sau'],
      round.figures.map((change) => [
        unit(change.unitId),
        change.rowRemoved
          ? 'cả dòng'
          : [FIGURE_WORDS[change.field], change.code && code(change.code)].filter(Boolean).join(' '),
        escape(figureWords(change.before, change.field)),
        escape(figureWords(change.after, change.field)),
      ]),
    ),
    round.newRows.length === 0 ? '' : `Dòng mới hoặc có số lần đầu: ${listed(round.newRows.map(unit))}.`,
    table(
      ['Đơn vị', 'Thứ tự', 'Trước', 'Sau', 'Vì sao'],
      round.places.map(({ unitId, placing, before, after, sideEffect }) => [
        unit(unitId),
        PLACING_WORDS[placing],
        place(before),
        place(after),
        sideEffect ? 'do đơn vị khác đổi' : 'số của đơn vị đổi',
      ]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const unitName = ({ before, after }: ChangeReport, id: UnitId): string => {
  const unit = after?.units.get(id) ?? before?.units.get(id);
  return unit ? fullName(unit) : id;
};

const place = (rank: number | null): string => (rank === null ? 'không có' : String(rank));

const listed = (items: readonly string[]): string =>
  [
    ...items.slice(0, LONGEST_TABLE),
    ...(items.length > LONGEST_TABLE ? [`và ${items.length - LONGEST_TABLE} đơn vị nữa`] : []),
  ].join(', ');

// ---- plans ----

const PLAN_PARTS = { title: 'tên', status: 'tình trạng', number: 'số', text: 'lời văn' } as const;
const TASK_PARTS: Readonly<Record<TaskPart, string>> = {
  title: 'tên việc',
  requirement: 'yêu cầu',
  deadline: 'hạn',
  lead: 'chủ trì',
  support: 'phối hợp',
  criteria: 'tiêu chí',
  status: 'tình trạng',
};

function planSection(report: ChangeReport, plan: PlanChange, link: Linker): string {
  const known = report.after?.plansById.get(plan.planId) ?? report.before?.plansById.get(plan.planId);
  const name = code(known?.shortTitle ?? plan.planId);
  const rows = [
    ...plan.parts.map(({ part, before, after }) => [PLAN_PARTS[part], words(before), words(after)]),
    ...plan.targets.map(({ before, after }) => ['mục tiêu', targetOf(before), targetOf(after)]),
    ...plan.tasks.flatMap(({ title, kind, parts }) =>
      parts.length === 0
        ? [[`nhiệm vụ ${code(title)}`, kind === 'added' ? 'không có' : 'có', kind === 'added' ? 'thêm' : 'bị xoá']]
        : parts.map(({ part, before, after }) => [
            `${TASK_PARTS[part]} của ${code(title)}`,
            part === 'status' ? statusWords(before) : words(before),
            part === 'status' ? statusWords(after) : words(after),
          ]),
    ),
  ];
  return [`### ${link(name, routes.plan(plan.planId))}: ${KIND_WORDS[plan.kind]}`, table(['Gì', 'Trước', 'Sau'], rows)]
    .filter((part) => part !== '')
    .join('\n\n');
}

const words = (text: string | null): string => (text === null ? '…' : code(text));
const statusWords = (status: string | null): string => TASK_STATUS_WORDS[status as ReportedStatus];
const targetOf = (target: Target | null): string => (target === null ? 'không có' : targetWords(target, null));

// ---- Markdown ----

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const shown = rows.slice(0, LONGEST_TABLE).map(line);
  const more = rest(rows.length).map((text) => `\n${text}`);
  return [line(heads), line(heads.map(() => '---')), ...shown, ...more].join('\n');
}

const LONGEST_TEXT = 160;

/** A code span holds everything but its own marks and the line; a bar would end the cell of a table. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', 'ˋ').replaceAll('|', '¦').trim();
  return `\`${line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line}\``;
}

/** Marks of Markdown and HTML stay letters; `@` and `#` would call somebody or link another thread. */
const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()<>!|~]/g, (mark) => `\\${mark}`)
    .replace(/[@#]/g, (mark) => `${mark}\u2060`);
