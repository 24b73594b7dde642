/**
 * Letters as readers type them. Pagefind folds marks but not the stroke of đ, so in the index only đ is written as
 * d + U+0335: a combining mark, which it folds like any other (docs: search).
 */

/** Combining short stroke overlay. Must also stand in `includeCharacters`, or the word would be cut there. */
export const STROKE = '\u0335';

/** NFC text with đ and Đ written as d and D + U+0335. Applying it twice changes nothing. */
export const encodeD = (text: string): string =>
  text.normalize('NFC').replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);

/** The inverse of `encodeD`. */
export const decodeD = (text: string): string => text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ');

/** Lower case without any mark: "Hoà Đức" and "hòa đức" both give "hoa duc". */
export const foldForMatch = (text: string): string =>
  decodeD(text)
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Lower case with marks, the tone of each word moved to its end: "Hoà" and "Hòa" are one word, "Hóa" is another.
 * For comparing only, never for showing.
 */
export const foldTonePlace = (text: string): string =>
  decodeD(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''));

/** Whether the reader took the trouble to type any mark. */
export const hasMarks = (text: string): boolean => foldForMatch(text) !== text.normalize('NFC').toLowerCase();
