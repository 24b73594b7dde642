/** The published figures of the content folder, against the tables they were copied from. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { severityOf } from '../../src/diagnostics/wording.ts';
import { citationsOf } from '../../src/domain/plan.ts';
import type { IndexId, RoundId, UnitId } from '../../src/domain/ids.ts';
import { leavesOf } from '../../src/domain/criteria.ts';
import { roundPoints } from '../../src/domain/points.ts';
import type { Ranking, RankingBlock, RankingRow } from '../../src/domain/ranking-table.ts';
import { buildSite, type Site } from '../../src/domain/site.ts';
import { fullName } from '../../src/domain/unit.ts';

const { dataset, report } = loadContent('content');

function siteOf(): Site {
  if (dataset === null)
    throw new Error(report.findings.map(({ file, line, code }) => `${file}:${line} ${code}`).join('\n'));
  return buildSite(dataset);
}
const site = siteOf();

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is not in the content`);
  return value;
}

const rankingOf = (round: string): Ranking => known(site.rankings.get(round as RoundId), round);
const blockOf = (round: string, block = ''): RankingBlock =>
  known(
    rankingOf(round).blocks.find((candidate) => candidate.id === block),
    `${round} ${block}`,
  );
const nameOf = (id: UnitId): string => fullName(known(site.units.get(id), id));
const rowOf = (block: RankingBlock, name: string): RankingRow =>
  known(
    block.rows.find((row) => nameOf(row.unitId) === name),
    name,
  );
const planOf = (part: string) =>
  known(
    site.plans.find((plan) => plan.id.includes(part)),
    part,
  );

/** "Quảng Ninh" for both "Tỉnh Quảng Ninh" and its file name. */
const bareName = (id: UnitId): string => known(site.units.get(id), id).name;

test('the content has no errors', () => {
  expect(report.findings.filter((finding) => severityOf(finding) === 'error')).toEqual([]);
});

