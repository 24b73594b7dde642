import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from './lock.ts';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'congkhai-lock-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

it('lets one action in at a time', async () => {
  const lock = join(folder, 'deep', 'lock');
  const log: string[] = [];
  const action = (name: string) => async () => {
    log.push(`${name} in`);
    await wait(20);
    log.push(`${name} out`);
  };
  await Promise.all([withLock(lock, action('a')), withLock(lock, action('b'))]);
  expect(log.map((entry) => entry.slice(2))).toEqual(['in', 'out', 'in', 'out']);
});

it('takes over from a process that is gone', async () => {
  const lock = join(folder, 'lock');
  await writeFile(lock, '2147483646');
  expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
});

it('gives the lock back when the action throws', async () => {
  const lock = join(folder, 'lock');
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(lock, () => Promise.resolve(1))).toBe(1);
});
