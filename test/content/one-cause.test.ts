/** One cause, one finding: a slip is told where it was made, and its consequences are not told again. */
import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../src/content/load.ts';
import type { Bilingual } from '../../src/diagnostics/finding.ts';
import { baseWith, edited } from './fixtures.ts';

const RESULTS = 'rounds/minh-hoa-2025/results.json';
const ROUND = 'rounds/minh-hoa-2025/round.json';
const UNITS = 'units/minh-hoa.json';
const CRITERIA = 'criteria/minh-hoa-2025.json';
const PLAN = 'plans/2026/99001-xa-minh-hoa-dong-cai-thien.mdx';
const TASKS = 'plans/2026/99001-xa-minh-hoa-dong-cai-thien.tasks.json';
const SELF = 'rounds/minh-hoa-2025/self/99001-xa-minh-hoa-dong.json';
const CORRECTION = 'corrections/2026-03-10-minh-hoa-tay.json';

type Edit = readonly [from: string, to: string];

/** "code file:line" of every finding. */
function findingsOf(changes: Readonly<Record<string, string | null>>): string[] {
  const { findings } = loadFiles(baseWith(changes)).report;
  return findings.map(({ code, file, line }) => `${code} ${file.replace('content/', '')}:${line}`);
}
const after = (path: string, ...edits: Edit[]): string[] => findingsOf({ [path]: edited(path, ...edits) });
const paramsOf = (changes: Readonly<Record<string, string>>) => loadFiles(baseWith(changes)).report.findings[0]?.params;

describe('a figure typed wrongly', () => {
  test('a total above the maximum is not also a mismatch and a wrong rank', () => {
    expect(after(RESULTS, ['"total": 88.5', '"total": 885'])).toEqual([`result/score-above-max ${RESULTS}:23`]);
  });

  test('a total that differs from its parts is not also a wrong rank', () => {
    expect(after(RESULTS, ['"total": 88.5', '"total": 98.5'])).toEqual([`result/total-mismatch ${RESULTS}:23`]);
  });

  test('a total of a tie that differs from its parts is not also an unequal tie', () => {
    expect(after(RESULTS, ['"total": 83.5', '"total": 85.5'])).toEqual([`result/total-mismatch ${RESULTS}:39`]);
  });

  test('a score above its maximum is not also above the one of its parent, and no total is held against it', () => {
    expect(
      after(RESULTS, ['"1.1.1": { "self": 25, "appraised": 24 }', '"1.1.1": { "self": 25, "appraised": 240 }']),
    ).toEqual([`result/score-above-max ${RESULTS}:11`]);
  });

  test('parts that are fine one by one and too much together are told once, at the largest', () => {
    const edits: Edit[] = [
      [
        '"title": "Ban hành kế hoạch (minh hoạ)", "maxPoints": 25',
        '"title": "Ban hành kế hoạch (minh hoạ)", "maxPoints": null',
      ],
      [
        '"title": "Báo cáo đúng hạn (minh hoạ)", "maxPoints": 15',
        '"title": "Báo cáo đúng hạn (minh hoạ)", "maxPoints": null',
      ],
    ];
    const found = findingsOf({
      [CRITERIA]: edited(CRITERIA, ...edits),
      [RESULTS]: edited(RESULTS, ['"appraised": 24 }', '"appraised": 30 }'], ['"total": 93.5', '"total": 99.5']),
    });
    expect(found).toEqual([`result/score-above-max ${RESULTS}:11`]);
  });

  test('where a maximum is not published, the one of the parent is the limit', () => {
    const found = findingsOf({
      [CRITERIA]: edited(CRITERIA, [
        '"title": "Thái độ (minh hoạ)", "maxPoints": 5',
        '"title": "Thái độ (minh hoạ)", "maxPoints": null',
      ]),
      [RESULTS]: edited(RESULTS, ['"2.2.2": { "survey": 4.5 }', '"2.2.2": { "survey": 45 }']),
    });
    expect(found).toEqual([`result/score-above-max ${RESULTS}:18`]);
  });

  test('appraised and survey points of one criterion share its maximum', () => {
    expect(after(RESULTS, ['"2.2.2": { "survey": 4.5 }', '"2.2.2": { "appraised": 3, "survey": 4.5 }'])).toEqual([
      `result/score-above-max ${RESULTS}:18`,
    ]);
  });

  test('a row whose only figure has the wrong type is not also an empty row', () => {
    const row =
      '{ "unit": "99004-xa-minh-hoa-bac", "appraised": 51, "survey": 32.5, "total": 83.5, "rank": 3, "band": "Khá" }';
    expect(after(RESULTS, [row, '{ "unit": "99004-xa-minh-hoa-bac", "total": "83,5" }'])).toEqual([
      `schema/wrong-type ${RESULTS}:53`,
    ]);
  });

  test('a maximum typed wrongly is told at the criterion whose parts do not fit, not at each level above', () => {
    expect(
      after(CRITERIA, [
        '"title": "Xử lý sau kiểm tra (minh hoạ)", "maxPoints": 8',
        '"title": "Xử lý sau kiểm tra (minh hoạ)", "maxPoints": 9',
      ]),
    ).toEqual([`criteria/points-do-not-add-up ${CRITERIA}:47`]);
  });
});

