/** `npm run new -- plan --unit ID --year Y [--index ID] | self --round ID --unit ID | round --id ID --set ID --area ID --year Y` */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { shownPath } from '../src/content/files.ts';
import { loadContent } from '../src/content/load.ts';
import { newFiles, NotFound } from '../src/importers/new-command.ts';
import { contentFolder } from '../src/site.ts';
import { EXIT, mustExist, run, UsageError } from './exit.ts';

const OPTIONS = Object.fromEntries(
  ['unit', 'year', 'index', 'round', 'id', 'set', 'area'].map((name) => [name, { type: 'string' as const }]),
);

await run(() => {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const root = contentFolder();
  mustExist(root);
  const { dataset } = loadContent(root);
  if (dataset === null) throw new UsageError('Nội dung đang có lỗi: chạy npm run check và sửa trước.');
  try {
    const files = newFiles(positionals[0], values, dataset).map(({ path, text }) => ({ path: join(root, path), text }));
    const known = files.filter(({ path }) => existsSync(path));
    if (known.length > 0)
      throw new UsageError(`Đã có ${known.map(({ path }) => shownPath(path)).join(', ')}; không ghi đè.`);
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      console.log(shownPath(path));
    }
    console.log('Viết tiếp vào đó, rồi chạy npm run check.');
    return EXIT.ok;
  } catch (error) {
    throw error instanceof NotFound ? new UsageError(error.message) : error;
  }
});
