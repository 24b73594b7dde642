/** `npm run check [-- --format text|json|github --lang vi|en --notices --base REF --watch PATH…]` */
import { parseArgs } from 'node:util';
import { renderCheck } from '../src/content/check-command.ts';
import { shownPath } from '../src/content/files.ts';
import { loadContent } from '../src/content/load.ts';
import { error as helpAddress } from '../src/routes.ts';
import { contentFolder } from '../src/site.ts';
import { earlierContent } from './earlier-content.ts';
import { mustExist, run, UsageError } from './exit.ts';
import { againAfterChanges } from './watch-folder.ts';

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: 'vi' },
  notices: { type: 'boolean', default: false },
  base: { type: 'string' },
  watch: { type: 'boolean', default: false },
} as const;

await run(() => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const { format, lang } = values;
  if (format !== 'text' && format !== 'json' && format !== 'github') throw new UsageError('--format: text|json|github');
  if (lang !== 'vi' && lang !== 'en') throw new UsageError('--lang: vi, en');
  for (const path of [contentFolder(), ...positionals]) mustExist(path);
  const paths = positionals.map(shownPath);
  const check = (): number => {
    const { report } = loadContent(contentFolder(), earlierContent(contentFolder(), values.base));
    const { output, exitCode } = renderCheck(report, {
      format,
      language: lang,
      showNotices: values.notices,
      paths,
      helpAddress,
    });
    process.stdout.write(output);
    return exitCode;
  };
  return values.watch ? againAfterChanges(contentFolder(), check) : check();
});
