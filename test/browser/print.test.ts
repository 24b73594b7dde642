/** The print view of a plan as it leaves the printer: sheets of A4, the head of an administrative document, a draft. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSheets, type Sheet } from '../pdf-sheets.ts';
import { DESKTOP, openRealSite, type RealSite, type Visit } from './real-site.ts';

const TAN_DUC = '/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao-chi-so/';
const words = (text: string): string => text.replace(/\s+/gu, '');

let site: RealSite;
let visit: Visit;
let sheets: readonly Sheet[];
let annex: readonly Sheet[];
beforeAll(async () => {
  site = await openRealSite();
  visit = await site.visit(`${TAN_DUC}in/`);
  sheets = await readSheets(await visit.page.pdf({ preferCSSPageSize: true }));
  annex = sheets.filter(({ width }) => width > 800);
  await visit.page.emulateMedia({ media: 'print' });
});
afterAll(() => site.close());

describe('on paper', () => {
  test('every sheet is A4: upright for the text, across for the annex', () => {
    const sizes = sheets.map(({ width, height }) => `${String(width)}×${String(height)}`);
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    expect(sizes[0]).toBe('595×842');
    expect(sizes.filter((size) => size !== '595×842' && size !== '842×595')).toEqual([]);
    expect(annex.length).toBeGreaterThanOrEqual(2);
    expect(sheets.slice(-annex.length)).toEqual(annex);
  });

  test('the first sheet has issuer, Quốc hiệu and Tiêu ngữ, a blank number and day', () => {
    const [first] = sheets;
    for (const line of [
      'ỦY BAN NHÂN DÂN',
      'XÃ TÂN ĐỨC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '/KH-UBND',
      'tháng 02 năm 2024',
    ]) {
      expect(first?.text).toContain(words(line));
    }
    expect(first?.text).not.toMatch(/Số:\d/u);
  });

  test('every sheet says that it is a draft and does not replace the original', () => {
    expect(sheets.map(({ text }) => text.includes(words('Bản chưa ghi số và ngày')))).toEqual(sheets.map(() => true));
    expect(sheets.map(({ text }) => text.includes(words('không thay thế bản gốc đã ký')))).toEqual(
      sheets.map(() => true),
    );
  });

  test('the head of the task table stands again on every sheet of the annex', () => {
    expect(annex.map(({ text }) => text.split(words('Cơ quan chủ trì')).length - 1)).toEqual(annex.map(() => 1));
    expect(annex.map(({ text }) => text.split(words('Phân công nhiệm vụ')).length - 1)).toEqual(annex.map(() => 1));
  });

  test('nothing of the screen is printed', () => {
    expect(sheets.some(({ text }) => text.includes(words('Về trang kế hoạch')))).toBe(false);
    expect(sheets.some(({ text }) => text.includes(words('In khổ A4')))).toBe(false);
  });

  test('the letters are the document’s own, not a stand-in', async () => {
    const loaded = await visit.page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
    );
    expect(new Set(loaded)).toEqual(new Set(['Tinos']));
  });
});

describe('the page behind it', () => {
  test('the head has two columns side by side', async () => {
    const boxes = await visit.page.locator('.nd-head > div').evaluateAll((parts) =>
      parts.slice(0, 2).map((part) => {
        const { left, right, top } = part.getBoundingClientRect();
        return { left, right, top };
      }),
    );
    const [issuer, motto] = boxes;
    expect(issuer && motto && issuer.right <= motto.left + 1).toBe(true);
    expect(Math.abs((issuer?.top ?? 0) - (motto?.top ?? 99))).toBeLessThan(2);
  });

  test('heads of tables are of the kind that repeats', async () => {
    const displays = await visit.page
      .locator('thead')
      .evaluateAll((heads) => heads.map((head) => getComputedStyle(head).display));
    expect(displays.length).toBeGreaterThan(0);
    expect(new Set(displays)).toEqual(new Set(['table-header-group']));
  });

  test('the draft is marked on the screen as well', async () => {
    await visit.page.emulateMedia({ media: 'screen' });
    expect(await visit.page.getByText('Bản chưa ghi số và ngày').isVisible()).toBe(true);
    await visit.page.emulateMedia({ media: 'print' });
  });
});

test('other pages print without navigation and filters', async () => {
  const ranking = await site.visit('/xep-hang/par-index-bo-2023/', { viewport: DESKTOP });
  await ranking.page.emulateMedia({ media: 'print' });
  expect(await ranking.page.locator('nav:visible, .sort-by:visible, form:visible').count()).toBe(0);
  const [first] = await readSheets(await ranking.page.pdf({ preferCSSPageSize: true }));
  expect(first?.text).toContain(words('PAR Index 2023'));
  expect(first?.text).toContain(words('Bộ Tư pháp'));
  await ranking.close();
});
