/** Oddities of plans: numbers that jump, parts that are named and are not there, years that do not fit. */
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/content/files.ts';
import { loadFiles } from '../../src/content/load.ts';
import { PLAN } from './attacks/attack.ts';
import { baseWith, edited } from './fixtures.ts';

const TASKS = PLAN.replace('.mdx', '.tasks.json');
const NOTE = 'rendition: verbatim';

type Edit = readonly [from: string, to: string];

/** "code: what is marked" of every finding. */
function oddities(changes: Readonly<Record<string, string>>): string[] {
  const { findings, source } = loadFiles(baseWith(changes)).report;
  return findings.map(({ code, file, line, column, length }) => {
    const words = source(file)?.line(line) ?? '';
    return `${code}: ${words.slice(column - 1, column - 1 + length)}`;
  });
}
const inBody = (text: string, ...edits: Edit[]): string[] =>
  oddities({ [PLAN]: edited(PLAN, ['Minh hoạ Đông.\n', `Minh hoạ Đông.\n\n${text}\n`], ...edits) });

describe('numbers that jump', () => {
  test.each([
    ['points of a list', '6. Sáu.\n\n8. Tám.', '8'],
    ['points with other brackets', '6. Sáu.\n\n   Đoạn của sáu.\n\n8) Tám.', '8'],
    ['headings', '### 1. Một\n\n### 3. Ba', '3'],
    ['headings with lists inside them', '### 1. Một\n\n1. a\n2. b\n\n### 3. Ba\n\n1. a', '3'],
    ['sections', '## II. Hai\n\n## IV. Bốn', 'IV'],
    ['bold sections', '**II. Hai**\n\nĐoạn.\n\n**V. Năm**', 'V'],
    ['letters', 'a) Một.\n\nb) Hai.\n\nd) Bốn.', 'd'],
    ['articles', '**Điều 1.** Một.\n\n**Điều 3.** Ba.', '3'],
  ])('%s', (_, text, marked) => {
    expect(inBody(text)).toEqual([`plan/numbering-gap: ${marked}`]);
  });

  test.each([
    ['a list that begins at 8', '8. Tám.\n9. Chín.'],
    ['two lists, each from 1', '1. Một.\n2. Hai.\n3. Ba.\n\nĐoạn.\n\n1. Một.\n2. Hai.'],
    ['points below different headings', '### 1. Một\n\n1. a\n\n### 2. Hai\n\n3. c'],
    ['letters without đ', 'c) Ba.\n\nd) Bốn.\n\ne) Năm.\n\ng) Sáu.'],
    ['letters with đ', 'c) Ba.\n\nd) Bốn.\n\nđ) Năm.\n\ne) Sáu.'],
    ['letters in two points', '1. Một\n\na) x\n\nb) y\n\n2. Hai\n\na) x'],
    ['a year at the start of a line', '1. Một.\n\n31. Ngày cuối tháng.'],
    ['a list that counts by ones', '1. Một.\n1. Hai.\n1. Ba.'],
    ['the same number twice', '1. Một.\n2. Hai.\n2. Hai nữa.\n3. Ba.'],
  ])('not: %s', (_, text) => {
    expect(inBody(text)).toEqual([]);
  });

  test('of tasks, within a group', () => {
    expect(oddities({ [TASKS]: edited(TASKS, ['"number": "1.2"', '"number": "1.4"']) })).toEqual([
      'plan/numbering-gap: "1.4"',
    ]);
    expect(oddities({ [TASKS]: edited(TASKS, ['"number": "1.2"', '"number": "2.1"']) })).toEqual([]);
    expect(oddities({ [TASKS]: edited(TASKS, ['"number": "1.2"', '"number": "1.1"']) })).toEqual([
      'task/duplicate-number: "1.1"',
    ]);
  });

  test('are silent when the notes of the editor name what is missing, and only then', () => {
    const jump = '6. Sáu.\n\n8. Tám.';
    expect(inBody(jump, [NOTE, `editorNotes: ["Mục I không có điểm 7."]\n${NOTE}`])).toEqual([]);
    expect(inBody(jump, [NOTE, `editorNotes: ["Nhiệm vụ 7.1 để trống, điểm 77."]\n${NOTE}`])).toHaveLength(1);
    const tasks = edited(TASKS, ['"number": "1.2"', '"number": "1.3"']);
    const noted = edited(PLAN, [NOTE, `editorNotes: ["Phụ lục không có nhiệm vụ 1.2."]\n${NOTE}`]);
    expect(oddities({ [TASKS]: tasks, [PLAN]: noted })).toEqual([]);
  });
});

