/**
 * The measure a plan must keep. Some constructs take the parser time that grows with the square of their number; no
 * plan needs them in such numbers, so they are counted before anything is parsed.
 */
import type { Bilingual, OffsetFinding } from '../../diagnostics/finding.ts';
import type { Span } from './tree.ts';

/** The longest plan known has 30,000 characters in all, and 1,500 in its longest line. */
const LONGEST_BODY = 600_000;
const LONGEST_LINE = 20_000;
/** What the parser reads in one go: one list or table, or a text that cannot be cut. */
const LONGEST_PART = 100_000;
export const MAX_DEPTH = 40;

interface Crowd {
  readonly mark: RegExp;
  readonly most: number;
  readonly what: Bilingual;
}

const brackets = (most: number): Crowd => ({
  mark: /\[/g,
  most,
  what: { vi: `hơn ${most} dấu [`, en: `over ${most} marks [` },
});
const stars = (most: number): Crowd => ({
  mark: /\*+|_+/g,
  most,
  what: { vi: `hơn ${most} dấu * và _`, en: `over ${most} marks * and _` },
});
const CROWDS_OF_BODY: readonly Crowd[] = [
  brackets(4000),
  stars(12_000),
  {
    mark: /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/gm,
    most: 200,
    what: { vi: 'hơn 200 gạch đầu dòng bỏ trống', en: 'over 200 empty points' },
  },
];
const CROWDS_OF_PART: readonly Crowd[] = [
  brackets(1000),
  stars(2000),
  {
    mark: /^ {0,3}(?:=+|-+)[ \t]*$/gm,
    most: 100,
    what: { vi: 'hơn 100 dòng chỉ có gạch', en: 'over 100 lines of dashes' },
  },
  {
    mark: /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/gm,
    most: 1500,
    what: { vi: 'một danh sách quá 1500 dòng', en: 'a list of over 1500 lines' },
  },
];

/** null: the body as a whole keeps the measure. */
export const beyondMeasure = (body: string): OffsetFinding | null =>
  tooLong(body, LONGEST_BODY) ?? longLine(body) ?? tooMany(body, CROWDS_OF_BODY);

/** null: the parser can read the part in time. */
export const partBeyondMeasure = (part: string): OffsetFinding | null =>
  tooLong(part, LONGEST_PART) ?? tooDeep(part) ?? tooMany(part, CROWDS_OF_PART);

const tooLong = (text: string, most: number): OffsetFinding | null =>
  text.length <= most
    ? null
    : tooMuch({ start: most, end: most + 1 }, { vi: `hơn ${most} ký tự`, en: `over ${most} characters` });

function longLine(body: string): OffsetFinding | null {
  let start = 0;
  for (const line of body.split('\n')) {
    const limit = start + LONGEST_LINE;
    if (line.length > LONGEST_LINE) return tooMuch({ start: limit, end: limit + 1 }, LONG_LINE);
    start += line.length + 1;
  }
  return null;
}

const LONG_LINE: Bilingual = {
  vi: `một dòng quá ${LONGEST_LINE} ký tự`,
  en: `a line of over ${LONGEST_LINE} characters`,
};

/** A line that opens more quotations and lists than any plan nests. */
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${MAX_DEPTH + 1}}`, 'm');

function tooDeep(part: string): OffsetFinding | null {
  const nested = NESTED.exec(part);
  return nested && nestedTooDeep({ start: nested.index, end: nested.index + nested[0].length });
}

export const nestedTooDeep = (span: Span): OffsetFinding =>
  tooMuch(span, { vi: `hơn ${MAX_DEPTH} tầng lồng nhau`, en: `nesting over ${MAX_DEPTH} deep` });

function tooMany(text: string, crowds: readonly Crowd[]): OffsetFinding | null {
  for (const { mark, most, what } of crowds) {
    const last = [...text.matchAll(mark)][most];
    if (last) return tooMuch({ start: last.index, end: last.index + 1 }, what);
  }
  return null;
}

const tooMuch = ({ start, end }: Span, what: Bilingual): OffsetFinding => ({
  code: 'body/too-much',
  start,
  end,
  params: { what },
});
