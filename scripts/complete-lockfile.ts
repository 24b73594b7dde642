/** `node scripts/complete-lockfile.ts`: names platform packages the registry in reach does not hold, so that `npm ci` accepts the lockfile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { missingPlatformPackages, type Lockfile } from '../test/lockfile.ts';
import { EXIT, run } from './exit.ts';

await run(() => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  const missing = missingPlatformPackages(lock);
  for (const [path, entry] of missing) lock.packages[path] = entry;
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  process.stdout.write(`${missing.length} gói nền tảng được ghi thêm\n`);
  return EXIT.ok;
});