describe('PAPI 2011–2024', () => {
  const YEARS = Array.from({ length: 14 }, (_, index) => 2011 + index);

  /** Sub-dimensions of each year: construction permits (5.2) end in 2021, land (2.4) begins in 2018, response (8.3) in 2019. */
  const LEAVES: Readonly<Record<string, number>> = {
    'papi-2011': 22,
    'papi-2018': 28,
    'papi-2019': 29,
    'papi-2021': 28,
  };

  /** Blank or partly blank in the source; the reports mark these provinces without values. */
  const WITHOUT_TOTAL: Readonly<Record<number, readonly string[]>> = {
    2014: ['Bắc Giang', 'Đồng Tháp'],
    2018: ['Quảng Ninh', 'Đồng Tháp'],
    2021: ['Quảng Ninh', 'Bắc Giang', 'Bắc Ninh'],
    2022: ['Bắc Giang', 'Bắc Ninh'],
    2023: ['Quảng Ninh', 'Bình Dương'],
    2024: ['Vĩnh Phúc', 'Tiền Giang'],
  };

  test.each(YEARS)('%i: 63 provinces, each with figures or a reason', (year) => {
    const block = blockOf(`papi-${year}`);
    expect(block.size).toBe(63);
    expect(block.unnamed).toBe(0);
    expect(new Set([...block.rows, ...block.absent].map((entry) => entry.unitId)).size).toBe(63);
  });

  test.each(YEARS)('%i: exactly the provinces that are blank in the source have no total', (year) => {
    const absent = blockOf(`papi-${year}`).absent;
    expect(absent.map((unit) => bareName(unit.unitId)).sort()).toEqual([...(WITHOUT_TOTAL[year] ?? [])].sort());
    expect(absent.every((unit) => unit.status === 'not-published')).toBe(true);
  });

  test.each(YEARS)('%i: the mean is over the provinces that have a total, and nobody has a place', (year) => {
    const block = blockOf(`papi-${year}`);
    expect(block.stats?.count).toBe(63 - (WITHOUT_TOTAL[year]?.length ?? 0));
    expect(block.rows.every((row) => row.rank === null && row.group !== null)).toBe(true);
  });

  test('61 provinces of 2023 fall into groups of 16, 15, 15 and 15', () => {
    const groups = blockOf('papi-2023').rows.map((row) => row.group);
    const sizes = ['highest', 'upper-middle', 'lower-middle', 'lowest'].map(
      (group) => groups.filter((other) => other === group).length,
    );
    expect(sizes).toEqual([16, 15, 15, 15]);
  });

  test.each(Object.entries(LEAVES))('the criteria set %s has %i sub-dimensions', (id, count) => {
    const set = known(
      [...site.criteriaSets.values()].find((candidate) => candidate.id === id),
      id,
    );
    expect(leavesOf(set)).toHaveLength(count);
    expect(set.tree).toHaveLength(id === 'papi-2011' ? 6 : 8);
    expect(set.maxPoints).toBe(id === 'papi-2011' ? 60 : 80);
  });

  test.each([
    [2018, 'Quảng Ninh', ['2', '4']],
    [2018, 'Đồng Tháp', ['2', '4']],
    [2022, 'Bắc Giang', ['1', '2', '4', '5']],
    [2022, 'Bắc Ninh', ['2', '3', '4', '8']],
  ])('%i: %s lacks the dimensions %j and keeps the others', (year, name, missing) => {
    const entry = known(
      blockOf(`papi-${year}`).absent.find((unit) => bareName(unit.unitId) === name),
      name,
    );
    expect(entry.note).toContain(missing.join(', '));
    const results = known(site.results.get(`papi-${year}` as RoundId), String(year));
    const scores = known(
      results.find((result) => result.unitId === entry.unitId),
      name,
    ).scores;
    const blank = new Set(
      Object.entries(scores)
        .filter(([, score]) => score.status !== null)
        .map(([code]) => code.slice(0, 1)),
    );
    expect([...blank].sort()).toEqual(missing);
  });

  /** Printed figures: PAPI sub-dimension table, repository hnks-gh/ml-mcdm at d165721, data/csv/<year>.csv. */
  test.each([
    [2011, 'Hà Nội', '1.1', 1.26411],
    [2011, 'Hà Nội', '1.4', 0.8689144],
    [2011, 'Hà Nội', '6.4', 1.668323],
    [2013, 'Đà Nẵng', '2.1', 2.826739],
    [2013, 'Đà Nẵng', '6.3', 2.434489],
    [2015, 'Nghệ An', '3.2', 2.163225651],
    [2015, 'Nghệ An', '5.4', 1.864749074],
    [2018, 'Quảng Ninh', '7.1', 2.465800047],
    [2018, 'Đồng Tháp', '8.2', 2.193878889],
    [2019, 'Bến Tre', '4.2', 2.304930687],
    [2019, 'Bến Tre', '8.3', 0.333999991],
    [2020, 'Quảng Ninh', '2.2', 2.16194725],
    [2020, 'Quảng Ninh', '5.2', 1.927996039],
    [2021, 'Hải Dương', '5.1', 2.478137016],
    [2021, 'Hải Dương', '7.3', 0.647280812],
    [2022, 'Quảng Ninh', '8.2', 2.792384624],
    [2022, 'Bắc Giang', '3.2', 0.52693224],
    [2022, 'Bắc Ninh', '5.4', 2.607586622],
    [2023, 'Huế', '1.1', 1.04350853],
    [2023, 'Huế', '6.3', 2.151527643],
    [2024, 'Cà Mau', '1.2', 1.144770026],
    [2024, 'Tây Ninh', '4.4', 2.144671917],
    [2024, 'Tây Ninh', '8.3', 0.456839472],
  ])('%i: %s, %s is %d as printed', (year, name, code, printed) => {
    const results = known(site.results.get(`papi-${year}` as RoundId), String(year));
    const result = known(
      results.find((candidate) => bareName(candidate.unitId) === name),
      name,
    );
    expect(result.scores[code]?.survey).toBe(printed);
  });

  test('a total is the sum of the sub-dimensions, rounded once', () => {
    const printed = [
      [1.26411, 1.914581, 1.714875, 0.8689144, 2.566878, 1.889205, 1.537545, 1.660269, 2.085445, 1.982788, 1.118291],
      [1.585172, 0.6428216, 1.652779, 1.583421, 1.869782, 1.623258, 1.787709, 1.746413, 1.645679, 1.996759, 1.668323],
    ].flat();
    const total = printed.reduce((sum, value) => sum + value, 0);
    expect(rowOf(blockOf('papi-2011'), 'Thành phố Hà Nội').value).toBe(roundPoints(total, 2));
  });
});

