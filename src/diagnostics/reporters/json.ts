/** For programs: one object, stable keys. */
import type { Report } from '../report.ts';
import { severityOf, wordingOf } from '../wording.ts';

export function renderJson(report: Report): string {
  const findings = report.findings.map((finding) => ({
    code: finding.code,
    severity: severityOf(finding),
    file: finding.file,
    line: finding.line,
    column: finding.column,
    length: finding.length,
    vi: wordingOf(finding, 'vi'),
    en: wordingOf(finding, 'en'),
    params: finding.params,
  }));
  return `${JSON.stringify({ files: report.fileCount, findings }, null, 2)}\n`;
}
