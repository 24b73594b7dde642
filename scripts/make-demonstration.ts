/** `node scripts/make-demonstration.ts [OUT]`: the invented communes, rounds and plan, from a fixed seed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demonstrationFiles } from '../src/importers/demonstration/files.ts';

const [out = 'content'] = process.argv.slice(2);
const files = demonstrationFiles();
for (const { path, text } of files) {
  const target = join(out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
process.stdout.write(`${files.length} tệp\n`);
