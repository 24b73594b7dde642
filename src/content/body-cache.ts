/**
 * Plan bodies that were read before, kept on disk by what is in them. Only clean ones are kept: a body with findings is
 * read anew, so that what is reported always comes from the guard itself. The cache is a convenience and never a reason
 * to fail: whatever is missing, damaged, foreign or not writable is parsed, and written again where that is possible.
 */
import { createHash, randomUUID } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlanBody, type PlanBody } from './plan-body.ts';

export type ReadBody = (text: string, startOffset: number) => PlanBody;

/** Everything a body's blocks may depend on; also code that only might matter, because a stale block is worse than a slow run. */
const SOURCES = ['src/content/**/*.ts', 'src/domain/**/*.ts', 'src/text/**/*.ts', 'package-lock.json'];

/** `project`: the folder with the sources of this program and, in `.cache/`, the cache. */
export function cachedBodies(project: string, parse: ReadBody = parsePlanBody): ReadBody {
  const folder = folderFor(project);
  if (folder === null) return parse;
  return (text, startOffset) => {
    const key = digest(text);
    const path = join(folder, `${key}.json`);
    const known = read(path, key);
    if (known !== null) return known;
    const body = parse(text, startOffset);
    if (body.findings.length === 0) write(path, key, body);
    return body;
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A folder for this state of the program; those of other states are taken away. null: without sources there is no state. */
function folderFor(project: string): string | null {
  try {
    const files = globSync(SOURCES, { cwd: project }).sort();
    if (!files.some((file) => file.endsWith('.ts'))) return null;
    const texts = files.map((file) => `${file}\0${readFileSync(join(project, file), 'utf8')}`);
    const state = digest([process.version, ...texts].join('\0')).slice(0, 16);
    const root = join(project, '.cache', 'plan-bodies');
    mkdirSync(join(root, state), { recursive: true });
    for (const other of readdirSync(root))
      if (other !== state) rmSync(join(root, other), { recursive: true, force: true });
    return join(root, state);
  } catch {
    return null;
  }
}

interface Entry {
  readonly key: string;
  /** Of the JSON text of `body`: half a file, or one that was edited, does not pass. */
  readonly digest: string;
  readonly body: string;
}

function read(path: string, key: string): PlanBody | null {
  try {
    const entry = JSON.parse(readFileSync(path, 'utf8')) as Partial<Entry>;
    if (entry.key !== key || entry.body === undefined || entry.digest !== digest(entry.body)) return null;
    return JSON.parse(entry.body) as PlanBody;
  } catch {
    return null;
  }
}

/** Aside and then renamed: another run sees the whole entry or none. */
function write(path: string, key: string, value: PlanBody): void {
  const body = JSON.stringify(value);
  const aside = `${path}.${randomUUID()}`;
  try {
    writeFileSync(aside, JSON.stringify({ key, digest: digest(body), body } satisfies Entry));
    renameSync(aside, path);
  } catch {
    rmSync(aside, { force: true });
  }
}
