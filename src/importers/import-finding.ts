/** What an importer says about a file it was given: the same four answers as a check, with a cell or a part for the place. */
import type { Params, Severity } from '../diagnostics/finding.ts';
import { fillWords, type Language, visible } from '../diagnostics/wording.ts';
import { guardEntries } from './catalogue/guard.ts';
import { documentEntries } from './catalogue/document.ts';
import { readingEntries } from './catalogue/reading.ts';
import { scoreEvidenceEntries } from './catalogue/score-evidence.ts';
import { scoreFigureEntries } from './catalogue/score-figures.ts';
import { scoreNameEntries } from './catalogue/score-names.ts';
import { scoreTableEntries } from './catalogue/score-tables.ts';

export interface ImportWording {
  /** What is wrong, one sentence. */
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

export interface ImportEntry {
  readonly severity: Severity;
  readonly vi: ImportWording;
  readonly en: ImportWording;
}

export const IMPORT_CATALOGUE = {
  ...guardEntries,
  ...readingEntries,
  ...documentEntries,
  ...scoreTableEntries,
  ...scoreNameEntries,
  ...scoreEvidenceEntries,
  ...scoreFigureEntries,
} as const satisfies Record<string, ImportEntry>;
export type ImportCode = keyof typeof IMPORT_CATALOGUE;
export const IMPORT_CODES = Object.keys(IMPORT_CATALOGUE) as readonly ImportCode[];

export interface ImportFinding {
  readonly code: ImportCode;
  /** `Bảng điểm!C7`, a line, or a part of the file; null: the file as a whole. */
  readonly place: string | null;
  readonly params: Params;
}

const entryOf = (code: ImportCode): ImportEntry => IMPORT_CATALOGUE[code];

export const importFinding = (code: ImportCode, params: Params = {}, place: string | null = null): ImportFinding => ({
  code,
  place,
  params,
});

export const importSeverity = ({ code }: Pick<ImportFinding, 'code'>): Severity => entryOf(code).severity;

export function importWording(
  { code, params }: Pick<ImportFinding, 'code' | 'params'>,
  language: Language,
): ImportWording {
  const { title, why, fix } = entryOf(code)[language];
  const filled = (template: string): string => fillWords(template, params, language).trim();
  return { title: filled(title), why: filled(why), fix: filled(fix) };
}

const LABELS = {
  vi: { error: 'lỗi', warning: 'cảnh báo', notice: 'ghi chú', why: 'Vì sao', fix: 'Cách sửa' },
  en: { error: 'error', warning: 'warning', notice: 'notice', why: 'Why', fix: 'How to fix' },
} as const;

/** `file` is the name as the person typed it. */
export function renderImportFinding(finding: ImportFinding, file: string, language: Language): string {
  const label = LABELS[language];
  const { title, why, fix } = importWording(finding, language);
  const place = finding.place === null ? visible(file) : `${visible(file)} › ${visible(finding.place)}`;
  return [
    `${label[importSeverity(finding)]} ${finding.code}`,
    place,
    '',
    `  ${title}`,
    '',
    `  ${label.why}: ${why}`,
    `  ${label.fix}: ${fix}`,
    '',
  ].join('\n');
}
