/** The numbered parts of a plan as they are typed in its body: I., 1., a), Điều 1. Lines only; what a line means is not asked. */
import { bodyStartOf } from '../frontmatter-block.ts';

/** From the whole to its parts. `heading` is a number in a heading, `point` one in a paragraph or list. */
export const PART_KINDS = ['article', 'section', 'heading', 'point', 'letter'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface Part {
  readonly kind: PartKind;
  /** 1 for I, 1 and a. */
  readonly value: number;
  /** As printed: `III`, `8`, `đ`. */
  readonly label: string;
  /** Offsets of the printed label in the file. */
  readonly start: number;
  readonly end: number;
}

/** A line of the body that begins a part, or a heading without a number, which ends the numbering below it. */
export interface OutlineLine {
  readonly part: Part | null;
  readonly isHeading: boolean;
}

const LINE =
  /^(#{2,4} +)?(\*\*)?(?:(Điều +)(\d{1,3})(?=[.: ])|([IVX]{1,6})(?=[.)] )|(\d{1,2})(?=[.)] )|([a-zđ])(?=\) ))?/u;
/** The order in which points are lettered; which letters may be left out is for the reader of the outline to say. */
export const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

export function outlineOf(file: string): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  let start = bodyStartOf(file);
  for (const line of file.slice(start).split('\n')) {
    const part = partOf(line, start);
    const isHeading = /^#{2,4} /.test(line);
    if (part !== null || isHeading) lines.push({ part, isHeading });
    start += line.length + 1;
  }
  return lines;
}

function partOf(line: string, lineStart: number): Part | null {
  const match = LINE.exec(line);
  const [whole = '', marks, , , article, roman, number, letter] = match ?? [];
  const label = article ?? roman ?? number ?? letter;
  if (label === undefined) return null;
  const end = lineStart + whole.length;
  const place = { label, start: end - label.length, end };
  if (article !== undefined) return { kind: 'article', value: Number(article), ...place };
  if (roman !== undefined) return { kind: 'section', value: romanValue(roman), ...place };
  if (letter !== undefined) return { kind: 'letter', value: LETTERS.indexOf(letter) + 1, ...place };
  return { kind: marks === undefined ? 'point' : 'heading', value: Number(number), ...place };
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

export function romanValue(roman: string): number {
  const values = Array.from(roman, (digit) => DIGITS[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

export function romanNumber(value: number): string {
  const tens = 'X'.repeat(Math.floor(value / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');
}
