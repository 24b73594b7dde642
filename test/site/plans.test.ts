/** The plan with forty tasks, on its page, in its data and set as a document. */
import { describe, expect, inject, test } from 'vitest';
import type { ApiEnvelope } from '../../src/api/envelope.ts';
import type { ApiPlan } from '../../src/api/plan.ts';
import { attribute, classesOf, type Element, find, one, readPage, readText, textOf } from './page.ts';

const dir = inject('builtSite');
const TAN_DUC = '/ke-hoach/2024-05947-xa-tan-duc-duy-tri-nang-cao-chi-so/';
const page = readPage(dir, TAN_DUC);
const table = one(page, 'table.task');
const rows = find(table, 'tr[data-task]');
const { data } = JSON.parse(readText(dir, TAN_DUC.replace(/\/$/u, '.json'))) as ApiEnvelope<ApiPlan>;

const cell = (row: Element, name: string): string => textOf(one(row, `*.${name}`));
const numbered = (number: string): Element[] => rows.filter((row) => cell(row, 'no') === number);

describe('tasks of the Tân Đức plan', () => {
  test('forty stand under eight fields', () => {
    expect(rows).toHaveLength(40);
    const fields = find(table, 'tbody').map((body) => [
      textOf(one(body, 'tr.grp')),
      find(body, 'tr[data-task]').length,
    ]);
    expect(fields).toEqual([
      ['I. Chỉ đạo, điều hành 6 nhiệm vụ', 6],
      ['II. Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật 3 nhiệm vụ', 3],
      ['III. Cải cách thủ tục hành chính 6 nhiệm vụ', 6],
      ['IV. Cải cách tổ chức, bộ máy 3 nhiệm vụ', 3],
      ['V. Cải cách chế độ công vụ 4 nhiệm vụ', 4],
      ['VI. Cải cách tài chính công 4 nhiệm vụ', 4],
      ['VII. Xây dựng và phát triển chính quyền điện tử, chính quyền số 9 nhiệm vụ', 9],
      ['VIII. Tác động cải cách hành chính đến kinh tế - xã hội 5 nhiệm vụ', 5],
    ]);
  });

  test('each has an address of its own, a deadline, a lead and who supports', () => {
    expect(new Set(rows.map((row) => attribute(row, 'id'))).size).toBe(40);
    expect(rows.filter((row) => cell(row, 'due') === '')).toEqual([]);
    expect(rows.filter((row) => !/^\S.+ cùng \S/u.test(cell(row, 'roles'))).map((row) => cell(row, 'no'))).toEqual([]);
  });

  test('page and data agree on number, deadline and who', () => {
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(data.tasks.map(({ id }) => `nv-${id}`));
    expect(rows.map((row) => cell(row, 'no'))).toEqual(data.tasks.map(({ number }) => number));
    expect(rows.map((row) => cell(row, 'due'))).toEqual(data.tasks.map(({ deadline }) => deadline.text));
    const people = data.tasks.map(({ lead, support }) =>
      [lead, support].map((names) => names.map(({ name }) => name).join('; ')).join(' cùng '),
    );
    expect(rows.map((row) => cell(row, 'roles').toLowerCase())).toEqual(people.map((names) => names.toLowerCase()));
  });

  test('the number 4.1 stands for a group and for a task, and the two do not clash', () => {
    const [task, ...others] = numbered('4.1');
    expect(others).toEqual([]);
    const heads = find(table, 'tr.sub').filter((row) => cell(row, 'no') === '4.1');
    expect(heads).toHaveLength(1);
    expect(task && textOf(one(task, '*.twin-no'))).toBe('trùng số với nhóm 4.1 trong bản gốc');
    expect(heads[0]?.attribs['id']).not.toBe(task?.attribs['id']);
    const [inData] = data.tasks.filter(({ number }) => number === '4.1');
    expect(inData?.group?.number).toBe('4.1');
    expect(inData?.title).not.toBe(inData?.group?.title);
  });

  test('6.1.2 alone has no requirement, and says so', () => {
    const silent = rows.filter((row) => textOf(row).includes('Bản gốc không ghi yêu cầu'));
    expect(silent.map((row) => cell(row, 'no'))).toEqual(['6.1.2']);
    expect(data.tasks.filter(({ requirement }) => requirement === null).map(({ number }) => number)).toEqual(['6.1.2']);
    expect(rows.filter((row) => cell(row, 'req') === '')).toEqual([]);
  });

  test('both targets stand in the first screen: at least 85 points, at least 90 %', () => {
    expect(textOf(one(page, 'p.deck'))).toContain('ít nhất 85 điểm');
    expect(textOf(one(page, 'p.deck'))).toContain('ít nhất 90%');
  });
});

