import { expect, test } from 'vitest';
import { aCriteriaSet, aDataset, aNode, id } from '../../test/domain-samples.ts';
import { buildSite } from '../domain/site.ts';
import { criteriaDiffView } from './criteria-diff.ts';
import { bandRows } from './criteria-words.ts';

const older = aCriteriaSet({
  id: id('old'),
  title: 'Bộ 2024',
  tree: [
    aNode('1', { title: 'Số hoá', maxPoints: 3, method: 'document' }),
    aNode('2', { title: 'Bỏ đi', maxPoints: 1 }),
  ],
});
const newer = aCriteriaSet({
  id: id('new'),
  replacesId: id('old'),
  tieRule: 'dense',
  tree: [
    aNode('1', { title: 'Số hoá', maxPoints: 2.5, method: 'document' }),
    aNode('3', { title: 'Mới', maxPoints: 1.5 }),
  ],
});
const diff = () => criteriaDiffView(buildSite(aDataset({ sets: [older, newer] })), newer);

test('the summary counts what was added, removed and given other points', () => {
  expect(diff()?.summary).toBe('Một mục thêm, một mục bỏ, một mục đổi điểm và một quy định chung đổi.');
});

test('each change stands with both sides and the difference in points', () => {
  expect(
    diff()?.rows.map(({ words, before, after, difference }) => [words, before?.points, after?.points, difference]),
  ).toEqual([
    ['Đổi điểm', '3 điểm, chấm hồ sơ', '2,5 điểm, chấm hồ sơ', '−0,5'],
    ['Bỏ', '1 điểm', undefined, null],
    ['Thêm', undefined, '1,5 điểm', null],
  ]);
});

test('another tie rule is told in words of both sets', () => {
  expect(diff()?.rules).toEqual([
    {
      label: 'Đồng hạng',
      before: 'bằng điểm thì cùng hạng, bỏ hạng kế tiếp (1, 2, 2, 4)',
      after: 'bằng điểm thì cùng hạng, hạng sau liền kề (1, 2, 2, 3)',
    },
  ]);
});

test('a set without an earlier version has no section of changes', () => {
  expect(criteriaDiffView(buildSite(aDataset({ sets: [older] })), older)).toBeNull();
});

test('bands say to which of two the cut itself belongs', () => {
  const bands = [
    { name: 'A', from: 90, inclusive: true },
    { name: 'B', from: 80, inclusive: false },
    { name: 'C', from: 0, inclusive: true },
  ];
  expect(bandRows({ bands, denominator: 'full' }, false)).toEqual([
    { name: 'A', range: 'từ 90 điểm trở lên' },
    { name: 'B', range: 'trên 80 đến dưới 90 điểm' },
    { name: 'C', range: 'đến hết 80 điểm' },
  ]);
});
