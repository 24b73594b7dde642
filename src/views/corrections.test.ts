import { expect, test } from 'vitest';
import { aCriteriaSet, aDataset, aNode, aResult, aRound, aUnit, id } from '../../test/domain-samples.ts';
import type { Correction } from '../domain/correction.ts';
import { buildSite } from '../domain/site.ts';
import { correctionsPageView } from './corrections.ts';
import { plainText } from './view.ts';

const correction = (part: Partial<Correction>): Correction => ({
  id: 'c1',
  roundId: id('round'),
  unitId: id('xa-a'),
  code: null,
  field: 'total',
  before: 81.5,
  after: 82,
  reason: 'Chép nhầm.',
  decidedBy: { kind: 'Công văn', number: '37/SNV', date: '2024-03-12', issuer: null, title: null, role: 'basis' },
  date: '2024-03-12',
  ...part,
});
const view = (corrections: readonly Correction[]) =>
  correctionsPageView(
    buildSite(
      aDataset({
        units: [aUnit({ id: id('xa-a'), name: 'A' })],
        sets: [aCriteriaSet({ tree: [aNode('5.2', { title: 'Kỷ luật' })] })],
        rounds: [{ round: aRound(['xa-a']), results: [aResult('xa-a', { total: 82 })] }],
        corrections,
      }),
    ),
  );

test('a correction says which figure, from what to what, and by which document', () => {
  expect(view([correction({})]).rows[0]).toMatchObject({
    tag: 'Đã đính chính 12/03/2024',
    what: 'tổng điểm',
    before: '81,50',
    after: '82,00',
    document: 'Công văn 37/SNV (12/03/2024)',
    unit: { label: 'Xã A', href: '/diem/round/xa-a/' },
  });
});

test('a criterion is named by its code and title', () => {
  expect(view([correction({ code: '5.2', field: 'appraised', before: null })]).rows[0]).toMatchObject({
    what: 'điểm thẩm định, tiêu chí 5.2 Kỷ luật',
    before: 'không có số',
  });
});

test('a place is no decimal', () => {
  expect(view([correction({ field: 'rank', before: 3, after: 2 })]).rows[0]).toMatchObject({ before: '3', after: '2' });
});

test('the newest stands first', () => {
  const rows = view([correction({}), correction({ id: 'c2', date: '2024-05-01' })]).rows;
  expect(rows.map(({ day }) => day)).toEqual(['01/05/2024', '12/03/2024']);
});

test('none is said, too', () => {
  expect(plainText(view([]).deck)).toMatch(/^Chưa có đính chính nào\./u);
});
