/** What `npm run build` says while it works and when it is done. */
import { formatReport } from '../audit/audit.ts';
import { renderCheck } from '../content/check-command.ts';
import { error as helpAddress } from '../routes.ts';
import { formatNumber } from '../text/format.ts';
import type { BuildOutcome, Phase } from './build-site.ts';
import type { PageKind } from './page-kinds.ts';

const PHASES: Readonly<Record<Phase['name'], string>> = {
  check: 'Kiểm tra nội dung',
  pages: 'Dựng trang',
  documents: 'Làm tệp PDF',
  search: 'Lập chỉ mục tìm kiếm',
  audit: 'Soát bản dựng',
  swap: 'Đưa vào chỗ',
};

const seconds = (milliseconds: number): string => `${formatNumber(milliseconds / 1000, 1)} giây`;

export const phaseLine = ({ name, milliseconds }: Phase): string =>
  `${PHASES[name].padEnd(24)}${seconds(milliseconds)}\n`;

const KINDS_SHOWN = 6;

/** The kinds with most pages, with their weight before compression. */
const kindLines = (kinds: readonly PageKind[]): string =>
  kinds
    .slice(0, KINDS_SHOWN)
    .map(
      ({ name, pages, bytes, largest }) =>
        `  /${name}${name && '/'}`.padEnd(16) +
        `${formatNumber(pages, 0).padStart(7)} trang${formatNumber(bytes / 1e6, 1).padStart(8)} MB, lớn nhất ${formatNumber(largest / 1000, 0)} kB\n`,
    )
    .join('');

const KEPT = 'Chưa xuất bản gì; dist/ vẫn là bản tốt gần nhất.';

export function outcomeText(outcome: BuildOutcome, target: string): string {
  if (outcome.ok) {
    const total = outcome.phases.reduce((sum, phase) => sum + phase.milliseconds, 0);
    const warnings = outcome.audit.findings.length;
    const note = warnings > 0 ? `${formatReport(outcome.audit)}\n` : '';
    return `${note}${kindLines(outcome.kinds)}Xong: ${formatNumber(outcome.pages, 0)} trang, ${formatNumber(outcome.files, 0)} tệp trong ${seconds(total)}, tại ${target}\n`;
  }
  if (outcome.stoppedAt === 'audit') return `${formatReport(outcome.audit)}\n${KEPT}\n`;
  return renderCheck(outcome.report, {
    format: 'text',
    language: 'vi',
    showNotices: false,
    paths: [],
    helpAddress,
    closing: KEPT,
  }).output;
}
