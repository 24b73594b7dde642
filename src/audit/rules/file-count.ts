/** Several free hosts refuse a site of more files than this. A warning: a whole country is larger, and other hosts take it. */
import type { AuditRule } from '../site.ts';

export const fileCount: AuditRule = {
  name: 'file-count',
  check({ files, config }) {
    if (files.size <= config.mostFiles) return [];
    const message = `${files.size} tệp, giới hạn ${config.mostFiles}`;
    return [{ rule: fileCount.name, severity: 'warning', file: '.', message }];
  },
};
