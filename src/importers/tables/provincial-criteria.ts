/** Criteria sets of the national indices of provinces, as deep as the readable sources go: mostly decision and years. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import { cell, parseFigure, type Row } from './csv.ts';

interface Version {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly from: number;
  readonly to: number | null;
  readonly years: string;
  readonly note: string;
}

const UNREAD = 'Chưa đọc được điểm tối đa, lĩnh vực và tiêu chí của bộ này.';

const VERSIONS: readonly Version[] = [
  {
    id: '1294-2012',
    number: '1294/QĐ-BNV',
    date: '2012-12-03',
    from: 2012,
    to: 2015,
    years: '2012–2015',
    note: `Bộ tiêu chí đầu tiên. ${UNREAD}`,
  },
  { id: '4361-2016', number: '4361/QĐ-BNV', date: '2016-12-28', from: 2016, to: 2016, years: '2016', note: UNREAD },
  {
    id: '2948-2017',
    number: '2948/QĐ-BNV',
    date: '2017-12-28',
    from: 2017,
    to: 2017,
    years: '2017',
    note: 'Nguồn ghi 38 tiêu chí và 81 tiêu chí thành phần; cộng theo lĩnh vực được 39 tiêu chí và 81 tiêu chí thành phần. Hai số tiêu chí được giữ cả.',
  },
  {
    id: '2636-2018',
    number: '2636/QĐ-BNV',
    date: '2018-12-10',
    from: 2018,
    to: 2020,
    years: '2018–2020',
    note: UNREAD,
  },
  {
    id: '1149-2020',
    number: '1149/QĐ-BNV',
    date: '2020-12-30',
    from: 2021,
    to: 2021,
    years: '2021',
    note: `Một trang của Sở Nội vụ Nam Định ghi số quyết định là 1150/QĐ-BNV, với 8 lĩnh vực, 43 tiêu chí, 95 tiêu chí thành phần cho cấp tỉnh. ${UNREAD}`,
  },
  {
    id: '876-2022',
    number: '876/QĐ-BNV',
    date: '2022-11-10',
    from: 2022,
    to: 2030,
    years: '2022–2030',
    note: 'Tám lĩnh vực; số tiêu chí và điểm của cấp tỉnh chưa đọc được.',
  },
];

export const parSetOf = (year: number): string => {
  const found = VERSIONS.find(({ from, to }) => year >= from && year <= (to ?? 9999));
  if (!found) throw new Error(`no PAR Index set for ${year}`);
  return `par-index-tinh-${found.id}`;
};

const BARE = {
  $schema: '/schemas/criteria.json',
  level: 'province',
  maxPoints: null,
  split: {},
  denominator: 'applicable',
  rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'keep' },
  tieRule: 'as-published',
  bands: [],
  comparableWith: [],
  fields: [],
  sources: [],
} as const satisfies Partial<RawCriteria>;

/** `fields2017`: the one set whose fields and points could be read. */
export const parProvinceCriteria = (fields2017: readonly Row[]): readonly RawCriteria[] =>
  VERSIONS.map((version, at) => ({
    ...BARE,
    bands: [],
    comparableWith: [],
    id: `par-index-tinh-${version.id}`,
    index: 'par-index',
    title: `Bộ tiêu chí PAR Index cấp tỉnh ${version.years}`,
    decision: {
      kind: 'Quyết định',
      number: version.number,
      date: version.date,
      issuer: 'Bộ Nội vụ',
      title: null,
      role: 'basis',
    },
    validFromYear: version.from,
    validToYear: version.to,
    replaces: at === 0 ? null : `par-index-tinh-${VERSIONS[at - 1]?.id ?? ''}`,
    ...(version.id === '2948-2017' ? publishedDepth(fields2017) : { fields: [], sources: [] }),
    note: version.note,
  }));

const publishedDepth = (rows: readonly Row[]): Pick<RawCriteria, 'maxPoints' | 'fields' | 'sources'> => ({
  maxPoints: 100,
  fields: rows.map((row) => ({
    code: cell(row, 'field_no'),
    title: cell(row, 'field'),
    maxPoints: parseFigure(cell(row, 'max_points')),
    note: `${cell(row, 'criteria')} tiêu chí, ${cell(row, 'sub_criteria')} tiêu chí thành phần`,
  })),
  sources: [
    { title: 'Khóa học trực tuyến của Bộ Nội vụ', url: 'https://bonoivu.cls.vn/BoNoiVuTemplate/ChiTietKhoaHoc/22610' },
  ],
});

export const sipasSetOf = (year: number): string => (year < 2022 ? 'sipas-tinh-2019' : 'sipas-tinh-2022');

const sipasSet = (
  part: Pick<RawCriteria, 'id' | 'title' | 'decision' | 'validFromYear' | 'validToYear' | 'note'> &
    Partial<RawCriteria>,
): RawCriteria => ({
  ...BARE,
  bands: [],
  comparableWith: [],
  fields: [],
  sources: [],
  index: 'sipas',
  maxPoints: 100,
  split: { survey: 100 },
  denominator: 'full',
  ...part,
});

/** No trend is drawn from the first to the second: the sample and what is asked changed. */
export const SIPAS_CRITERIA: readonly RawCriteria[] = [
  sipasSet({
    id: 'sipas-tinh-2019',
    title: 'Phương pháp đo SIPAS 2019–2021',
    decision: null,
    validFromYear: 2019,
    validToYear: 2021,
    note: 'Văn bản quy định cách đo của giai đoạn này chưa đọc được.',
  }),
  sipasSet({
    id: 'sipas-tinh-2022',
    title: 'Phương pháp đo SIPAS từ 2022',
    decision: {
      kind: 'Quyết định',
      number: '1001/QĐ-BNV',
      date: '2023-12-11',
      issuer: 'Bộ Nội vụ',
      title: 'Phương pháp đo lường sự hài lòng giai đoạn 2023–2026',
      role: 'basis',
    },
    validFromYear: 2022,
    validToYear: 2026,
    replaces: 'sipas-tinh-2019',
    note: 'Từ năm 2022 chọn hộ dân ngẫu nhiên và hỏi thêm chín chính sách công. Quyết định 1001/QĐ-BNV quy định cho giai đoạn 2023–2026; năm 2022 đã đo theo cách mới.',
  }),
];
