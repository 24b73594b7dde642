import { describe, expect, test } from 'vitest';
import {
  aCriteriaSet,
  aDataset,
  aNode,
  anIndex,
  aResult,
  aRound,
  aScore,
  type DatasetParts,
  id,
} from '../../test/domain-samples.ts';
import { buildRanking, type Ranking, type RankingBlock } from './ranking-table.ts';
import type { UnitId } from './ids.ts';
import type { UnitResult } from './result.ts';
import type { Round } from './round.ts';

const namesOf = (results: readonly UnitResult[]): string[] => results.map((result) => result.unitId);

function rankingOf(results: readonly UnitResult[], part: Partial<Round> = {}, parts: DatasetParts = {}): Ranking {
  const round = aRound(namesOf(results), part);
  return buildRanking(round, aDataset({ ...parts, rounds: [{ round, results }, ...(parts.rounds ?? [])] }));
}

function only(ranking: Ranking): RankingBlock {
  const [block] = ranking.blocks;
  if (!block || ranking.blocks.length > 1) throw new Error('one block expected');
  return block;
}

const blockOf = (...args: Parameters<typeof rankingOf>): RankingBlock => only(rankingOf(...args));
const placesOf = (block: RankingBlock) => block.rows.map((row) => [row.unitId, row.rank]);

const GROUPS: DatasetParts = { indices: [anIndex({ rankingPolicy: 'groups' })] };

describe('published places', () => {
  test('equal printed scores keep their different published places (PCI 2020: 64.56 is both 20 and 21)', () => {
    const block = blockOf([aResult('x', { total: 64.56, rank: 21 }), aResult('y', { total: 64.56, rank: 20 })]);
    expect(placesOf(block)).toEqual([
      ['y', 20],
      ['x', 21],
    ]);
    expect(block.rows.every((row) => row.rankFrom === 'published' && !row.tied)).toBe(true);
  });

  test('a shared place is marked', () => {
    const block = blockOf([
      aResult('x', { total: 92.5, rank: 3 }),
      aResult('y', { total: 92.5, rank: 3 }),
      aResult('z', { total: 92.25, rank: 4 }),
    ]);
    expect(block.rows.map((row) => row.tied)).toEqual([true, true, false]);
  });

  test('are not completed by ours where the publisher printed some of them', () => {
    const block = blockOf([aResult('a', { total: 90, rank: 1 }), aResult('b', { total: 80 })]);
    expect(placesOf(block)).toEqual([
      ['a', 1],
      ['b', null],
    ]);
  });

  test('a place without a score stands in the table', () => {
    const block = blockOf([aResult('a', { total: 95.8, rank: 1 }), aResult('b', { rank: 4, status: 'not-read' })]);
    expect(block.rows.map((row) => row.value)).toEqual([95.8, null]);
    expect(block.stats).toBeNull();
  });

  test('blocks are ranked apart', () => {
    const cohort = ['phuong', 'xa'].map((block) => ({
      id: block,
      name: block,
      unitIds: [id<UnitId>(`${block}-a`)],
      size: null,
      note: null,
    }));
    const results = [
      aResult('phuong-a', { blockId: 'phuong', total: 95.8, rank: 1 }),
      aResult('xa-a', { blockId: 'xa', total: 94.15, rank: 1 }),
    ];
    const { blocks } = rankingOf(results, { cohort });
    expect(blocks.map(placesOf)).toEqual([[['phuong-a', 1]], [['xa-a', 1]]]);
  });
});

describe('places of our own', () => {
  const scored = [aResult('a', { total: 80 }), aResult('b', { total: 90 }), aResult('c', { total: 80 })];

  test('are given by the tie rule of the criteria set when none is published', () => {
    const dense = [...scored, aResult('d', { total: 70 })];
    const block = blockOf(dense, {}, { sets: [aCriteriaSet({ tieRule: 'dense' })] });
    expect(placesOf(block)).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 3],
    ]);
    expect(block.rows.every((row) => row.rankFrom === 'recomputed')).toBe(true);
  });

  test('are competition places without a criteria set', () => {
    expect(placesOf(blockOf([...scored, aResult('d', { total: 70 })], { criteriaSetId: null }))).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 4],
    ]);
    expect(rankingOf(scored, { criteriaSetId: id('unknown') }).set).toBeNull();
  });

  test('are not given while scores are unread or units unnamed', () => {
    const unread = blockOf([...scored, aResult('d', { status: 'not-read' })]);
    const unnamed = blockOf(scored, { cohort: [{ id: '', name: '', unitIds: [id('a')], size: 14, note: null }] });
    for (const block of [unread, unnamed]) {
      expect(block.rows.every((row) => row.rank === null)).toBe(true);
      expect(block.stats).toBeNull();
    }
    expect(unnamed.unnamed).toBe(11);
  });

  test('are not given where the publisher declines to rank', () => {
    const block = blockOf(scored, {}, { indices: [anIndex({ rankingPolicy: 'none' })] });
    expect(block.rows.map((row) => [row.unitId, row.rank, row.group])).toEqual([
      ['b', null, null],
      ['a', null, null],
      ['c', null, null],
    ]);
  });

  test('go from small to large where less is better', () => {
    const less = { indices: [anIndex({ higherIsBetter: false })] };
    expect(placesOf(blockOf(scored, {}, less))).toEqual([
      ['a', 1],
      ['c', 1],
      ['b', 3],
    ]);
    const groups = { indices: [anIndex({ higherIsBetter: false, rankingPolicy: 'none' })] };
    expect(blockOf(scored, {}, groups).rows.map((row) => row.unitId)).toEqual(['a', 'c', 'b']);
  });
});

