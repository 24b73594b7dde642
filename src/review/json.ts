/** The report for programs: stable keys, codes and ids, no words. */
import type { Finding } from '../diagnostics/finding.ts';
import { severityOf, wordingOf } from '../diagnostics/wording.ts';
import { type ChangeReport, isAcceptable } from './change-report.ts';

export function reportJson(report: ChangeReport): string {
  const { rounds, plans, newFindings, resolvedFindings, refusedPaths, before, after } = report;
  const value = {
    acceptable: isAcceptable(report),
    compared: before !== null && after !== null,
    rounds,
    plans,
    newFindings: newFindings.map(findingData),
    resolvedFindings: resolvedFindings.map(findingData),
    refusedPaths,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const findingData = (finding: Finding) => ({
  code: finding.code,
  severity: severityOf(finding),
  file: finding.file,
  line: finding.line,
  column: finding.column,
  title: wordingOf(finding, 'vi').title,
});
