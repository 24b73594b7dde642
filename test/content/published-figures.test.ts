/** A published figure changes only with a correction. */
import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../src/content/load.ts';
import { baseFiles, baseWith, edited, toInput } from './fixtures.ts';

const RESULTS = 'rounds/minh-hoa-2025/results.json';
const ROUND = 'rounds/minh-hoa-2025/round.json';
const EARLIER = toInput(baseFiles());

const reportOf = (changes: Readonly<Record<string, string | null>>) => loadFiles(baseWith(changes), EARLIER).report;
const toldOf = (changes: Readonly<Record<string, string | null>>): string[] =>
  reportOf(changes).findings.map(({ code, file, line }) => `${code} ${file.replace('content/', '')}:${line}`);
const after = (from: string, to: string): string[] => toldOf({ [RESULTS]: edited(RESULTS, [from, to]) });

const CORRECTION = JSON.stringify({
  round: 'minh-hoa-2025',
  unit: '99002-xa-minh-hoa-tay',
  code: '1.1.1',
  field: 'self',
  before: 24,
  after: 23,
  reason: 'Chép nhầm (minh hoạ)',
  decidedBy: null,
  date: '2026-04-01',
});

describe('against an earlier state', () => {
  test('the same content has nothing to tell', () => {
    expect(toldOf({})).toEqual([]);
  });

  test('one digit changed is told with the line, both figures and what to write', () => {
    const [finding] = reportOf({ [RESULTS]: edited(RESULTS, ['"total": 93.5', '"total": 93.51']) }).findings.filter(
      ({ code }) => code === 'result/changed-without-correction',
    );
    expect(finding).toMatchObject({ line: 7, params: { before: '93.5', after: '93.51' } });
    expect(finding?.params['file']).toBe(
      'content/corrections/2026-06-30-minh-hoa-2025-99001-xa-minh-hoa-dong-total.json',
    );
    expect(JSON.parse(finding?.params['json'] as string)).toMatchObject({
      field: 'total',
      code: null,
      before: 93.5,
      after: 93.51,
    });
  });

  test('the correction it asks for, as it is written, makes it right', () => {
    const changed = { [RESULTS]: edited(RESULTS, ['"1.1.1": { "self": 24,', '"1.1.1": { "self": 23,']) };
    expect(toldOf(changed)).toEqual([`result/changed-without-correction ${RESULTS}:27`]);
    expect(toldOf({ ...changed, 'corrections/2026-04-01-tay.json': CORRECTION })).toEqual([]);
  });

  test('a row moved to the missing ones is a change; a note, a new row or a new round is none', () => {
    const row =
      '{ "unit": "99004-xa-minh-hoa-bac", "appraised": 51, "survey": 32.5, "total": 83.5, "rank": 3, "band": "Khá" }';
    const gone = edited(
      RESULTS,
      [`,\n    ${row}`, ''],
      ['"missing": []', '"missing": [{ "units": ["99004-xa-minh-hoa-bac"], "status": "not-read", "note": "x" }]'],
    );
    expect(toldOf({ [RESULTS]: gone })).toEqual([`result/changed-without-correction ${RESULTS}:4`]);
    expect(after('"band": "Khá" }', '"band": "Khá", "note": "x" }')).toEqual([]);
    const without = toInput(new Map([...baseFiles()].filter(([path]) => !path.startsWith('rounds/minh-hoa-2025/'))));
    expect(loadFiles(EARLIER, without).report.findings).toEqual([]);
  });

  test('a published file that is gone is told where it stood', () => {
    const found = toldOf({ [RESULTS]: null });
    expect(found).toContain(`result/changed-without-correction ${RESULTS}:1`);
  });

  test('figures of a round that was not published yet may change', () => {
    const drafting = baseWith({ [ROUND]: edited(ROUND, ['"status": "published"', '"status": "appraisal"']) });
    const now = baseWith({ [RESULTS]: edited(RESULTS, ['"1.1.1": { "self": 24,', '"1.1.1": { "self": 23,']) });
    expect(loadFiles(now, drafting).report.findings).toEqual([]);
  });

  test('a slip that is told anyway is not told again as a change', () => {
    expect(after('"99002-xa-minh-hoa-tay"', '"99002-xa-minh-hoa-tya"')).toEqual([`ref/unknown-unit ${RESULTS}:22`]);
    expect(after('"total": 93.5', '"total": "93.5"')).toEqual([`schema/wrong-type ${RESULTS}:7`]);
  });
});

