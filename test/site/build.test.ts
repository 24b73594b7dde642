/** The build as a whole: the same bytes wherever it runs, and nothing half-published. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuildRun, runBuild } from '../run-build.ts';
import { brokenContent } from '../ten-mistakes.ts';

const built = inject('builtSite');
const folder = mkdtempSync(join(tmpdir(), 'congkhai-build-'));
const inFolder = (...names: string[]): string => join(folder, ...names);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** `path sha256` of every file, sorted. */
const manifest = (dir: string): readonly string[] =>
  globSync('**/*', { cwd: dir })
    .filter((path) => statSync(join(dir, path)).isFile())
    .map(
      (path) =>
        `${path.replaceAll('\\', '/')} ${createHash('sha256')
          .update(readFileSync(join(dir, path)))
          .digest('hex')}`,
    )
    .sort();

describe('the same content built again, elsewhere, in another time zone and language', () => {
  let run: BuildRun;
  beforeAll(async () => {
    const out = inFolder('xa', 'rất xa', 'dist');
    run = await runBuild(out, { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', LANGUAGE: undefined });
  });

  test('gives the same files, byte for byte', () => {
    expect(run.exitCode, run.output).toBe(0);
    const [first, second] = [manifest(built), manifest(inFolder('xa', 'rất xa', 'dist'))];
    expect(first.length).toBeGreaterThan(3000);
    expect(second.filter((line) => !first.includes(line))).toEqual([]);
    expect(second).toEqual(first);
  });

  test('leaves nothing else beside it', () => {
    expect(readdirSync(inFolder('xa', 'rất xa'))).toEqual(['dist']);
  });

  test('says how many pages it made and how long each step took', () => {
    for (const phase of ['Kiểm tra nội dung', 'Dựng trang', 'Lập chỉ mục tìm kiếm', 'Soát bản dựng', 'Đưa vào chỗ'])
      expect(run.output).toContain(phase);
    expect(run.output).toMatch(/Xong: \d\.\d{3} trang, \d\.\d{3} tệp trong [\d,]+ giây/u);
  });
});

describe('content with ten mistakes', () => {
  const out = inFolder('hong', 'dist');
  const content = inFolder('noi-dung');
  let before: readonly string[];
  let run: BuildRun;

  beforeAll(async () => {
    cpSync(built, out, { recursive: true, preserveTimestamps: true });
    for (const [path, text] of brokenContent()) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    before = manifest(out);
    run = await runBuild(out, { SITE_CONTENT: content });
  });

  test('ends with 1 and reports all of them', () => {
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain('9 lỗi trong 9 trên');
    expect(run.output).toContain('file/name-not-nfc');
    expect(run.output).toContain('Chưa xuất bản gì; dist/ vẫn là bản tốt gần nhất.');
  });

  test('leaves the last good site as it was, byte for byte, and nothing beside it', () => {
    expect(manifest(out)).toEqual(before);
    expect(readdirSync(inFolder('hong'))).toEqual(['dist']);
  });
});

test('a first build that fails leaves nothing behind', async () => {
  const { exitCode } = await runBuild(inFolder('rong', 'dist'), { SITE_CONTENT: inFolder('noi-dung') });
  expect(exitCode).toBe(1);
  expect(existsSync(inFolder('rong', 'dist'))).toBe(false);
  expect(existsSync(inFolder('rong')) ? readdirSync(inFolder('rong')) : []).toEqual([]);
});

test('a content folder that is not there is no fault of ours', async () => {
  const { exitCode, output } = await runBuild(inFolder('khong', 'dist'), { SITE_CONTENT: inFolder('khong-co') });
  expect(output).toContain(inFolder('khong-co'));
  expect(output).not.toContain('Lỗi của phần mềm');
  expect([1, 2]).toContain(exitCode);
});
