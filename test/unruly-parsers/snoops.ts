import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

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
  outcome(() => writeFileSync('/tmp/snooped', 'x')),
  outcome(() => spawnSync('id')),
];
