import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { byteCache, keyOf } from './byte-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const KEY = keyOf('a');
const BYTES = Buffer.from('%PDF-1.7 nội dung');

it('gives back what was put in, and nothing for another key', async () => {
  const cache = byteCache(join(folder, 'moi'));
  expect(await cache.get(KEY)).toBeNull();
  await cache.put(KEY, BYTES);
  expect(Buffer.from((await cache.get(KEY)) ?? []).equals(BYTES)).toBe(true);
  expect(await cache.get(keyOf('b'))).toBeNull();
  expect(readdirSync(join(folder, 'moi'))).toEqual([KEY]);
});

it.each([
  ['one byte changed', (entry: Buffer) => entry.fill(0, 40, 41)],
  ['cut off', (entry: Buffer) => entry.subarray(0, -3)],
  ['empty', () => Buffer.alloc(0)],
])('an entry with %s counts as none', async (_, damage) => {
  const cache = byteCache(folder);
  await cache.put(KEY, BYTES);
  writeFileSync(join(folder, KEY), damage(readFileSync(join(folder, KEY))));
  expect(await cache.get(KEY)).toBeNull();
  await cache.put(KEY, BYTES);
  expect(await cache.get(KEY)).not.toBeNull();
});

it('keys tell apart parts that read alike when joined', () => {
  expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
});