describe('PAR Index 2023 of the ministries', () => {
  /** Báo Điện tử Chính phủ, 17/04/2024: appraised, survey, total; the last column equals the total. */
  const PRINTED: readonly (readonly [name: string, appraised: number, survey: number, total: number])[] = [
    ['Bộ Tư pháp', 61.86, 28.1, 89.95],
    ['Ngân hàng Nhà nước Việt Nam', 62.67, 27.21, 89.89],
    ['Bộ Tài chính', 61.52, 27.66, 89.18],
    ['Bộ Nội vụ', 60.65, 26.38, 87.04],
    ['Bộ Tài nguyên và Môi trường', 61.15, 25.85, 87.01],
    ['Bộ Nông nghiệp và Phát triển Nông thôn', 60.25, 26.17, 86.41],
    ['Bộ Xây dựng', 61.18, 25.1, 86.28],
    ['Bộ Giao thông vận tải', 60.27, 25.91, 86.18],
    ['Bộ Thông tin và Truyền thông', 60.5, 25.33, 85.83],
    ['Bộ Lao động - Thương binh và Xã hội', 60.99, 24.81, 85.81],
    ['Bộ Văn hóa, Thể thao và Du lịch', 58.1, 25.47, 83.56],
    ['Bộ Giáo dục và Đào tạo', 55.46, 25.07, 80.53],
    ['Bộ Khoa học và Công nghệ', 56.49, 23.88, 80.38],
    ['Bộ Kế hoạch và Đầu tư', 54.59, 25.48, 80.07],
    ['Bộ Y tế', 55.81, 23.99, 79.8],
    ['Bộ Ngoại giao', 52.12, 26.35, 78.48],
    ['Bộ Công Thương', 54.21, 23.82, 78.03],
  ];
  const block = blockOf('par-index-bo-2023');

  test('17 ministries stand as printed, in printed order', () => {
    const rows = block.rows.map(({ unitId, rank, result }) => [
      rank,
      nameOf(unitId),
      result.appraised,
      result.survey,
      result.total,
      result.indexPercent,
    ]);
    expect(rows).toEqual(
      PRINTED.map(([name, appraised, survey, total], index) => [index + 1, name, appraised, survey, total, total]),
    );
    expect(block.rows.every((row) => row.rankFrom === 'published' && row.valueFrom === 'published')).toBe(true);
  });

  test('the recomputed mean is the printed one', () => {
    expect(roundPoints(block.stats?.mean ?? 0, 2)).toBe(84.38);
    expect(rankingOf('par-index-bo-2023').round.summary?.mean).toBe(84.38);
  });

  test('nine totals differ from their parts by one hundredth, none by more', () => {
    const differences = block.rows.map((row) => row.discrepancy?.difference);
    const rowsWith = (difference: number): number[] =>
      differences.flatMap((other, index) => (other === difference ? [index + 1] : []));
    expect(rowsWith(0.01)).toEqual([1, 6, 11]);
    expect(rowsWith(-0.01)).toEqual([2, 4, 5, 10, 13, 16]);
    expect(rowsWith(0)).toHaveLength(8);
  });

  test('the report says so nine times as a notice and never as a warning', () => {
    const found = report.findings.filter((finding) => finding.file.endsWith('rounds/par-index-bo-2023/results.json'));
    expect(found.map((finding) => [finding.code, severityOf(finding)])).toEqual(
      Array.from({ length: 9 }, () => ['result/total-rounding', 'notice']),
    );
  });

  test('the name printed with another capital is kept as an alias', () => {
    const health = known(site.units.get(rowOf(block, 'Bộ Y tế').unitId), 'Bộ Y tế');
    expect(health.aliases).toContain('Bộ Y Tế');
  });
});

