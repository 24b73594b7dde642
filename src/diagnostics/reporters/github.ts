/** Workflow commands: GitHub shows them beside the lines of a pull request. */
import type { Report } from '../report.ts';
import { type Language, severityOf, wordingOf } from '../wording.ts';

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export interface GithubOptions {
  readonly language: Language;
  /** GitHub shows ten annotations of a run: notices, which need no action, must not crowd out the rest. */
  readonly showNotices: boolean;
}

export function renderGithub(report: Report, { language, showNotices }: GithubOptions): string {
  return report.findings
    .filter((finding) => showNotices || severityOf(finding) !== 'notice')
    .map((finding) => {
      const { title, why, fix } = wordingOf(finding, language);
      const place = `file=${escapeProperty(finding.file)},line=${finding.line},col=${finding.column}`;
      const endColumn = `,endColumn=${finding.column + finding.length}`;
      return `::${severityOf(finding)} ${place}${endColumn},title=${escapeProperty(finding.code)}::${escapeData(`${title}\n${why}\n${fix}`)}\n`;
    })
    .join('');
}
