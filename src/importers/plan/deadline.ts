/** "Chậm nhất trước ngày 31/12/2024" → its kind and last day. What the words do not say stays null. */
import type { RawTasks } from '../../content/schemas/tasks.ts';

export type RawDeadline = RawTasks['tasks'][number]['deadline'];

export interface ReadDeadline {
  readonly deadline: RawDeadline;
  /** The words fit none of the forms known. */
  readonly isUnsure: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The years the content knows; others are slips of the scanner. */
export const isPlausibleYear = (year: number): boolean => year >= 1990 && year <= 2100;

/** null for a day that does not exist. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || !isPlausibleYear(year)) return null;
  return day > lastDay(year, month) ? null : `${year}-${two(month)}-${two(day)}`;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const endOfMonth = (year: number, month: number): string | null =>
  isoDay(year, month, month > 12 ? 0 : lastDay(year, month));

const DAY = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/g;
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

interface Form {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): Pick<RawDeadline, 'kind' | 'date'>;
}

const yearOf = (text: string | undefined): number | null =>
  text !== undefined && isPlausibleYear(Number(text)) ? Number(text) : null;
const monthEnd = (year: number | null, month: number): string | null =>
  year === null ? null : endOfMonth(year, month);

const FORMS: readonly Form[] = [
  {
    pattern: /thường xuyên|liên tục|h[àằ]ng (?:năm|quý|tháng|tuần|ngày)|định kỳ/i,
    read: () => ({ kind: 'continuous', date: null }),
  },
  { pattern: /6 tháng đầu năm(?: (\d{4}))?/i, read: ([, year]) => ({ kind: 'date', date: monthEnd(yearOf(year), 6) }) },
  {
    pattern: /quý\s+(IV|I{1,3}|[1-4])(?![\p{L}\d])\s*(?:(?:\/|năm|-)\s*(\d{4}))?/iu,
    read: ([, quarter = '', year]) => ({
      kind: 'quarter',
      date: monthEnd(yearOf(year), 3 * (QUARTERS[quarter.toUpperCase()] ?? 0)),
    }),
  },
  {
    pattern: /tháng\s+(\d{1,2})(?:\s*(?:\/|năm|-)\s*(\d{4}))?/i,
    read: ([, month, year]) => ({ kind: 'month', date: monthEnd(yearOf(year), Number(month)) }),
  },
  { pattern: /năm\s+(\d{4})(?!\d)/i, read: ([, year]) => ({ kind: 'year', date: monthEnd(yearOf(year), 12) }) },
  { pattern: /theo |khi có|sau khi|tiến độ/i, read: () => ({ kind: 'as-scheduled', date: null }) },
];

export function readDeadline(text: string): ReadDeadline {
  const days = [...text.matchAll(DAY)].map(([, d1, m1, y1, d2, m2, y2]) =>
    isoDay(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)),
  );
  const last = days
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  if (last !== undefined) return { deadline: { text, kind: 'date', date: last }, isUnsure: days.includes(null) };
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    if (match) return { deadline: { text, ...read(match) }, isUnsure: false };
  }
  return { deadline: { text, kind: 'as-scheduled', date: null }, isUnsure: true };
}