describe('wards of Quận 3, TP. Hồ Chí Minh, 2019', () => {
  /** Thông báo 130/TB-BCĐCCHC of 31/12/2019: ward, points, grade, place. */
  const PRINTED = [
    ['4', 96, 'A', 1],
    ['3', 94, 'A', 2],
    ['5', 92.5, 'A', 3],
    ['10', 92.5, 'A', 3],
    ['6', 92.25, 'A', 4],
    ['12', 90.75, 'A', 5],
    ['11', 90, 'A', 6],
    ['9', 89.25, 'B', 7],
    ['1', 89, 'B', 8],
    ['2', 88.5, 'B', 9],
    ['8', 86.75, 'B', 10],
    ['13', 82.75, 'B', 11],
    ['14', 80.25, 'B', 12],
    ['7', 75, 'C', 13],
  ] as const;
  const block = blockOf('cchc-quan-3-2019');

  test('fourteen wards stand as printed: a shared third place, then the fourth, the last is thirteenth', () => {
    const rows = block.rows.map(({ unitId, result, rank }) => [nameOf(unitId), result.total, result.band, rank]);
    const printed = PRINTED.map(([ward, total, band, rank]) => [`Phường ${ward}`, total, band, rank]);
    expect(rows).toHaveLength(14);
    expect(new Set(rows.map(String))).toEqual(new Set(printed.map(String)));
    expect(rows.map((row) => row.at(-1))).toEqual(printed.map((row) => row.at(-1)));
  });

  test('the two wards with 92.5 are marked as tied, nobody else', () => {
    expect(
      block.rows
        .filter((row) => row.tied)
        .map((row) => nameOf(row.unitId))
        .sort(),
    ).toEqual(['Phường 10', 'Phường 5']);
  });
});

describe('districts of Bình Dương, 2017', () => {
  /** Portal of huyện Bàu Bàng, 06/08/2018: appraised of 65, survey of 35, total of 100. No places are printed. */
  const PRINTED = [
    ['Thủ Dầu Một', 51.75, 32.83, 84.58],
    ['Tân Uyên', 48.75, 33.25, 82],
    ['Bàu Bàng', 47.45, 32.82, 80.27],
    ['Thuận An', 46.8, 32.24, 79.04],
    ['Dĩ An', 46.5, 31.56, 78.06],
    ['Bến Cát', 45.75, 32.08, 77.83],
    ['Dầu Tiếng', 44, 32.22, 76.22],
    ['Phú Giáo', 46, 30.03, 76.03],
    ['Bắc Tân Uyên', 40.45, 31.01, 71.46],
  ];
  const block = blockOf('cchc-binh-duong-huyen-2017');

  test('nine districts stand as printed, with places of our own', () => {
    const rows = block.rows.map(({ unitId, result }) => [
      bareName(unitId),
      result.appraised,
      result.survey,
      result.total,
    ]);
    expect(rows).toEqual(PRINTED);
    expect(block.rows.map((row) => [row.rank, row.rankFrom])).toEqual(
      PRINTED.map((_, index) => [index + 1, 'recomputed']),
    );
  });

  test('every total is the sum of its parts, and the mean is the printed 78.39', () => {
    expect(block.rows.every((row) => row.discrepancy?.severity === 'none')).toBe(true);
    expect(roundPoints(block.stats?.mean ?? 0, 2)).toBe(78.39);
    expect(rankingOf('cchc-binh-duong-huyen-2017').round.summary?.mean).toBe(78.39);
  });
});

