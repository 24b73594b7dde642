import { describe, expect, test } from 'vitest';
import type { RawResults } from '../../content/schemas/results.ts';
import type { RawSelf } from '../../content/schemas/self.ts';
import { bareContent, demonstration, imported, ROUND, said, workbookIn } from '../../../test/score-samples.ts';
import { type SampleCell, type SampleSheet, workbookOf } from '../../../test/workbook-samples.ts';
import { importSeverity } from '../import-finding.ts';
import { importWorkbook, type ScoreContent } from './import-scores.ts';
import { parse } from './read-table.ts';

const one = (rows: readonly (readonly SampleCell[])[], more: Partial<SampleSheet> = {}): Uint8Array =>
  workbookOf({ 'Bảng điểm': { rows, ...more } });
const linesOf = async (bytes: Uint8Array, options = { round: ROUND }): Promise<readonly string[]> =>
  (await imported(bytes, options)).findings.map(said);
const problems = async (bytes: Uint8Array, options = { round: ROUND }): Promise<readonly string[]> =>
  (await imported(bytes, options)).findings.filter((finding) => importSeverity(finding) !== 'notice').map(said);

async function resultsIn(bytes: Uint8Array, kind: 'xlsx' | 'csv' = 'xlsx'): Promise<RawResults> {
  const { file, findings } = await imported(bytes, { round: ROUND }, kind);
  if (!file) throw new Error(findings.map(said).join('\n'));
  expect(file.path).toBe(`rounds/${ROUND}/results.json`);
  return JSON.parse(file.text) as RawResults;
}

const UNIT = 'Đơn vị: UBND xã Cỏ May';
const self = (...rows: (readonly SampleCell[])[]): Uint8Array =>
  one([
    ['BẢNG TỰ CHẤM ĐIỂM'],
    [UNIT],
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Ghi chú'],
    ...rows,
  ]);

async function selfIn(bytes: Uint8Array): Promise<RawSelf> {
  const { file, findings } = await imported(bytes);
  if (!file) throw new Error(findings.map(said).join('\n'));
  expect(file.path).toBe(`rounds/${ROUND}/self/minh-hoa-xa-co-may.json`);
  return JSON.parse(file.text) as RawSelf;
}

