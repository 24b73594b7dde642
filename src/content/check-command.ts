/** What `npm run check` prints and how it ends. */
import { renderGithub } from '../diagnostics/reporters/github.ts';
import { renderJson } from '../diagnostics/reporters/json.ts';
import { renderText } from '../diagnostics/reporters/text.ts';
import { countOf, createReport, hasErrors, type Report } from '../diagnostics/report.ts';
import type { Language } from '../diagnostics/wording.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json' | 'github';
  readonly language: Language;
  readonly showNotices: boolean;
  /** Only findings in these files or folders, written like the paths of the report ('' is all); everything is still checked. */
  readonly paths: readonly string[];
  readonly helpAddress: (code: string) => string;
  /** Said after the counts when there are errors, instead of "nothing was published". */
  readonly closing?: string;
}

export interface CheckOutcome {
  readonly output: string;
  /** 0 clean or warnings only, 1 errors. */
  readonly exitCode: 0 | 1;
}

export function renderCheck(report: Report, options: CheckOptions): CheckOutcome {
  const shown = select(report, options.paths);
  return { output: render(shown, options), exitCode: hasErrors(shown) ? 1 : 0 };
}

function select(report: Report, paths: readonly string[]): Report {
  if (paths.length === 0) return report;
  const findings = report.findings.filter(({ file }) =>
    paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
  );
  return { ...report, ...createReport(findings, new Map(), report.fileCount), source: report.source };
}

const NOT_PUBLISHED = {
  vi: 'Chưa xuất bản gì; dist/ vẫn là bản tốt gần nhất.',
  en: 'Nothing was published; dist/ is still the last good one.',
};
const SEE_NOTICES = { vi: 'Thêm --notices để xem ghi chú.', en: 'Add --notices to see the notices.' };

function closing(
  errors: number,
  report: Report,
  { language, showNotices, closing: said = NOT_PUBLISHED[language] }: CheckOptions,
): string {
  const hidden = !showNotices && countOf(report, 'notice') > 0;
  return [...(errors > 0 ? [said] : []), ...(hidden ? [SEE_NOTICES[language]] : [])].join(' ');
}

function render(report: Report, options: CheckOptions): string {
  if (options.format === 'json') return renderJson(report);
  if (options.format === 'github') return renderGithub(report, options);
  return renderText(report, {
    language: options.language,
    showNotices: options.showNotices,
    helpAddress: options.helpAddress,
    closing: (errors) => closing(errors, report, options),
  });
}
