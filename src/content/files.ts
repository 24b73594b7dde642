/** The only file that reads the input from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export interface InputFile {
  /** Path inside the content folder with forward slashes: `rounds/papi-2024/round.json`. */
  readonly path: string;
  /** Path shown to people: relative to where the command runs when possible. */
  readonly shownPath: string;
  readonly bytes: Uint8Array;
}

const isHidden = (path: string): boolean => path.split(sep).some((name) => name.startsWith('.'));
const posix = (path: string): string => path.split(sep).join('/');

/** Every file below `root`, sorted by path so that a run does not depend on the file system's order. */
export function readContentFiles(root: string): readonly InputFile[] {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(relative(root, path)));
  return paths.sort().map((path) => ({
    path: posix(relative(root, path)),
    shownPath: shownPath(path),
    bytes: readFileSync(path),
  }));
}

/** A path as the report writes it: below the working folder, or whole. */
export function shownPath(path: string): string {
  const local = relative(process.cwd(), resolve(path));
  return posix(local.startsWith('..') ? resolve(path) : local);
}
