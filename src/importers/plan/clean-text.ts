/** Letters as the project writes them: NFC, without hidden characters. What was dropped is counted and said. */
import type { Bilingual } from '../../diagnostics/finding.ts';
import { type Found, leftOut } from './note.ts';

const HIDDEN: readonly (readonly [RegExp, Bilingual])[] = [
  [/\u00AD/gu, { vi: 'dấu gạch nối mềm', en: 'soft hyphens' }],
  [/[\u200B-\u200D\u2060-\u2064\uFEFF\u180E]/gu, { vi: 'ký tự không bề rộng', en: 'zero-width characters' }],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, { vi: 'ký tự đảo chiều chữ', en: 'marks of writing direction' }],
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu, { vi: 'ký tự điều khiển', en: 'control characters' }],
];
const BLANKS = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

/** Counts over the whole document; one note a kind. */
export interface Cleaner {
  clean(text: string): string;
  notes(): Found<null>['notes'];
}

export function createCleaner(): Cleaner {
  const counts = new Map<Bilingual, number>();
  let composed = false;
  const count = (what: Bilingual, by: number): void => {
    if (by > 0) counts.set(what, (counts.get(what) ?? 0) + by);
  };
  return {
    clean(text) {
      let cleaned = text;
      for (const [pattern, what] of HIDDEN) {
        count(what, cleaned.match(pattern)?.length ?? 0);
        cleaned = cleaned.replace(pattern, '');
      }
      count(NO_BREAK, cleaned.match(BLANKS)?.length ?? 0);
      const whole = cleaned.replace(BLANKS, ' ').normalize('NFC');
      composed ||= whole.length !== cleaned.length;
      return whole;
    },
    notes: () => [
      ...[...counts].map(([{ vi, en }, times]) => leftOut(null, `${times} ${vi}`, `${times} ${en}`)),
      ...(composed
        ? [leftOut(null, 'dấu viết rời, đã ghép lại (NFC)', 'decomposed letters, composed again (NFC)')]
        : []),
    ],
  };
}

const NO_BREAK: Bilingual = {
  vi: 'khoảng trắng đặc biệt, thay bằng khoảng trắng thường',
  en: 'special blanks, made plain blanks',
};