describe('parts that are named', () => {
  test.each([
    ['section', 'Thực hiện theo mục V.', 'mục V'],
    ['section of this plan', 'Thực hiện theo Mục V của Kế hoạch này.', 'Mục V'],
    ['point of a section', 'Theo điểm 7 mục I.\n\n1. Một.\n2. Hai.', 'điểm 7 mục I'],
    ['annex', 'Chi tiết tại Phụ lục III.', 'Phụ lục III'],
    ['annex with another kind of number', 'Chi tiết tại Phụ lục 2 kèm theo.', 'Phụ lục 2'],
    ['article', '**Điều 1.** Ban hành.\n\nNhư Điều 5.', 'Điều 5'],
    ['second of two', 'Theo mục I và mục IX.', 'mục IX'],
  ])('and are not there: %s', (_, text, marked) => {
    expect(inBody(text)).toEqual([`plan/broken-reference: ${marked}`]);
  });

  test.each([
    ['sections that are there', 'Theo mục I và Mục II của Kế hoạch này.'],
    ['the annex that is there', 'Theo Phụ lục I, Phụ lục 1 và phụ lục kèm theo.'],
    ['a point that is there', 'Theo điểm 2 mục I.\n\n1. Một.\n2. Hai.'],
    ['a point of a section without numbers', 'Theo điểm 2 mục II.'],
    ['an article of a law', 'Theo điểm c khoản 2 Điều 35 Luật Tổ chức chính quyền địa phương.'],
    ['an article, in a document that has none', 'Theo Điều 35.'],
    ['a section of another plan', 'Theo mục V Kế hoạch số 46/KH-UBND.'],
    ['another plan earlier in the sentence', 'Thực hiện Nghị quyết 76/NQ-CP, nhất là mục V và Phụ lục III.'],
    ['an annex of a decree', 'Trình bày theo Phụ lục VI Nghị định 30/2020/NĐ-CP.'],
    ['a word that only begins so', 'Các mục Văn hoá, Điều lệ, Phụ lục Ngân sách.'],
  ])('and may be another’s, or are there: %s', (_, text) => {
    expect(inBody(text)).toEqual([]);
  });

  test('are silent when the notes of the editor name them', () => {
    expect(
      inBody('Thực hiện theo mục V.', [
        NOTE,
        `editorNotes: ["Văn bản dẫn tới mục V nhưng không có mục này."]\n${NOTE}`,
      ]),
    ).toEqual([]);
  });
});

describe('the real plans', () => {
  /** As if nobody had compared them with the originals. */
  const withoutNotes = readContentFiles('content').map((file) =>
    file.path.startsWith('plans/2024/') && file.path.endsWith('.mdx')
      ? {
          ...file,
          bytes: Buffer.from(
            Buffer.from(file.bytes)
              .toString('utf8')
              .replace(/\neditorNotes:\n(?: {2}- .*\n)+/, '\n'),
          ),
        }
      : file,
  );
  const { findings, source } = loadFiles(withoutNotes).report;
  const found = (code: string) =>
    findings
      .filter((finding) => finding.code === code)
      .map(({ file, line }) => [file.split('/').at(-1)?.slice(0, 5), source(file)?.line(line).trim()]);

  test('jump from 6 to 8 once', () => {
    expect(found('plan/numbering-gap')).toEqual([['05947', '8) Thực hiện các văn bản về chuyển đổi số:']]);
  });

  test('cite a plan for 2024 that is dated at the end of 2024', () => {
    expect(found('plan/cited-year')).toEqual([['huyen', 'date: "2024-12-28"']]);
  });

  test('name no part that is certainly missing', () => {
    expect(found('plan/broken-reference')).toEqual([]);
  });
});
