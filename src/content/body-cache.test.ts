import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HONEST } from '../../test/content/honest/honest.ts';
import { cachedBodies } from './body-cache.ts';
import { readContentFiles } from './files.ts';
import { parseFrontMatter } from './frontmatter.ts';
import { parsePlanBody } from './plan-body.ts';

let project: string;
const root = (): string => join(project, '.cache', 'plan-bodies');
const state = (): string => join(root(), readdirSync(root())[0] ?? '');
const entries = (): string[] => readdirSync(state()).map((name) => join(state(), name));
const spied = () => vi.fn(parsePlanBody);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'bo-nho-'));
  mkdirSync(join(project, 'src', 'content'), { recursive: true });
  writeFileSync(join(project, 'src', 'content', 'plan-body.ts'), 'một');
});
afterEach(() => rmSync(project, { recursive: true }));

const TEXT =
  '## I. Mục tiêu\n\nNâng **chỉ số**, xem [bảng](/xep-hang/).\n\n| a | b |\n|--|:-:|\n| 1 | |\n\n<ChiTieu />\n';

describe('a body that was read before', () => {
  test('is not parsed again, in this run or another', () => {
    const parse = spied();
    const fresh = cachedBodies(project, parse)(TEXT, 7);
    expect(cachedBodies(project, parse)(TEXT, 99)).toStrictEqual(fresh);
    expect(fresh).toStrictEqual(parsePlanBody(TEXT, 7));
    expect(parse).toHaveBeenCalledTimes(1);
  });

  test('is the same as a fresh one, for every plan we have', () => {
    const plans = readContentFiles('content').filter(({ path }) => path.endsWith('.mdx') && path.startsWith('plans/'));
    const texts = plans.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
    const bodies = [
      ...texts.map((text) => text.slice(parseFrontMatter(text).bodyStart)),
      ...HONEST.map(({ body }) => body),
    ];
    for (const body of bodies) cachedBodies(project)(body, 0);
    const parse = spied();
    const cached = cachedBodies(project, parse);
    for (const body of bodies) expect(cached(body, 0)).toStrictEqual(parsePlanBody(body));
    expect(parse).not.toHaveBeenCalled();
    expect(bodies.length).toBeGreaterThan(50);
  });

  test('with findings is parsed every time, and its places are those of the file', () => {
    const parse = spied();
    const cached = cachedBodies(project, parse);
    expect(cached('a {1}', 100).findings).toMatchObject([{ start: 102 }]);
    expect(cached('a {1}', 5).findings).toMatchObject([{ start: 7 }]);
    expect(parse).toHaveBeenCalledTimes(2);
    expect(entries()).toEqual([]);
  });

  test('leaves one file and nothing aside', () => {
    cachedBodies(project)(TEXT, 0);
    expect(entries()).toHaveLength(1);
    expect(entries()[0]).toMatch(/[0-9a-f]{64}\.json$/);
  });
});

describe('an entry that is not what was written', () => {
  const change: Readonly<Record<string, (entry: string) => string>> = {
    empty: () => '',
    'cut off': (entry) => entry.slice(0, entry.length / 2),
    'not an entry': () => '{"key":1}',
    null: () => 'null',
    'edited by hand': (entry) => entry.replace('Nâng', 'Giảm'),
    'of another text': (entry) => entry.replace(/"key":"[0-9a-f]+"/, `"key":"${'0'.repeat(64)}"`),
    'other bytes': () => '\0\uFFFD',
  };

  test.each(Object.entries(change))('%s: is parsed and written again', (_, changed) => {
    const fresh = cachedBodies(project)(TEXT, 0);
    const [path = ''] = entries();
    const written = readFileSync(path, 'utf8');
    expect(changed(written)).not.toBe(written);
    writeFileSync(path, changed(written));
    const parse = spied();
    expect(cachedBodies(project, parse)(TEXT, 0)).toStrictEqual(fresh);
    expect(parse).toHaveBeenCalledTimes(1);
    expect(readFileSync(path, 'utf8')).toBe(written);
  });
});

describe('the program', () => {
  test('in another state begins with an empty cache, and the old one is taken away', () => {
    cachedBodies(project)(TEXT, 0);
    const before = readdirSync(root());
    writeFileSync(join(project, 'src', 'content', 'plan-body.ts'), 'hai');
    const parse = spied();
    cachedBodies(project, parse)(TEXT, 0);
    expect(parse).toHaveBeenCalledTimes(1);
    expect(readdirSync(root())).toHaveLength(1);
    expect(readdirSync(root())).not.toEqual(before);
  });

  test('without its sources, or without a place to write, just parses', () => {
    const bare = join(project, 'bare');
    mkdirSync(bare);
    expect(cachedBodies(bare)(TEXT, 0)).toStrictEqual(parsePlanBody(TEXT));
    expect(readdirSync(bare)).toEqual([]);
    const blocked = join(project, 'blocked');
    cpSync(join(project, 'src'), join(blocked, 'src'), { recursive: true });
    writeFileSync(join(blocked, '.cache'), 'no folder');
    expect(cachedBodies(blocked)(TEXT, 0)).toStrictEqual(parsePlanBody(TEXT));
  });

  test('goes on when an entry cannot be written', () => {
    const cached = cachedBodies(project);
    rmSync(root(), { recursive: true });
    expect(cached(TEXT, 0)).toStrictEqual(parsePlanBody(TEXT));
  });
});
