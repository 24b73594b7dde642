/** `npm run pdf [-- --out DIR PLAN…]`: PDF files of the plans named, or of all; `pdf/` when no folder is named. */
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { byteCache } from '../src/build/byte-cache.ts';
import { pdfCache } from '../src/build/build-site.ts';
import { writePdfs } from '../src/build/write-pdfs.ts';
import { renderCheck } from '../src/content/check-command.ts';
import { loadContent } from '../src/content/load.ts';
import { buildSite } from '../src/domain/site.ts';
import { error as helpAddress } from '../src/routes.ts';
import { contentFolder } from '../src/site.ts';
import { EXIT, mustExist, run, UsageError } from './exit.ts';

const PLAIN = { format: 'text', language: 'vi', showNotices: false, paths: [], closing: 'Chưa làm tệp nào.' } as const;

await run(async () => {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string', default: 'pdf' } },
    allowPositionals: true,
  });
  mustExist(contentFolder());
  const { dataset, report } = loadContent(contentFolder());
  if (dataset === null) {
    process.stdout.write(renderCheck(report, { ...PLAIN, helpAddress }).output);
    return EXIT.problems;
  }
  const site = buildSite(dataset);
  const plans = site.plans.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  const unknown = positionals.filter((name) => !plans.some(({ id }) => id === name));
  if (unknown.length > 0) throw new UsageError(`Không có kế hoạch ${unknown.join(', ')}.`);
  const out = resolve(values.out);
  const { files, made } = await writePdfs(
    site,
    { fileOf: ({ id }) => join(out, `${id}.pdf`), cache: byteCache(pdfCache()) },
    plans,
  );
  for (const file of files) console.log(relative(process.cwd(), file));
  console.log(`${files.length} tệp PDF, ${made} tệp làm mới.`);
  return EXIT.ok;
});
