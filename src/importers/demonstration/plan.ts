/** A made-up plan for 2026: each task answers a criterion that lost points in 2025. */
import type { RawResults } from '../../content/schemas/results.ts';
import type { RawTasks } from '../../content/schemas/tasks.ts';
import { subtractPoints } from '../../domain/points.ts';
import { COMMUNES } from './communes.ts';
import { ISSUER } from './criteria-sets.ts';
import { FIELDS_2025 } from './criteria-tree.ts';
import { type DemonstrationLeaf, leavesOf } from './leaves.ts';
import { PLANNING } from './rounds.ts';

const TASKS = 12;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;
const NAME = COMMUNES.find(({ id }) => id === PLANNING)?.name ?? PLANNING;
export const PLAN_FILE = `plans/2026/${PLANNING}-cai-thien-chi-so`;
const PLAN_ID = `2026-${PLANNING}-cai-thien-chi-so`;

type Task = RawTasks['tasks'][number];
type Row = RawResults['results'][number];

/** A comma in prose, a point in data. */
const figure = (value: number): string => value.toFixed(2).replace('.', ',');

interface Loss {
  readonly leaf: DemonstrationLeaf;
  readonly lost: number;
  readonly note: string | null;
}

/** Largest loss first, then in printed order, documents only: a survey is not mended by a task. */
function lossesOf(row: Row): readonly Loss[] {
  return leavesOf(FIELDS_2025)
    .flatMap((leaf): Loss[] => {
      const score = row.scores?.[leaf.code];
      const lost = typeof score?.appraised === 'number' ? subtractPoints(leaf.maxPoints, score.appraised) : 0;
      return leaf.method === 'document' && lost > 0 ? [{ leaf, lost, note: score?.note ?? null }] : [];
    })
    .sort((a, b) => b.lost - a.lost);
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

const DEADLINES: readonly Task['deadline'][] = [
  { text: 'Trước 30/6/2026', kind: 'date', date: '2026-06-30' },
  { text: 'Quý III năm 2026', kind: 'quarter', date: '2026-09-30' },
  { text: 'Trước 31/12/2026', kind: 'date', date: '2026-12-31' },
  { text: 'Thường xuyên', kind: 'continuous' },
];

/** Done, late, on the way, not begun, never reported: every state of a task occurs. */
const PROGRESS: readonly Task['progress'][] = [
  [
    { date: '2026-04-02', status: 'in-progress', note: 'Đã phân công người làm.', evidence: [] },
    { date: '2026-06-24', status: 'done', note: 'Xong trước hạn.', evidence: ['Báo cáo 61/BC-UBND (minh hoạ)'] },
  ],
  [{ date: '2026-08-14', status: 'in-progress', note: 'Còn chờ số liệu quý III.', evidence: [] }],
  [{ date: '2026-10-05', status: 'in-progress', note: 'Làm được khoảng một nửa.', evidence: [] }],
  [],
  [{ date: '2026-07-01', status: 'not-started', note: 'Chưa bố trí được kinh phí.', evidence: [] }],
];

function taskOf({ leaf, lost, note }: Loss, at: number, within: number): Task {
  const field = Number(leaf.code.split('.')[0]);
  const support = field === 7 ? ['Bộ phận một cửa xã'] : [];
  return {
    id: `${PLANNING}-2026-${String(at + 1).padStart(2, '0')}`,
    number: `${field}.${within}`,
    field: { number: ROMAN[field - 1] ?? String(field), title: FIELDS_2025[field - 1]?.title ?? '' },
    group: null,
    criterion: [leaf.code],
    title: `Sửa chỗ mất điểm ở tiêu chí ${leaf.code}: ${leaf.title.charAt(0).toLowerCase()}${leaf.title.slice(1)}`,
    requirement: `Lấy lại ${figure(lost)} điểm đã mất năm 2025${note === null ? '' : ` (${note.replace(/\.$/, '').toLowerCase()})`}`,
    deadline: DEADLINES[at % DEADLINES.length] as Task['deadline'],
    lead: [LEADS[field] ?? 'UBND xã'],
    support,
    progress: PROGRESS[at % PROGRESS.length] as Task['progress'],
  };
}

export function planTasks(row: Row): RawTasks {
  const chosen = lossesOf(row).slice(0, TASKS);
  const printed = chosen.toSorted((a, b) => (a.leaf.code < b.leaf.code ? -1 : 1));
  const numbers = new Map<string, number>();
  const tasks = printed.map((loss, at) => {
    const field = loss.leaf.code.charAt(0);
    numbers.set(field, (numbers.get(field) ?? 0) + 1);
    return taskOf(loss, at, numbers.get(field) ?? 1);
  });
  return { $schema: '/schemas/tasks.json', plan: PLAN_ID, tasks };
}

export const planText = (row: Row): string => `---
kind: plan
number: "12"
symbol: KH-UBND
place: ${NAME}
date: { year: 2026, month: 2, day: 6 }
title: "Minh hoạ: Cải thiện Chỉ số cải cách hành chính năm 2026"
shortTitle: "Minh hoạ: Xã ${NAME} cải thiện Chỉ số CCHC năm 2026"
issuer:
  unit: ${PLANNING}
  name: Ủy ban nhân dân xã ${NAME} (minh hoạ)
superior: null
years: [2026]
indices: [cchc]
status: issued
legalBases:
  - kind: Quyết định
    number: 2531/QĐ-UBND
    date: "2025-12-30"
    issuer: ${ISSUER}
    title: "Minh hoạ: Công bố Chỉ số CCHC cấp xã năm 2025"
    role: result
implements: null
priorResults:
  - index: cchc
    year: 2025
    score: ${row.indexPercent}
    rank: ${row.rank}
    outOf: 25
    decision:
      kind: Quyết định
      number: 2531/QĐ-UBND
      date: "2025-12-30"
      issuer: ${ISSUER}
      title: "Minh hoạ: Công bố Chỉ số CCHC cấp xã năm 2025"
      role: result
targets:
  - index: cchc
    comparator: ">="
    value: ${Math.ceil((row.indexPercent ?? 0) + 3)}
    unit: points
    quote: Chỉ số cải cách hành chính năm 2026 đạt từ ${Math.ceil((row.indexPercent ?? 0) + 3)} điểm trở lên
  - index: cchc
    comparator: rank-better-than
    value: ${row.rank}
    unit: rank
    quote: xếp hạng cao hơn năm 2025
recipients:
  - ${ISSUER}
  - Các thôn của xã
signature: { authority: TM. ỦY BAN NHÂN DÂN, position: CHỦ TỊCH, name: Người Minh Hoạ }
attachments:
  - { label: Phụ lục, title: Danh mục nhiệm vụ năm 2026, present: true, landscape: true }
rendition: verbatim
originalNote: Kế hoạch minh hoạ, không phải văn bản của cơ quan nào.
editorNotes:
  - "Kế hoạch này do chương trình đặt ra để minh hoạ: mỗi nhiệm vụ trả lời một tiêu chí mất điểm năm 2025."
rounds: [minh-hoa-cchc-xa-2025, minh-hoa-cchc-xa-2026]
demonstration: true
---

## I. Kết quả năm 2025

Năm 2025 xã ${NAME} đạt ${figure(row.indexPercent ?? 0)}%, hạng ${row.rank} trong 25 xã. Phần hồ sơ đạt ${figure(row.appraised ?? 0)} điểm trên 70, phần điều tra ${figure(row.survey ?? 0)} điểm trên 30.

## II. Mục tiêu năm 2026

<ChiTieu />

## III. Nhiệm vụ

Mỗi nhiệm vụ trong phụ lục trả lời một tiêu chí đã mất điểm, ghi rõ người chủ trì và hạn xong.

## IV. Lịch tự chấm năm 2026

<LichDanhGia dot="minh-hoa-cchc-xa-2026" />

<PhuLuc ten="Phụ lục" />

<BangNhiemVu />
`;
