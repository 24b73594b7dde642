/** Runs a command now and after every change below a folder, until somebody stops it. */
import { watch } from 'node:fs/promises';

/** Editors write a file in several steps. */
const SETTLE_MILLISECONDS = 150;

export async function againAfterChanges(folder: string, command: () => number): Promise<number> {
  let code = command();
  let waiting: NodeJS.Timeout | undefined;
  for await (const _ of watch(folder, { recursive: true })) {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      process.stdout.write(`\n${'─'.repeat(60)}\n`);
      code = command();
    }, SETTLE_MILLISECONDS);
  }
  return code;
}
