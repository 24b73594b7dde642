/** The content folder as it stood at a commit. The only room that asks git; it reads and compares nothing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { InputFile } from '../content/files.ts';

/** Why an earlier state cannot be read, in words for the person who asked for it. */
export interface NoHistory {
  readonly problem: string;
}

/** Only what published figures need: rounds and their results. */
const FIGURES = /^rounds\/[^/]+\/(?:round|results)\.json$/;
export const WHOLE_CONTENT = /^[^.]/;

/** Files of the folder `root` at `ref` (a commit, a branch, `HEAD~1`); `shown` is how the report writes the folder. */
export function readEarlierContent(
  root: string,
  ref: string,
  shown: string,
  paths = FIGURES,
): readonly InputFile[] | NoHistory {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === null) return { problem: problemOf(root, ref) };
  const listing = git(root, ['ls-tree', '-r', '-z', text(commit).trim()]) ?? new Uint8Array();
  const entries = text(listing)
    .split('\0')
    .flatMap(entryOf)
    .filter(({ path }) => paths.test(path));
  const bodies = readObjects(
    root,
    entries.map(({ object }) => object),
  );
  return entries.map(({ path }, at) => ({ path, shownPath: join(shown, path), bytes: bodies[at] ?? new Uint8Array() }));
}

/** Where the work on `HEAD` left `ref`: what others did there since is not part of the change. */
export function forkPoint(root: string, ref: string): string | NoHistory {
  if (git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]) === null)
    return { problem: problemOf(root, ref) };
  const commit = git(root, ['merge-base', '--', ref, 'HEAD']);
  if (commit !== null) return text(commit).trim();
  return {
    problem: `--base: không tìm thấy chỗ rẽ từ “${ref}”; bản sao này thiếu lịch sử, lấy đủ bằng git fetch --unshallow (no common commit: the clone is shallow)`,
  };
}

/** Paths changed since a commit, below the top of the repository, also those not committed yet. */
export function changedPaths(root: string, commit: string): readonly string[] {
  const listed = (args: readonly string[]): readonly string[] =>
    text(git(root, args) ?? new Uint8Array())
      .split('\0')
      .filter((path) => path !== '');
  const known = listed(['diff', '--name-only', '--no-renames', '-z', commit, '--']);
  const top = text(git(root, ['rev-parse', '--show-toplevel']) ?? new Uint8Array()).trim();
  const fresh = listed(['-C', top, 'ls-files', '--others', '--exclude-standard', '-z']);
  return [...new Set([...known, ...fresh])].sort();
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
  return object === '' ? [] : [{ object, path }];
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
