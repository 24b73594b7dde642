/** Criteria sets of the demonstration: two versions of the commune set, and a satisfaction survey. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import { type Field, FIELDS_2024, FIELDS_2025 } from './criteria-tree.ts';

/** Nothing of it exists; every title says so. */
export const ISSUER = 'UBND tỉnh minh hoạ (không có thật)';
export const MADE_UP_SOURCE = {
  title: 'Số liệu do chương trình sinh ra để minh hoạ, không phải kết quả của nơi nào',
  url: null,
};

const COMMON = {
  $schema: '/schemas/criteria.json',
  level: 'commune',
  rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'keep' },
  tieRule: 'competition',
  sources: [MADE_UP_SOURCE],
} as const satisfies Partial<RawCriteria>;

const decision = (number: string, date: string, title: string): RawCriteria['decision'] => ({
  kind: 'Quyết định',
  number,
  date,
  issuer: ISSUER,
  title: `Minh hoạ: ${title}`,
  role: 'basis',
});

const BANDS: RawCriteria['bands'] = [
  { name: 'Xuất sắc', from: 90, inclusive: true },
  { name: 'Tốt', from: 80, inclusive: true },
  { name: 'Khá', from: 70, inclusive: true },
  { name: 'Trung bình', from: 50, inclusive: true },
  { name: 'Yếu', from: 0, inclusive: true },
];

const communeSet = (id: string, year: number, fields: readonly Field[], part: Partial<RawCriteria>): RawCriteria => ({
  ...COMMON,
  id,
  index: 'cchc',
  title: `Minh hoạ: Bộ tiêu chí CCHC cấp xã ${year}`,
  decision: decision(`${year - 2023}01/QĐ-UBND`, `${year}-02-20`, `Ban hành Bộ tiêu chí CCHC cấp xã năm ${year}`),
  validFromYear: year,
  validToYear: null,
  maxPoints: 100,
  split: { document: 70, survey: 30 },
  denominator: 'applicable',
  bands: BANDS,
  comparableWith: [],
  fields: [...fields],
  adjustments: [
    { code: 'DC', title: 'Điểm cộng: cách làm mới được xã khác làm theo', kind: 'bonus', maxPoints: 2 },
    { code: 'DT', title: 'Điểm trừ: gửi báo cáo tự chấm sau hạn', kind: 'penalty', maxPoints: 1 },
  ],
  note: 'Bộ tiêu chí minh hoạ, không áp dụng ở đâu. Xếp loại theo phần trăm điểm đạt trên điểm tối đa áp dụng.',
  ...part,
});

export const SET_2024 = communeSet('minh-hoa-cchc-xa-2024', 2024, FIELDS_2024, { validToYear: 2024 });

export const SET_2025 = communeSet('minh-hoa-cchc-xa-2025', 2025, FIELDS_2025, {
  replaces: SET_2024.id,
  comparableWith: [
    {
      criteriaSet: SET_2024.id,
      on: 'field',
      note: 'Chỉ lĩnh vực 7 (chính quyền số) đổi tiêu chí và điểm. Bảy lĩnh vực còn lại giữ nguyên nên so được từng lĩnh vực; lĩnh vực 7 và tổng điểm thì không so.',
    },
  ],
});

export const SURVEY_SET: RawCriteria = {
  ...COMMON,
  id: 'minh-hoa-sipas-xa-2025',
  index: 'sipas',
  title: 'Minh hoạ: Khảo sát hài lòng cấp xã 2025',
  decision: decision('205/KH-UBND', '2025-08-11', 'Khảo sát mức độ hài lòng của người dân năm 2025'),
  validFromYear: 2025,
  validToYear: 2025,
  maxPoints: 100,
  split: { survey: 100 },
  denominator: 'full',
  bands: [],
  comparableWith: [],
  fields: [],
  note: 'Khảo sát minh hoạ: chỉ có tỉ lệ hài lòng chung của từng xã.',
};