describe('Hải Phòng 2025', () => {
  /** Press of January 2026; the full tables were printed as images. */
  const PRINTED: Readonly<Record<string, readonly (readonly [name: string, score: number | null, rank: number])[]>> = {
    so: [
      ['Thanh tra thành phố (Hải Phòng)', 94.71, 1],
      ['Văn phòng UBND thành phố (Hải Phòng)', 94.4, 2],
      ['Sở Tài chính (Hải Phòng)', 92.99, 3],
      ['Sở Ngoại vụ (Hải Phòng)', 92.9, 4],
      ['Sở Nội vụ (Hải Phòng)', 92.71, 5],
      ['Ban Quản lý khu kinh tế (Hải Phòng)', 88.99, 14],
    ],
    phuong: [
      ['Phường Hồng Bàng', 95.8, 1],
      ['Phường Hải An', 95.77, 2],
      ['Phường Hồng An', 95.57, 3],
      ['Phường Ngô Quyền', null, 4],
      ['Phường Lê Chân', null, 5],
      ['Phường Bắc An Phụ', 76.26, 45],
    ],
    'xa-dac-khu': [
      ['Đặc khu Cát Hải', 94.15, 1],
      ['Xã Quyết Thắng', 93.4, 2],
      ['Xã An Lão', 92.94, 3],
      ['Xã Gia Lộc', null, 4],
      ['Xã Phú Thái', null, 5],
      ['Xã Vĩnh Am', 73.37, 68],
    ],
  };

  test.each([
    ['so', 14, 6, 8],
    ['phuong', 45, 4, 0],
    ['xa-dac-khu', 68, 4, 62],
  ])('block %s: %i units, %i scores known, %i units not even named', (id, size, scores, unnamed) => {
    const block = blockOf('cchc-hai-phong-2025', id);
    expect(block.size).toBe(size);
    expect(block.rows.filter((row) => row.value !== null)).toHaveLength(scores);
    expect(block.unnamed).toBe(unnamed);
  });

  test.each(Object.entries(PRINTED))('block %s stands as printed', (id, printed) => {
    const block = blockOf('cchc-hai-phong-2025', id);
    expect(block.rows.map((row) => [nameOf(row.unitId), row.value, row.rank])).toEqual(printed);
  });

  test('no block has a mean: most scores are not read', () => {
    expect(rankingOf('cchc-hai-phong-2025').blocks.map((block) => block.stats)).toEqual([null, null, null]);
  });

  test('39 wards are published but not read by us', () => {
    const absent = blockOf('cchc-hai-phong-2025', 'phuong').absent;
    expect(absent).toHaveLength(39);
    expect(absent.every((unit) => unit.status === 'not-read')).toBe(true);
  });
});

describe('units', () => {
  test('34 provinces stand today; 63 stood before July 2025', () => {
    const provinces = [...site.units.values()].filter((unit) => ['tinh', 'thanh-pho'].includes(unit.kind));
    expect(provinces.filter((unit) => unit.validTo === null)).toHaveLength(34);
    expect(provinces.filter((unit) => unit.validFrom === null)).toHaveLength(63);
  });

  test.each([
    ['29881-phuong-my-ngai-den-2025', 'Phường Mỹ Ngãi'],
    ['18157-xa-son-giang-den-2025', 'Xã Sơn Giang'],
    ['05947-xa-tan-duc-den-2025', 'Xã Kha Sơn'],
  ])('%s went into %s', (old, now) => {
    const successors = site.lineage.successors(old as UnitId);
    expect(successors.map(({ unit }) => nameOf(unit.id))).toContain(now);
  });

  test('the series of Quảng Ninh has fourteen years, three of them without a total', () => {
    const unit = known(
      [...site.units.values()].find((candidate) => candidate.id === '22-quang-ninh'),
      'Quảng Ninh',
    );
    const series = (site.standings.get(unit.id) ?? []).filter(
      (standing) => standing.ranking.index.id === ('papi' as IndexId),
    );
    expect(series).toHaveLength(14);
    expect(series.filter((standing) => standing.row === null).map((standing) => standing.ranking.round.year)).toEqual([
      2023, 2021, 2018,
    ]);
  });
});

