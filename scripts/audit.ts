/** `npm run audit -- [DIR]`: rules about the built folder, `dist` when none is named. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { auditSite, formatReport } from '../src/audit/audit.ts';
import { run, UsageError } from './exit.ts';

await run(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [dir = 'dist', ...rest] = positionals;
  if (rest.length > 0) throw new UsageError('Chỉ kiểm tra một thư mục mỗi lần: npm run audit -- [THƯ MỤC]');
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`Không có thư mục ${dir}. Chạy “npm run build” trước, hoặc ghi tên thư mục khác.`);
  }
  const report = auditSite(dir);
  console.log(formatReport(report));
  return report.errors > 0 ? 1 : 0;
});
