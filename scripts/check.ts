/** `npm run check [-- --format text|json|github --lang vi|en --notices --base REF PATH…]` */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { renderCheck } from '../src/content/check-command.ts';
import { type InputFile, shownPath } from '../src/content/files.ts';
import { loadContent } from '../src/content/load.ts';
import { readEarlierContent } from '../src/history/earlier-content.ts';
import { error as helpAddress } from '../src/routes.ts';
import { contentFolder } from '../src/site.ts';
import { run, UsageError } from './exit.ts';

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: 'vi' },
  notices: { type: 'boolean', default: false },
  base: { type: 'string' },
} as const;

await run(() => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const { format, lang } = values;
  if (format !== 'text' && format !== 'json' && format !== 'github')
    throw new UsageError('--format: text, json, github');
  if (lang !== 'vi' && lang !== 'en') throw new UsageError('--lang: vi, en');
  for (const path of [contentFolder(), ...positionals])
    if (!existsSync(path)) throw new UsageError(`Không có tệp hoặc thư mục này (no such file or folder): ${path}`);
  const { report } = loadContent(contentFolder(), values.base === undefined ? null : earlierContent(values.base));
  const paths = positionals.map(shownPath);
  const { output, exitCode } = renderCheck(report, { format, language: lang, showNotices: values.notices, paths, helpAddress });
  process.stdout.write(output);
  return exitCode;
});

function earlierContent(ref: string): readonly InputFile[] {
  const earlier = readEarlierContent(contentFolder(), ref, shownPath(contentFolder()));
  if ('problem' in earlier) throw new UsageError(earlier.problem);
  return earlier;
}
