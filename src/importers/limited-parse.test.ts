import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { limitedParse, PARSE_LIMITS, type ParseLimits } from './limited-parse.ts';

const parserOf = (name: string): URL => pathToFileURL(`test/unruly-parsers/${name}.ts`);
const run = async (
  name: string,
  limits: Partial<ParseLimits> = {},
  bytes = new Uint8Array(3),
  options: unknown = {},
) => {
  const parsed = await limitedParse(parserOf(name), bytes, options, { ...PARSE_LIMITS, ...limits });
  return 'value' in parsed ? parsed.value : parsed.findings.map(({ code, params }) => ({ code, ...params }));
};

test('a parser gets the bytes and the options, and no environment', async () => {
  expect(await run('counts', {}, new Uint8Array(3_000_000), { twice: true })).toEqual({
    length: 6_000_000,
    environment: [],
  });
});

test('one that hangs is stopped in time', async () => {
  const start = performance.now();
  expect(await run('hangs', { milliseconds: 700 })).toEqual([{ code: 'guard/too-slow', seconds: 0.7 }]);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('one that fills the memory ends itself, not us', async () => {
  const before = process.memoryUsage().rss;
  expect(await run('hoards', { memoryMb: 64 })).toEqual([{ code: 'guard/too-much-memory', limit: 64 }]);
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 2 ** 20);
});

test('one that writes without end is stopped', async () => {
  expect(await run('babbles', { outputBytes: 1_000_000 })).toEqual([{ code: 'guard/too-much-memory', limit: 512 }]);
});

test('what it throws is said, at once or later', async () => {
  expect(await run('throws')).toEqual([{ code: 'guard/reader-failed', detail: 'TypeError: no sheet' }]);
  expect(await run('throws-later')).toEqual([{ code: 'guard/reader-failed', detail: 'Error: too late' }]);
});

test('it may not read elsewhere, write, or start programs', async () => {
  expect(await run('snoops')).toEqual(Array(3).fill('ERR_ACCESS_DENIED'));
});

test('a parser that does not exist is a fault of ours', async () => {
  await expect(run('nowhere')).rejects.toThrow(/nowhere/);
});
