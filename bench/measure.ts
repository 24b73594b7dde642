/** One measured build of the real content, and a bare writer of the same bytes beside it, in one run. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runChild } from './run-child.ts';

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

export async function measureBuild(): Promise<BuildMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'congkhai-bench-'));
  try {
    const target = join(folder, 'dist');
    const start = performance.now();
    const child = await runChild(target, { SITE_CACHE: join(folder, 'cache') });
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
