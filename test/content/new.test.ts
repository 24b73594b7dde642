/** What `npm run new` writes passes the check as it is. */
import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/content/files.ts';
import { loadFiles } from '../../src/content/load.ts';
import { newFiles, NotFound, type NewOptions } from '../../src/importers/new-command.ts';

const files = readContentFiles('content');
const { dataset } = loadFiles(files);
if (!dataset) throw new Error('the content has errors');

const codesWith = (kind: string, options: NewOptions): readonly string[] => {
  const made = newFiles(kind, options, dataset).map(({ path, text }) => ({
    path,
    shownPath: `content/${path}`,
    bytes: new TextEncoder().encode(text),
  }));
  expect(made.length).toBeGreaterThan(0);
  const paths = new Set(made.map(({ path }) => path));
  const { report, dataset: after } = loadFiles([...files, ...made].sort((a, b) => (a.path < b.path ? -1 : 1)));
  expect(after).not.toBeNull();
  return report.findings.filter(({ file }) => paths.has(file.replace(/^content\//u, ''))).map(({ code }) => code);
};

test.each([
  ['plan', { unit: '05953-xa-kha-son', year: '2026' }],
  ['plan', { unit: '19-thai-nguyen', year: '2027', index: 'sipas' }],
  ['self', { round: 'minh-hoa-cchc-xa-2026', unit: 'minh-hoa-xa-trang-non' }],
  ['round', { id: 'cchc-thai-nguyen-xa-2027', set: 'cchc-ha-noi-xa-2023', area: '19-thai-nguyen', year: '2027' }],
])('%s %j', (kind, options) => {
  expect(codesWith(kind, options)).toEqual([]);
});

test.each([
  ['plan', { unit: 'kha-son', year: '2026' }, '05953-xa-kha-son'],
  ['plan', { unit: '05953-xa-kha-son' }, '--year'],
  ['plan', { unit: '05953-xa-kha-son', year: 'nay' }, '2026'],
  ['self', { round: 'papi', unit: 'x' }, 'papi-2011'],
  ['thu', {}, 'plan, self, round'],
])('%s %j is answered with %s', (kind, options, answer) => {
  expect(() => newFiles(kind, options, dataset)).toThrow(NotFound);
  expect(() => newFiles(kind, options, dataset)).toThrow(answer);
});
