/** What the ranking pages say of four real rounds, as a reader without a browser window would check it. */
import { describe, expect, inject, test } from 'vitest';
import { attribute, type Element, factsOf, find, one, readPage, textOf, toNumber } from './page.ts';

const dir = inject('builtSite');
const pageOf = (round: string) => readPage(dir, `/xep-hang/${round}/`);

const rowsOf = (root: Parameters<typeof find>[0]): Element[] => find(root, 'tr[id]');
const cell = (row: Element, name: string): string => textOf(one(row, `*.${name}`));
const notesOf = (page: Parameters<typeof find>[0]): string[] => find(page, 'div.note').map(textOf);

describe('ministries, PAR Index 2023', () => {
  const page = pageOf('par-index-bo-2023');
  const rows = rowsOf(one(page, 'table'));

  test('seventeen stand in places 1 to 17, Bộ Tư pháp first with 89,95', () => {
    expect(rows.map((row) => cell(row, 'c-rank'))).toEqual(Array.from({ length: 17 }, (_, at) => String(at + 1)));
    expect(rows.slice(0, 1).map((row) => [cell(row, 'c-unit'), cell(row, 'c-tot')])).toEqual([['Bộ Tư pháp', '89,95']]);
    expect(rows.slice(-1).map((row) => [cell(row, 'c-unit'), cell(row, 'c-tot')])).toEqual([
      ['Bộ Công Thương', '78,03'],
    ]);
  });

  test('the mean is the published 84,38', () => {
    expect(textOf(one(page, 'tfoot'))).toContain('Trung bình công bố');
    expect(textOf(one(page, 'tfoot'))).toContain('84,38');
  });

  test('nine rows differ by one hundredth from the sum of their parts, in a notice and not in an error', () => {
    const marked = rows.filter((row) => textOf(one(row, 'span.diff')) !== '');
    expect(marked.map((row) => textOf(one(row, 'span.diff')))).toEqual([
      'lệch +0,01',
      'lệch −0,01',
      'lệch −0,01',
      'lệch −0,01',
      'lệch +0,01',
      'lệch −0,01',
      'lệch +0,01',
      'lệch −0,01',
      'lệch −0,01',
    ]);
    expect(notesOf(page).filter((note) => note.startsWith('Chín dòng lệch 0,01 điểm'))).toHaveLength(1);
    expect([...find(page, '*.err'), ...find(page, '*.warn')]).toEqual([]);
    expect(textOf(one(page, 'main'))).not.toMatch(/\blỗi\b/iu);
  });
});

describe('wards of Quận 3, 2019', () => {
  const rows = rowsOf(one(pageOf('cchc-quan-3-2019'), 'table'));

  test('two share place 3 with 92,5, the next is fourth, the last of fourteen is thirteenth', () => {
    expect(rows.map((row) => cell(row, 'c-rank'))).toEqual([
      '1',
      '2',
      '3=',
      '3=',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
    ]);
    expect(rows.slice(2, 5).map((row) => cell(row, 'c-tot'))).toEqual(['92,5', '92,5', '92,25']);
    expect(rows.slice(-1).map((row) => [cell(row, 'c-unit'), cell(row, 'c-tot')])).toEqual([['Phường 7', '75']]);
  });

  test('the decision stands beside the table', () => {
    expect(factsOf(pageOf('cchc-quan-3-2019'))['Công bố']).toBe(
      '31/12/2019, Ban Chỉ đạo cải cách hành chính Quận 3. Thông báo 130/TB-BCĐCCHC (31/12/2019).',
    );
  });
});

