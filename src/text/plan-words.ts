/** Words of plans and tasks: targets, deadlines, states, document numbers. */
import type { Citation } from '../domain/document.ts';
import type { PartialDate, Plan, Target } from '../domain/plan.ts';
import type { Deadline, DeadlineKind, TaskStatus } from '../domain/task.ts';
import { formatDate, formatNumber } from './format.ts';
import { keepTogether } from './joining.ts';
import { capitalise } from './words.ts';

const figure = (value: number): string => formatNumber(value, 2, { dropZeros: true });
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const AMOUNT: Record<Target['unit'], (value: number) => string> = {
  points: (value) => `${figure(value)} điểm`,
  percent: (value) => `${figure(value)}%`,
  'percent-of-max': (value) => `${figure(value)}% điểm tối đa`,
  rank: (value) => `hạng ${value}`,
};

/** "ít nhất 85 điểm", "100% điểm tối đa", "cao hơn hạng 19 trong 25". */
export function targetWords({ comparator, value, unit }: Target, outOf: number | null): string {
  if (value === null) return comparator === 'rank-better-than' ? 'cao hơn năm trước' : 'không ghi con số';
  if (comparator === 'rank-better-than') return `cao hơn hạng ${value}${outOf === null ? '' : ` trong ${outOf}`}`;
  return `${comparator === '=' ? 'đúng ' : 'ít nhất '}${AMOUNT[unit](value)}`.replace(/^đúng 100%/, '100%');
}

/** The figure alone, for a large display: "≥ 85" with "điểm", "hơn hạng 19" with nothing. */
export function targetFigure({ comparator, value, unit }: Target): { readonly figure: string; readonly unit: string } {
  if (value === null) return { figure: 'chưa rõ', unit: '' };
  if (comparator === 'rank-better-than') return { figure: `hơn hạng ${value}`, unit: '' };
  const sign = comparator === '>=' ? '≥ ' : '';
  return unit === 'points'
    ? { figure: sign + figure(value), unit: 'điểm' }
    : { figure: `${sign}${figure(value)}%`, unit: '' };
}

export const TARGET_GROUP_WORDS: Readonly<Record<NonNullable<Target['group']>, string>> = {
  document: 'chấm qua hồ sơ',
  survey: 'đo bằng điều tra xã hội học',
};

export const PLAN_STATUS_WORDS: Readonly<Record<Plan['status'], string | null>> = {
  draft: 'Bản chưa ghi số và ngày',
  issued: null,
  replaced: 'Đã được thay thế',
  revoked: 'Đã bãi bỏ',
};

export const PLAN_KIND_WORDS: Readonly<Record<Plan['kind'], string>> = { plan: 'Kế hoạch', decision: 'Quyết định' };

/** "Số …/KH-UBND": a blank stays a blank. */
export const documentNumberWords = ({ number, symbol }: Pick<Plan, 'number' | 'symbol'>): string =>
  `Số ${number === null ? '…' : number.padStart(2, '0')}/${symbol}`;

/** "05/01/2024", "tháng 02/2024", "năm 2024"; null where not even the year is printed. */
export function partialDateWords({ year, month, day }: PartialDate): string | null {
  if (year === null) return null;
  if (month === null) return `năm ${year}`;
  return day === null ? `tháng ${twoDigits(month)}/${year}` : `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** "UBND xã Tân Đức". */
export const shortAgency = (name: string): string => name.replace(/[Ủủ]y ban nhân dân/g, 'UBND');

const PLACE_KIND = /(?:^|\s)(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?=\s|$)/u;

/** What a sentence calls the issuer: "xã" for a people's committee, "văn phòng" for an office. */
export function issuerNoun(name: string): string {
  if (/^(?:[Ủủ]y ban nhân dân|UBND)(?:\s|$)/u.test(name)) return PLACE_KIND.exec(name)?.[1] ?? 'nơi ban hành';
  return /^(văn phòng|sở|bộ|ban|thanh tra|phòng)(?=\s)/iu.exec(name)?.[1]?.toLowerCase() ?? 'nơi ban hành';
}

/** "Kế hoạch 46/KH-UBND ngày 27/02/2024 của UBND huyện Phú Bình". */
export function citedDocument({ kind, number, date, issuer }: Citation): string {
  const parts = [kind, number, date && `ngày ${formatDate(date)}`, issuer && `của ${shortAgency(issuer)}`];
  return parts.filter(Boolean).join(' ');
}

export const CITATION_ROLE_WORDS: Readonly<Record<Citation['role'], string>> = {
  implements: 'Văn bản được thực hiện',
  basis: 'Căn cứ ban hành',
  result: 'Văn bản công bố kết quả',
  related: 'Văn bản được nhắc tới',
};

/** "CHỦ TỊCH" → "Chủ tịch". */
export const positionWords = (position: string): string => capitalise(position.toLocaleLowerCase('vi'));

export const DEADLINE_KIND_WORDS: Readonly<Record<DeadlineKind, string>> = {
  date: 'Ngày cụ thể',
  month: 'Trong một tháng',
  quarter: 'Trong một quý',
  year: 'Trong năm',
  continuous: 'Thường xuyên',
  'as-scheduled': 'Theo tiến độ',
};

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** One wording per deadline, however it is printed: "Trước ngày 31/12" and "Chậm nhất 31/12" are one. */
export function deadlineWords({ kind, date, text }: Deadline): string {
  if (kind === 'continuous' || kind === 'as-scheduled') return DEADLINE_KIND_WORDS[kind];
  if (date === null) return text;
  const [year = '', month = ''] = date.split('-');
  if (kind === 'year') return `Trong năm ${year}`;
  if (kind === 'quarter') return `Quý ${QUARTERS[Math.ceil(Number(month) / 3) - 1]} năm ${year}`;
  return kind === 'month' ? `Tháng ${month}/${year}` : `Đến ${formatDate(date)}`;
}

export type ReportedStatus = TaskStatus | 'unreported';

export const TASK_STATUS_WORDS: Readonly<Record<ReportedStatus, string>> = {
  done: 'Đã xong',
  'in-progress': 'Đang làm',
  'not-started': 'Chưa bắt đầu',
  unreported: 'Chưa có báo cáo',
};

/** No report is not the same as not done: the words never say it was left undone. */
export function taskStateWords(status: ReportedStatus, overdue: boolean): string {
  if (!overdue) return TASK_STATUS_WORDS[status];
  return `Quá hạn, ${TASK_STATUS_WORDS[status].toLocaleLowerCase('vi')}`;
}

const PLAN_COMPOUNDS = [
  'kế hoạch',
  'khắc phục',
  'tồn tại',
  'hạn chế',
  'nhiệm vụ',
  'xác định',
  'cải thiện',
  'thị trấn',
  'chưa rõ tên',
];

/** A heading with no-break spaces inside compounds and the given names. */
export function headingWords(title: string, names: readonly string[]): string {
  return [...PLAN_COMPOUNDS, ...names].reduce(
    (text, words) => text.replaceAll(words, words.replaceAll(' ', '\u00A0')),
    keepTogether(title),
  );
}
