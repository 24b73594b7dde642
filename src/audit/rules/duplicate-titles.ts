/** Two tabs, two results, two history entries of the same name: the reader cannot tell them apart. */
import type { AuditFinding, AuditRule } from '../site.ts';

export const duplicateTitles: AuditRule = {
  name: 'duplicate-title',
  check(site) {
    const files = new Map<string, string[]>();
    for (const { title, file } of site.pages) if (title) files.set(title, [...(files.get(title) ?? []), file]);
    return [...files].filter(([, same]) => same.length > 1).map(([title, same]) => finding(title, same));
  },
};

function finding(title: string, files: readonly string[]): AuditFinding {
  const shown = files.slice(0, 3).join(', ');
  const rest = files.length > 3 ? ` và ${files.length - 3} trang khác` : '';
  return {
    rule: duplicateTitles.name,
    severity: 'warning',
    file: files[0] ?? '',
    message: `cùng tên “${title}”: ${shown}${rest}`,
  };
}
