/** A build in a process of its own: its memory is measured apart, and nothing of an earlier build is warm. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ChildResult {
  readonly pages: number;
  readonly files: number;
  readonly peakKilobytes: number;
  readonly phases: readonly { readonly name: string; readonly milliseconds: number }[];
}

export function runChild(target: string, environment: Readonly<Record<string, string>>): Promise<ChildResult> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'build-child.ts'), target], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let result: ChildResult | undefined;
    child.on('message', (message) => (result = message as ChildResult));
    child.on('error', fail);
    child.on('exit', () => (result ? done(result) : fail(new Error('the measured build failed'))));
  });
}
