/** What was read, guessed, suspected and left out, in words. */
import type { Bilingual } from '../../diagnostics/finding.ts';
import { type Language, visible } from '../../diagnostics/wording.ts';
import { FIELDS, type Note, type Sureness } from './note.ts';

export interface ReportOptions {
  readonly language: Language;
  readonly counts: 'lines' | 'paragraphs';
}

const SURENESS: Readonly<Record<Sureness, Bilingual>> = {
  high: { vi: 'khá chắc', en: 'fairly sure' },
  middle: { vi: 'nên xem lại', en: 'worth a look' },
  low: { vi: 'không chắc', en: 'unsure' },
};

const HEADINGS: readonly (readonly [Note['kind'], Bilingual])[] = [
  ['absent', { vi: 'Cần điền', en: 'To fill in' }],
  ['guessed', { vi: 'Đoán, xin xem lại', en: 'Guessed, please look' }],
  [
    'repair',
    {
      vi: 'Nghi lỗi quét hoặc gõ: chưa sửa, xin đối chiếu bản gốc',
      en: 'Suspected slips: not mended, please compare with the original',
    },
  ],
  ['left-out', { vi: 'Bỏ ra hoặc đổi chỗ', en: 'Left out or moved' }],
  ['read', { vi: 'Đã đọc', en: 'Read' }],
];
const NOTHING: Bilingual = { vi: 'Không có gì để xem lại.', en: 'Nothing to look at.' };
const SCHEDULE: Bilingual = {
  vi: 'Lịch đánh giá, để chép vào "schedule" của rounds/<đợt>/round.json',
  en: 'The calendar, for "schedule" of rounds/<round>/round.json',
};

/** What needs a person comes first. */
export function renderNotes(notes: readonly Note[], { language, counts }: ReportOptions): string {
  const parts = HEADINGS.map(([kind, heading]) => {
    const lines = notes.filter((note) => note.kind === kind).map((note) => `  ${wordsOf(note, language, counts)}`);
    return lines.length === 0 ? null : [`${heading[language]} (${lines.length})`, ...lines, ''].join('\n');
  });
  return parts.filter((part) => part !== null).join('\n') || `${NOTHING[language]}\n`;
}

export const renderSchedule = (steps: readonly object[], language: Language): string =>
  steps.length === 0
    ? ''
    : [
        `${SCHEDULE[language]}:`,
        ...steps.map((step, at) => `  ${JSON.stringify(step)}${at < steps.length - 1 ? ',' : ''}`),
        '',
      ].join('\n');

function wordsOf(note: Note, language: Language, counts: ReportOptions['counts']): string {
  switch (note.kind) {
    case 'read':
      return said(`${FIELDS[note.field][language]}: ${note.value}`, note.line, language, counts);
    case 'guessed':
      return said(
        `${FIELDS[note.field][language]}: ${note.value} [${SURENESS[note.sure][language]}: ${note.why[language]}]`,
        note.line,
        language,
        counts,
      );
    case 'repair':
      return said(`“${note.before}” → “${note.after}” (${note.why[language]})`, note.line, language, counts);
    case 'left-out':
      return said(note.what[language], note.line, language, counts);
    case 'absent':
      return `${FIELDS[note.field][language]}: ${visible(note.cure[language])}`;
  }
}

function said(words: string, line: number | null, language: Language, counts: ReportOptions['counts']): string {
  if (line === null) return visible(words);
  const unit = counts === 'lines' ? { vi: 'dòng', en: 'line' } : { vi: 'đoạn', en: 'paragraph' };
  return `${visible(words)} — ${unit[language]} ${line}`;
}