describe('one unit, criteria in rows', () => {
  test('becomes a self-assessment with documents as officers cite them', async () => {
    const cited =
      'Báo cáo số 98/BC-UBND ngày 28/11/2025 của UBND xã Cỏ May về cải cách hành chính;\n- Quyết định 12/QĐ-UBND ngày 3 tháng 2 năm 2025';
    const { scores } = await selfIn(
      self(
        ['1', 'Chỉ đạo, điều hành', 11, 1.75],
        ['1.1.1', 'Ban hành', 1, '0,75', cited],
        ['1.1.2', 'Đủ', 1, 1, null, 'Có lưu'],
        ['1.1.3', 'Hoàn thành', 2],
        ['2.3.1', 'Văn bản', 1, 'Không áp dụng'],
      ),
    );
    expect(scores).toEqual({
      '1.1.1': {
        points: 0.75,
        evidence: [
          {
            document: {
              kind: 'Báo cáo',
              number: '98/BC-UBND',
              date: '2025-11-28',
              issuer: 'UBND xã Cỏ May',
              title: 'cải cách hành chính',
              role: 'related',
            },
          },
          { document: { kind: 'Quyết định', number: '12/QĐ-UBND', date: '2025-02-03', role: 'related' } },
        ],
      },
      '1.1.2': { points: 1, evidence: [], explanation: 'Có lưu' },
      '2.3.1': { points: null, status: 'not-applicable', evidence: [] },
    });
  });

  test('appraised and survey columns under a merged heading make it a row of the results', async () => {
    const bytes = one(
      [
        [UNIT],
        ['TT', 'Nội dung', 'Điểm đánh giá', null, null, 'Ghi chú'],
        [null, null, 'Tự chấm', 'Thẩm định', 'Điều tra XHH', null],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ['1.1.1', 'Ban hành', 1, 0.5, null, 'Chậm'],
        ['1.4.1', 'Khảo sát', null, null, 0.93],
        [null, 'Tổng điểm', 1, 0.5, 0.93],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'] },
    );
    const { results } = await resultsIn(bytes);
    expect(results).toEqual([
      {
        unit: 'minh-hoa-xa-co-may',
        self: 1,
        appraised: 0.5,
        survey: 0.93,
        scores: { '1.1.1': { self: 1, appraised: 0.5, note: 'Chậm' }, '1.4.1': { survey: 0.93 } },
      },
    ]);
  });

  test('every problem is said at once, each with its cell', async () => {
    expect(
      await problems(
        self(
          ['1.1.1', 'a', 1, 2],
          ['1.1.9', 'b', 1, 1],
          ['1.1.2', 'c', 1, 'x'],
          ['1.1.3', 'd', 2, { v: '#REF!', error: true }],
          ['1.1.1', 'a', 1, 1],
          ['1.2.1', 'e', 1, 1, 'kế hoạch của xã'],
          [null, 'f', 1, 1],
        ),
      ),
    ).toEqual([
      'Bảng điểm!D4 scores/above-max: The points 2 are above the maximum of criterion 1.1.1: 1.',
      'Bảng điểm!A5 scores/unknown-code: The criteria of this round have no “1.1.9”.',
      'Bảng điểm!D6 scores/unknown-mark: It is not clear what the mark “x” means.',
      'Bảng điểm!D7 scores/error-cell: The cell shows the formula error #REF!.',
      'Bảng điểm!E9 scores/unread-document: Number and date of the document “kế hoạch của xã” could not be told apart; it is kept whole as a title.',
      'Bảng điểm!A10 scores/unknown-code: The criteria of this round have no “”.',
    ]);
  });

  test('a code twice, points with a state, a sum that is wrong', async () => {
    const rows = [
      ['1.1.1', 'a', 1, 1],
      ['1.1.1', 'a', 1, 1],
      ['1.1', 'A', 4, 3],
    ] as const;
    expect(await problems(self(...rows))).toEqual([
      'Bảng điểm!D5 scores/duplicate-code: Criterion 1.1.1 stands in two places; the first is Bảng điểm!D4.',
      'Bảng điểm!D6 scores/sum-differs: The sum of 1.1 is written as 3; its criteria add up to 1.',
    ]);
  });

  test('a legend explains marks', async () => {
    const { scores } = await selfIn(
      self(['1.1.1', 'a', 1, 1], ['2.3.1', 'b', 1, 'x'], ['Ghi chú: dấu “x” là không áp dụng']),
    );
    expect(scores['2.3.1']).toEqual({ points: null, status: 'not-applicable', evidence: [] });
  });

  test('without a unit, and with one that is not in the round', async () => {
    const table = [
      ['Mã', 'Tiêu chí', 'Điểm tự chấm'],
      ['1.1.1', 'a', 1],
    ];
    expect(await problems(one(table))).toEqual([expect.stringContaining('scores/no-unit')]);
    expect(await problems(one([['Đơn vị: xã Cỏ Mây'], ...table]))).toEqual([
      expect.stringMatching(/Bảng điểm!A1 scores\/unknown-unit/),
    ]);
    expect((await imported(one(table), { round: ROUND, unit: 'minh-hoa-xa-co-may' })).file?.path).toContain(
      'self/minh-hoa-xa-co-may',
    );
  });

  test('what an earlier file says and the sheet has no place for, stays', async () => {
    const earlier = { submitted: '2025-11-28', report: { kind: 'Báo cáo', role: 'related' }, scores: { '9': {} } };
    const content: ScoreContent = { ...bareContent(), text: () => JSON.stringify(earlier) };
    const { file } = importWorkbook(await workbookIn(self(['1.1.1', 'a', 1, 1])), { round: ROUND }, content);
    expect(JSON.parse(file?.text ?? 'null')).toMatchObject({
      submitted: '2025-11-28',
      report: earlier.report,
      scores: { '1.1.1': { points: 1 } },
    });
    expect(file?.text).not.toContain('"9"');
  });
});

describe('many units, criteria in columns', () => {
  const TWO_ROWS = {
    rows: [
      ['KẾT QUẢ THẨM ĐỊNH ĐIỂM CCHC NĂM 2025'],
      ['STT', 'Đơn vị', 'Tiêu chí 1.1.1', null, '1.4.1', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng', 'Xếp loại'],
      [null, null, 'Tự chấm', 'Thẩm định', 'Điều tra', null, null, null, null],
      [1, 'Xã Cỏ May', 1, 0.5, '0,93', 94, { v: 0.9494, style: 'percent' }, 1, 'Xuất sắc'],
      [
        2,
        'ubnd xã vườn hồng',
        0,
        null,
        'KĐG',
        { v: 80.126, style: 'fixed2', formula: 'SUM(C5:E5)' },
        { v: 0.81, style: 'percent' },
        '2',
        'Tốt',
      ],
      [null, 'Trung bình', 0.5, 0.5, 0.93, 87],
      [null, 'Người lập biểu'],
    ],
    merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:D2', 'F2:F3', 'G2:G3', 'H2:H3', 'I2:I3'],
  } as const satisfies SampleSheet;

  test('two heading rows with merged cells, percent cells, formulas, states, sums left out', async () => {
    const { results } = await resultsIn(one(TWO_ROWS.rows, TWO_ROWS));
    expect(results).toEqual([
      {
        unit: 'minh-hoa-xa-co-may',
        total: 94,
        indexPercent: 95,
        rank: 1,
        band: 'Xuất sắc',
        scores: { '1.1.1': { self: 1, appraised: 0.5 }, '1.4.1': { survey: 0.93 } },
      },
      {
        unit: 'minh-hoa-xa-vuon-hong',
        total: 80.13,
        indexPercent: 81,
        rank: 2,
        band: 'Tốt',
        scores: { '1.1.1': { self: 0 }, '1.4.1': { status: 'not-assessed' } },
      },
    ]);
    const lines = await linesOf(one(TWO_ROWS.rows, TWO_ROWS));
    expect(lines.map((line) => /scores\/[\w-]+/.exec(line)?.[0])).toEqual([
      'scores/skipped-row',
      'scores/shown-rounded',
      'scores/formula-values',
    ]);
  });

  test('a CSV file in any of three separators says the same', async () => {
    const rows = [
      ['Mã', 'Đơn vị', '1.1.1', '1.4.1', 'Tổng điểm', 'Hạng'],
      ['', 'Xã Cỏ May', '0,5', '0.93', '94', '1'],
      ['', 'Xã Vườn Hồng', '', 'KĐG', '80,1', '2'],
    ];
    const expected = [
      {
        unit: 'minh-hoa-xa-co-may',
        total: 94,
        rank: 1,
        scores: { '1.1.1': { appraised: 0.5 }, '1.4.1': { survey: 0.93 } },
      },
      { unit: 'minh-hoa-xa-vuon-hong', total: 80.1, rank: 2, scores: { '1.4.1': { status: 'not-assessed' } } },
    ];
    for (const separator of [';', '\t', ',']) {
      const text = rows
        .map((row) => row.map((value) => (value.includes(separator) ? `"${value}"` : value)).join(separator))
        .join('\r\n');
      for (const mark of ['', '\uFEFF'])
        expect((await resultsIn(Buffer.from(mark + text), 'csv')).results).toEqual(expected);
    }
  });

  test('units by code, by name without its kind, decomposed, in the other tone place', async () => {
    const rows = [
      ['Đơn vị', 'Tổng điểm'],
      ['minh-hoa-xa-co-may', 90],
      ['Vườn Hồng'.normalize('NFD'), 80],
      ['2. Xã Trăng Non (minh hoạ)', 70],
    ];
    expect((await resultsIn(one(rows))).results.map(({ unit }) => unit)).toEqual([
      'minh-hoa-xa-co-may',
      'minh-hoa-xa-vuon-hong',
      'minh-hoa-xa-trang-non',
    ]);
  });

  test('every problem at once', async () => {
    const rows = [
      ['Đơn vị', '1.1.1', '1.1.1', 'Tổng điểm', 'Hạng'],
      ['Xã Cỏ May', 2, 1, 94, '1/25'],
      ['Xã Vườn Hông', 1, 1, 80, 2],
      ['Xã Cỏ May', 1, 1, '1.234', 3],
      ['Xã Trăng Non', 1, 1, { v: 0.8, style: 'percent' }, 4],
      ['Xã Lúa Thơm', { v: 45000, style: 'date' }, 1, 70, 5],
    ] satisfies SampleCell[][];
    expect(await problems(one(rows))).toEqual([
      'Bảng điểm!C1 scores/duplicate-column: Two columns mean the same: 1.1.1 appraised; the first is Bảng điểm!B1.',
      'Bảng điểm!B2 scores/above-max: The points 2 are above the maximum of criterion 1.1.1: 1.',
      'Bảng điểm!E2 scores/bad-rank: “1/25” is no rank.',
      'Bảng điểm!A3 scores/unknown-unit: This round has no unit “Xã Vườn Hông”.',
      'Bảng điểm!A4 scores/duplicate-unit: The unit “Cỏ May” has two rows; the first is at Bảng điểm!A2.',
      'Bảng điểm!D5 scores/percent-for-points: The points are written as a percentage: 80%.',
      'Bảng điểm!B6 scores/date-for-points: Excel has turned the points into the date 2023-03-15.',
    ]);
  });

  test('a row for one unit stays in its place, and what the sheet does not say stays as it was', async () => {
    const earlier = {
      round: ROUND,
      results: [
        { unit: 'minh-hoa-xa-trang-non', total: 1 },
        { unit: 'minh-hoa-xa-co-may', rank: 7, scores: { '1.1.1': { self: 1 }, '1.1.2': { status: 'not-assessed' } } },
      ],
      missing: [{ units: ['minh-hoa-xa-vuon-hong', 'minh-hoa-xa-lua-thom'], status: 'not-read', note: 'chưa' }],
    };
    const content: ScoreContent = { ...bareContent(), text: () => JSON.stringify(earlier) };
    const table = await workbookIn(
      one([
        ['Đơn vị', '1.1.1', '1.1.2', 'Tổng điểm'],
        ['Xã Cỏ May', 0.5, 1, 94],
        ['Xã Vườn Hồng', 1, 1, 80],
      ]),
    );
    const results = JSON.parse(importWorkbook(table, { round: ROUND }, content).file?.text ?? 'null') as RawResults;
    expect(results.results).toEqual([
      {
        unit: 'minh-hoa-xa-co-may',
        rank: 7,
        total: 94,
        scores: { '1.1.1': { self: 1, appraised: 0.5 }, '1.1.2': { appraised: 1 } },
      },
      { unit: 'minh-hoa-xa-vuon-hong', total: 80, scores: { '1.1.1': { appraised: 1 }, '1.1.2': { appraised: 1 } } },
      { unit: 'minh-hoa-xa-trang-non', total: 1 },
    ]);
    expect(results.missing).toEqual([{ units: ['minh-hoa-xa-lua-thom'], status: 'not-read', note: 'chưa' }]);
  });
});

describe('what cannot be taken', () => {
  const table = one([
    ['Đơn vị', 'Tổng điểm'],
    ['Xã Cỏ May', 1],
    ['Xã Vườn Hồng', 2],
  ]);

  test('no round, or a strange one', async () => {
    expect(await linesOf(table, {} as never)).toEqual([expect.stringContaining('scores/no-round')]);
    expect(await linesOf(table, { round: 'x' })).toEqual([
      expect.stringContaining('scores/unknown-round: No round has the id “x”.'),
    ]);
  });

  test('no table', async () => {
    expect(await problems(one([['Kính gửi'], ['Nơi nhận']]))).toEqual([expect.stringContaining('scores/no-table')]);
  });

  test('content with errors', async () => {
    const outcome = importWorkbook(await workbookIn(table), { round: ROUND }, { ...bareContent(), dataset: null });
    expect(outcome.findings.map(({ code }) => code)).toEqual(['scores/content-has-errors']);
  });

  test('criteria of a round of which only totals were published', async () => {
    const round = [...demonstration().rounds.values()].find(({ criteriaSetId }) => criteriaSetId === null)?.id ?? '';
    expect(await problems(self(['1.1.1', 'a', 1, 1]), { round })).toEqual([
      expect.stringContaining('scores/no-criteria'),
    ]);
  });

  test('columns and sheets that say nothing we know are named', async () => {
    const rows = [
      ['Đơn vị', 'Số hồ sơ', '1.1.9', 'Tổng điểm'],
      ['Xã Cỏ May', 312, 1, 90],
      ['Xã Vườn Hồng', 200, 1, 80],
    ];
    const { findings } = await imported(
      workbookOf({ a: { rows }, b: { rows: [['Ghi chép']] }, c: { rows: [['Ẩn']], hidden: true } }),
    );
    expect(findings.map(said)).toEqual([
      'a!B1 scores/column-left-out: No figure is taken from the column “Số hồ sơ”.',
      'a!C1 scores/unknown-code: The criteria of this round have no “1.1.9”.',
      'b scores/sheet-left-out: Nothing is taken from the sheet “b”.',
    ]);
  });

  test('a code and a name that are two units; a name that is two', async () => {
    const rows = [
      ['Mã đơn vị', 'Đơn vị', 'Tổng điểm'],
      ['minh-hoa-xa-co-may', 'Xã Vườn Hồng', 90],
      ['minh-hoa-xa-trang-non', 'Xã Trăng Non', 80],
    ];
    expect(await problems(one(rows))).toEqual([expect.stringMatching(/A2 scores\/unit-disagrees/)]);
    const { units, rounds, criteriaSets } = demonstration();
    const twin = [...units.values()].map((unit) =>
      unit.id === 'minh-hoa-xa-vuon-hong' ? { ...unit, kind: 'phuong' as const, name: 'Cỏ May' } : unit,
    );
    const dataset = { units: new Map(twin.map((unit) => [unit.id, unit])), rounds, criteriaSets };
    const table = await workbookIn(
      one([
        ['Đơn vị', 'Tổng điểm'],
        ['Cỏ May', 90],
        ['Xã Cỏ May', 80],
        ['Xã Trăng Non', 70],
      ]),
    );
    const { findings } = importWorkbook(table, { round: ROUND }, { ...bareContent(), dataset });
    expect(findings.map(said)).toEqual([expect.stringMatching(/A2 scores\/ambiguous-unit.*Xã Cỏ May .*Phường Cỏ May/)]);
  });

  test('points of a column that does not say which go by the method of the criterion, and that is said', async () => {
    expect(
      await linesOf(
        one([
          ['Đơn vị', '1.1.1', 'Tổng điểm'],
          ['Xã Cỏ May', 1, 1],
          ['Xã Vườn Hồng', 1, 1],
        ]),
      ),
    ).toEqual([expect.stringContaining('scores/kind-assumed')]);
  });
});

describe('states, documents and templates', () => {
  const HEAD = ['Mã', 'Điểm tự chấm', 'Tình trạng', 'Loại văn bản', 'Số, ký hiệu', 'Địa chỉ tệp'];
  const documents = (...rows: (readonly SampleCell[])[]): Uint8Array => one([[UNIT], HEAD, ...rows]);

  test('a strange state, a state beside points, a document without its kind, a link that leads nowhere', async () => {
    const rows = [
      ['1.1.1', 1, 'hoãn'],
      ['1.1.2', 1, 'Không áp dụng'],
      ['1.1.3', 1, null, null, '5/BC-UBND'],
      ['1.2.1', 1, null, 'Báo cáo', '6/BC-UBND', 'D:\\bao-cao.pdf'],
    ];
    const lines = await problems(documents(...rows));
    expect(lines.map((line) => /!(\w+) scores\/([\w-]+)/.exec(line)?.slice(1))).toEqual([
      ['C3', 'bad-status'],
      ['E5', 'document-without-kind'],
      ['F6', 'bad-address'],
    ]);
    expect((await problems(documents(['1.1.2', 1, 'Không áp dụng']))).join()).toContain('scores/status-with-points');
  });

  test('a template of other criteria, and one that is older than its criteria', async () => {
    const origin = (set: string): Record<string, SampleSheet> => ({
      congkhai: {
        rows: [
          ['format', '1'],
          ['criteriaSet', set],
          ['version', 'cũ'],
        ],
        hidden: true,
      },
    });
    const table = { rows: [[UNIT], HEAD, ['1.1.1', 0]] };
    expect(await problems(workbookOf({ a: table, ...origin('papi-2021') }))).toEqual([
      expect.stringContaining('scores/template-other-set'),
    ]);
    expect(await problems(workbookOf({ a: table, ...origin('minh-hoa-cchc-xa-2025') }))).toEqual([
      expect.stringContaining('scores/template-outdated'),
    ]);
  });
});

describe('CSV files', () => {
  const read = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const table = await parse(bytes, { kind: 'csv' });
    return 'findings' in table ? table.findings.map(said) : ['read'];
  };

  test('another encoding is named, with its cure', async () => {
    const text = 'Đơn vị;Tổng điểm\nXã Cỏ May;90';
    expect(await read(Buffer.from(text))).toEqual(['read']);
    expect(await read(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual([
      expect.stringMatching(/scores\/csv-encoding.*UTF-16/),
    ]);
    // "Xã Cỏ May" and "Đơn vị" in Windows-1258: letters, then their tone.
    const old = Buffer.from([0xd0, 0xf5, 0x6e, 0x20, 0x76, 0x69, 0xf2, 0x3b, 0x58, 0xe3, 0xde, 0x20, 0x43, 0x6f, 0xd2]);
    expect(await read(old)).toEqual([expect.stringMatching(/scores\/csv-encoding.*Windows-1258/)]);
    expect(await read(Buffer.from([0xa7, 0xac, 0x6e, 0x20, 0x76, 0xde, 0x3b, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9]))).toEqual([
      expect.stringMatching(/an old one/),
    ]);
  });

  test('a quotation mark without its partner', async () => {
    expect(await read(Buffer.from('a;b\n"c;d\ne;f'))).toEqual([expect.stringContaining('scores/csv-broken')]);
  });
});
