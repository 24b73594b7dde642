/** The small valid content folder, and one overlay of it for each thing that can be wrong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { InputFile } from '../../src/content/files.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const EXPECTED = 'expected.json';

export interface Expected {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The state that published figures are held against. */
  readonly against?: 'base';
  /** Paths of the base that the overlay takes away. */
  readonly remove?: readonly string[];
  /** Files whose names or bytes would not survive editors and version control. */
  /** Files of the base that grow by the same words many times. */
  readonly grow?: readonly {
    readonly path: string;
    readonly after: string;
    readonly words: string;
    readonly times: number;
  }[];
  readonly write?: readonly { readonly path: string; readonly base64: string }[];
}

/** Content files by their path inside the content folder. */
export type Files = Map<string, Uint8Array>;

export const baseFiles = (): Files => filesIn(join(FIXTURES, 'base'));

/** `result-score-above-max`, … */
export const brokenNames = (): readonly string[] => readdirSync(join(FIXTURES, 'broken')).sort();

export interface BrokenCase {
  readonly expected: Expected;
  readonly files: Files;
  readonly earlier: readonly InputFile[] | null;
}

export function brokenCase(name: string): BrokenCase {
  const folder = join(FIXTURES, 'broken', name);
  const expected = JSON.parse(readFileSync(join(folder, EXPECTED), 'utf8')) as Expected;
  const files = baseFiles();
  for (const path of expected.remove ?? [])
    if (!files.delete(path)) throw new Error(`${name}: the base has no ${path}`);
  for (const [path, bytes] of filesIn(folder)) if (path !== EXPECTED) files.set(path, bytes);
  for (const { path, base64 } of expected.write ?? []) files.set(path, Buffer.from(base64, 'base64'));
  for (const { path, after, words, times } of expected.grow ?? [])
    files.set(path, Buffer.from(edited(path, [after, after + words.repeat(times)])));
  return { expected, files, earlier: expected.against ? toInput(baseFiles()) : null };
}

/** What `readContentFiles` would give for a folder named `content`. */
export const toInput = (files: Files): readonly InputFile[] =>
  [...files]
    .map(([path, bytes]) => ({ path, shownPath: `content/${path}`, bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The base with one file written anew; null takes it away. */
export function baseWith(changes: Readonly<Record<string, string | null>>): readonly InputFile[] {
  const files = baseFiles();
  for (const [path, text] of Object.entries(changes))
    if (text === null) files.delete(path);
    else files.set(path, Buffer.from(text));
  return toInput(files);
}

/** The text of a file of the base with replacements; each must occur. */
export function edited(path: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  let text = Buffer.from(baseFiles().get(path) ?? '').toString('utf8');
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
}

function filesIn(folder: string): Files {
  if (!existsSync(folder)) throw new Error(`No such fixture: ${folder}`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}
