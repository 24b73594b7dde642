/**
 * Data of private persons that must not reach a public repository: identity numbers, mobile numbers, personal mail.
 * Numbers of offices and addresses under `.gov.vn` are public; a signer's name is, too.
 */
import type { Bilingual, OffsetFinding } from '../diagnostics/finding.ts';

interface Kind {
  readonly pattern: RegExp;
  readonly what: Bilingual;
  /** A text without it holds none. */
  readonly sign?: string;
}

/**
 * No letter, digit or mark of a longer number beside it: hashes, codes of decisions and addresses stay out. What a number
 * begins with is asked first: looking back at every letter of the content takes a second.
 */
const ALONE_BEFORE = String.raw`(?=[+08])(?<![\p{L}\p{N}][.,/-]?|[\p{L}\p{N}_%=&?#/+-])`;
const ALONE_AFTER = String.raw`(?![.,/-]?[\p{L}\p{N}]|[_%=&/])`;

const KINDS: readonly Kind[] = [
  {
    // Thông tư 59/2021/TT-BCA: province 001–096, century and sex 0–9, year of birth, six digits.
    pattern: new RegExp(
      `${ALONE_BEFORE}0(?:0[1-9]|[1-8]\\d|9[0-6])[ .]?\\d[ .]?\\d{2}[ .]?\\d{3}[ .]?\\d{3}${ALONE_AFTER}`,
      'gu',
    ),
    what: { vi: 'số căn cước', en: 'an identity number' },
  },
  {
    // Decision 798/QĐ-BTTTT (2018): mobile numbers begin with 03, 05, 07, 08, 09. 02 is a landline.
    pattern: new RegExp(
      `${ALONE_BEFORE}(?:\\+?84[ .]?|0)[35789]\\d(?:[ .]?\\d{3}[ .]?\\d{4}|\\d[ .]?\\d{3}[ .]?\\d{3})${ALONE_AFTER}`,
      'gu',
    ),
    what: { vi: 'số điện thoại di động', en: 'a mobile number' },
  },
  {
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:gmail|yahoo|ymail|outlook|hotmail|live|icloud|proton(?:mail)?|zoho)\.[a-z.]{2,6}\b/giu,
    what: { vi: 'thư điện tử riêng', en: 'a personal mail address' },
    sign: '@',
  },
];

/** In the order of the text. The finding does not repeat the data: it ends up in logs and comments. */
export const privateData = (text: string): readonly OffsetFinding[] =>
  KINDS.filter(({ sign }) => sign === undefined || text.includes(sign))
    .flatMap(({ pattern, what }) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }): OffsetFinding => ({
        code: 'privacy/private-data',
        start: index,
        end: index + found.length,
        params: { what },
      })),
    )
    .sort((a, b) => a.start - b.start);
