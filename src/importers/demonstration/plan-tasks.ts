/** The tasks of a made-up plan: each answers a criterion that lost points the year before. */
import type { RawResults } from '../../content/schemas/results.ts';
import type { RawTasks } from '../../content/schemas/tasks.ts';
import { subtractPoints, sumPoints } from '../../domain/points.ts';
import type { Field } from './criteria-tree.ts';
import { leavesOf } from './leaves.ts';
import { planId, type PlanWishes } from './plan-wishes.ts';
import { PLANNING } from './rounds.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;

type Task = RawTasks['tasks'][number];
type Row = RawResults['results'][number];

/** A comma in prose, a point in data. */
export const figure = (value: number): string => value.toFixed(2).replace('.', ',');
const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

interface Answered {
  readonly code: string;
  readonly title: string;
  /** 0: nothing was lost, and nothing shall be. */
  readonly lost: number;
  readonly note: string | null;
}

/** Documents only: a survey is not mended by a task. */
function lossesOf(row: Row, fields: readonly Field[]): readonly Answered[] {
  return leavesOf(fields).flatMap(({ code, title, method, maxPoints }): Answered[] => {
    const score = row.scores?.[code];
    const lost = typeof score?.appraised === 'number' ? subtractPoints(maxPoints, score.appraised) : 0;
    return method === 'document' && lost > 0 ? [{ code, title, lost, note: score?.note ?? null }] : [];
  });
}

const groupTitle = (fields: readonly Field[], code: string): string =>
  fields.flatMap(({ children }) => children ?? []).find((criterion) => criterion.code === code)?.title ?? code;

/** Largest loss first, then in printed order. */
function answeredBy({ fields, together, kept, tasks }: PlanWishes, row: Row): readonly Answered[] {
  const losses = lossesOf(row, fields);
  const isBelow = (code: string) => (loss: Answered) => loss.code.startsWith(`${code}.`);
  const joined = together.map((code): Answered => {
    const lost = sumPoints(losses.filter(isBelow(code)).map((loss) => loss.lost));
    return { code, title: groupTitle(fields, code), lost, note: null };
  });
  const single = losses.filter((loss) => !together.some((code) => isBelow(code)(loss)));
  const chosen = [...joined, ...single].sort((a, b) => b.lost - a.lost).slice(0, tasks - kept.length);
  const stay = kept.map((code): Answered => ({ code, title: groupTitle(fields, code), lost: 0, note: null }));
  return [...chosen, ...stay].sort((a, b) => (a.code < b.code ? -1 : 1));
}

const LEADS: Readonly<Record<string, string>> = {
  1: 'Văn phòng UBND xã',
  2: 'Công chức Tư pháp – Hộ tịch',
  3: 'Bộ phận một cửa xã',
  4: 'UBND xã',
  5: 'UBND xã',
  6: 'Công chức Tài chính – Kế toán',
  7: 'Văn phòng UBND xã',
  8: 'UBND xã',
};

const deadlinesOf = (year: number): readonly Task['deadline'][] => [
  { text: `Trước 30/6/${year}`, kind: 'date', date: `${year}-06-30` },
  { text: `Quý III năm ${year}`, kind: 'quarter', date: `${year}-09-30` },
  { text: `Trước 31/12/${year}`, kind: 'date', date: `${year}-12-31` },
  { text: 'Thường xuyên', kind: 'continuous' },
];

const titleOf = ({ code, title, lost }: Answered): string =>
  `${lost > 0 ? 'Sửa chỗ mất điểm' : 'Giữ điểm'} ở tiêu chí ${code}: ${lowerFirst(title)}`;

function requirementOf({ lost, note }: Answered, year: number): string {
  if (lost === 0) return `Giữ đủ điểm tối đa như năm ${year}`;
  return `Lấy lại ${figure(lost)} điểm đã mất năm ${year}${note === null ? '' : ` (${note.replace(/\.$/, '').toLowerCase()})`}`;
}

function taskOf(answered: Answered, at: number, within: number, { year, fields, progress }: PlanWishes): Task {
  const field = Number(answered.code.split('.')[0]);
  const deadlines = deadlinesOf(year);
  return {
    id: `${PLANNING}-${year}-${String(at + 1).padStart(2, '0')}`,
    number: `${field}.${within}`,
    field: { number: ROMAN[field - 1] ?? String(field), title: fields[field - 1]?.title ?? '' },
    group: null,
    criterion: [answered.code],
    title: titleOf(answered),
    requirement: requirementOf(answered, year - 1),
    deadline: deadlines[at % deadlines.length] as Task['deadline'],
    lead: [LEADS[field] ?? 'UBND xã'],
    support: field === 7 ? ['Bộ phận một cửa xã'] : [],
    progress: progress[at % progress.length] as Task['progress'],
  };
}

export function planTasks(wishes: PlanWishes, row: Row): RawTasks {
  const numbers = new Map<string, number>();
  const tasks = answeredBy(wishes, row).map((answered, at) => {
    const field = answered.code.charAt(0);
    numbers.set(field, (numbers.get(field) ?? 0) + 1);
    return taskOf(answered, at, numbers.get(field) ?? 1, wishes);
  });
  return { $schema: '/schemas/tasks.json', plan: planId(wishes), tasks };
}
