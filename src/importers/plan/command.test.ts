import { expect, test } from 'vitest';
import { CONTEXT, sampleText } from '../../../test/import-samples.ts';
import { type ImportCommand, runImport } from './command.ts';
import { FIELDS } from './note.ts';

const command = (over: Partial<ImportCommand>): ImportCommand => ({
  file: 'ke-hoach.txt',
  bytes: Buffer.from(sampleText('muc-tieu')),
  language: 'vi',
  context: CONTEXT,
  check: () => ({ output: '', hasErrors: false }),
  ...over,
});

test('the report says first what needs a person, with the line', async () => {
  const { output, exitCode, files } = await runImport(command({}));
  expect([exitCode, files.length]).toEqual([0, 1]);
  expect(output.match(/^\S.*(?= \(\d+\)$)/gm)).toEqual([
    'Cần điền',
    'Đoán, xin xem lại',
    'Nghi lỗi quét hoặc gõ: chưa sửa, xin đối chiếu bản gốc',
    'Bỏ ra hoặc đổi chỗ',
    'Đã đọc',
  ]);
  expect(output).toContain('“hợp, đề trình UBND” → “hợp, để trình UBND” (máy quét nhận nhầm dấu) — dòng 40');
  expect(output).toContain('Kiểm tra tệp mới: Không có lỗi.');
});

test('in English every label is English', async () => {
  const { output } = await runImport(command({ language: 'en' }));
  expect(output).toContain('“;;” → “;” (a punctuation mark too many or too few) — line 45');
  expect(output).toContain('Check of the new files: No problems.');
  for (const { vi } of Object.values(FIELDS)) expect(output).not.toContain(`  ${vi}: `);
});

test('the calendar of a decision is given as a round wants it', async () => {
  const { output } = await runImport(command({ bytes: Buffer.from(sampleText('quyet-dinh')) }));
  const steps = /rounds\/<đợt>\/round\.json:\n([\s\S]*?)\n\n/.exec(output)?.[1] ?? '';
  expect(JSON.parse(`[${steps}]`)).toHaveLength(4);
});

test('errors of the check end with 1, and the files are still given', async () => {
  const outcome = await runImport(command({ check: () => ({ output: 'lỗi x', hasErrors: true }) }));
  expect([outcome.exitCode, outcome.files.length, outcome.output.includes('lỗi x')]).toEqual([1, 1, true]);
});

test('a file that cannot be read gives no files and the reason', async () => {
  const outcome = await runImport(command({ file: 'ke-hoach.pdf' }));
  expect(outcome).toMatchObject({ exitCode: 1, files: [] });
  expect(outcome.output).toContain('Chưa đọc được loại tệp .pdf.');
});

test('signs that steer a terminal are shown as dots', async () => {
  const { output } = await runImport(
    command({ bytes: Buffer.from('KẾ HOẠCH\n\nViệc \u001B[31m năm 2024\n\nI. A\n\nB.') }),
  );
  expect(output).not.toContain('\u001B');
});
