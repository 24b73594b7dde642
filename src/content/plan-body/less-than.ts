/** A `<` that opens no tag: what the author meant by it, and what to type. */
import type { Bilingual } from '../../diagnostics/finding.ts';

export interface Advice {
  readonly detail: Bilingual;
  readonly fix: Bilingual;
}

interface Signs {
  /** Characters that belong to the slip. */
  readonly length: number;
  readonly advice: Advice;
}

const BARE: Bilingual = { vi: 'dấu < đứng trong câu', en: 'a < in a sentence' };

/** `text` begins with the `<`. */
export function lessThan(text: string): Signs {
  if (/^<=/.test(text))
    return { length: 2, advice: { detail: BARE, fix: { vi: 'Viết ≤ thay cho <=.', en: 'Write ≤ for <=.' } } };
  const [, number] = /^<(\d+(?:[.,]\d+)*%?)/.exec(text) ?? [];
  if (number !== undefined) return { length: 1, advice: { detail: BARE, fix: belowNumber(number) } };
  const [frame] = /^<+[^<>=\n{]{0,60}>+/.exec(text) ?? [];
  if (frame !== undefined) return { length: frame.length, advice: FRAME };
  return { length: 1, advice: { detail: BARE, fix: IN_WORDS } };
}

const belowNumber = (number: string): Bilingual => ({
  vi: `Viết “dưới ${number}”, hoặc thêm dấu cách sau dấu <: “< ${number}”.`,
  en: `Write “below ${number}”, or put a blank after the sign: “< ${number}”.`,
});

const FRAME: Advice = {
  detail: { vi: 'chữ đặt giữa hai dấu < và >', en: 'words between < and >' },
  fix: {
    vi: 'Thay < > bằng ngoặc ( ) hoặc “…”; chỗ để trống thì viết …….',
    en: 'Write ( ) or “…” instead of < >; for a blank to fill in write …….',
  },
};

const IN_WORDS: Bilingual = {
  vi: 'Viết bằng chữ (“dưới”, “nhỏ hơn”), hoặc thêm dấu cách sau dấu <.',
  en: 'Write it in words (“below”, “less than”), or put a blank after the sign.',
};
