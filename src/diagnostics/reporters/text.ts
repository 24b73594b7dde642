/** For people: the place, the line itself, why, how to mend it. */
import type { Finding } from '../finding.ts';
import { countOf, type Report } from '../report.ts';
import { type SourceMap, splitGraphemes } from '../source-map.ts';
import { isAboutFile, type Language, severityOf, visible, wordingOf } from '../wording.ts';

const LABELS = {
  vi: {
    error: 'lỗi',
    warning: 'cảnh báo',
    notice: 'ghi chú',
    why: 'Vì sao',
    fix: 'Cách sửa',
    more: 'Xem thêm',
  },
  en: { error: 'error', warning: 'warning', notice: 'notice', why: 'Why', fix: 'How to fix', more: 'More' },
} as const;

/** Long lines are cut around the place, so that the caret stays in view on a narrow terminal. */
const LINE_WIDTH = 96;

export interface TextOptions {
  readonly language: Language;
  /** Notices are counted, and shown only on request: they need no action. */
  readonly showNotices: boolean;
  readonly helpAddress: (code: string) => string;
  readonly closing: (errors: number) => string;
}

export function renderText(report: Report, options: TextOptions): string {
  const shown = report.findings.filter((finding) => options.showNotices || severityOf(finding) !== 'notice');
  const parts = shown.map((finding) => renderFinding(finding, report.source(finding.file), options));
  return [...parts, summary(report, options)].join('\n');
}

function renderFinding(finding: Finding, source: SourceMap | undefined, options: TextOptions): string {
  const label = LABELS[options.language];
  const wording = wordingOf(finding, options.language);
  return [
    `${label[severityOf(finding)]} ${finding.code}`,
    `${visible(finding.file)}:${finding.line}:${finding.column}`,
    '',
    `  ${wording.title}`,
    '',
    ...(source && !isAboutFile(finding) ? [...frame(finding, source, wording.mark), ''] : []),
    `  ${label.why}: ${wording.why}`,
    `  ${label.fix}: ${wording.fix}`,
    `  ${label.more}: ${options.helpAddress(finding.code)}`,
    '',
  ].join('\n');
}

function frame(finding: Finding, source: SourceMap, mark: string): string[] {
  const numbers = [finding.line - 1, finding.line, finding.line + 1].filter((n) => n >= 1);
  const width = String(finding.line + 1).length;
  return numbers.flatMap((number) => {
    const text = source.line(number);
    if (number === finding.line) return markedLine(finding, text, width, mark);
    return text === '' ? [] : [numbered(number, width, clip(cellsOf(text), 0))];
  });
}

const numbered = (number: number, width: number, text: string): string =>
  `  ${String(number).padStart(width)} │ ${text}`.trimEnd();

function markedLine({ line, column, length }: Finding, text: string, width: number, mark: string): string[] {
  const cells = cellsOf(text);
  const cut = Math.max(0, column - LINE_WIDTH / 2);
  const indent = column - 1 - cut + (cut > 0 ? 1 : 0);
  const carets = Math.max(1, Math.min(length, cut + LINE_WIDTH - column + 1));
  return [
    numbered(line, width, clip(cells, cut)),
    `  ${' '.repeat(width)} │ ${' '.repeat(indent)}${'^'.repeat(carets)} ${mark}`,
  ];
}

/** One cell a grapheme, so that the caret stands under its letter; nothing in it acts on the terminal. */
const cellsOf = (text: string): string[] =>
  splitGraphemes(text).map((cell) =>
    cell === '\t' ? ' ' : cell.length === 1 ? visible(cell) : cell.replace(HIDDEN, ''),
  );

const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

function clip(cells: readonly string[], from: number): string {
  const piece = cells.slice(from, from + LINE_WIDTH).join('');
  return `${from > 0 ? '…' : ''}${piece}${cells.length > from + LINE_WIDTH ? '…' : ''}`;
}

function summary(report: Report, options: TextOptions): string {
  const errors = countOf(report, 'error');
  const broken = report.findings.filter((finding) => severityOf(finding) === 'error').map(({ file }) => file);
  const counts = COUNTS[options.language]({
    errors,
    brokenFiles: new Set(broken).size,
    files: report.fileCount,
    warnings: countOf(report, 'warning'),
    notices: countOf(report, 'notice'),
  });
  return `${counts} ${options.closing(errors)}`.trimEnd() + '\n';
}

interface Counts {
  readonly errors: number;
  readonly brokenFiles: number;
  readonly files: number;
  readonly warnings: number;
  readonly notices: number;
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const COUNTS: Readonly<Record<Language, (counts: Counts) => string>> = {
  vi: ({ errors, brokenFiles, files, warnings, notices }) =>
    `${errors} lỗi trong ${errors > 0 ? `${brokenFiles} trên ` : ''}${files} tệp, ${warnings} cảnh báo, ${notices} ghi chú.`,
  en: ({ errors, brokenFiles, files, warnings, notices }) =>
    `${many(errors, 'error')} in ${errors > 0 ? `${brokenFiles} of ` : ''}${many(files, 'file')}, ${many(warnings, 'warning')}, ${many(notices, 'notice')}.`,
};
