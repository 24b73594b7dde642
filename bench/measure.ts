/** One measured build of the real content, and a bare writer of the same bytes beside it, in one run. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

export interface BuildMeasure {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly pages: number;
  readonly files: number;
  readonly megabytes: number;
  readonly phases: Readonly<Record<string, number>>;
  /** Seconds a bare Node program takes to write the same files. */
  readonly writerSeconds: number;
}

interface ChildResult {
  readonly pages: number;
  readonly files: number;
  readonly peakKilobytes: number;
  readonly phases: readonly { readonly name: string; readonly milliseconds: number }[];
}

export async function measureBuild(): Promise<BuildMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'congkhai-bench-'));
  try {
    const target = join(folder, 'dist');
    const start = performance.now();
    const child = await runChild(target);
    const seconds = (performance.now() - start) / 1000;
    const { megabytes, writerSeconds } = await writeAgain(target, join(folder, 'writer'));
    return {
      seconds,
      peakMegabytes: child.peakKilobytes / 1024,
      pages: child.pages,
      files: child.files,
      megabytes,
      phases: Object.fromEntries(child.phases.map(({ name, milliseconds }) => [name, milliseconds / 1000])),
      writerSeconds,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runChild(target: string): Promise<ChildResult> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'build-child.ts'), target], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let result: ChildResult | undefined;
    child.on('message', (message) => (result = message as ChildResult));
    child.on('error', fail);
    child.on('exit', () => (result ? done(result) : fail(new Error('the measured build failed'))));
  });
}

async function writeAgain(from: string, to: string): Promise<{ megabytes: number; writerSeconds: number }> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: join(to, relative(from, path)), bytes: await readFile(path) };
      }),
  );
  const start = performance.now();
  for (const folder of new Set(files.map((file) => dirname(file.path)))) await mkdir(folder, { recursive: true });
  for (const file of files) await writeFile(file.path, file.bytes);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return { megabytes: bytes / 1e6, writerSeconds: (performance.now() - start) / 1000 };
}
