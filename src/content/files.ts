/** The only file that reads the input from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface InputFile {
  /** Path inside the content folder with forward slashes: `rounds/papi-2024/round.json`. */
  readonly path: string;
  /** Path shown to people: relative to where the command runs when possible. */
  readonly shownPath: string;
  readonly bytes: Uint8Array;
}

const isHidden = (name: string): boolean => name.startsWith('.');
const posix = (path: string): string => path.split(sep).join('/');

/** Every file below `root`, sorted by path so that a run does not depend on the file system's order. */
export function readContentFiles(root: string): readonly InputFile[] {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isHidden(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.sort().map((path) => ({
    path: posix(relative(root, path)),
    shownPath: shownPath(path),
    bytes: readFileSync(path),
  }));
}

function shownPath(path: string): string {
  const local = relative(process.cwd(), path);
  return posix(local.startsWith('..') ? path : local);
}
