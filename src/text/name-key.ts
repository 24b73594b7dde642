/** One key for the spellings of a Vietnamese name that mean the same name. For comparing only, never for showing. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Lower case, the tone of each word moved to its end ("Hoà" = "Hòa", but not "Hóa"), no blanks, hyphens or
 * apostrophes ("N’ Thôn Hạ" = "N'Thôn Hạ", "Chân Mây-Lăng Cô" = "Chân Mây - Lăng Cô").
 */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .replace(/[\s\p{P}]+/gu, '');