describe('a rank typed wrongly', () => {
  test('twice the same rank is told at the row that does not fit, wherever it stands', () => {
    expect(after(RESULTS, ['"rank": 3', '"rank": 1'])).toEqual([`result/duplicate-rank ${RESULTS}:40`]);
    expect(after(RESULTS, ['"rank": 1', '"rank": 3'])).toEqual([`result/duplicate-rank ${RESULTS}:8`]);
  });

  test('two ranks exchanged are one finding', () => {
    expect(after(RESULTS, ['"rank": 1', '"rank": 9'], ['"rank": 2', '"rank": 1'], ['"rank": 9', '"rank": 2'])).toEqual([
      `result/rank-order ${RESULTS}:24`,
    ]);
  });

  test('of two rows the one is named without which the order is right', () => {
    const row =
      '{ "unit": "99004-xa-minh-hoa-bac", "appraised": 51, "survey": 32.5, "total": 83.5, "rank": 3, "band": "Khá" }';
    const better =
      '{ "unit": "99004-xa-minh-hoa-bac", "appraised": 60, "survey": 36, "total": 96, "rank": 4, "band": "Khá" }';
    expect(after(RESULTS, [row, better])).toEqual([`result/rank-order ${RESULTS}:53`]);
  });

  test('a rank beyond the block is not also out of order', () => {
    expect(after(RESULTS, ['"rank": 1', '"rank": 11'])).toEqual([`result/rank-out-of-block ${RESULTS}:8`]);
  });

  test('where lower is better the order is the other way round', () => {
    const index = edited('indices/minh-hoa.json', ['"higherIsBetter": true', '"higherIsBetter": false']);
    expect(findingsOf({ 'indices/minh-hoa.json': index }).length).toBeGreaterThan(0);
    const turned = edited(
      RESULTS,
      ['"rank": 1', '"rank": 4'],
      ['"rank": 2', '"rank": 3'],
      [
        '"rank": 3,\n      "band": "Khá",\n      "scores": {\n        "1.1.1": { "self": 22',
        '"rank": 1,\n      "band": "Khá",\n      "scores": {\n        "1.1.1": { "self": 22',
      ],
      ['"total": 83.5, "rank": 3', '"total": 83.5, "rank": 1'],
    );
    expect(findingsOf({ 'indices/minh-hoa.json': index, [RESULTS]: turned })).toEqual([]);
  });
});

describe('a name typed wrongly', () => {
  test('a unit misspelt in a row is not also missing in the cohort', () => {
    expect(after(RESULTS, ['"99002-xa-minh-hoa-tay"', '"99002-xa-minh-hoa-tai"'])).toEqual([
      `ref/unknown-unit ${RESULTS}:22`,
    ]);
  });

  test('a unit misspelt in the cohort makes no stranger of the row that spells it right', () => {
    expect(after(ROUND, ['"99002-xa-minh-hoa-tay"', '"99002-xa-minh-hoa-tai"'])).toEqual([
      `ref/unknown-unit ${ROUND}:17`,
    ]);
  });

  test('a unit misspelt in its registry is one finding that names the other places', () => {
    const text = edited(UNITS, ['"id": "99002-xa-minh-hoa-tay"', '"id": "99002-xa-minh-hoa-tai"']);
    expect(findingsOf({ [UNITS]: text })).toHaveLength(1);
    expect(paramsOf({ [UNITS]: text })).toMatchObject({
      id: '99002-xa-minh-hoa-tay',
      suggestion: { vi: ' Có phải là “99002-xa-minh-hoa-tai”?' },
    });
    expect((paramsOf({ [UNITS]: text })?.['more'] as Bilingual).vi).toContain(' Còn ghi ở 3 chỗ khác: content/rounds/');
  });

  test('an id that is not the name of its folder is not also unknown to everybody else', () => {
    expect(after(ROUND, ['"id": "minh-hoa-2025"', '"id": "minh-hoa-2024"'])).toEqual([`id/not-file-name ${ROUND}:3`]);
    expect(after(CRITERIA, ['"id": "minh-hoa-2025"', '"id": "minh-hoa"'])).toEqual([`id/not-file-name ${CRITERIA}:3`]);
    expect(after('indices/minh-hoa.json', ['"id": "minh-hoa"', '"id": "mh"'])).toEqual([
      'id/not-file-name indices/minh-hoa.json:3',
    ]);
    expect(after(SELF, ['"unit": "99001-xa-minh-hoa-dong"', '"unit": "99002-xa-minh-hoa-tay"'])).toEqual([
      `id/not-file-name ${SELF}:4`,
    ]);
  });

  test('an agency named in several tasks is asked for once', () => {
    expect(after(TASKS, ['"VP Minh hoạ"', '"Hội Minh hoạ"'], ['"Văn phòng Minh hoạ"', '"Hội Minh hoạ"'])).toEqual([
      `ref/unknown-agency ${TASKS}:14`,
    ]);
  });

  test('a criterion is checked wherever it is named', () => {
    expect(after(SELF, ['"1.1.2"', '"1.1.9"'])).toEqual([`ref/unknown-criterion ${SELF}:11`]);
    expect(after(CORRECTION, ['"code": "1.2.1"', '"code": "1.2.9"'])).toEqual([
      `ref/unknown-criterion ${CORRECTION}:5`,
    ]);
  });

  test('a plan and its tasks in NFD names still belong together', () => {
    const plan = edited(PLAN);
    const tasks = edited(TASKS, ['2026-99001-xa-minh-hoa-dong-cai-thien', '2026-minh-hoa-dong']);
    const name = 'plans/2026/minh-hoạ-đông'.normalize('NFD');
    const found = findingsOf({ [PLAN]: null, [TASKS]: null, [`${name}.mdx`]: plan, [`${name}.tasks.json`]: tasks });
    expect(found.map((finding) => finding.split(' ')[0])).toEqual(['file/name-not-nfc', 'file/name-not-nfc']);
  });
});

