/** The command itself: what it writes, what it says, how it ends. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbookOf } from '../workbook-samples.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scores-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROUND = 'minh-hoa-cchc-xa-2026';

function run(
  name: string,
  bytes: Uint8Array,
  ...options: string[]
): { status: number | null; output: string; out: string } {
  const [path, out] = [join(folder, name), join(folder, 'out')];
  writeFileSync(path, bytes);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import-scores.ts', path, '--out', out, ...options],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr, out };
}

const table = (points: number): Uint8Array =>
  workbookOf({
    Điểm: {
      rows: [
        ['Đơn vị: UBND xã Cỏ May'],
        ['Mã', 'Tiêu chí', 'Điểm tự chấm', 'Giải trình'],
        ['1.1.1', 'a', points, 'Có lưu ở xã.'],
      ],
    },
  });

test('a good table is written where it belongs, exit code 0', () => {
  const { status, output, out } = run('good.xlsx', table(1), '--round', ROUND);
  expect(output).toContain('Đã ghi');
  expect(status).toBe(0);
  const written = readFileSync(join(out, 'rounds', ROUND, 'self/minh-hoa-xa-co-may.json'), 'utf8');
  expect(JSON.parse(written)).toMatchObject({ scores: { '1.1.1': { points: 1, explanation: 'Có lưu ở xã.' } } });
});

test('a problem is said with its cell and its cure, nothing is written, exit code 1', () => {
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  const { status, output, out } = run('bad.xlsx', table(7), '--round', ROUND);
  expect(output).toContain('Điểm!C3\n\n  Điểm 7 lớn hơn tối đa của tiêu chí 1.1.1: 1.\n\n  Vì sao:');
  expect(output).toContain('Chưa ghi tệp nào.');
  expect([status, existsSync(out)]).toEqual([1, false]);
});

test('what the check of the content finds stops it too', () => {
  const rows = [
    ['Đơn vị', 'Tổng điểm', 'Xếp hạng'],
    ['Xã Cỏ May', 80, 1],
    ['Xã Vườn Hồng', 90, 2],
  ];
  const { status, output } = run(
    'rank.xlsx',
    workbookOf({ a: { rows } }),
    '--round',
    'minh-hoa-cchc-xa-2025',
    '--lang',
    'en',
  );
  expect(output).toMatch(/error result\/duplicate-rank[\s\S]*No file was written/);
  expect(status).toBe(1);
});

test('a program under another name is refused, exit code 1; wrong use is 2', () => {
  const program = run('virus.xlsx', Buffer.from('MZ this program'));
  expect([program.status, program.output]).toEqual([1, expect.stringContaining('Đây là một chương trình máy tính')]);
  expect(run('a.xlsx', table(1), '--lang', 'fr').status).toBe(2);
});
