/** PAR Index and SIPAS of provinces: what was read stands as read, the rest is "not read", and sources that differ both stand. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { diffCriteria, previousVersionOf } from '../../src/domain/criteria-diff.ts';
import type { CriteriaSetId, RoundId } from '../../src/domain/ids.ts';
import type { Ranking } from '../../src/domain/ranking-table.ts';
import { buildSite } from '../../src/domain/site.ts';

const { dataset } = loadContent('content');
if (dataset === null) throw new Error('the content has errors');
const site = buildSite(dataset);
const ranking = (id: string): Ranking => site.rankings.get(id as RoundId)!;
const nameOf = (id: string): string => site.units.get(id as never)?.name ?? id;

const PAR_YEARS = [2012, 2013, 2015, 2016, 2019, 2021, 2022, 2023, 2024];
const SIPAS_YEARS = [2021, 2022, 2023, 2024];
const ROUNDS = [
  ...PAR_YEARS.map((year) => `par-index-tinh-${year}`),
  ...SIPAS_YEARS.map((year) => `sipas-tinh-${year}`),
];

test.each(ROUNDS)('%s: 63 provinces, each read or said to be unread, and no mean of a part', (id) => {
  const [block] = ranking(id).blocks;
  expect([block!.size, block!.unnamed, block!.rows.length + block!.absent.length]).toEqual([63, 0, 63]);
  expect(block!.absent.every(({ status }) => status === 'not-read')).toBe(true);
  expect(block!.stats).toBeNull();
});

test.each([
  ['par-index-tinh-2012', 'Quảng Ninh', 80.21, 19],
  ['par-index-tinh-2013', 'Sơn La', 58.91, 63],
  ['par-index-tinh-2019', 'Bến Tre', 73.87, 63],
  ['par-index-tinh-2021', 'Tuyên Quang', 86.57, 34],
  ['par-index-tinh-2022', 'Bắc Giang', null, 4],
  ['par-index-tinh-2023', 'Hải Phòng', 91.87, 2],
  ['par-index-tinh-2024', 'Sơn La', 90.02, null],
  ['sipas-tinh-2021', 'Hà Tĩnh', 91.17, 5],
  ['sipas-tinh-2023', 'Gia Lai', 83.84, 19],
  ['sipas-tinh-2024', 'Hải Phòng', null, 1],
])('%s: %s has %d, place %d', (id, name, value, rank) => {
  const row = ranking(id).blocks[0]!.rows.find(({ unitId }) => nameOf(unitId) === name);
  expect([row?.value, row?.rank]).toEqual([value, rank]);
});

describe('sources that differ', () => {
  test('stand beside the figure that is used', () => {
    const told = ranking('par-index-tinh-2023').conflicts.map(({ unitId, field, value, source }) => [
      nameOf(unitId),
      field,
      value,
      source?.title,
    ]);
    expect(told).toEqual([
      ['Hải Phòng', 'indexPercent', 91.81, 'Doanh nghiệp hội nhập (bản tiếng Anh)'],
      ['Sóc Trăng', 'rank', 'cuối bảng', 'Báo Điện tử Chính phủ (bản tiếng Anh)'],
      ['Bình Thuận', 'rank', 'cuối bảng', 'Báo Điện tử Chính phủ (bản tiếng Anh)'],
    ]);
    expect(ROUNDS.flatMap((id) => ranking(id).conflicts)).toHaveLength(3);
  });

  test('means of regions are kept as first published and as restated', () => {
    const regions = ranking('par-index-tinh-2023').round.summary!.regions;
    const delta = regions.filter(({ name }) => name === 'Đồng bằng sông Hồng');
    expect(delta.map(({ value, source, note }) => [value, source?.title, note])).toEqual([
      [88.33, 'Infographics của Thông tấn xã Việt Nam', null],
      [88.32, 'VietnamPlus', 'Công bố lại năm 2025.'],
    ]);
    expect(new Set(regions.map(({ name }) => name)).size).toBe(6);
    expect(ranking('par-index-tinh-2022').round.summary!.mean).toBe(84.79);
  });
});

describe('series', () => {
  const comparison = (id: string) => {
    const { comparison: told } = ranking(id);
    return told.comparable ? 'comparable' : told.reason;
  };

  test('are joined only under one set of rules, and SIPAS breaks in 2022', () => {
    expect(
      ['par-index-tinh-2012', 'par-index-tinh-2013', 'par-index-tinh-2015', 'par-index-tinh-2016'].map(comparison),
    ).toEqual(['first', 'comparable', 'year-missing', 'criteria-changed']);
    expect(['par-index-tinh-2022', 'par-index-tinh-2023', 'par-index-tinh-2024'].map(comparison)).toEqual([
      'method-break',
      'comparable',
      'comparable',
    ]);
    expect(['sipas-tinh-2022', 'sipas-tinh-2023'].map(comparison)).toEqual(['method-break', 'comparable']);
    expect(comparison('papi-2018')).toBe('method-break');
  });

  test('a change is the difference of two published figures', () => {
    const row = ranking('par-index-tinh-2023').blocks[0]!.rows.find(({ unitId }) => nameOf(unitId) === 'Quảng Ninh');
    expect(row?.change).toEqual({ value: 2.08, places: 0 });
  });
});

describe('criteria sets', () => {
  const set = (id: string) => site.criteriaSets.get(id as CriteriaSetId)!;

  test('of the provinces follow each other from decision to decision', () => {
    const chain: string[] = [];
    for (
      let at: ReturnType<typeof previousVersionOf> = set('par-index-tinh-876-2022');
      at;
      at = previousVersionOf(at, site.criteriaSets.values())
    )
      chain.push(at.decision?.number ?? '');
    expect(chain).toEqual(['876/QĐ-BNV', '1149/QĐ-BNV', '2636/QĐ-BNV', '2948/QĐ-BNV', '4361/QĐ-BNV', '1294/QĐ-BNV']);
  });

  test('the one of 2017 has eight fields of 100 points; the note keeps both counts of its criteria', () => {
    const tree = set('par-index-tinh-2948-2017').tree;
    expect(tree.map(({ maxPoints }) => maxPoints)).toEqual([10, 10, 14.5, 11, 16, 7, 16, 15.5]);
    expect(set('par-index-tinh-2948-2017').note).toMatch(/38 tiêu chí.*39 tiêu chí/);
  });

  test('decision 766 has five groups', () => {
    expect(set('chi-so-766-2022').tree.map(({ maxPoints }) => maxPoints)).toEqual([18, 20, 22, 22, 18]);
  });

  test('PAPI tells what was added in 2018', () => {
    const { nodes, rules } = diffCriteria(set('papi-2011'), set('papi-2018'));
    expect(nodes.filter(({ changes }) => changes.includes('added')).map(({ after }) => after?.code)).toEqual([
      '2.4',
      '7',
      '7.1',
      '7.2',
      '7.3',
      '8',
      '8.1',
      '8.2',
    ]);
    expect(rules.maxPoints).toEqual({ before: 60, after: 80 });
  });
});
