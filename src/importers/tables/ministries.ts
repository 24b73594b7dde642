/** PAR Index 2023 of the ministries. Figures exactly as printed; what the source does not say stays null. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import type { RawUnit } from '../../content/schemas/units.ts';
import { slugify } from '../../text/slug.ts';
import { cell, parseFigure, type Row } from './csv.ts';
import { publishedResults, publishedRound, type RoundFiles } from './published-round.ts';
import { agency } from './registry.ts';

const MINISTRY_SOURCE = {
  title: 'PAR INDEX 2023: Chi tiết bảng xếp hạng của các bộ, cơ quan ngang bộ (Báo Điện tử Chính phủ, 17/04/2024)',
  url: 'https://xaydungchinhsach.chinhphu.vn/chi-tiet-bang-xep-hang-par-index-2023-cua-cac-bo-co-quan-ngang-bo-119240417175319406.htm',
};

/** The page prints "Bộ Y Tế"; the standard name is used and the printed one kept as an alias. */
const standardMinistry = (printed: string): string => (printed === 'Bộ Y Tế' ? 'Bộ Y tế' : printed);

export const ministryUnits = (rows: readonly Row[]): RawUnit[] =>
  rows.map((row) => {
    const printed = cell(row, 'unit');
    const name = standardMinistry(printed);
    return agency(slugify(name), name, 'bo', null, {
      aliases: printed === name ? [] : [printed],
      validNote: 'Theo tên trong bảng công bố năm 2023; các lần sắp xếp bộ sau đó chưa nhập.',
    });
  });

export function ministryCriteria(rows: readonly Row[]): RawCriteria {
  return {
    $schema: '/schemas/criteria.json',
    id: 'par-index-bo-876-2022',
    index: 'par-index',
    title: 'Bộ tiêu chí PAR Index cấp bộ 2022–2030',
    decision: {
      kind: 'Quyết định',
      number: '876/QĐ-BNV',
      date: '2022-11-10',
      issuer: 'Bộ Nội vụ',
      title: null,
      role: 'basis',
    },
    level: 'ministry',
    validFromYear: 2022,
    validToYear: 2030,
    maxPoints: 100,
    split: { document: 68.5, survey: 31.5 },
    denominator: 'full',
    rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'keep' },
    tieRule: 'as-published',
    bands: [],
    bandsNote: 'Nguồn không kèm xếp loại.',
    comparableWith: [],
    fields: rows.map((row) => ({
      code: cell(row, 'field_no'),
      title: cell(row, 'field'),
      maxPoints: null,
      note: `${cell(row, 'criteria')} tiêu chí, ${cell(row, 'sub_criteria')} tiêu chí thành phần`,
    })),
    sources: [
      {
        title: 'Tiêu chí xác định Chỉ số CCHC cấp bộ giai đoạn 2022–2030 (Báo Điện tử Chính phủ, 16/11/2022)',
        url: 'https://baochinhphu.vn/print/tieu-chi-xac-dinh-chi-so-cai-cach-hanh-chinh-cap-bo-giai-doan-2022-2030-10222111515102449.htm',
      },
    ],
    note: 'Điểm tối đa của từng lĩnh vực không có trong nguồn đọc được; 68,50 là phần còn lại của 100 sau 31,50 điểm điều tra.',
  };
}

export function ministryRound(rows: readonly Row[]): RoundFiles {
  const id = 'par-index-bo-2023';
  const unitOf = (row: Row): string => slugify(standardMinistry(cell(row, 'unit')));
  return {
    round: publishedRound({
      id,
      title: 'PAR Index 2023 của các bộ, cơ quan ngang bộ',
      index: 'par-index',
      criteriaSet: 'par-index-bo-876-2022',
      year: 2023,
      level: 'ministry',
      organiser: 'Bộ Nội vụ (Ban Chỉ đạo cải cách hành chính của Chính phủ)',
      area: null,
      cohort: [{ id: '', name: '17 bộ, cơ quan ngang bộ', units: rows.map(unitOf), size: 17 }],
      publication: { date: '2024-04-17', publisher: 'Bộ Nội vụ', decision: null, sources: [MINISTRY_SOURCE] },
      summary: { mean: 84.38, meanChange: 0.33, note: 'Trung bình và mức tăng so với 2022 theo nguồn.' },
      excluded: 'Bộ Công an, Bộ Quốc phòng và Văn phòng Chính phủ không xếp hạng.',
      notes: ['Nguồn không ghi số quyết định công bố.', 'Nguồn in “Bộ Y Tế”, ở đây viết “Bộ Y tế”.'],
    }),
    results: publishedResults(
      id,
      rows.map((row) => ({
        unit: unitOf(row),
        appraised: parseFigure(cell(row, 'appraised_score')),
        survey: parseFigure(cell(row, 'survey_score')),
        total: parseFigure(cell(row, 'total_score')),
        indexPercent: parseFigure(cell(row, 'index_pct')),
        rank: Number(cell(row, 'rank')),
      })),
    ),
  };
}
