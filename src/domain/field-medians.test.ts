import { describe, expect, test } from 'vitest';
import { aCriteriaSet, aDataset, aNode, aResult, aRound, aScore } from '../../test/domain-samples.ts';
import { fieldMedians } from './field-medians.ts';
import { buildRanking, type RankingBlock } from './ranking-table.ts';
import type { CriterionScore, UnitResult } from './result.ts';

const tree = [aNode('1', { children: [aNode('1.1'), aNode('1.2')] }), aNode('2')];
const none = aScore({ status: 'not-applicable' });

const scored = (unit: string, ...cells: readonly (number | CriterionScore)[]): UnitResult => {
  const scores = cells.map((cell) => (typeof cell === 'number' ? aScore({ survey: cell }) : cell));
  return aResult(unit, {
    scores: Object.fromEntries(['1.1', '1.2', '2'].map((code, index) => [code, scores[index] ?? none])),
  });
};

function blockOf(results: readonly UnitResult[]): RankingBlock {
  const round = aRound(results.map((result) => result.unitId));
  const dataset = aDataset({ sets: [aCriteriaSet({ tree })], rounds: [{ round, results }] });
  return buildRanking(round, dataset).blocks[0]!;
}

describe('fieldMedians', () => {
  test('every field and criterion has the middle of its own scores', () => {
    const block = blockOf([scored('a', 1, 2, 9), scored('b', 3, 4, 5), scored('c', 2, 9, 7)]);
    expect([...fieldMedians(block)]).toEqual([
      ['1', 7],
      ['1.1', 2],
      ['1.2', 4],
      ['2', 7],
    ]);
  });

  test('units to which a criterion does not apply are left out of its middle', () => {
    const block = blockOf([scored('a', 1, none, 9), scored('b', 3, none, 5)]);
    expect(Object.fromEntries(fieldMedians(block))).toEqual({ '1': 2, '1.1': 2, '2': 7 });
  });

  test('there is no middle while scores of the block are unread', () => {
    const block = blockOf([scored('a', 1, 2, 9), aResult('b', { status: 'not-read' })]);
    expect(fieldMedians(block).size).toBe(0);
  });

  test('is computed once for a block', () => {
    const block = blockOf([scored('a', 1, 2, 9)]);
    expect(fieldMedians(block)).toBe(fieldMedians(block));
  });
});
