/** Files that were damaged or made to do harm: they are refused or read, never worse, in bounded time and memory. */
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bareContent, demonstration, ROUND, said } from '../../../test/score-samples.ts';
import { partsOfWorkbook, workbookOf } from '../../../test/workbook-samples.ts';
import { contentTypes, MAIN_TYPES, zipOf } from '../../../test/zip-samples.ts';
import { scoreTemplate } from '../../templates/score-template.ts';
import { importScores, importWorkbook } from './import-scores.ts';
import { parse } from './read-table.ts';

const MB = 2 ** 20;
const template = scoreTemplate(
  [...demonstration().criteriaSets.values()].find(({ id }) => id === 'minh-hoa-cchc-xa-2025') ?? {
    id: '' as never,
    title: '',
    tree: [],
    adjustments: [],
  },
  [ROUND],
);

/** Mulberry32: the same damage every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const flipped = (bytes: Uint8Array, random: () => number): Uint8Array => {
  const damaged = Uint8Array.from(bytes);
  for (let times = 1 + Math.floor(random() * 20); times > 0; times -= 1)
    damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256);
  return damaged;
};
const cut = (bytes: Uint8Array, random: () => number): Uint8Array =>
  bytes.slice(0, Math.floor(random() * bytes.length));
const holed = (bytes: Uint8Array, random: () => number): Uint8Array => {
  const [from, length] = [Math.floor(random() * bytes.length), Math.floor(random() * 2000)];
  return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
};
/** The package stays whole, one part inside it does not; parts come in another order. */
function insideOut(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).toSorted(() => random() - 0.5);
  const hurt = Math.floor(random() * parts.length);
  const damage = [flipped, cut, holed][Math.floor(random() * 3)] ?? cut;
  return zipSync(
    Object.fromEntries(parts.map(([name, content], at) => [name, at === hurt ? damage(content, random) : content])),
  );
}
const DAMAGES = [flipped, cut, holed, insideOut, insideOut];

test('100 damaged workbooks end in words or in a table', async () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 100; seed += 1) {
    const random = chance(seed);
    const bytes = (DAMAGES[seed % DAMAGES.length] ?? cut)(template, random);
    const start = performance.now();
    const read = await parse(bytes, { kind: 'xlsx' });
    const findings =
      'findings' in read
        ? read.findings
        : importWorkbook(read.workbook, { unit: 'minh-hoa-xa-co-may' }, bareContent()).findings;
    expect(performance.now() - start).toBeLessThan(2000);
    expect(findings.length, `seed ${seed}`).toBeGreaterThan(0);
    for (const { code } of findings) seen.set(code, (seen.get(code) ?? 0) + 1);
  }
  // The damage is of many kinds: a test that only ever cut the file would say little.
  expect(seen.size).toBeGreaterThan(5);
}, 60_000);

test('50 damaged CSV files too', async () => {
  const text = Buffer.from('Mã;Đơn vị;Tổng điểm\r\n1;"Xã Cỏ May";91,25\r\n2;Xã Vườn Hồng;80\r\n'.repeat(5));
  for (let seed = 0; seed < 50; seed += 1) {
    const random = chance(seed);
    const read = await parse((DAMAGES[seed % 3] ?? cut)(text, random), { kind: 'csv' });
    if ('workbook' in read) importWorkbook(read.workbook, { round: ROUND }, bareContent());
  }
});

describe('through the limited process', () => {
  const run = async (bytes: Uint8Array) => {
    const [start, before] = [performance.now(), process.memoryUsage().rss];
    const { findings, file } = await importScores({ name: 'a.xlsx', bytes }, { round: ROUND }, bareContent);
    return {
      lines: findings.map(said),
      file,
      seconds: (performance.now() - start) / 1000,
      grown: (process.memoryUsage().rss - before) / MB,
    };
  };
  const withSheet = (xml: Uint8Array): Uint8Array => {
    const parts = partsOfWorkbook({ Điểm: { rows: [] } });
    return zipOf([
      ...Object.entries(parts).map(([name, content]) => ({ name, content: name.includes('sheet0') ? xml : content })),
    ]);
  };
  const sheetOf = (size: number, row: (at: number) => string): Uint8Array => {
    const rows: string[] = ['<worksheet><sheetData>'];
    for (let [at, length] = [1, 0]; length < size; at += 1) {
      const next = row(at);
      rows.push(next);
      length += next.length;
    }
    return Buffer.from(`${rows.join('')}</sheetData></worksheet>`);
  };

  test('a good table comes through', async () => {
    const { file } = await run(
      workbookOf({
        a: {
          rows: [
            ['Đơn vị', 'Tổng điểm'],
            ['Xã Cỏ May', 90],
            ['Xã Vườn Hồng', 80],
          ],
        },
      }),
    );
    expect(file?.path).toBe(`rounds/${ROUND}/results.json`);
  });

  test('a sheet of 50 MB is refused without being unpacked', async () => {
    const { lines, seconds, grown } = await run(
      withSheet(sheetOf(50 * MB, (at) => `<row r="${at}"><c r="A${at}"><v>${(at * 7919) % 10007}</v></c></row>`)),
    );
    expect(lines).toEqual([expect.stringMatching(/unpacks-too-large.*one part unpacks to (50|51) MB/)]);
    expect(seconds).toBeLessThan(3);
    expect(grown).toBeLessThan(150);
  });

  test('one just below the limit of size ends at the limit of cells', async () => {
    const { lines, seconds } = await run(
      withSheet(sheetOf(20 * MB, (at) => `<row r="${at}"><c r="A${at}"><v>${(at * 7919) % 10007}</v></c></row>`)),
    );
    expect(lines).toEqual([expect.stringContaining('scores/too-many-cells')]);
    expect(seconds).toBeLessThan(10);
  });

  test.each<readonly [string, () => Uint8Array, RegExp]>([
    [
      'a bomb of zeros',
      () => zipOf([contentTypes(MAIN_TYPES.xlsx), { name: 'a', content: new Uint8Array(20 * MB) }]),
      /unpacks-too-large/,
    ],
    [
      'sixty thousand parts',
      () => zipOf([...Array(60_000).keys()].map((n) => ({ name: `p${n}`, content: '', stored: true }))),
      /60000 parts/,
    ],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2000, '0'), 'hex'), /old-format/],
  ])('%s is refused in a second', async (_, make, words) => {
    const bytes = make();
    const { lines, seconds, grown } = await run(bytes);
    expect(lines).toEqual([expect.stringMatching(words)]);
    expect(seconds).toBeLessThan(1.5);
    expect(grown).toBeLessThan(100);
  });
});
