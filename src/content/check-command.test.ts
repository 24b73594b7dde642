import { describe, expect, test } from 'vitest';
import type { Finding } from '../diagnostics/finding.ts';
import { createReport } from '../diagnostics/report.ts';
import { createSourceMap } from '../diagnostics/source-map.ts';
import { type CheckOptions, renderCheck } from './check-command.ts';

const found = (file: string, code: Finding['code'] = 'site/missing'): Finding => ({
  code,
  file,
  line: 1,
  column: 1,
  length: 1,
  params: {},
});
const sources = new Map(
  ['content/a.json', 'content/units/b.json', 'content/units-old.json'].map((file) => [file, createSourceMap('{}')]),
);
const report = createReport(
  [found('content/a.json'), found('content/units/b.json'), found('content/units-old.json', 'plan/cited-year')],
  sources,
);

const check = (options: Partial<CheckOptions> = {}) =>
  renderCheck(report, {
    format: 'text',
    language: 'vi',
    showNotices: false,
    paths: [],
    helpAddress: (code) => code,
    ...options,
  });
const filesIn = (output: string): string[] =>
  [...output.matchAll(/^(content\S+):1:1$/gm)].map((match) => match[1] ?? '');

describe('the end', () => {
  test('is 1 with errors and 0 with warnings only', () => {
    expect(check().exitCode).toBe(1);
    expect(check({ paths: ['content/units-old.json'] }).exitCode).toBe(0);
  });

  test('says that nothing was published only when something is wrong', () => {
    expect(check().output).toMatch(/ghi chú\. Chưa xuất bản gì; .*\.\n$/);
    expect(check({ paths: ['content/units-old.json'] }).output).toMatch(/ghi chú\.\n$/);
  });
});

test('notices that are not shown are offered', () => {
  const noticed = createReport(
    [{ ...found('content/a.json', 'task/no-requirement'), params: { number: '1' } }],
    sources,
  );
  const options = { format: 'text', language: 'en', showNotices: false, paths: [], helpAddress: String } as const;
  expect(renderCheck(noticed, options).output).toBe(
    '0 errors in 3 files, 0 warnings, 1 notice. Add --notices to see the notices.\n',
  );
  expect(renderCheck(noticed, { ...options, showNotices: true }).output).not.toContain('--notices');
});

describe('paths', () => {
  test('a folder takes what is below it, and not a name that begins alike', () => {
    expect(filesIn(check({ paths: ['content/units'] }).output)).toEqual(['content/units/b.json']);
  });

  test('several paths add up, and the empty path is everything', () => {
    expect(filesIn(check({ paths: ['content/units', 'content/a.json'] }).output)).toHaveLength(2);
    expect(filesIn(check({ paths: [''] }).output)).toHaveLength(3);
  });

  test('the lines of the files are still shown', () => {
    const { output } = check({ paths: ['content/units-old.json'] });
    expect(output).toContain('1 │ {}');
    expect(output).toContain('trong 3 tệp');
  });
});

test('each format has its own output', () => {
  expect(JSON.parse(check({ format: 'json' }).output)).toMatchObject({ files: 3 });
  expect(check({ format: 'github', language: 'en' }).output).toContain('::warning file=content/units-old.json,line=1,');
});
