/** The workbooks for self-assessment as they are published: linked, guarded as any other file, and readable. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from '../../src/importers/scores/read-table.ts';
import { readText } from './page.ts';

const dir = inject('builtSite');
const files = globSync('du-lieu/mau/*.xlsx', { cwd: dir }).sort();

test('there is one for each set a unit scores itself by, and each is linked twice', () => {
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const set = /([^/]+)\.xlsx$/.exec(file)?.[1] ?? '';
    for (const page of ['/du-lieu/index.html', `/bo-tieu-chi/${set}/index.html`])
      expect(readText(dir, page)).toContain(`href="/${file}"`);
  }
});

test.each(files)('%s is a workbook our own guard lets in', async (file) => {
  const read = await parse(readFileSync(join(dir, file)), { kind: 'xlsx' });
  expect('workbook' in read && read.workbook.sheets.map(({ name }) => name)).toEqual([
    'Tự chấm điểm',
    'Tài liệu thêm',
    'Hướng dẫn',
    'congkhai',
  ]);
});
