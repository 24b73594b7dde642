import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const outcome = (act: () => unknown): string => {
  try {
    act();
    return 'done';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
};

export const parse = (): readonly string[] => [
  outcome(() => readFileSync('/etc/passwd')),
  outcome(() => writeFileSync(join(tmpdir(), 'snooped'), 'x')),
  outcome(() => spawnSync('id')),
];
