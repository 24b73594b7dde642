/** For people: the place, the line itself, why, how to mend it. */
import type { Finding } from '../finding.ts';
import { countOf, type Report } from '../report.ts';
import type { SourceMap } from '../source-map.ts';
import { type Language, severityOf, wordingOf } from '../wording.ts';

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
    `${finding.file}:${finding.line}:${finding.column}`,
    '',
    `  ${wording.title}`,
    '',
    ...(source ? [...frame(finding, source, wording.mark), ''] : []),
    `  ${label.why}: ${wording.why}`,
    `  ${label.fix}: ${wording.fix}`,
    `  ${label.more}: ${options.helpAddress(finding.code)}`,
    '',
  ].join('\n');
}

function frame(finding: Finding, source: SourceMap, mark: string): string[] {
  const numbers = [finding.line - 1, finding.line, finding.line + 1].filter((n) => n >= 1);
  const width = String(finding.line + 1).length;
  const cut = Math.max(0, finding.column - LINE_WIDTH / 2);
  return numbers.flatMap((number) => {
    const text = source.line(number);
    if (text === '' && number !== finding.line) return [];
    const shown = clip(text, number === finding.line ? cut : 0);
    const line = `  ${String(number).padStart(width)} │ ${shown}`;
    if (number !== finding.line) return [line];
    const before = ' '.repeat(finding.column - 1 - cut + (cut > 0 ? 1 : 0));
    return [line, `  ${' '.repeat(width)} │ ${before}${'^'.repeat(Math.min(finding.length, LINE_WIDTH))} ${mark}`];
  });
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

function clip(text: string, from: number): string {
  const all = [...graphemes.segment(text)].map((part) => (part.segment === '\t' ? ' ' : part.segment));
  const piece = all.slice(from, from + LINE_WIDTH).join('');
  return `${from > 0 ? '…' : ''}${piece}${all.length > from + LINE_WIDTH ? '…' : ''}`;
}

function summary(report: Report, options: TextOptions): string {
  const errors = countOf(report, 'error');
  const warnings = countOf(report, 'warning');
  const notices = countOf(report, 'notice');
  const files = new Set(
    report.findings.filter((finding) => severityOf(finding) === 'error').map((finding) => finding.file),
  ).size;
  const counts =
    options.language === 'vi'
      ? `${errors} lỗi${errors > 0 ? ` trong ${files} trên ${report.fileCount} tệp` : ` trong ${report.fileCount} tệp`}, ${warnings} cảnh báo, ${notices} ghi chú.`
      : `${errors} errors${errors > 0 ? ` in ${files} of ${report.fileCount} files` : ` in ${report.fileCount} files`}, ${warnings} warnings, ${notices} notices.`;
  return `${counts} ${options.closing(errors)}`.trimEnd() + '\n';
}
