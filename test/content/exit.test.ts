import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run, UsageError } from '../../scripts/exit.ts';

const before = process.exitCode;
let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = before;
});

test('a command ends with the code it returns', async () => {
  await run(() => 1);
  expect([process.exitCode, said]).toEqual([1, '']);
});

test('wrong use ends with 2 and one line', async () => {
  await run(() => {
    throw new UsageError('--lang: vi, en');
  });
  expect([process.exitCode, said]).toEqual([2, '--lang: vi, en\n']);
});

test('anything unexpected ends with 70, says whose fault it is and where', async () => {
  await run(async () => {
    await Promise.reject(new TypeError('x is undefined'));
    return 0;
  });
  expect(process.exitCode).toBe(70);
  expect(said).toMatch(
    /^Lỗi của phần mềm, không phải của bạn \(a fault of ours\):\nTypeError: x is undefined\n {4}at /,
  );
});
