import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../src/content/load.ts';
import { CODES } from '../../src/diagnostics/catalogue.ts';
import { EXAMPLES } from '../../src/diagnostics/examples.ts';
import { severityOf, wordingOf } from '../../src/diagnostics/wording.ts';
import { error as helpAddress } from '../../src/routes.ts';
import { baseFiles, brokenCase, brokenNames, toInput } from './fixtures.ts';

const folderOf = (code: string): string => code.replaceAll('/', '-');

test('the base folder has no findings and makes a dataset', () => {
  const { dataset, report } = loadFiles(toInput(baseFiles()));
  expect(report.findings).toEqual([]);
  expect(dataset?.rounds.size).toBe(2);
});

test('every code has a fixture, and every fixture a code', () => {
  expect(brokenNames()).toEqual(CODES.map(folderOf).sort());
});

test('every code has a help address of its own', () => {
  expect(new Set(CODES.map(helpAddress)).size).toBe(CODES.length);
});

describe.each(CODES)('%s', (code) => {
  const { expected, files, earlier } = brokenCase(folderOf(code));
  const { dataset, report } = loadFiles(toInput(files), earlier);

  test('is reported alone, at its place', () => {
    expect(expected.code).toBe(code);
    expect(report.findings.map(({ code, file, line, column }) => ({ code, file, line, column }))).toEqual([
      { code, file: expected.file, line: expected.line, column: expected.column },
    ]);
  });

  test('stops the publication only when it is an error', () => {
    expect(dataset === null).toBe(severityOf({ code }) === 'error');
  });

  test('carries what the example of its help page carries', () => {
    expect(Object.keys(EXAMPLES[code].params).sort()).toEqual(Object.keys(report.findings[0]?.params ?? {}).sort());
  });

  test.each(['vi', 'en'] as const)('leaves no placeholder unfilled (%s)', (language) => {
    for (const finding of report.findings) {
      const { title, mark, why, fix } = wordingOf(finding, language);
      expect(`${title}\n${mark}\n${why}\n${fix}`).not.toMatch(/\{\w+\}|undefined|\[object|NaN|  /);
    }
  });
});
