/** The content folder as it stood at a commit. The only room that asks git; it reads and compares nothing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { InputFile } from '../content/files.ts';

/** Why an earlier state cannot be read, in words for the person who asked for it. */
export interface NoHistory {
  readonly problem: string;
}

/** Only what published figures need: rounds and their results. */
const PATHS = /^rounds\/[^/]+\/(?:round|results)\.json$/;

/** Files of the folder `root` at `ref` (a commit, a branch, `HEAD~1`); `shown` is how the report writes the folder. */
export function readEarlierContent(root: string, ref: string, shown: string): readonly InputFile[] | NoHistory {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === null) return { problem: problemOf(root, ref) };
  const listing = git(root, ['ls-tree', '-r', '-z', text(commit).trim()]) ?? new Uint8Array();
  const entries = text(listing).split('\0').flatMap(entryOf);
  const bodies = readObjects(
    root,
    entries.map(({ object }) => object),
  );
  return entries.map(({ path }, at) => ({ path, shownPath: join(shown, path), bytes: bodies[at] ?? new Uint8Array() }));
}

const problemOf = (root: string, ref: string): string =>
  git(root, ['rev-parse', '--git-dir']) === null
    ? `--base: ${root} không nằm trong kho git nào (is not inside a git repository)`
    : `--base: không có phiên bản “${ref}” trong kho git (git knows no such revision)`;

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** null: git is not there or says no. Paths are those below the folder. */
function git(root: string, args: readonly string[], input?: string): Uint8Array | null {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { input, maxBuffer: 2 ** 30 });
  return status === 0 ? stdout : null;
}

/** `<mode> blob <object>\t<path>`. */
function entryOf(line: string): { object: string; path: string }[] {
  const [, object = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
  return PATHS.test(path) ? [{ object, path }] : [];
}

/** `git cat-file --batch` answers each object with `<object> blob <size>\n<bytes>\n`. */
function readObjects(root: string, objects: readonly string[]): readonly Uint8Array[] {
  const answer =
    git(root, ['cat-file', '--batch'], objects.map((object) => `${object}\n`).join('')) ?? new Uint8Array();
  let at = 0;
  return objects.map(() => {
    const head = answer.indexOf(10, at);
    const size = Number(text(answer.subarray(at, head)).split(' ')[2]);
    at = head + 1 + size + 1;
    return answer.subarray(head + 1, head + 1 + size);
  });
}
