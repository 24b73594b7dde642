/** Former names on the built site: every link to one lands on it, and a merger breaks every line. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, fileOf, find, one, readPage, textOf } from './page.ts';

const dir = inject('builtSite');
const has = (address: string): boolean => existsSync(fileOf(dir, address));

describe('pages', () => {
  test('3.321 communes, 34 provinces and what else exists today has a page; most former communes have none', () => {
    const pages = readdirSync(join(dir, 'don-vi'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const former = pages.filter(({ name }) => name.endsWith('-den-2025'));
    expect(pages.length - former.length).toBeGreaterThan(3321 + 34);
    expect(former.length).toBeLessThan(200);
    expect(has('/don-vi/18184-xa-son-giang/')).toBe(true);
    expect(has('/don-vi/18157-xa-son-giang-den-2025/')).toBe(true);
    expect(has('/don-vi/00022-phuong-doi-can-den-2025/')).toBe(false);
  });

  test('addresses that were public stay', () => {
    const kept = ['05962-xa-thanh-ninh-den-2025', 'quan-3-phuong-6-den-2025', '21307-xa-son-giang-den-2025'];
    expect(kept.filter((id) => !has(`/don-vi/${id}/`))).toEqual([]);
  });

  test('the list names the provinces of today, and those of before with the way to their former names', () => {
    const page = readPage(dir, '/don-vi/');
    const hrefs = find(page, 'a.u').map((link) => attribute(link, 'href'));
    const former = hrefs.filter((href) => href.startsWith('/don-vi/ten-cu/'));
    expect(former).toHaveLength(63);
    expect(former.filter((href) => !has(href))).toEqual([]);
    expect(hrefs.filter((href) => /^\/don-vi\/\d\d-[a-z-]+\/$/u.test(href))).toHaveLength(34);
  });
});

describe('a former commune', () => {
  test('stands on the page of its successor, with what went elsewhere', () => {
    const item = one(readPage(dir, '/don-vi/00004-phuong-ba-dinh/'), 'li#tu-00022-phuong-doi-can-den-2025');
    expect(textOf(item)).toContain('Phường Đội Cấn một phần quận Ba Đình, 00022');
    expect(find(item, 'a').map((link) => attribute(link, 'href'))).toEqual(['/don-vi/00008-phuong-ngoc-ha/']);
  });

  test('stands in the list of its province, one row a name, in alphabetical order', () => {
    const page = readPage(dir, '/don-vi/ten-cu/06-bac-kan-den-2025/');
    const items = find(page, 'ul.former-names').flatMap((list) => find(list, 'li'));
    expect(items).toHaveLength(108 + 8);
    const names = items.slice(0, 108).map((item) => textOf(one(item, 'b')).replace(/^(?:Xã|Phường|Thị trấn) /u, ''));
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
  });

  test('a name the registry leads nowhere says so', () => {
    const item = one(readPage(dir, '/don-vi/ten-cu/04-cao-bang/'), 'li#tu-01304-xa-thach-lam-den-2025');
    expect(textOf(item)).toContain('danh mục không ghi nơi tiếp nhận');
  });

  test('with a plan it leads to its successor, and the successor back to the plan', () => {
    const old = readPage(dir, '/don-vi/05947-xa-tan-duc-den-2025/');
    expect(find(old, 'a').some((link) => attribute(link, 'href') === '/don-vi/05953-xa-kha-son/')).toBe(true);
    const now = readPage(dir, '/don-vi/05953-xa-kha-son/');
    expect(find(one(now, 'div.former'), 'a').map((link) => attribute(link, 'href'))).toEqual([
      '/don-vi/05947-xa-tan-duc-den-2025/',
      '/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao-chi-so/',
    ]);
  });
});

describe('a merger', () => {
  const page = readPage(dir, '/don-vi/19-thai-nguyen/');

  test('shows the series of both former provinces apart, with the reason', () => {
    const former = find(page, 'div.former');
    expect(former.map((one) => textOf(find(one, 'h3')[0] ?? one))).toEqual(['Tỉnh Bắc Kạn', 'Tỉnh Thái Nguyên']);
    // Each series is drawn twice, for a phone and for a desk; how many there are depends on what was published.
    for (const province of former) {
      const drawings = find(province, 'svg[role="img"]').length;
      expect(drawings).toBeGreaterThan(0);
      expect(drawings % 2).toBe(0);
    }
    expect(textOf(one(page, 'main'))).toContain('không nối đường của nơi nào vào đơn vị mới');
  });

  test('draws no line of its own before there is a figure of its own', () => {
    const labels = find(page, 'svg[role="img"]').map((svg) => attribute(svg, 'aria-label'));
    expect(labels.filter((label) => !label.startsWith('Trước sắp xếp'))).toEqual([]);
  });

  test('ends the line of a former province with the reason beside it', () => {
    expect(textOf(one(readPage(dir, '/don-vi/06-bac-kan-den-2025/'), 'aside.margin'))).toContain('Vì sao dừng ở 2024');
  });

  test('the province lists its communes in alphabetical order, with their kinds', () => {
    const labels = find(one(page, 'ul.units'), 'a').map(textOf);
    expect(labels).toHaveLength(92);
    const names = labels.map((label) => label.replace(/^(?:Xã|Phường) /u, ''));
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
  });
});
