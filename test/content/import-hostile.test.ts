/** Whatever comes in, the importer answers: with files whose body holds no surprise, or with a reason. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlanBody } from '../../src/content/plan-body.ts';
import { tagIn } from '../../src/content/source-text.ts';
import { type Paragraph, plainParagraph, squeeze } from '../../src/importers/plan/block.ts';
import { markerOf } from '../../src/importers/plan/markers.ts';
import { proseText } from '../../src/text/prose.ts';
import { readText } from '../../src/importers/plan/read-text.ts';
import { readDocument } from '../../src/importers/plan/read-document.ts';
import { parse } from '../../src/importers/plan/docx/parse-docx.ts';
import { wordFileOf, wordXml } from '../docx-samples.ts';
import { type Imported, imported, SAMPLES, sampleText, saidOf, TagInWords } from '../import-samples.ts';

/** Mulberry32: the same documents in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0;
  };
}

type Mutation = (lines: string[], roll: (below: number) => number) => string[];
const swap = (lines: string[], one: number, two: number): string[] =>
  lines.map((line, at) => (at === one ? lines[two]! : at === two ? lines[one]! : line));

const MUTATIONS: readonly Mutation[] = [
  (lines, roll) => lines.slice(0, roll(lines.length)),
  (lines, roll) => lines.slice(roll(lines.length)),
  (lines, roll) => swap(lines, roll(lines.length), roll(lines.length)),
  (lines, roll) => lines.toSpliced(roll(lines.length), 1 + roll(5)),
  (lines, roll) => lines.toSpliced(roll(lines.length), 0, ...lines.slice(0, roll(lines.length))),
  (lines, roll) => lines.map((line) => (roll(8) === 0 ? line.split('').reverse().join('') : line)),
  (lines, roll) => lines.map((line) => (roll(6) === 0 ? line.replace(/\s/g, '\t') : line)),
  (lines, roll) =>
    lines.toSpliced(
      roll(lines.length),
      0,
      [
        '<script>',
        '{a.b}',
        'import x from "y"',
        '+++',
        '---',
        '|||',
        '```',
        '[a](javascript:b)',
        '&#8238;',
        '<PhuLuc ten="x" />',
      ][roll(10)]!,
    ),
  (lines, roll) => [lines.join('').slice(roll(200))],
  (lines, roll) => lines.map((line) => line.replace(/\d/g, () => String(roll(10)))),
];

/**
 * Words that read as a tag are told, also where every sign of them is escaped: the officer must say them in other words.
 * A tag that was not escaped would be something else.
 */
const isTagInWords = (body: string, { code, start, end }: Imported['bodyFindings'][number]): boolean => {
  const words = body.slice(start, end);
  return code === 'body/html' && tagIn(words.replaceAll('\\', '')) !== null && !/(?<!\\)</u.test(words);
};

/** Front matter and tasks hold (they throw otherwise), the body passes the guard, and only a year nobody printed may be missing. */
function expectSound({ bodyFindings, body, missing, notes }: Imported): void {
  expect(missing).toEqual(saidOf(notes, 'absent').filter((field) => field === 'years'));
  const told = bodyFindings.filter((finding) => !isTagInWords(body, finding));
  expect(told.map(({ code, start }) => `${code}: ${body.slice(start, start + 60)}`)).toEqual([]);
}

function expectSoundOrTold(text: string): void {
  try {
    expectSound(imported(readText(text)));
  } catch (error) {
    if (!(error instanceof TagInWords)) throw error;
    expect(tagIn(text.replace(/\s+/gu, ' '))).not.toBeNull();
  }
}

test.each(SAMPLES)('%s, cut, reordered and spoiled in forty ways', (name) => {
  for (let seed = 0; seed < 40; seed += 1) {
    const roll = dice(seed + 1);
    const lines = Array.from({ length: 1 + roll(3) }).reduce<string[]>(
      (text) => MUTATIONS[roll(MUTATIONS.length)]!(text, roll),
      sampleText(name).split('\n'),
    );
    if (lines.join('').trim() !== '') expectSoundOrTold(lines.join('\n'));
  }
});

const line = (...runs: readonly (readonly [text: string, bold?: boolean, italic?: boolean])[]): Paragraph => ({
  ...plainParagraph('', 1),
  runs: runs.map(([text, bold = false, italic = false]) => ({ text, bold, italic })),
});
const FRAME = [line(['KẾ HOẠCH']), line(['Việc năm 2024']), line(['I. MỤC'])];
const textsIn = (body: string): string[] =>
  parsePlanBody(body).blocks.flatMap((block) => (block.kind === 'prose' ? [squeeze(proseText(block.tree))] : []));

