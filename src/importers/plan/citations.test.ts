import { expect, test } from 'vitest';
import { findCitations } from './citations.ts';

const cited = (text: string) => findCitations(text).map(({ citation }) => citation);

test.each([
  [
    'State',
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể;',
    {
      kind: 'Nghị quyết',
      number: '76/NQ-CP',
      date: '2021-07-15',
      issuer: 'Chính phủ',
      title: 'Ban hành Chương trình tổng thể',
    },
  ],
  [
    'with a year',
    'Chỉ thị số 15/2014/CT-UBND ngày 29/7/2014 của UBND tỉnh về việc tăng cường quản lý cán bộ, công chức, trong đó chỉ đạo',
    {
      kind: 'Chỉ thị',
      number: '15/2014/CT-UBND',
      date: '2014-07-29',
      issuer: 'UBND tỉnh',
      title: 'Tăng cường quản lý cán bộ, công chức',
    },
  ],
  [
    'Party',
    'Chương trình hành động số 09-CTTr/ĐU, ngày 20/6/2022 của Ban chấp hành Đảng bộ xã về chuyển đổi số;',
    {
      kind: 'Chương trình hành động',
      number: '09-CTTr/ĐU',
      date: '2022-06-20',
      issuer: 'Ban chấp hành Đảng bộ xã',
      title: 'Chuyển đổi số',
    },
  ],
  [
    'a law with its number',
    'Luật số 131/2025/QH15 ngày 24 tháng 6 năm 2025 của Quốc hội.',
    { kind: 'Luật', number: '131/2025/QH15', date: '2025-06-24', issuer: 'Quốc hội' },
  ],
  [
    'blanks inside the number',
    'Kế hoạch số 46 / KH - UBND ngày 27-02-2024 của UBND huyện Phú Bình.',
    { kind: 'Kế hoạch', number: '46/KH-UBND', date: '2024-02-27', issuer: 'UBND huyện Phú Bình' },
  ],
  [
    'without "số" and without day',
    'theo Quyết định 8802/QĐ-UBND của Ủy ban nhân dân huyện.',
    { kind: 'Quyết định', number: '8802/QĐ-UBND', issuer: 'Ủy ban nhân dân huyện' },
  ],
  [
    'in brackets',
    '(theo Kế hoạch số 5/KH-UBND ngày 01/02/2024 của UBND xã về chuyển đổi số) và các việc khác',
    { kind: 'Kế hoạch', number: '5/KH-UBND', date: '2024-02-01', issuer: 'UBND xã', title: 'Chuyển đổi số' },
  ],
])('%s', (_, text, expected) => {
  expect(cited(text)).toEqual([{ ...expected, role: 'related' }]);
});

test('two in one sentence, joined by "và"', () => {
  const text =
    'Quyết định số 339/QĐ-UBND ngày 26/10/2021 của UBND xã ban hành Kế hoạch giai đoạn 2021 – 2030 và Kế hoạch số 58/KH-UBND ngày 30/01/2024 của UBND xã về CCHC năm 2024.';
  expect(cited(text).map(({ number, title }) => [number, title])).toEqual([
    ['339/QĐ-UBND', 'Ban hành Kế hoạch giai đoạn 2021 – 2030'],
    ['58/KH-UBND', 'CCHC năm 2024'],
  ]);
});

test('a day that does not exist is no date, and is kept to be said', () => {
  expect(findCitations('Kế hoạch số 5/KH-UBND ngày 31/02/2024 của UBND xã.')).toMatchObject([
    { badDate: '31/02/2024', citation: { number: '5/KH-UBND' } },
  ]);
  expect(cited('Kế hoạch số 5/KH-UBND ngày 31/02/2024 của UBND xã.')[0]).not.toHaveProperty('date');
});

test('a document that only names itself is not cited', () => {
  expect(cited('(Kèm theo Quyết định số     /QĐ-UBND ngày   /  /2024 của UBND huyện)')).toEqual([]);
});