describe('a broken file stops only itself', () => {
  test.each([
    'site.json',
    'agencies.json',
    'indices/minh-hoa.json',
    UNITS,
    CRITERIA,
    ROUND,
    RESULTS,
    SELF,
    TASKS,
    CORRECTION,
  ])('%s', (path) => {
    const broken = `${edited(path).trimEnd().slice(0, -1)}\n`;
    expect(findingsOf({ [path]: broken }).map((finding) => finding.replace(/:\d+$/, ''))).toEqual([
      `json/syntax ${path}`,
    ]);
  });

  test.each(['indices/minh-hoa.json', UNITS, CRITERIA, ROUND, RESULTS])('%s in UTF-16', (path) => {
    const files = baseWith({}).map((file) =>
      file.path === path ? { ...file, bytes: Buffer.from(`\uFEFF${edited(path)}`, 'utf16le') } : file,
    );
    expect(loadFiles(files).report.findings.map(({ code }) => code)).toEqual(['file/not-utf8']);
  });

  test('a plan whose front matter is broken', () => {
    expect(after(PLAN, ['title: Cải', 'title: a: Cải'])).toEqual([`frontmatter/syntax ${PLAN}:7`]);
  });

  test('a part that was refused is not also missing', () => {
    const publication = edited(ROUND).slice(
      edited(ROUND).indexOf('"publication"'),
      edited(ROUND).indexOf(',\n  "notes"'),
    );
    expect(after(ROUND, [publication, '"publication": "Quyết định số 2"'])).toEqual([`schema/wrong-type ${ROUND}:34`]);
  });

  test('a folder without any file lacks its site.json', () => {
    expect(loadFiles([]).report.findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'site/missing content/site.json',
    ]);
  });
});

describe('hidden characters', () => {
  test('in the text are told once and do not break the file', () => {
    expect(after(CORRECTION, ['Chép thiếu', 'Chép\u0001 thiếu'])).toEqual([`file/control-character ${CORRECTION}:9`]);
    expect(after(CORRECTION, ['"reason":', '\u200B"reason":'])).toEqual([`file/control-character ${CORRECTION}:9`]);
  });

  test('written as an escape are found too', () => {
    expect(after(CORRECTION, ['Chép thiếu', 'Chép \\u202E thiếu'])).toEqual([`file/control-character ${CORRECTION}:9`]);
  });
});

describe('an oddity of a document', () => {
  const odd: Edit = ['date: "2026-02-20"', 'date: "2026-12-20"'];

  test('is a warning until the notes of the editor name it', () => {
    expect(after(PLAN, odd)).toEqual([`plan/cited-after-issue ${PLAN}:18`]);
    expect(
      after(PLAN, odd, [
        'rendition: verbatim',
        'editorNotes: ["Ngày của 02/QĐ-MINHHOA in như vậy trong bản gốc."]\nrendition: verbatim',
      ]),
    ).toEqual([]);
  });
});

describe('a row and its block', () => {
  test('a row in a block that does not list its unit is told at the block', () => {
    expect(
      after(RESULTS, ['"unit": "99001-xa-minh-hoa-dong",', '"unit": "99001-xa-minh-hoa-dong",\n      "block": "sở",']),
    ).toEqual([`result/not-in-cohort ${RESULTS}:7`]);
  });

  test('a reason for absence cannot be given to a unit outside the cohort', () => {
    const reason =
      '"missing": [{ "units": ["99011-xa-minh-hoa-thuong-den-2025"], "status": "not-assessed", "note": "Minh hoạ" }]';
    expect(after(RESULTS, ['"missing": []', reason])).toEqual([`result/not-in-cohort ${RESULTS}:55`]);
  });
});
