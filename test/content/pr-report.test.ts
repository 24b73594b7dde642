/** A pull request from outside, seen by the command that the pipeline runs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'congkhai-pr-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { stdio: 'pipe' });
const SCRIPT = resolve('scripts/pr-report.ts');
const RESULTS = 'content/rounds/minh-hoa-2025/results.json';
const PLAN = 'content/plans/2026/99001-xa-minh-hoa-dong-cai-thien.mdx';

cpSync('test/fixtures/base', join(folder, 'content'), { recursive: true });
writeFileSync(join(folder, 'package.json'), '{}\n');
git('init', '-q');
git('add', '.');
git('commit', '-qm', 'base');
beforeEach(() => void git('checkout', '-q', '-f', 'HEAD', '--', '.'));
afterAll(() => rmSync(folder, { recursive: true }));

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
const report = (...args: string[]): { status: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, '--base', 'HEAD', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
};

test('nothing changed: nothing to say, and it may be merged', () => {
  expect(report('--contributor')).toMatchObject({ status: 0, text: expect.stringContaining('- 0 con số') as string });
});

describe('is stopped with the reason', () => {
  test('when it holds code, which does not run', () => {
    const trace = join(folder, 'ran');
    edit(
      PLAN,
      (text) => `${text}\n\nexport const x = require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')\n`,
    );
    const { status, text } = report('--contributor');
    expect(status).toBe(1);
    expect(text).toMatch(/99001-xa-minh-hoa-dong-cai-thien\.mdx:\d+:1` Nội dung kế hoạch có mã chương trình/u);
    expect(existsSync(trace)).toBe(false);
  });

  test('when it touches what belongs to the keepers', () => {
    edit('package.json', () => '{"scripts":{"postinstall":"evil"}}\n');
    expect(report('--contributor')).toMatchObject({
      status: 1,
      text: expect.stringContaining('`package.json`: nằm ngoài thư mục nội dung') as string,
    });
    expect(report().status).toBe(0);
  });

  test('when the plan is another unit’s', () => {
    edit(PLAN, (text) => `${text}\nThêm một câu.\n`);
    expect(report('--contributor').status).toBe(0);
    const { status, text } = report('--contributor', '--unit', '99002-xa-minh-hoa-tay');
    expect(status).toBe(1);
    expect(text).toContain('không phải 99002-xa-minh-hoa-tay');
  });
});

test('one score altered: every unit that moves is named', () => {
  const rows = JSON.parse(readFileSync(join(folder, RESULTS), 'utf8')) as {
    results: { unit: string; total?: number; indexPercent?: number }[];
  };
  const scored = rows.results
    .filter(({ total }) => total !== undefined)
    .sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const [first, second] = scored as [{ unit: string; total: number }, { unit: string; total: number }];
  edit(RESULTS, (text) => text.replace(`"total": ${second.total}`, `"total": ${first.total + 1}`));
  const { status, text } = report('--format', 'json');
  const { rounds } = JSON.parse(text) as { rounds: { places: { unitId: string; sideEffect: boolean }[] }[] };
  const moved = rounds.flatMap(({ places }) => places);
  expect(moved.filter(({ sideEffect }) => !sideEffect).map(({ unitId }) => unitId)).toContain(second.unit);
  expect(moved.filter(({ sideEffect }) => sideEffect).map(({ unitId }) => unitId)).toContain(first.unit);
  expect(status).toBe(1);
});

test('a revision that is not there is wrong use', () => {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, '--base', 'khong-co'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('“khong-co”');
});
