/** `npm run check [-- --format text|json|github --lang vi|en --notices PATH…]` */
import { parseArgs } from 'node:util';
import { renderCheck } from '../src/content/check-command.ts';
import { shownPath } from '../src/content/files.ts';
import { loadContent } from '../src/content/load.ts';
import { error as helpAddress } from '../src/routes.ts';
import { contentFolder } from '../src/site.ts';
import { mustExist, run, UsageError } from './exit.ts';

await run(() => {
  const { values, positionals } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'vi' },
      notices: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { format, lang } = values;
  if (format !== 'text' && format !== 'json' && format !== 'github')
    throw new UsageError('--format: text, json, github');
  if (lang !== 'vi' && lang !== 'en') throw new UsageError('--lang: vi, en');
  for (const path of [contentFolder(), ...positionals]) mustExist(path);
  const { report } = loadContent(contentFolder());
  const { output, exitCode } = renderCheck(report, {
    format,
    language: lang,
    showNotices: values.notices,
    paths: positionals.map(shownPath),
    helpAddress,
  });
  process.stdout.write(output);
  return exitCode;
});
