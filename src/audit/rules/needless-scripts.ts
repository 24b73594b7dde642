/** A page reads without JavaScript; only pages on the list may carry any at all. */
import type { AuditRule } from '../site.ts';

export const needlessScripts: AuditRule = {
  name: 'needless-script',
  check: (site) =>
    site.pages
      .filter(
        ({ scripts, address }) =>
          scripts.length > 0 && !site.config.scriptPages.some((prefix) => address.startsWith(prefix)),
      )
      .map(({ file, scripts }) => ({
        rule: needlessScripts.name,
        severity: 'error',
        file,
        message: `trang này không cần mã chạy: ${scripts.map((src) => src ?? 'mã trong trang').join(', ')}`,
      })),
};