describe('provinces, PAPI 2024', () => {
  const page = pageOf('papi-2024');
  const table = one(page, 'table');

  test('there is no column of places, and nobody is said to be first', () => {
    expect(find(table, 'th[scope="col"]').map(textOf)).not.toContain('Hạng');
    expect(find(table, '*.c-rank')).toEqual([]);
    expect(textOf(one(page, 'main'))).not.toMatch(/hạng \d|đứng (?:đầu|thứ|cuối)/iu);
  });

  test('the reason is the authors’ own', () => {
    const [note = ''] = notesOf(page);
    expect(note).toContain('Vì sao trang này không ghi hạng');
    expect(note).toContain('Nhóm thực hiện PAPI không xếp hạng tỉnh và chỉ chia bốn nhóm');
  });

  test('four groups, in each the names in Vietnamese order', () => {
    const groups = find(table, 'tbody').filter((body) => !('data-absent' in body.attribs));
    expect(groups.map((body) => attribute(body, 'id'))).toEqual(['highest', 'upper-middle', 'lower-middle', 'lowest']);
    expect(groups.map((body) => rowsOf(body).length).reduce((sum, count) => sum + count, 0)).toBe(61);
    const { compare } = new Intl.Collator('vi');
    for (const group of groups) {
      const names = rowsOf(group).map((row) => cell(row, 'p-name'));
      expect(names).toEqual([...names].sort(compare));
    }
  });

  test('Vĩnh Phúc and Tiền Giang are not published, and never 0', () => {
    const absent = find(one(table, 'tbody[data-absent]'), 'tr').slice(1);
    expect(absent.map((row) => [cell(row, 'p-name'), cell(row, 'p-tot')])).toEqual([
      ['Tiền Giang', 'chưa công bố'],
      ['Vĩnh Phúc', 'chưa công bố'],
    ]);
    expect(absent.flatMap((row) => find(row, 'td').map((data) => toNumber(textOf(data))))).toEqual(
      absent.flatMap(() => [Number.NaN, Number.NaN]),
    );
    for (const unit of ['82-tien-giang-den-2025', '26-vinh-phuc-den-2025']) {
      const score = textOf(one(readPage(dir, `/diem/papi-2024/${unit}/`), 'main'));
      expect(score).toContain('hưa công bố');
      expect(score).not.toMatch(/(?<![\d,.])0(?:,0+)?(?![\d,.])(?: trên| điểm)/u);
    }
  });
});

describe('Hải Phòng 2025', () => {
  const page = pageOf('cchc-hai-phong-2025');
  const blocks = find(one(page, 'table'), 'tbody');

  test('three blocks, each with places of its own', () => {
    expect(blocks.map((block) => textOf(one(block, 'tr.grp')))).toEqual([
      'Sở, ban, ngành 14 đơn vị, đọc được 6 điểm',
      'Phường 45 đơn vị, đọc được 4 điểm',
      'Xã và đặc khu 68 đơn vị, đọc được 4 điểm',
    ]);
    expect(blocks.map((block) => rowsOf(block).map((row) => cell(row, 'c-rank')))).toEqual([
      ['1', '2', '3', '4', '5', '14'],
      ['1', '2', '3', '4', '5', '45'],
      ['1', '2', '3', '4', '5', '68'],
    ]);
  });

  test('a place whose score was printed as an image says so instead of a figure', () => {
    const unread = blocks.flatMap(rowsOf).filter((row) => cell(row, 'c-tot') === 'chưa đọc được');
    expect(unread.map((row) => cell(row, 'c-unit'))).toEqual([
      'Phường Ngô Quyền',
      'Phường Lê Chân',
      'Xã Gia Lộc',
      'Xã Phú Thái',
    ]);
  });

  test('what is known, what is not read and what is not even named are told apart', () => {
    const notes = notesOf(page);
    expect(notes.some((note) => note.startsWith('Phường: 39 đơn vị chưa đọc được'))).toBe(true);
    expect(find(one(page, 'details.more-d'), 'a')).toHaveLength(39);
    expect(
      notes.some((note) => note.startsWith('Sở, ban, ngành: 8 đơn vị đã xếp hạng mà nguồn đọc được không nêu tên')),
    ).toBe(true);
    expect(
      notes.some((note) => note.startsWith('Xã và đặc khu: 62 đơn vị đã xếp hạng mà nguồn đọc được không nêu tên')),
    ).toBe(true);
    expect(textOf(one(page, 'p.deck'))).toContain('đọc được 14 trong 127 điểm');
  });
});
