/** What hostile files meet: each is refused with its code and its place, and nothing of it is published. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../src/content/load.ts';
import { parsePlanBody } from '../../src/content/plan-body.ts';
import { parseContent } from '../../src/content/raw-content.ts';
import { createSourceMap } from '../../src/diagnostics/source-map.ts';
import { type Attack, PLAN } from './attacks/attack.ts';
import { CHARACTERS } from './attacks/characters.ts';
import { CODE } from './attacks/code.ts';
import { COMPONENTS } from './attacks/components.ts';
import { CONSTRUCTS } from './attacks/constructs.ts';
import { FRONT_MATTER } from './attacks/front-matter.ts';
import { HTML } from './attacks/html.ts';
import { LINKS } from './attacks/links.ts';
import { MEASURES } from './attacks/measures.ts';
import { baseFiles, baseWith, toInput } from './fixtures.ts';

const GROUPS: Readonly<Record<string, readonly Attack[]>> = {
  code: CODE,
  components: COMPONENTS,
  HTML,
  links: LINKS,
  constructs: CONSTRUCTS,
  characters: CHARACTERS,
  'front matter': FRONT_MATTER,
  measures: MEASURES,
};
const ATTACKS = Object.values(GROUPS).flat();

/** As the reader of the file counts: without the byte order mark that editors put before it. */
const expectedPlaces = ({ file, marks }: Attack): object[] => {
  const dropped = file.startsWith('\uFEFF') ? 1 : 0;
  const source = createSourceMap(file.slice(dropped));
  return marks
    .map(({ code, start, end }) => ({ code, ...source.place(start - dropped, end - dropped) }))
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
};

describe.each(Object.entries(GROUPS))('%s', (_, attacks) => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', (_name, attack) => {
    const files = baseWith({ [PLAN]: attack.file });
    const { dataset, report } = loadFiles(files);
    const found = report.findings.map(({ code, line, column, length }) => ({ code, line, column, length }));
    expect(found).toEqual(expectedPlaces(attack));
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set([`content/${PLAN}`]));
    expect(dataset).toBeNull();
  });
});

test('there are many, and no two are the same', () => {
  expect(ATTACKS.length).toBeGreaterThan(200);
  expect(new Set(ATTACKS.map(({ file }) => file)).size).toBe(ATTACKS.length);
});

test('a body with an attack has no blocks', () => {
  const inBodies = ATTACKS.filter(({ marks }) => marks.every(({ code }) => code.startsWith('body/')));
  expect(inBodies.length).toBeGreaterThan(100);
  for (const { name, file } of inBodies)
    expect([name, parseContent(baseWith({ [PLAN]: file })).bodies.get(PLAN)]).toEqual([name, []]);
});

test('lines of attacks thrown together never stop the check, and what passes holds no code', () => {
  const lines = [...new Set(ATTACKS.flatMap(({ file }) => file.split('\n').filter((line) => line.length < 200)))];
  const text = fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\n  ', '')), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, (pieces) => {
      const { blocks, findings } = parsePlanBody(pieces.flat().join(''));
      expect(findings.length === 0 || blocks.length === 0).toBe(true);
      expect(JSON.stringify(blocks)).not.toMatch(/<script|"(?:javascript|data|vbscript):|<[^>]* on[a-z]+=/i);
    }),
    { numRuns: 3000 },
  );
});

test('bytes that are no UTF-8 are no plan', () => {
  for (const bytes of [
    [0xff, 0xfe],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf5, 0x80, 0x80, 0x80],
  ]) {
    const files = baseFiles();
    files.set(PLAN, Buffer.concat([files.get(PLAN) ?? Buffer.of(), Buffer.from(bytes)]));
    const { dataset, report } = loadFiles(toInput(files));
    expect(report.findings.map(({ code, line, column }) => [code, line, column])).toEqual([['file/not-utf8', 1, 1]]);
    expect(dataset).toBeNull();
  }
});
