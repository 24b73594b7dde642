/** Results kept by the hash of what they are made from. An entry that is damaged or cut off counts as none. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ByteCache {
  get(key: string): Promise<Uint8Array | null>;
  put(key: string, bytes: Uint8Array): Promise<void>;
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const DIGEST_BYTES = 32;

export const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

export function byteCache(folder: string): ByteCache {
  return {
    async get(key) {
      const entry = await readFile(join(folder, key)).catch(() => null);
      if (entry === null) return null;
      const bytes = entry.subarray(DIGEST_BYTES);
      return sha256(bytes).equals(entry.subarray(0, DIGEST_BYTES)) ? bytes : null;
    },
    /** Written aside and then given its name: two builds at once, or a kill, leave a whole entry or none. */
    async put(key, bytes) {
      await mkdir(folder, { recursive: true });
      const aside = join(folder, `.${randomUUID()}`);
      try {
        await writeFile(aside, Buffer.concat([sha256(bytes), bytes]));
        await rename(aside, join(folder, key));
      } finally {
        await rm(aside, { force: true });
      }
    },
  };
}
