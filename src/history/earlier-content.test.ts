import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEarlierContent } from './earlier-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const content = join(folder, 'content');
const git = (...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { stdio: 'pipe' });
const write = (path: string, text: string): void => {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
};
afterAll(() => rmSync(folder, { recursive: true }));

git('init', '-q');
write('rounds/đợt/round.json', '{"tên": "Đợt một"}\n');
write('rounds/a/results.json', '');
write('rounds/a/self/x.json', '{}');
write('units/xa.json', '{}');
git('add', '.');
git('commit', '-qm', 'first');
write('rounds/a/results.json', '{"later": true}');
git('commit', '-qam', 'second');

describe('content at a commit', () => {
  test('is its rounds and results, byte for byte, under the paths of the report', () => {
    const files = readEarlierContent(content, 'HEAD~1', 'content');
    if ('problem' in files) throw new Error(files.problem);
    expect(files.map(({ path, shownPath, bytes }) => [path, shownPath, new TextDecoder().decode(bytes)])).toEqual([
      ['rounds/a/results.json', 'content/rounds/a/results.json', ''],
      ['rounds/đợt/round.json', 'content/rounds/đợt/round.json', '{"tên": "Đợt một"}\n'],
    ]);
  });

  test('a revision that does not exist, or is an option, is said to be unknown', () => {
    expect(readEarlierContent(content, 'no-such', 'content')).toMatchObject({
      problem: expect.stringContaining('“no-such”') as string,
    });
    expect(readEarlierContent(content, '--help', 'content')).toMatchObject({
      problem: expect.stringContaining('“--help”') as string,
    });
  });

  test('outside a repository that is what is said', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    expect(readEarlierContent(outside, 'HEAD', 'content')).toMatchObject({
      problem: expect.stringContaining('git repository') as string,
    });
    rmSync(outside, { recursive: true });
  });
});
