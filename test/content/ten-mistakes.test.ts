/** An officer of a commune edits the real content and makes ten mistakes in one evening. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CheckOptions, renderCheck } from '../../src/content/check-command.ts';
import { loadContent } from '../../src/content/load.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { severityOf } from '../../src/diagnostics/wording.ts';
import { error as helpAddress } from '../../src/routes.ts';
import { brokenContent, MISTAKES, NFD_NAME } from '../ten-mistakes.ts';

// Reading the whole content takes longer while other tests share the machine.
vi.setConfig({ testTimeout: 60_000 });

/** Line and column as an editor counts them; the content is in NFC, so that a character is a column. */
function placeOf(text: string, words: string, skip = 0): { line: number; column: number } {
  const at = text.indexOf(words) + skip;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const folder = mkdtempSync(join(tmpdir(), 'noi-dung-'));
const shown = (path: string): string => `${folder}/${path}`;
const texts = brokenContent();

beforeAll(() => {
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The command itself, in a process of its own. */
const check = (...options: string[]) => {
  const result = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    env: { ...process.env, SITE_CONTENT: folder },
    encoding: 'utf8',
  });
  return { exitCode: result.status, output: result.stdout, errors: result.stderr };
};

const rendered = (options: Partial<CheckOptions>) =>
  renderCheck(loadContent(folder).report, {
    format: 'text',
    language: 'vi',
    showNotices: false,
    paths: [],
    helpAddress,
    ...options,
  });

const expectedPlaces = (): string[] => [
  ...MISTAKES.map(({ code, path, at, skip, in: elsewhere = path }) => {
    const { line, column } = placeOf(texts.get(elsewhere) ?? '', at, skip);
    return `${shown(elsewhere)}:${line}:${column} ${code}`;
  }),
  `${shown(NFD_NAME)}:1:1 file/name-not-nfc`,
];

const notANotice = (finding: Finding): boolean => severityOf(finding) !== 'notice';

describe('ten mistakes at once', () => {
  test('are all found, each once and at its place', () => {
    const before = loadContent('content').report.findings.map(
      ({ code, file }) => `${code} ${file.slice('content'.length)}`,
    );
    const isNew = ({ code, file }: Finding): boolean => !before.includes(`${code} ${file.slice(folder.length)}`);
    const found = loadContent(folder).report.findings.filter((finding) => notANotice(finding) && isNew(finding));
    expect(found.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`).sort()).toEqual(
      expectedPlaces().sort(),
    );
  });

  test('are printed in Vietnamese with file, line and column, and the command ends with 1', () => {
    const { exitCode, output } = check();
    for (const expected of expectedPlaces()) expect(output).toContain(`\n${expected.split(' ')[0]}\n`);
    expect(output).toContain('9 lỗi trong 9 trên');
    expect(output).toContain('Có phải là “01-ha-noi”?');
    expect(output).toContain('Có phải là 1.493?');
    expect(output).toContain('Có phải là “2.4”?');
    expect(output).toContain('Viết 84.58.');
    expect(output).toContain('Đổi tên tệp thành plans/2024/ke-hoach-my-ngai.mdx.');
    expect(exitCode).toBe(1);
  });

  test('are printed in English', () => {
    const { exitCode, output } = rendered({ language: 'en' });
    for (const expected of expectedPlaces()) expect(output).toContain(`\n${expected.split(' ')[0]}\n`);
    expect(output).toContain('9 errors in 9 of');
    expect(output).toContain('Did you mean “01-ha-noi”?');
    expect(exitCode).toBe(1);
  });

  test('are objects in JSON and annotations for GitHub', () => {
    const { findings } = JSON.parse(rendered({ format: 'json' }).output) as { findings: { severity: string }[] };
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(9);
    expect(rendered({ format: 'github' }).output.match(/^::error file=/gm)).toHaveLength(9);
  });

  test('can be asked for folder by folder', () => {
    const one = rendered({ paths: [shown('rounds/papi-2024')] });
    expect(one.exitCode).toBe(1);
    expect(one.output).toContain('1 lỗi trong 1 trên');
    expect(rendered({ paths: [shown('units')] }).exitCode).toBe(0);
  });
});

describe('wrong use', () => {
  test.each(['--format=xml', '--lang=fr', '--nonsense', 'no/such/folder'])('%s ends with 2 and says why', (option) => {
    const { exitCode, output, errors } = check(option);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toMatch(/^.+\n$/);
  });
});
