/** One cell → points, a percentage, a rank, a date, a state; or nothing, which is never 0. */
import { roundPoints } from '../../domain/points.ts';
import { type Cell, type Grid, textOf } from './grid.ts';
import type { Found } from './found.ts';
import { type Status, statusOf } from './heading-words.ts';

export interface Reader {
  readonly found: Found;
  readonly grid: Grid;
  /** What marks mean, from the legend of the sheet. */
  readonly marks: ReadonlyMap<string, Status>;
}

export type Figure = { readonly value: number } | { readonly status: Status } | null;

export interface Asked {
  /** Name of the criterion, for the message. */
  readonly code: string;
  readonly max: number | null;
  readonly percent?: boolean;
  /** The maximum tells the size of the figure, and is no limit. */
  readonly open?: boolean;
}

/** Above it, 1.234 may mean 1234. */
const THOUSAND = 1000;
const LONGEST_MARK = 3;

export function readFigure(cell: Cell | null, asked: Asked, { found, grid, marks }: Reader): Figure {
  if (cell === null) return null;
  const place = grid.place(cell);
  if (cell.formula && cell.kind !== 'error') found.count('scores/formula-values', place);
  const text = textOf(cell);
  if (cell.kind === 'error')
    return refuse(found, text === '' ? 'scores/formula-without-value' : 'scores/error-cell', { text }, place);
  if (cell.kind === 'date') return refuse(found, 'scores/date-for-points', { date: text }, place);
  if (cell.kind === 'boolean') return refuse(found, 'scores/not-a-number', { text }, place);
  const status = statusOf(text) ?? marks.get(text.toLowerCase()) ?? null;
  if (status) return { status };
  const value =
    typeof cell.value === 'number' ? shownNumber(cell, asked, found, place) : textNumber(text, asked, found, place);
  return value === null ? null : within(value, asked, found, place);
}

function refuse(found: Found, ...finding: Parameters<Found['add']>): null {
  found.add(...finding);
  return null;
}

/** The number as it is printed: what a cell keeps behind its digits was never published. */
function shownNumber(cell: Cell, asked: Asked, found: Found, place: string): number | null {
  const kept = Number(cell.value);
  if (cell.percent && !asked.percent)
    return refuse(found, 'scores/percent-for-points', { text: `${roundPoints(kept * 100, 9)}%` }, place);
  const value = cell.percent ? kept * 100 : kept;
  if (asked.percent && !cell.percent && isFraction(value))
    return refuse(found, 'scores/fraction-for-percent', fraction(value), place);
  const shown = roundPoints(value, Math.min(cell.decimals ?? 9, 9));
  if (Math.abs(shown - value) > 1e-9 && cell.decimals !== undefined)
    found.count('scores/shown-rounded', place, { value: roundPoints(value, 9), shown });
  return shown;
}

const isFraction = (value: number): boolean => value > 0 && value <= 1;
const fraction = (value: number): { text: number; percent: number } => ({
  text: roundPoints(value, 9),
  percent: roundPoints(value * 100, 9),
});

function textNumber(text: string, asked: Asked, found: Found, place: string): number | null {
  const plain = text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace('−', '-')
    .replace(/\s*(điểm|đ)\.?$/iu, '');
  const [, digits = '', percent] = /^([^%]*?)\s*(%)?$/.exec(plain) ?? [];
  if (!/^[+-]?[\d., ]*\d$/.test(digits)) return noNumber(text, found, place);
  if (percent && !asked.percent) return refuse(found, 'scores/percent-for-points', { text }, place);
  if (isAmbiguous(digits, asked)) return refuse(found, 'scores/ambiguous-number', { text }, place);
  const value = Number(digits.replace(',', '.'));
  if (!Number.isFinite(value)) return refuse(found, 'scores/not-a-number', { text }, place);
  if (asked.percent && !percent && isFraction(value))
    return refuse(found, 'scores/fraction-for-percent', fraction(value), place);
  return roundPoints(value, 9);
}

const noNumber = (text: string, found: Found, place: string): null =>
  text.length <= LONGEST_MARK && !/\d/.test(text)
    ? refuse(found, 'scores/unknown-mark', { mark: text }, place)
    : refuse(found, 'scores/not-a-number', { text }, place);

/** `1 234`, `1.234,5`, `1.234.567`; and `1.234` where a thousand is possible. */
const isAmbiguous = (digits: string, { max }: Asked): boolean =>
  (digits.match(/[., ]/g) ?? []).length > 1 ||
  /\d \d/.test(digits) ||
  (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && (max === null || max >= THOUSAND));

function within(value: number, { code, max, open = false }: Asked, found: Found, place: string): Figure {
  if (value < 0) return refuse(found, 'scores/below-zero', { value }, place);
  if (max !== null && value > max && !open) return refuse(found, 'scores/above-max', { value, code, max }, place);
  return { value };
}

/** A whole number from 1. A mark where a unit is not ranked is no rank. */
export function readRank(cell: Cell | null, { found, grid }: Reader): number | null {
  const text = textOf(cell);
  if (cell === null || /^[-–—x/]$/i.test(text) || statusOf(text) !== null) return null;
  if (cell.formula && cell.kind !== 'error') found.count('scores/formula-values', grid.place(cell));
  if (cell.kind === 'error') return refuse(found, 'scores/error-cell', { text }, grid.place(cell));
  if (/^[1-9]\d{0,4}(\.0+)?$/.test(text) && cell.kind !== 'date') return Number(text);
  return refuse(found, 'scores/bad-rank', { text }, grid.place(cell));
}

/** `2025-11-28`, from a date, a text `28/11/2025` or `28.11.2025`, or the serial number of a date. */
export function readDate(cell: Cell | null, { found, grid }: Pick<Reader, 'found' | 'grid'>): string | null {
  if (cell === null) return null;
  const text = textOf(cell);
  const iso = cell.kind === 'date' ? text : isoOf(text);
  return iso !== null && isDay(iso) ? iso : refuse(found, 'scores/bad-date', { text }, grid.place(cell));
}

export function isoOf(text: string): string | null {
  const [, day, month, year] =
    /^(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})$/iu.exec(text.trim()) ??
    [];
  if (day === undefined || month === undefined || year === undefined)
    return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const isDay = (iso: string): boolean => {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
};
