/** `node scripts/convert-tables.ts FOLDER [OUT]`: published tables (CSV) → JSON content. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertTables } from '../src/importers/tables/convert.ts';
import { formatContentJson } from '../src/importers/content-json.ts';

const [folder, out = 'content'] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: node scripts/convert-tables.ts FOLDER [OUT]\n');
  process.exit(2);
}
const files = convertTables((name) => readFileSync(join(folder, name), 'utf8'));
for (const { path, value, onePerLine } of files) {
  const target = join(out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, formatContentJson(value, { onePerLine }));
}
process.stdout.write(`${files.length} tệp\n`);
