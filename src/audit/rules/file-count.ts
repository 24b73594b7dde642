/** Several free hosts refuse a site of more files than this. */
import type { AuditRule } from '../site.ts';

export const fileCount: AuditRule = {
  name: 'file-count',
  check({ files, config }) {
    if (files.size <= config.mostFiles) return [];
    const message = `${files.size} tệp, giới hạn ${config.mostFiles}`;
    return [{ rule: fileCount.name, severity: 'error', file: '.', message }];
  },
};