describe('plans', () => {
  test('five plans, each found by its id', () => {
    expect(site.plans.filter(({ demonstration }) => !demonstration)).toHaveLength(5);
    for (const plan of site.plans) expect(site.plansById.get(plan.id)).toBe(plan);
  });

  describe('Tân Đức', () => {
    const { tasks } = planOf('xa-tan-duc');

    test('forty tasks under eight fields: 6, 3, 6, 3, 4, 4, 9 and 5', () => {
      const fields = [...new Set(tasks.map((task) => task.field.number))];
      expect(fields).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']);
      expect(fields.map((field) => tasks.filter((task) => task.field.number === field).length)).toEqual([
        6, 3, 6, 3, 4, 4, 9, 5,
      ]);
    });

    test('the number 4.1 stands both for a group and for a task', () => {
      const found = tasks.filter((task) => task.number === '4.1');
      expect(found).toHaveLength(1);
      expect(found[0]?.group?.number).toBe('4.1');
      expect(new Set(tasks.map((task) => task.id)).size).toBe(40);
    });

    test('task 6.1.2 alone has no requirement', () => {
      expect(tasks.filter((task) => task.requirement === null).map((task) => task.number)).toEqual(['6.1.2']);
    });

    test('the targets are 85 points of the reform index and 90 % satisfied', () => {
      expect(
        planOf('xa-tan-duc').targets.map(({ indexId, comparator, value, unit }) => [indexId, comparator, value, unit]),
      ).toEqual([
        ['cchc', '>=', 85, 'points'],
        ['sipas', '>=', 90, 'percent'],
      ]);
    });
  });

  test('Mỹ Ngãi: full points in six document fields, 80 % in the digital one, 95 % satisfied, 90 % elsewhere', () => {
    const targets = planOf('xa-my-ngai').targets.map(({ group, comparator, value, unit }) => [
      group,
      comparator,
      value,
      unit,
    ]);
    expect(targets).toEqual([
      ...Array.from({ length: 6 }, () => ['document', '=', 100, 'percent-of-max']),
      ['document', '>=', 80, 'percent-of-max'],
      ['survey', '>=', 95, 'percent'],
      ['survey', '>=', 90, 'percent'],
    ]);
  });

  test('Sơn Giang: 84.40 points and place 19 of 25 in 2023, by decision 7169/QĐ-UBND; the place to beat is 19', () => {
    const { priorResults, targets } = planOf('xa-son-giang');
    expect(priorResults).toMatchObject([
      { year: 2023, score: 84.4, rank: 19, outOf: 25, decision: { number: '7169/QĐ-UBND', date: '2023-12-29' } },
    ]);
    expect(targets).toMatchObject([{ comparator: 'rank-better-than', unit: 'rank' }]);
  });

  /** As the sources print them. */
  const CITED: readonly (readonly [plan: string, documents: readonly string[]])[] = [
    [
      'xa-tan-duc',
      [
        '46/KH-UBND 2024-02-27',
        '76/NQ-CP 2021-07-15',
        '4020/QĐ-UBND 2021-12-16',
        '20-CT/TU 2023-04-26',
        '01-NQ/TU 2020-12-31',
        '217/KH-UBND 2023-12-27',
        '222/KH-UBND 2023-12-29',
        '11-CTr/HU 2021-04-08',
        '18-CT/HU 2023-05-16',
        '61/KH-UBND 2021-05-04',
        '26/KH-UBND 2024-01-25',
        '06/KH-UBND 2024-01-10',
        '09-CTTr/ĐU 2022-06-20',
        '33/2023/NĐ-CP 2023-06-10',
        '15/2014/CT-UBND 2014-07-29',
        '167/2017/NĐ-CP 2017-12-31',
      ],
    ],
    ['xa-son-giang', ['7169/QĐ-UBND 2023-12-29', '54/2019/QĐ-UBND 2019-09-27', '45/2016/QĐ-TTg 2016-10-19']],
    ['xa-my-ngai', ['339/QĐ-UBND 2021-10-26', '58/KH-UBND 2024-01-30']],
    ['huyen-chua-ro-ten', ['151/KH-UBND 2024-12-28', '8802/QĐ-UBND 2023-10-06']],
    ['van-phong-ubnd-tinh-bac-kan', ['386/KH-UBND 2024-06-07']],
  ];
  test.each(CITED)('%s cites every numbered document of its source, with its date', (plan, documents) => {
    const cited = citationsOf(planOf(plan)).flatMap(({ number, date }) =>
      number === null ? [] : [`${number} ${date}`],
    );
    expect(cited).toEqual(documents);
  });

  test('a plan without a number is a draft', () => {
    expect(site.plans.filter((plan) => plan.number === null).every((plan) => plan.status === 'draft')).toBe(true);
  });
});
