/** `npm run import -- FILE.docx|FILE.txt|FILE.md [--out DIR --force --lang vi|en]`: a document (.docx, .txt, .md) → a plan and its tasks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkNewFiles } from '../src/content/check-new-files.ts';
import { readContentFiles } from '../src/content/files.ts';
import { runImport } from '../src/importers/plan/command.ts';
import { error as helpAddress } from '../src/routes.ts';
import { contentFolder } from '../src/site.ts';
import { isAllowedUrl } from '../src/text/url-policy.ts';
import { mustExist, run, UsageError } from './exit.ts';
import { writeNewFiles } from './new-files.ts';

const OPTIONS = {
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
} as const;
const USAGE = 'npm run import -- FILE [--out DIR --force --lang vi|en]';

await run(async () => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const { lang: language, out = join(contentFolder(), 'plans'), force } = values;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(USAGE);
  if (language !== 'vi' && language !== 'en') throw new UsageError('--lang: vi, en');
  mustExist(file);
  const content = checkNewFiles(readContentFiles(contentFolder()), { language, helpAddress });
  if (content === null) throw new UsageError('Nội dung đang có lỗi, xem npm run check (the content has errors)');
  const context = { ...content, isAllowedUrl };
  const outcome = await runImport({ file, bytes: readFileSync(file), language, context, check: content.check });
  const written = outcome.files.map(({ path, text }) => ({ path: join(out, path), text }));
  writeNewFiles(written, force);
  process.stdout.write([outcome.output, ...written.map(({ path }) => `→ ${path}`), ''].join('\n'));
  return outcome.exitCode;
});
