import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { createReport } from '../report.ts';
import { createSourceMap } from '../source-map.ts';
import { wordingOf } from '../wording.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderText } from './text.ts';

const NONE = { vi: '', en: '' };
const aboveMax: Finding = {
  code: 'result/score-above-max',
  file: 'content/a.json',
  line: 2,
  column: 8,
  length: 2,
  params: {
    max: '10',
    what: { vi: 'Tiêu chí 1.2', en: 'Criterion 1.2' },
    where: 'content/c.json:14',
    suggestion: NONE,
  },
};
const notice: Finding = {
  code: 'task/no-requirement',
  file: 'content/b.json',
  line: 1,
  column: 1,
  length: 4,
  params: { number: '1.1' },
};
const missing: Finding = { code: 'site/missing', file: 'content/site.json', line: 1, column: 1, length: 1, params: {} };

const reportOf = (findings: readonly Finding[], text = '{\n  "x": 75\n}\n', fileCount = 3) =>
  createReport(
    findings,
    new Map([
      ['content/a.json', createSourceMap(text)],
      ['content/b.json', createSourceMap('null')],
    ]),
    fileCount,
  );

const options = {
  language: 'vi',
  showNotices: false,
  helpAddress: (code: string) => `/loi/${code.replace('/', '-')}/`,
  closing: (errors: number) => (errors > 0 ? 'Chưa xuất bản gì.' : ''),
} as const;

describe('text', () => {
  test('shows the place, the line, why, and how to mend it', () => {
    expect(renderText(reportOf([aboveMax]), options)).toBe(`lỗi result/score-above-max
content/a.json:2:8

  Điểm cao hơn điểm tối đa của tiêu chí.

  1 │ {
  2 │   "x": 75
    │        ^^ tối đa 10
  3 │ }

  Vì sao: Tiêu chí 1.2 có điểm tối đa 10 (content/c.json:14).
  Cách sửa: Ghi một số từ 0 đến 10.
  Xem thêm: /loi/result-score-above-max/

1 lỗi trong 1 trên 3 tệp, 0 cảnh báo, 0 ghi chú. Chưa xuất bản gì.
`);
  });

  test('counts one error and one file in the singular', () => {
    const english = { ...options, language: 'en', closing: () => '' } as const;
    expect(renderText(reportOf([aboveMax], undefined, 1), english)).toMatch(
      /\n1 error in 1 of 1 file, 0 warnings, 0 notices\.\n$/,
    );
    expect(renderText(reportOf([]), english)).toBe('0 errors in 3 files, 0 warnings, 0 notices.\n');
    expect(renderText(reportOf([notice], undefined, 1), english)).toBe('0 errors in 1 file, 0 warnings, 1 notice.\n');
  });

  test('notices are counted, and shown on request', () => {
    expect(renderText(reportOf([notice]), options)).toBe('0 lỗi trong 3 tệp, 0 cảnh báo, 1 ghi chú.\n');
    expect(renderText(reportOf([notice]), { ...options, showNotices: true })).toContain(
      'ghi chú task/no-requirement\ncontent/b.json:1:1\n',
    );
  });

  test('shows no line when the finding is about the file as a whole', () => {
    expect(renderText(reportOf([missing]), options)).not.toContain('│');
    const named: Finding = {
      ...missing,
      code: 'file/name-not-nfc',
      file: 'content/a.json',
      params: { name: 'a.json' },
    };
    expect(renderText(reportOf([named]), options)).not.toContain('│');
  });

  test('the caret stands under its letter whatever the encoding', () => {
    const text = `  "${'ế'.normalize('NFD')}": 75`;
    const lines = renderText(reportOf([{ ...aboveMax, line: 1 }], text), options).split('\n');
    const [shown = '', caret = ''] = lines.filter((line) => line.includes('│'));
    expect(shown.normalize('NFC').indexOf('75')).toBe(caret.indexOf('^^'));
  });

  test('a very long line is cut around the place', () => {
    const text = `${'a'.repeat(500)}75${'b'.repeat(500)}`;
    const [shown = '', caret = ''] = renderText(reportOf([{ ...aboveMax, line: 1, column: 501 }], text), options)
      .split('\n')
      .filter((line) => line.includes('│'));
    expect(shown.length).toBeLessThan(110);
    expect(shown).toMatch(/│ …a+75b+…$/);
    expect(caret.indexOf('^^')).toBe(shown.indexOf('75'));
  });

  test('an underline does not run past the cut', () => {
    const caret = renderText(reportOf([{ ...aboveMax, line: 1, column: 1, length: 900 }], 'x'.repeat(900)), options)
      .split('\n')
      .find((line) => line.includes('^'));
    expect(caret?.match(/\^+/)?.[0]).toHaveLength(96);
  });

  test('a tab is one blank and a control character a dot', () => {
    const text = '\t\u001B[2J 75';
    const shown = renderText(reportOf([{ ...aboveMax, line: 1, column: 7 }], text), options)
      .split('\n')
      .find((line) => line.includes('75'));
    expect(shown).toBe('  1 │  ·[2J 75');
  });

  test('the place at the end of a file without a last line is shown', () => {
    expect(renderText(reportOf([{ ...aboveMax, line: 3, column: 2 }], '{\n"x": 1\n}'), options)).toContain(
      '  3 │ }\n    │  ^^',
    );
  });
});

describe('json', () => {
  test('holds stable keys, both languages and the params', () => {
    expect(JSON.parse(renderJson(reportOf([missing])))).toEqual({
      files: 3,
      findings: [
        {
          code: 'site/missing',
          severity: 'error',
          file: 'content/site.json',
          line: 1,
          column: 1,
          length: 1,
          vi: wordingOf(missing, 'vi'),
          en: wordingOf(missing, 'en'),
          params: {},
        },
      ],
    });
  });

  test('a clean run is an empty list', () => {
    expect(renderJson(reportOf([]))).toBe('{\n  "files": 3,\n  "findings": []\n}\n');
  });
});

describe('github', () => {
  const github = { language: 'en', showNotices: false } as const;

  test('is one command a finding', () => {
    expect(renderGithub(reportOf([aboveMax]), github)).toBe(
      '::error file=content/a.json,line=2,col=8,endColumn=10,title=result/score-above-max::The score is above the maximum of the criterion.%0ACriterion 1.2 has the maximum 10 (content/c.json:14).%0AWrite a number from 0 to 10.\n',
    );
  });

  test('marks of the command language in a path or a text are escaped', () => {
    const odd: Finding = {
      ...missing,
      code: 'ref/unknown-unit',
      file: 'a,b:c%d.json',
      params: { id: '100%', suggestion: '', more: '' },
    };
    const output = renderGithub(reportOf([odd]), github);
    expect(output).toContain('file=a%2Cb%3Ac%25d.json,');
    expect(output).toContain('“100%25”');
    expect(output.split('\n')).toHaveLength(2);
  });

  test('notices come on request', () => {
    expect(renderGithub(reportOf([notice]), github)).toBe('');
    expect(renderGithub(reportOf([notice]), { ...github, showNotices: true })).toContain(
      '::notice file=content/b.json',
    );
  });
});