describe('self files', () => {
  const SELF = 'rounds/minh-hoa-2025/self/99001-xa-minh-hoa-dong.json';

  test('a unit outside the cohort is told at its file', () => {
    const stranger = edited(SELF, ['99001-xa-minh-hoa-dong', '99012-xa-minh-hoa-ha-den-2025']);
    const path = 'rounds/minh-hoa-2025/self/99012-xa-minh-hoa-ha-den-2025.json';
    expect(toldOf({ [path]: stranger })).toEqual([`result/not-in-cohort ${path}:4`]);
  });

  test('an unknown code is not also without evidence', () => {
    expect(
      toldOf({
        [SELF]: edited(SELF, [
          '"1.1.2": { "points": 15, "explanation": "Báo cáo gửi đúng hạn (minh hoạ)." }',
          '"9.9": { "points": 15 }',
        ]),
      }),
    ).toEqual([`ref/unknown-criterion ${SELF}:11`]);
  });

  test('complete the results where these print no self score', () => {
    const { dataset } = loadFiles(
      baseWith({
        [RESULTS]: edited(RESULTS, ['"1.1.1": { "self": 25, "appraised": 24 }', '"1.1.1": { "appraised": 24 }']),
      }),
    );
    const [results] = [...(dataset?.results.values() ?? [])];
    expect(results?.[0]?.scores['1.1.1']).toMatchObject({ self: 25, appraised: 24 });
    expect([...(dataset?.selfAssessments.values() ?? [])].flat()).toHaveLength(1);
  });

  test('of a round that is not published yet are kept', () => {
    const path = 'rounds/minh-hoa-2026/self/99001-xa-minh-hoa-dong.json';
    const own = edited(SELF, ['"round": "minh-hoa-2025"', '"round": "minh-hoa-2026"']);
    const { dataset } = loadFiles(baseWith({ [path]: own }));
    expect([...(dataset?.selfAssessments.keys() ?? [])]).toEqual(['minh-hoa-2025', 'minh-hoa-2026']);
  });
});

describe('bonus and penalty', () => {
  const CRITERIA = 'criteria/minh-hoa-2025.json';
  const criteria = edited(CRITERIA, [
    '  "sources": []',
    '  "adjustments": [{ "code": "DC", "title": "Điểm cộng", "kind": "bonus", "maxPoints": 2 }, { "code": "DT", "title": "Điểm trừ", "kind": "penalty", "maxPoints": 3 }],\n  "sources": []',
  ]);
  const withScores = (scores: string, total: string): string[] =>
    toldOf({
      [CRITERIA]: criteria,
      [RESULTS]: edited(
        RESULTS,
        ['"1.1.1": { "self": 25, "appraised": 24 },', `"1.1.1": { "self": 25, "appraised": 24 }, ${scores},`],
        ['"total": 93.5', `"total": ${total}`],
      ),
    }).filter((line) => !line.startsWith('result/changed'));

  test('count in the total, each within its own maximum', () => {
    expect(withScores('"DC": { "appraised": 1.5 }, "DT": { "appraised": 0.5 }', '94.5')).toEqual([]);
    expect(withScores('"DC": { "appraised": 1.5 }', '93.5')).toEqual([`result/total-mismatch ${RESULTS}:7`]);
    expect(withScores('"DC": { "appraised": 2.5 }', '96')).toEqual([`result/score-above-max ${RESULTS}:11`]);
    expect(withScores('"DT": { "appraised": -1 }', '92.5')).toEqual([`result/below-zero ${RESULTS}:11`]);
  });

  test('have codes of their own', () => {
    expect(toldOf({ [CRITERIA]: criteria.replace('"DT"', '"1"') })).toEqual([`criteria/duplicate-code ${CRITERIA}:82`]);
  });
});
