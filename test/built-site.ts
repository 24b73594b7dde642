/** One build of the real content for all test files that ask something of the built site. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built folder. Tests read it and never write into it. */
    readonly builtSite: string;
  }
}

interface BuiltSite {
  readonly dir: string;
  remove(): void;
}

/** Two projects ask for it; the second gets what the first has made. */
const shared = globalThis as { congkhaiBuiltSite?: Promise<BuiltSite> | undefined };

/** `BUILT_SITE` names a folder that is already built: a test is tried again in a second. */
export async function setup(project: TestProject): Promise<() => void> {
  const site = await (shared.congkhaiBuiltSite ??= process.env['BUILT_SITE']
    ? given(process.env['BUILT_SITE'])
    : build());
  project.provide('builtSite', site.dir);
  return () => {
    shared.congkhaiBuiltSite = undefined;
    site.remove();
  };
}

async function build(): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'congkhai-site-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const dir = join(folder, 'dist');
  const { exitCode, output } = await runBuild(dir);
  if (exitCode === 0) return { dir, remove };
  remove();
  throw new Error(`The build of the real content ended with ${String(exitCode)}:\n${output}`);
}

function given(folder: string): Promise<BuiltSite> {
  const dir = resolve(folder);
  if (!statSync(join(dir, 'index.html'), { throwIfNoEntry: false }))
    throw new Error(`BUILT_SITE has no index.html: ${dir}`);
  return Promise.resolve({ dir, remove: () => undefined });
}
