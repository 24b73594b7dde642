/** `npm run import -- FILE.xlsx|FILE.csv [--round ID --unit ID --out DIR --lang vi|en]`: a table of scores → a content file. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { importScores } from '../src/importers/scores/import-scores.ts';
import { contentFolder } from '../src/site.ts';
import { EXIT, mustExist, run, UsageError } from './exit.ts';
import { scoreContent } from './score-content.ts';
import { scoreReport } from './score-report.ts';

const OPTIONS = {
  round: { type: 'string' },
  unit: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string', default: 'vi' },
} as const;
/** Nothing above it is read at all. */
const MOST_BYTES = 50 * 2 ** 20;

await run(async () => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const { round, unit, out = contentFolder(), lang } = values;
  const [path, ...rest] = positionals;
  if (lang !== 'vi' && lang !== 'en') throw new UsageError('--lang: vi, en');
  if (path === undefined || rest.length > 0)
    throw new UsageError('npm run import -- TỆP.xlsx|TỆP.csv [--round MÃ] [--unit MÃ] [--out THƯ MỤC]');
  for (const needed of [path, contentFolder()]) mustExist(needed);
  if (!statSync(path).isFile() || statSync(path).size > MOST_BYTES) throw new UsageError(`${path}: > 50 MB`);
  const file = { name: basename(path), bytes: readFileSync(path) };
  const outcome = await importScores(file, { round, unit }, () => scoreContent(contentFolder()));
  const target = outcome.file && join(out, outcome.file.path);
  if (target !== null && outcome.file !== null) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outcome.file.text);
  }
  process.stdout.write(scoreReport(outcome, path, target, lang));
  return outcome.file === null ? EXIT.problems : EXIT.ok;
});
