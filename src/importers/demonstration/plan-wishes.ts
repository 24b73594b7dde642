/** The two plans of the demonstration: one whose year is over and whose result is known, one that is under way. */
import type { RawTasks } from '../../content/schemas/tasks.ts';
import { COMMUNES } from './communes.ts';
import { type Field, FIELDS_2024, FIELDS_2025 } from './criteria-tree.ts';
import { PLANNING } from './rounds.ts';

type Task = RawTasks['tasks'][number];

export interface PlanWishes {
  readonly year: number;
  readonly number: string;
  readonly day: { readonly month: number; readonly day: number };
  /** Criteria of the year before, whose lost points are answered. */
  readonly fields: readonly Field[];
  readonly tasks: number;
  /** Criteria answered as one, with all that lies below them. */
  readonly together: readonly string[];
  /** Criteria that lost nothing and are to stay so. */
  readonly kept: readonly string[];
  /** By turns. */
  readonly progress: readonly Task['progress'][];
  readonly decision: { readonly number: string; readonly date: string };
  /** By how much the index shall rise at least. */
  readonly above: number;
  /** Targets of single fields and figures, as front matter. */
  readonly more: string;
}

export const NAME = COMMUNES.find(({ id }) => id === PLANNING)?.name ?? PLANNING;
export const planFile = ({ year }: Pick<PlanWishes, 'year'>): string => `plans/${year}/${PLANNING}-cai-thien-chi-so`;
export const planId = ({ year }: Pick<PlanWishes, 'year'>): string => `${year}-${PLANNING}-cai-thien-chi-so`;

type Entry = Task['progress'][number];
const entry = (date: string, status: Entry['status'], note: string, ...evidence: string[]): Entry => ({
  date,
  status,
  note,
  evidence,
  by: 'Văn phòng UBND xã',
});

/** Of a year that is over: mostly done, some left lying, one nobody ever reported on. */
const OVER: readonly Task['progress'][] = [
  [
    entry('2025-04-04', 'in-progress', 'Đã phân công người làm.'),
    entry('2025-06-20', 'in-progress', 'Làm được hai phần ba.'),
    entry('2025-09-26', 'done', 'Xong, đã gửi minh chứng.', 'Báo cáo 88/BC-UBND (minh hoạ)'),
  ],
  [entry('2025-06-27', 'done', 'Xong trước hạn.', 'Báo cáo 57/BC-UBND (minh hoạ)')],
  [
    entry('2025-06-20', 'not-started', 'Chưa bố trí được người.'),
    entry('2025-12-05', 'in-progress', 'Còn thiếu một nửa.'),
  ],
  [
    entry('2025-06-20', 'in-progress', 'Đang rà lại hồ sơ.'),
    entry('2025-12-12', 'done', 'Xong.', 'Kết luận 12/KL-UBND (minh hoạ)'),
  ],
  [],
];

/** Done, late, on the way, not begun, never reported: every state of a task occurs. */
const UNDER_WAY: readonly Task['progress'][] = [
  [
    entry('2026-04-02', 'in-progress', 'Đã phân công người làm.'),
    entry('2026-06-24', 'done', 'Xong trước hạn.', 'Báo cáo 61/BC-UBND (minh hoạ)'),
  ],
  [entry('2026-08-14', 'in-progress', 'Còn chờ số liệu quý III.')],
  [entry('2026-10-05', 'in-progress', 'Làm được khoảng một nửa.')],
  [],
  [entry('2026-07-01', 'not-started', 'Chưa bố trí được kinh phí.')],
  [entry('2026-09-18', 'not-started', 'Chờ hướng dẫn của tỉnh.')],
];

/** A share of a field that can be told, one that was missed, and a figure the table does not hold. */
const MORE_2025 = `
  - index: cchc
    field: Tài chính công
    comparator: ">="
    value: 90
    unit: percent-of-max
    quote: lĩnh vực tài chính công đạt ít nhất 90% điểm tối đa
  - index: cchc
    field: Thủ tục hành chính
    comparator: ">="
    value: 95
    unit: percent-of-max
    quote: lĩnh vực thủ tục hành chính đạt ít nhất 95% điểm tối đa
  - index: cchc
    field: Tỉ lệ hồ sơ nộp trực tuyến
    comparator: ">="
    value: 60
    unit: percent
    quote: tỉ lệ hồ sơ nộp trực tuyến đạt từ 60% trở lên`;

export const PLAN_2025: PlanWishes = {
  year: 2025,
  number: '09',
  day: { month: 2, day: 7 },
  fields: FIELDS_2024,
  tasks: 13,
  together: ['1.2'],
  kept: ['1.3'],
  progress: OVER,
  decision: { number: '2420/QĐ-UBND', date: '2024-12-30' },
  above: 1,
  more: MORE_2025,
};

export const PLAN_2026: PlanWishes = {
  year: 2026,
  number: '12',
  day: { month: 2, day: 6 },
  fields: FIELDS_2025,
  tasks: 12,
  together: [],
  kept: [],
  progress: UNDER_WAY,
  decision: { number: '2531/QĐ-UBND', date: '2025-12-30' },
  above: 3,
  more: '',
};