describe('groups', () => {
  test('four groups replace places', () => {
    const results = [44, 43, 42, 41].map((total) => aResult(`p-${total}`, { total }));
    const block = blockOf(results, {}, GROUPS);
    expect(block.rows.map((row) => row.group)).toEqual(['highest', 'upper-middle', 'lower-middle', 'lowest']);
    expect(block.rows.every((row) => row.rank === null && !row.tied)).toBe(true);
  });

  test('units of a band without score or place stand last, in order of their ids', () => {
    const results = [aResult('b', { band: 'B' }), aResult('a', { band: 'A' }), aResult('c', { total: 40 })];
    const block = blockOf(results, {}, GROUPS);
    expect(block.rows.map((row) => row.unitId)).toEqual(['c', 'a', 'b']);
    expect(block.stats).toBeNull();
  });
});

describe('the mean', () => {
  const tree = [aNode('1'), aNode('2')];
  const survey = (value: number) => aScore({ survey: value });

  test('leaves out units that have no score, also partly published ones (PAPI 2018)', () => {
    const results = [
      aResult('ha-noi', { scores: { '1': survey(20), '2': survey(22) } }),
      aResult('hue', { scores: { '1': survey(21), '2': survey(25) } }),
      aResult('quang-ninh', { scores: { '1': survey(21), '2': aScore({ status: 'not-published' }) } }),
      aResult('dong-thap', { status: 'not-assessed' }),
    ];
    const block = blockOf(results, {}, { ...GROUPS, sets: [aCriteriaSet({ tree })] });
    expect(block.absent.map((unit) => [unit.unitId, unit.status])).toEqual([
      ['dong-thap', 'not-assessed'],
      ['quang-ninh', 'not-published'],
    ]);
    expect(block.stats).toEqual({ count: 2, min: 42, max: 46, mean: 44, median: 44 });
  });

  test('is not given while a part of a unit is unread', () => {
    const results = [
      aResult('a', { scores: { '1': survey(20), '2': survey(22) } }),
      aResult('b', { scores: { '1': survey(20), '2': aScore({ status: 'not-read' }) } }),
    ];
    expect(blockOf(results, {}, { sets: [aCriteriaSet({ tree })] }).stats).toBeNull();
  });

  test('of nobody does not exist', () => {
    expect(blockOf([aResult('a', { status: 'not-published' })]).stats).toBeNull();
    const empty = buildRanking(aRound(['a']), aDataset({}));
    expect(only(empty)).toMatchObject({ rows: [], unnamed: 1, stats: null });
  });
});

describe('changes since the year before', () => {
  const before = (results: readonly UnitResult[], part: Partial<Round> = {}): DatasetParts => ({
    rounds: [{ round: aRound(namesOf(results), { id: id('before'), year: 2022, ...part }), results }],
  });
  const changeOf = (...args: Parameters<typeof rankingOf>) =>
    blockOf(...args).rows.find((row) => row.unitId === 'a')?.change;
  const now = [aResult('a', { total: 84.4, rank: 2 }), aResult('b', { total: 90, rank: 1 })];

  test('score and places are compared within the same cohort', () => {
    const past = before([aResult('a', { total: 85, rank: 1 }), aResult('b', { total: 80, rank: 2 })]);
    expect(changeOf(now, {}, past)).toEqual({ value: -0.6, places: -1 });
  });

  test('places are not compared when the cohort has grown', () => {
    expect(changeOf(now, {}, before([aResult('a', { total: 85, rank: 1 })]))).toEqual({ value: -0.6, places: null });
  });

  test('places are not compared between blocks', () => {
    const past = before([
      aResult('a', { blockId: 'so', total: 85, rank: 1 }),
      aResult('b', { blockId: 'so', total: 80, rank: 2 }),
    ]);
    expect(changeOf(now, {}, past)).toEqual({ value: -0.6, places: null });
  });

  test('places of our own are not compared', () => {
    const past = before([aResult('a', { total: 85 }), aResult('b', { total: 80 })]);
    expect(changeOf([aResult('a', { total: 86 }), aResult('b', { total: 80 })], {}, past)).toEqual({
      value: 1,
      places: null,
    });
  });

  test('there is none for a unit that was not there, or had no figures', () => {
    expect(changeOf(now, {}, before([aResult('b', { total: 85, rank: 1 })]))).toBeNull();
    expect(changeOf(now, {}, before([aResult('a', { status: 'not-assessed' })]))).toBeNull();
  });

  test('there is none where no results of the year before are known', () => {
    const round = aRound(['a'], { id: id('before'), year: 2022 });
    const dataset = aDataset({ rounds: [{ round: aRound(['a']), results: now }] });
    const rounds = new Map([...dataset.rounds, [round.id, round]]);
    expect(only(buildRanking(aRound(['a', 'b']), { ...dataset, rounds })).rows.map((row) => row.change)).toEqual([
      null,
      null,
    ]);
  });

  test('there is none after the rules have changed', () => {
    const past = before([aResult('a', { total: 85, rank: 1 })], { criteriaSetId: id('old') });
    expect(changeOf(now, {}, past)).toBeNull();
  });
});

test('an index that does not exist is a fault of the content checks', () => {
  expect(() => rankingOf([], {}, { indices: [] })).toThrow('not resolved');
});
