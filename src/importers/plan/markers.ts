/** How a paragraph is numbered: "I.", "1.", "2.1.", "a)", "-", "Điều 1.". */
export type MarkerKind = 'part' | 'roman' | 'article' | 'decimal' | 'point' | 'bullet';

export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, without its dot or bracket: "II", "2.1", "đ". */
  readonly number: string;
  /** Numbers deep: 2.1 is 2. */
  readonly depth: number;
  /** What follows it. */
  readonly rest: string;
}

const FORMS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', /^((?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:thứ\s+)?[IVXLC\d\p{L}]+)(?:[.:]\s*|\s*$)(.*)$/u],
  ['article', /^(Điều\s+\d+)[.:]\s*(.*)$/u],
  ['roman', /^([IVXLC]+)[.\-/)]\s*(\S.*)$/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(\S.*)$/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)](\p{L}.*)$/u],
  ['point', /^(\p{Ll})\)\s*(\S.*)$/u],
  ['bullet', /^([-–—+•*])\s+(\S.*)$/u],
];

export function markerOf(text: string): Marker | null {
  for (const [kind, pattern] of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, number = '', rest = ''] = match;
    // "5 ngày làm việc": a count, not a number of a section.
    if (kind === 'decimal' && /^\d+\s/.test(text)) continue;
    return { kind, number, depth: number.split('.').length, rest };
  }
  return null;
}
