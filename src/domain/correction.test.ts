import { describe, expect, test } from 'vitest';
import { id } from '../../test/domain-samples.ts';
import { type Correction, indexCorrections, misapplied } from './correction.ts';

const aCorrection = (part: Partial<Correction> = {}): Correction => ({
  id: '2024-01-05-a',
  roundId: id('round'),
  unitId: id('a'),
  code: null,
  field: 'total',
  before: 84,
  after: 84.4,
  reason: 'Chép nhầm',
  decidedBy: null,
  date: '2024-01-05',
  ...part,
});

describe('corrections are found', () => {
  const ofTotal = aCorrection();
  const ofRank = aCorrection({ id: 'b', field: 'rank', date: '2024-01-04' });
  const ofLeaf = aCorrection({ id: 'c', code: '1.1', field: 'appraised' });
  const elsewhere = aCorrection({ id: 'd', unitId: id('b') });
  const find = indexCorrections([ofTotal, ofLeaf, ofRank, elsewhere]);

  test('by unit and round, oldest first', () => {
    expect(find(id('round'), id('a'))).toEqual([ofRank, ofTotal, ofLeaf]);
    expect(find(id('other'), id('a'))).toEqual([]);
  });

  test('by code and figure; no code means the row itself', () => {
    expect(find(id('round'), id('a'), null)).toEqual([ofRank, ofTotal]);
    expect(find(id('round'), id('a'), null, 'rank')).toEqual([ofRank]);
    expect(find(id('round'), id('a'), '1.1')).toEqual([ofLeaf]);
    expect(find(id('round'), id('a'), undefined, 'appraised')).toEqual([ofLeaf]);
  });
});

describe('a correction is applied', () => {
  const first = aCorrection();
  const second = aCorrection({ id: '2024-02-01-a', date: '2024-02-01', before: 84.4, after: 84.5 });

  test('when the figure that stands is the one it ends with', () => {
    expect(misapplied([first], () => 84.4)).toEqual([]);
    expect(misapplied([first], () => 84)).toEqual([{ correction: first, found: 84 }]);
    expect(misapplied([first], () => null)).toEqual([{ correction: first, found: null }]);
  });

  test('when the next one of the same figure begins with it', () => {
    expect(misapplied([second, first], () => 84.5)).toEqual([]);
    const broken = { ...second, before: 84.3 };
    expect(misapplied([first, broken], () => 84.5)).toEqual([{ correction: first, found: 84.3 }]);
  });

  test('figure by figure', () => {
    const ofRank = aCorrection({ id: 'b', field: 'rank', before: 20, after: 19 });
    expect(misapplied([first, ofRank], ({ field }) => (field === 'rank' ? 19 : 84.4))).toEqual([]);
  });
});
