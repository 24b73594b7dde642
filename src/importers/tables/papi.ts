/** PAPI 2011–2024: sub-dimension scores of 63 provinces → fourteen rounds. Blanks stay blank, with a reason. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import type { RawResults } from '../../content/schemas/results.ts';
import type { RawRound } from '../../content/schemas/round.ts';
import { cell, parseFigure, type Row } from './csv.ts';
import type { RoundFiles } from './published-round.ts';
import type { Provinces } from './registry.ts';

type Leaf = NonNullable<NonNullable<RawCriteria['fields'][number]['children']>[number]>;

const DIMENSIONS: readonly (readonly [title: string, short: string, english: string])[] = [
  ['Tham gia của người dân ở cấp cơ sở', 'Tham gia ở cơ sở', 'Participation'],
  [
    'Công khai, minh bạch trong ra quyết định ở địa phương',
    'Công khai, minh bạch',
    'Transparency of Local Decision-making',
  ],
  ['Trách nhiệm giải trình với người dân', 'Trách nhiệm giải trình', 'Vertical Accountability'],
  ['Kiểm soát tham nhũng trong khu vực công', 'Kiểm soát tham nhũng', 'Control of Corruption in the Public Sector'],
  ['Thủ tục hành chính công', 'Thủ tục hành chính', 'Public Administrative Procedures'],
  ['Cung ứng dịch vụ công', 'Dịch vụ công', 'Public Service Delivery'],
  ['Quản trị môi trường', 'Môi trường', 'Environmental Governance'],
  ['Quản trị điện tử', 'Quản trị điện tử', 'E-Governance'],
];

const SUB_DIMENSIONS: Readonly<Record<string, string>> = {
  SC11: 'Tri thức công dân',
  SC12: 'Cơ hội tham gia bầu cử',
  SC13: 'Chất lượng bầu trưởng thôn, tổ trưởng tổ dân phố',
  SC14: 'Đóng góp tự nguyện',
  SC21: 'Tiếp cận thông tin',
  SC22: 'Công khai danh sách hộ nghèo',
  SC23: 'Công khai ngân sách cấp xã',
  SC24: 'Công khai quy hoạch, kế hoạch sử dụng đất và khung giá đất',
  SC31: 'Tương tác với chính quyền địa phương',
  SC32: 'Chính quyền đáp ứng kiến nghị của người dân',
  SC33: 'Tiếp cận dịch vụ tư pháp',
  SC41: 'Kiểm soát tham nhũng trong chính quyền địa phương',
  SC42: 'Kiểm soát tham nhũng trong cung ứng dịch vụ công',
  SC43: 'Công bằng trong tuyển dụng vào khu vực nhà nước',
  SC44: 'Quyết tâm chống tham nhũng',
  SC51: 'Thủ tục chứng thực, xác nhận',
  SC52: 'Thủ tục cấp phép xây dựng',
  SC53: 'Thủ tục về giấy chứng nhận quyền sử dụng đất',
  SC54: 'Thủ tục hành chính cá nhân',
  SC61: 'Y tế công lập',
  SC62: 'Giáo dục tiểu học',
  SC63: 'Cơ sở hạ tầng căn bản',
  SC64: 'An ninh, trật tự',
  SC71: 'Nghiêm túc trong bảo vệ môi trường',
  SC72: 'Chất lượng không khí',
  SC73: 'Chất lượng nguồn nước',
  SC81: 'Tiếp cận cổng thông tin điện tử của chính quyền',
  SC82: 'Tiếp cận Internet',
  SC83: 'Phúc đáp trực tuyến của chính quyền tỉnh',
};

interface Version {
  readonly id: string;
  readonly from: number;
  readonly to: number | null;
  readonly has: (variable: string) => boolean;
  readonly note: string;
}

const BEFORE_2018 = new Set(['SC24', 'SC71', 'SC72', 'SC73', 'SC81', 'SC82', 'SC83']);
const VERSIONS: readonly Version[] = [
  {
    id: 'papi-2011',
    from: 2011,
    to: 2017,
    has: (sc) => !BEFORE_2018.has(sc),
    note: 'Sáu nội dung, tổng điểm tối đa 60.',
  },
  {
    id: 'papi-2018',
    from: 2018,
    to: 2018,
    has: (sc) => sc !== 'SC83',
    note: 'Thêm quản trị môi trường và quản trị điện tử: tám nội dung, tổng điểm tối đa 80. Thêm nội dung thành phần về đất đai (2.4).',
  },
  {
    id: 'papi-2019',
    from: 2019,
    to: 2020,
    has: () => true,
    note: 'Thêm nội dung thành phần về phúc đáp trực tuyến (8.3).',
  },
  {
    id: 'papi-2021',
    from: 2021,
    to: null,
    has: (sc) => sc !== 'SC52',
    note: 'Không còn điểm về cấp phép xây dựng (5.2); ba nội dung thành phần còn lại của nội dung 5 chia lại thang.',
  },
];

const codeOf = (variable: string): string => `${variable[2]}.${variable[3]}`;
export const versionOf = (year: number): Version => {
  const found = VERSIONS.find((version) => year >= version.from && year <= (version.to ?? 9999));
  if (!found) throw new Error(`no PAPI version for ${year}`);
  return found;
};

const SOURCE = {
  title: 'PAPI, điểm nội dung thành phần 2011–2024 (bảng tập hợp trong kho mã hnks-gh/ml-mcdm, bản d165721)',
  url: 'https://github.com/hnks-gh/ml-mcdm',
  licence: 'Kho mã: MIT. Số liệu thuộc CECODES, RTA, VFF-CRT và UNDP; dẫn nguồn “PAPI”.',
  note: 'Điểm thô chưa chuẩn hóa; đã đối chiếu với báo cáo năm 2023 và các tổng điểm báo chí đăng.',
};
const REPORT = { title: 'PAPI Việt Nam: báo cáo và bảng điểm hằng năm', url: 'https://papi.org.vn' };

export function papiCriteria(codebook: readonly Row[]): readonly RawCriteria[] {
  const names = new Map(codebook.map((row) => [cell(row, 'Variable_Code'), cell(row, 'Variable_Name')]));
  return VERSIONS.map((version) => criteriaOf(version, names));
}

function criteriaOf(version: Version, english: ReadonlyMap<string, string>): RawCriteria {
  const fields = DIMENSIONS.map(([title, shortTitle, englishTitle], index) => ({
    code: String(index + 1),
    title,
    shortTitle,
    maxPoints: 10,
    method: 'survey' as const,
    note: englishTitle,
    children: Object.entries(SUB_DIMENSIONS)
      .filter(([variable]) => variable[2] === String(index + 1) && version.has(variable))
      .map(([variable, name]): Leaf => ({
        code: codeOf(variable),
        title: name,
        maxPoints: null,
        method: 'survey',
        note: english.get(variable) ?? null,
      })),
  })).filter((field) => field.children.length > 0);
  const later = VERSIONS.filter((other) => other.from < version.from && other.from >= 2018);
  const maxPoints = fields.length * 10;
  const before = VERSIONS.findLast((other) => other.from < version.from);
  return {
    $schema: '/schemas/criteria.json',
    id: version.id,
    index: 'papi',
    title: `Bộ chỉ số PAPI ${version.to === null ? `từ ${version.from}` : version.from === version.to ? version.from : `${version.from}–${version.to}`}`,
    decision: null,
    level: 'province',
    validFromYear: version.from,
    validToYear: version.to,
    maxPoints,
    split: { survey: maxPoints },
    denominator: 'full',
    rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'keep' },
    tieRule: 'as-published',
    bands: [],
    bandsNote: 'PAPI chia tỉnh thành bốn nhóm theo điểm; nhóm chính thức do báo cáo gốc quyết định.',
    comparableWith: later.map((other) => ({
      criteriaSet: other.id,
      on: 'total' as const,
      note: `So được ở tổng điểm, cùng tám nội dung trên thang 80. ${version.note}`,
    })),
    ...(before ? { replaces: before.id } : {}),
    fields,
    sources: [SOURCE, REPORT],
    note: `${version.note} Tên nội dung bằng tiếng Việt do chúng tôi đặt theo tên tiếng Anh trong bảng mã, ghi kèm ở từng mục.`,
  };
}

const PUBLISHED_ON: Readonly<Record<number, string>> = { 2021: '2022-05-10', 2023: '2024-04-02', 2024: '2025-04-15' };

export function papiRounds(
  rows: readonly Row[],
  provinces63: readonly Row[],
  provinces: Provinces,
): readonly RoundFiles[] {
  const codeOfPapi = new Map(provinces63.map((row) => [cell(row, 'papi_code'), cell(row, 'gso_code_pre_2025')]));
  const years = [...new Set(rows.map((row) => Number(cell(row, 'year'))))].sort((a, b) => a - b);
  return years.map((year) => {
    const ofYear = rows
      .filter((row) => Number(cell(row, 'year')) === year)
      .map((row) => ({ row, unit: provinces.idBefore.get(codeOfPapi.get(cell(row, 'papi_code')) ?? '') ?? '' }))
      .sort((a, b) => (a.unit < b.unit ? -1 : 1));
    return {
      round: roundOf(
        year,
        ofYear.map(({ unit }) => unit),
      ),
      results: resultsOf(year, ofYear),
    };
  });
}

const roundOf = (year: number, units: readonly string[]): RawRound => ({
  $schema: '/schemas/round.json',
  id: `papi-${year}`,
  title: `PAPI ${year}`,
  index: 'papi',
  criteriaSet: versionOf(year).id,
  year,
  level: 'province',
  organiser: 'CECODES, RTA, VFF-CRT và UNDP',
  area: null,
  cohort: [{ id: '', name: '63 tỉnh, thành phố trước 01/07/2025', units: [...units], size: 63 }],
  schedule: [],
  status: 'published',
  publication: {
    date: PUBLISHED_ON[year] ?? null,
    publisher: 'CECODES, RTA, VFF-CRT và UNDP',
    decision: null,
    sources: [SOURCE, REPORT],
  },
  notes: [
    'Tổng điểm và nhóm ở đây do chúng tôi tính lại từ điểm nội dung thành phần; báo cáo gốc là nơi quyết định nhóm chính thức.',
    ...(year === 2024 ? ['Khảo sát khoảng 19.000 người dân.'] : []),
    ...(PUBLISHED_ON[year] ? [] : ['Ngày công bố chưa có trong nguồn đọc được.']),
  ],
  demonstration: false,
});

interface ProvinceRow {
  readonly row: Row;
  readonly unit: string;
}

function resultsOf(year: number, rows: readonly ProvinceRow[]): RawResults {
  const variables = Object.keys(SUB_DIMENSIONS).filter((variable) => versionOf(year).has(variable));
  const isBlank = ({ row }: ProvinceRow): boolean => variables.every((variable) => cell(row, variable) === '');
  const blank = rows.filter(isBlank).map(({ unit }) => unit);
  return {
    $schema: '/schemas/results.json',
    round: `papi-${year}`,
    results: rows
      .filter((row) => !isBlank(row))
      .map(({ row, unit }) => ({
        unit,
        scores: Object.fromEntries(variables.map((variable) => [codeOf(variable), scoreOf(cell(row, variable))])),
      })),
    missing:
      blank.length > 0
        ? [{ units: blank, status: 'not-published', note: `PAPI không công bố điểm của tỉnh này năm ${year}.` }]
        : [],
  };
}

function scoreOf(text: string): NonNullable<RawResults['results'][number]['scores']>[string] {
  const value = parseFigure(text);
  return value === null ? { status: 'not-published' } : { survey: value };
}