test('any signs in any look become a body of exactly those signs', () => {
  const signs = [
    '*',
    '**',
    '_',
    '`',
    '<',
    '>',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '#',
    '+',
    '-',
    '|',
    '\\',
    '~',
    '~~',
    '&amp;',
    '&#60;',
    '!',
    '1.',
    '2)',
    'a',
    'Đ',
    ' ',
    '=',
    '"',
    '.',
    'import ',
    '---',
    ':-:',
  ];
  const run = fc.tuple(
    fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.boolean(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
      const text = squeeze(runs.map(([words]) => words).join(''));
      // A lone end mark is the print view's, a bullet is Markdown's, and a number may make a heading.
      fc.pre(markerOf(text) === null && !/\.?\/\.?$/.test(text) && text !== '');
      const made = imported([...FRAME, line(...runs)]);
      expectSound(made);
      if (made.bodyFindings.length === 0) expect(textsIn(made.body)).toEqual([text]);
    }),
    { numRuns: 1500, seed: 7 },
  );
});

test('a hundred Word files with flipped, missing and repeated bytes are read or refused', async () => {
  const whole = await wordFileOf(readText(sampleText('muc-tieu')));
  let refused = 0;
  for (let seed = 0; seed < 100; seed += 1) {
    const roll = dice(seed + 1000);
    const bytes = Uint8Array.from(whole);
    if (seed % 3 === 0) for (let count = 0; count < 1 + roll(20); count += 1) bytes[roll(bytes.length)] = roll(256);
    const spoiled =
      seed % 3 === 0
        ? bytes
        : seed % 3 === 1
          ? bytes.slice(0, roll(bytes.length))
          : Uint8Array.from([...bytes.slice(roll(bytes.length)), ...bytes.slice(0, roll(bytes.length))]);
    const document = await readDocument(spoiled, 'x.docx');
    if ('findings' in document) {
      refused += 1;
      expect(document.findings.length).toBeGreaterThan(0);
    } else expectSound(imported(document.blocks));
  }
  expect(refused).toBeGreaterThan(60);
});

test('a hundred Word files whose XML is spoiled but well formed', () => {
  const item = (text: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr>${item(text)}</w:tc>`;
  const parts = [
    item('KẾ HOẠCH'),
    item('Việc năm 2024'),
    item('Điểm tối thiểu 85 điểm'),
    `<w:tbl><w:tr>${cell('STT')}${cell('Nhiệm vụ')}${cell('Thời gian')}</w:tr><w:tr>${cell('1')}${cell('Họp')}${cell('Quý IX năm 2024')}</w:tr></w:tbl>`,
    '<w:sdt><w:sdtContent/></w:sdt>',
    '<w:p/>',
    '<w:tbl/>',
    '<w:sectPr/>',
    item('Nơi nhận:'),
    item('PHỤ LỤC'),
  ];
  const values = ['-1', '99999999', '', 'NaN', '0', '1e9', 'none', '%9', '2'];
  for (let seed = 0; seed < 100; seed += 1) {
    const roll = dice(seed + 5000);
    const body = Array.from({ length: 12 }, () => parts[roll(parts.length)]!)
      .join('')
      .replace(/w:val="[^"]*"/g, (whole) => (roll(3) === 0 ? `w:val="${values[roll(values.length)]!}"` : whole));
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${values[roll(values.length)]!}"/><w:numFmt w:val="${['upperRoman', 'lowerLetter', 'decimal', 'x'][roll(4)]!}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const { blocks } = parse(wordXml(body, { numbering }));
    if (blocks.length > 0) expectSound(imported(blocks));
  }
});

test.each([
  ['a line of commas', ','.repeat(200_000)],
  ['a line of blanks and letters', 'Kế hoạch '.repeat(20_000)],
  ['a line of numbers of documents', 'Quyết định số 1/QĐ-UBND ngày 1/1/2024 của UBND '.repeat(3000)],
  ['a line of percent', 'đạt từ 1% '.repeat(20_000)],
  ['a line of stars', '**a'.repeat(50_000)],
  [
    'a table of ten thousand rows',
    `STT\tNhiệm vụ\tThời gian\tCơ quan chủ trì\n${'1\tHọp\tTrong năm 2024\tUBND xã\n'.repeat(10_000)}`,
  ],
  ['ten thousand headings', 'I. MỤC\n\n'.repeat(10_000)],
])('%s takes no endless time', (_, text) => {
  const start = performance.now();
  imported(readText(`KẾ HOẠCH\n\nViệc năm 2024\n\nI. MỤC TIÊU\n\n${text}`));
  expect(performance.now() - start).toBeLessThan(20_000);
});