describe('the print view', () => {
  const print = readPage(dir, `${TAN_DUC}in/`);
  const head = one(print, 'header.nd-head');

  test('two columns: issuer left, Quốc hiệu and Tiêu ngữ right, number and day left blank', () => {
    expect(find(one(head, 'div.nd-agency'), 'b').map(textOf)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ TÂN ĐỨC']);
    expect(find(one(head, 'div.nd-motto'), 'b').map(textOf)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
    expect(textOf(one(head, 'div.nd-number'))).toBe('Số: /KH-UBND');
    expect(textOf(one(head, 'div.nd-date'))).toMatch(/^Tân Đức, ngày tháng 02 năm 2024$/u);
    expect(find(head, 'span.nd-blank').map((blank) => attribute(blank, 'aria-label'))).toEqual([
      'để trống',
      'để trống',
    ]);
  });

  test('marked as a draft, since its number is blank', () => {
    expect(textOf(one(print, 'span.nd-draft'))).toBe('Bản chưa ghi số và ngày');
    expect(classesOf(one(print, 'main'))).toContain('is-draft');
    expect(textOf(print)).toContain('không thay thế bản gốc đã ký');
  });

  test('all forty tasks are in the annex, under a head that can repeat', () => {
    const annex = one(print, 'table.nd-tasks');
    expect(find(annex, 'thead')).toHaveLength(1);
    const numbers = find(one(annex, 'tbody'), 'tr').flatMap((row) => {
      const cells = find(row, 'td').map(textOf);
      return cells.length === 6 ? [cells[0]] : [];
    });
    expect(numbers).toEqual(data.tasks.map(({ number }) => number));
  });
});

describe('the other documents say what they are known for', () => {
  const main = (plan: string): string => textOf(one(readPage(dir, `/ke-hoach/${plan}/`), 'main'));

  test('Sơn Giang: 84,40 points, place 19 of 25, by decision 7169/QĐ-UBND', () => {
    const text = main('2024-18157-xa-son-giang-khac-phuc-ton-tai');
    for (const fact of [/84,40?\b/u, /19(?:\/25| trong 25)/u, /7169\/QĐ-UBND/u]) expect(text).toMatch(fact);
  });

  test('Mỹ Ngãi: six times full points, and two annexes that are announced and absent', () => {
    const text = main('2024-29881-xa-my-ngai-cai-thien-chi-so-cchc');
    for (const fact of ['100%', '80%', '95%', '90%']) expect(text).toContain(fact);
    expect(text).toMatch(/phụ lục/iu);
  });

  test('the district decision: seven steps, and a round that is planned', () => {
    const plan = '/ke-hoach/2024-huyen-chua-ro-ten-xac-dinh-chi-so-cchc-2024/';
    const steps = find(readPage(dir, plan), 'table').filter((found) => textOf(one(found, 'thead')).includes('Bước'));
    expect(steps.map((found) => find(one(found, 'tbody'), 'tr').length)).toEqual([7]);
    expect(textOf(one(readPage(dir, '/xep-hang/cchc-huyen-chua-ro-ten-2024/'), 'main'))).toContain(
      'Chưa thấy kết quả được công bố',
    );
  });

  test('every plan of the site is in its list', () => {
    const links = find(readPage(dir, '/ke-hoach/'), 'a').map((link) => attribute(link, 'href'));
    const plans = (JSON.parse(readText(dir, '/api/v1/plans.json')) as ApiEnvelope<readonly { id: string }[]>).data;
    expect(plans).toHaveLength(7);
    expect(links).toEqual(expect.arrayContaining(plans.map(({ id }) => `/ke-hoach/${id}/`)));
  });
});
