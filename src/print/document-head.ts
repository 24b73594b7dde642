/** Head lines of an administrative document: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
import type { IsoDate } from '../domain/ids.ts';
import type { PartialDate, Plan } from '../domain/plan.ts';

/** A line with room for the hand: null is a blank to be filled in, nothing is invented. */
export type Line = readonly (string | null)[];

export const toCaps = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');

const PLACE_KIND = /\s(?=(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?:\s|$))/iu;

const COMMITTEE = /\s(?=ủy ban nhân dân)/iu;

/** "Ủy ban nhân dân xã Tân Đức" → ["ỦY BAN NHÂN DÂN", "XÃ TÂN ĐỨC"]: lines break before the committee and the place. */
export function agencyLines(name: string): readonly string[] {
  return splitOnce(name, PLACE_KIND)
    .flatMap((line) => splitOnce(line, COMMITTEE))
    .map(toCaps);
}

function splitOnce(text: string, at: RegExp): readonly string[] {
  const found = at.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + 1)] : [text];
}

/** Numbers below 10 are written 01 to 09. */
export function numberLine({ number, symbol }: Pick<Plan, 'number' | 'symbol'>): Line {
  return number === null ? ['Số: ', null, `/${symbol}`] : [`Số: ${number.padStart(2, '0')}/${symbol}`];
}

/** Days below 10 and the months 1 and 2 are written with a zero; the months 3 to 9 are not. */
export const dayDigits = (day: number): string => String(day).padStart(2, '0');
export const monthDigits = (month: number): string => (month < 3 ? `0${month}` : String(month));

/** ["Tân Đức, ngày ", null, " tháng 02 năm 2024"]. */
export function dateLine(place: string | null, date: PartialDate): Line {
  return joined([
    place,
    ', ngày ',
    date.day && dayDigits(date.day),
    ' tháng ',
    date.month && monthDigits(date.month),
    ' năm ',
    date.year && String(date.year),
  ]);
}

/** Neighbouring texts become one, blanks stay apart. */
function joined(parts: readonly (string | number | null)[]): Line {
  const line: (string | null)[] = [];
  for (const part of parts) {
    const last = line.at(-1);
    if (typeof part === 'string' && typeof last === 'string') line[line.length - 1] = last + part;
    else line.push(typeof part === 'string' ? part : null);
  }
  return line;
}

/** "ngày 27 tháng 02 năm 2024". */
export function longDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${monthDigits(Number(month))} năm ${year}`;
}

/** "(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng 02 năm 2024 của UBND xã Tân Đức)". */
export function attachedTo(plan: Pick<Plan, 'number' | 'symbol' | 'date' | 'issuerName'>, kind: string): Line {
  const number = plan.number === null ? null : plan.number.padStart(2, '0');
  const { day, month, year } = plan.date;
  return joined([
    `(Kèm theo ${kind} số `,
    number,
    `/${plan.symbol} ngày `,
    day && dayDigits(day),
    ' tháng ',
    month && monthDigits(month),
    ' năm ',
    year && String(year),
    ` của ${plan.issuerName})`,
  ]);
}
