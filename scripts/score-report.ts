/** What the import of scores says at its end. */
import { renderCheck } from '../src/content/check-command.ts';
import { shownPath } from '../src/content/files.ts';
import { renderImportFinding } from '../src/importers/import-finding.ts';
import type { ScoreOutcome } from '../src/importers/scores/import-scores.ts';
import { error as helpAddress } from '../src/routes.ts';

const LAST = {
  vi: { written: 'Đã ghi', nothing: 'Chưa ghi tệp nào.' },
  en: { written: 'Written:', nothing: 'No file was written.' },
} as const;

export function scoreReport(outcome: ScoreOutcome, path: string, target: string | null, language: 'vi' | 'en'): string {
  const said = outcome.findings.map((finding) => `${renderImportFinding(finding, path, language)}\n`);
  const checked =
    outcome.report &&
    renderCheck(outcome.report, { format: 'text', language, showNotices: false, paths: [], helpAddress, closing: '' })
      .output;
  const last = target === null ? LAST[language].nothing : `${LAST[language].written} ${shownPath(target)}`;
  return `${said.join('')}${checked ?? ''}${last}\n`;
}
