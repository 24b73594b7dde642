/** One build at a time in one checkout: the page compiler keeps its working files at fixed places inside the project. */
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MILLISECONDS = 200;

/** Runs `action` while holding `path`; waits while another living process holds it, and takes over from a dead one. */
export async function withLock<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(path), { recursive: true });
  while (!(await take(path))) await wait(POLL_MILLISECONDS);
  try {
    return await action();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  // Written whole and then given its name: a lock is never seen empty, whenever a process dies.
  const own = `${path}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!(await isHeld(path))) await rm(path, { force: true });
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

async function isHeld(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => null);
  // Given back in the meantime: try again, remove nothing.
  if (text === null) return true;
  const holder = Number(text);
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
