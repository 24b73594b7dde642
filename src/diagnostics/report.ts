/** All findings of one run, sorted, with the text they point into. */
import type { Finding, Severity } from './finding.ts';
import type { SourceMap } from './source-map.ts';
import { severityOf } from './wording.ts';

export interface Report {
  readonly findings: readonly Finding[];
  readonly fileCount: number;
  /** Source of a file by its path; undefined when the file has no text (a bad name, a missing file). */
  source(file: string): SourceMap | undefined;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Finding, b: Finding): number =>
  compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);

export function createReport(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceMap>,
  fileCount = sources.size,
): Report {
  return { findings: [...findings].sort(byPlace), fileCount, source: (file) => sources.get(file) };
}

export const countOf = (report: Report, severity: Severity): number =>
  report.findings.filter((finding) => severityOf(finding) === severity).length;

export const hasErrors = (report: Report): boolean => countOf(report, 'error') > 0;
