/** Writes files that must not be there yet. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './exit.ts';

interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** All or none: throws for wrong use when one exists and `force` does not say to overwrite it. */
export function writeNewFiles(files: readonly NewFile[], force: boolean): void {
  const taken = files.filter(({ path }) => !force && existsSync(path)).map(({ path }) => path);
  if (taken.length > 0)
    throw new UsageError(
      `Đã có tệp này, thêm --force để ghi đè (exists already, --force overwrites): ${taken.join(', ')}`,
    );
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
