/** Slips of scanners and typists that are known: proposed with their place, never made. */
import type { Bilingual } from '../../diagnostics/finding.ts';
import { isCaps } from './block.ts';
import type { Note } from './note.ts';

interface Slip {
  readonly pattern: RegExp;
  readonly after: string;
  readonly why: Bilingual;
}

const SCAN: Bilingual = { vi: 'máy quét nhận nhầm dấu', en: 'the scanner misread a mark' };
const TYPO: Bilingual = { vi: 'lỗi gõ', en: 'a typing slip' };
const TWICE: Bilingual = { vi: 'chữ lặp', en: 'a word twice' };
const MARKS: Bilingual = { vi: 'dấu câu thừa hoặc thiếu', en: 'a punctuation mark too many or too few' };

const slip = (pattern: RegExp, after: string, why: Bilingual): Slip => ({ pattern, after, why });

const SLIPS: readonly Slip[] = [
  slip(/P(?:hân|hần) đ(?:ầ|ấ)u(?=\s+(?:năm|đến|tỷ|đạt|hoàn|\d))/gu, 'Phấn đấu', SCAN),
  slip(/Công (?=thông tin điện tử|[Dd]ịch vụ công)/gu, 'Cổng ', SCAN),
  slip(/công (?=thông tin điện tử)/gu, 'cổng ', SCAN),
  slip(/[Cc]huyên đ[ổô]i(?= số)/gu, 'chuyển đổi', SCAN),
  slip(/(?<!\p{L})muu(?!\p{L})/gu, 'mưu', SCAN),
  slip(/(?<!\p{L})đề trình(?!\p{L})/gu, 'để trình', SCAN),
  slip(/(?<=tổ chức(?: và|,) )các nhân(?!\s*(?:viên|tố|vật|sự|khẩu))/gu, 'cá nhân', SCAN),
  slip(/[Cc]hỉ số cách hành chính/giu, 'Chỉ số cải cách hành chính', {
    vi: 'thiếu chữ “cải”',
    en: 'the word “cải” is missing',
  }),
  slip(/(?<!\p{L})(?:Efrom|efrom|E-from|e-from)(?!\p{L})/gu, 'eForm', TYPO),
  slip(/(?<!\p{L})(?:mottj|mootj|motj)(?!\p{L})/gu, 'một', {
    vi: 'gõ Telex chưa ra dấu',
    en: 'Telex keys left in the word',
  }),
  slip(/(?<!\p{L})(?<word>các|của|và|là|trong|cho|được|với|về|tại|những|đối)\s+\k<word>(?!\p{L})/gu, '$<word>', TWICE),
  slip(/;\s*;+/g, ';', MARKS),
  slip(/\.{2}\/\.|\.\/(?=\s*$)/g, './.', MARKS),
];

/** Words that end in a Telex key and are no words: "cuaf", "ddieem". */
const TELEX = /(?<![\p{L}\d@./-])(?:[bcdghklmnpqrstvx]{1,3}[aeiouy]{1,3}[a-z]{0,2}[fjw]|dd\p{Ll}+)(?![\p{L}\d@])/gu;
const KNOWN = new Set([
  'brief',
  'staff',
  'row',
  'view',
  'review',
  'show',
  'law',
  'new',
  'low',
  'how',
  'now',
  'raw',
  'draw',
  'chef',
  'self',
  'half',
  'golf',
  'gif',
  'pdf',
]);

export function suspectedSlips(text: string, line: number): readonly Note[] {
  const known = SLIPS.flatMap(({ pattern, after, why }) =>
    [...text.matchAll(pattern)].map((match) => ({
      match,
      after: after.replace('$<word>', match.groups?.['word'] ?? ''),
      why,
    })),
  ).filter(({ match, after }) => match[0] !== after);
  const found = known.map(({ match, after, why }): Note => ({
    kind: 'repair',
    ...around(text, match, cased(after, match[0])),
    line,
    why,
  }));
  const telex = [...text.matchAll(TELEX)].filter(
    ([word]) => !KNOWN.has(word) && !known.some(({ match }) => match[0].includes(word)),
  );
  return [
    ...found,
    ...telex.map((match): Note => ({ kind: 'repair', ...around(text, match, '?'), line, why: TELEX_LEFT })),
  ];
}

const TELEX_LEFT: Bilingual = {
  vi: 'có thể là chữ gõ Telex chưa ra dấu; xem bản gốc',
  en: 'may be Telex keys left in a word; see the original',
};

/** "chuyên đổi" → "chuyển đổi", "Chuyên đổi" → "Chuyển đổi". */
function cased(after: string, before: string): string {
  const first = before.charAt(0);
  if (isCaps(before) && before.length > 2) return after.toLocaleUpperCase('vi');
  return /\p{Lu}/u.test(first) && after !== 'eForm' ? after.charAt(0).toLocaleUpperCase('vi') + after.slice(1) : after;
}

/** With a word on each side, so that the place is found again. */
function around(text: string, { 0: found, index }: RegExpExecArray, after: string): { before: string; after: string } {
  const left = /(?:\S+\s+)?$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const right = /^\s*\S*/u.exec(text.slice(index + found.length, index + found.length + 20))?.[0] ?? '';
  return { before: `${left}${found}${right}`, after: `${left}${after}${right}` };
}
