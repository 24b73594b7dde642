/** All rules over a built folder. */
import { readBuiltSite } from './read-site.ts';
import { brokenLinks } from './rules/broken-links.ts';
import { composedText } from './rules/composed-text.ts';
import { duplicateAddresses } from './rules/duplicate-addresses.ts';
import { duplicateTitles } from './rules/duplicate-titles.ts';
import { fileCount } from './rules/file-count.ts';
import { inlineCode } from './rules/inline-code.ts';
import { needlessScripts } from './rules/needless-scripts.ts';
import { otherHosts } from './rules/other-hosts.ts';
import { pageBasics } from './rules/page-basics.ts';
import { sizeBudgets } from './rules/size-budgets.ts';
import { type AuditConfig, type AuditFinding, type AuditRule, DEFAULT_CONFIG } from './site.ts';

export const RULES: readonly AuditRule[] = [
  brokenLinks,
  duplicateAddresses,
  otherHosts,
  pageBasics,
  duplicateTitles,
  inlineCode,
  needlessScripts,
  sizeBudgets,
  fileCount,
  composedText,
];

export interface AuditReport {
  readonly files: number;
  readonly pages: number;
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, then by rule and file. */
  readonly findings: readonly AuditFinding[];
}

/** Checks a built folder. Throws when the folder cannot be read; findings never throw. */
export function auditSite(dir: string, config: AuditConfig = DEFAULT_CONFIG): AuditReport {
  const site = readBuiltSite(dir, config);
  const findings = RULES.flatMap((rule) => rule.check(site)).sort(byWeight);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { files: site.files.size, pages: site.pages.length, errors, warnings: findings.length - errors, findings };
}

const byWeight = (a: AuditFinding, b: AuditFinding): number => {
  const [one, two] = [a, b].map(({ severity, rule, file, message }) => `${severity} ${rule} ${file} ${message}`);
  return one === two ? 0 : (one ?? '') < (two ?? '') ? -1 : 1;
};

/** A rule that fails on every page of a kind would bury the others. */
const SHOWN_PER_RULE = 10;

/** The report as text: one block a rule, then the sum. */
export function formatReport(report: AuditReport): string {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))];
  const blocks = rules.flatMap((rule) =>
    (['error', 'warning'] as const).flatMap((severity) => formatBlock(report, rule, severity)),
  );
  const sum = `${report.errors} lỗi, ${report.warnings} cảnh báo trong ${report.pages} trang, ${report.files} tệp.`;
  return [...blocks, sum].join('\n\n');
}

function formatBlock(report: AuditReport, rule: string, severity: AuditFinding['severity']): string[] {
  const found = report.findings.filter((finding) => finding.rule === rule && finding.severity === severity);
  if (found.length === 0) return [];
  const lines = found.slice(0, SHOWN_PER_RULE).map(({ file, message }) => `  ${file}\n    ${message}`);
  const rest = found.length > SHOWN_PER_RULE ? [`  … và ${found.length - SHOWN_PER_RULE} chỗ khác`] : [];
  return [[`${severity === 'error' ? 'lỗi' : 'cảnh báo'} ${rule} (${found.length})`, ...lines, ...rest].join('\n')];
}
