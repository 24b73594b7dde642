/** The build command in a process of its own, as a person runs it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

export interface BuildRun {
  readonly exitCode: number | null;
  /** Both streams in the order they came. */
  readonly output: string;
}

/** Builds into `out`. `env` changes or (undefined) removes variables of this process. */
export function runBuild(out: string, env: Readonly<Record<string, string | undefined>> = {}): Promise<BuildRun> {
  const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: PROJECT, env: buildEnv(out, env) });
  let output = '';
  const collect = (chunk: string): void => {
    output += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (exitCode) => {
      resolve({ exitCode, output });
    });
  });
}

/** What the test runner sets for itself would make a development build. */
function buildEnv(out: string, changes: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|VITE|VITEST|SITE_)/u.test(name),
  );
  return { ...Object.fromEntries(inherited), SITE_OUT: out, ...changes };
}
