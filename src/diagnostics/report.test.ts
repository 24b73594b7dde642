import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { countOf, createReport, hasErrors } from './report.ts';
import { createSourceMap } from './source-map.ts';

const found = (file: string, line: number, column: number, code: Finding['code'] = 'json/syntax'): Finding => ({
  code,
  file,
  line,
  column,
  length: 1,
  params: {},
});
const sorted = (...findings: Finding[]): string[] =>
  createReport(findings, new Map()).findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

describe('a report', () => {
  test('is sorted by file, line, column and code', () => {
    const findings = [
      found('b', 1, 1),
      found('a', 10, 1),
      found('a', 2, 5, 'schema/bad-date'),
      found('a', 2, 5, 'id/duplicate'),
      found('a', 2, 1),
    ];
    const expected = [
      'a:2:1 json/syntax',
      'a:2:5 id/duplicate',
      'a:2:5 schema/bad-date',
      'a:10:1 json/syntax',
      'b:1:1 json/syntax',
    ];
    expect(sorted(...findings)).toEqual(expected);
    expect(sorted(...findings.reverse())).toEqual(expected);
  });

  test('counts by severity, and has errors only when one is an error', () => {
    const warnings = createReport(
      [found('a', 1, 1, 'plan/cited-year'), found('a', 1, 1, 'task/no-requirement')],
      new Map(),
    );
    expect([countOf(warnings, 'error'), countOf(warnings, 'warning'), countOf(warnings, 'notice')]).toEqual([0, 1, 1]);
    expect(hasErrors(warnings)).toBe(false);
    expect(hasErrors(createReport([found('a', 1, 1)], new Map()))).toBe(true);
  });

  test('knows the text of its files', () => {
    const report = createReport([], new Map([['a', createSourceMap('{}')]]));
    expect([report.source('a')?.text, report.source('b')]).toEqual(['{}', undefined]);
    expect(report.fileCount).toBe(1);
  });
});
