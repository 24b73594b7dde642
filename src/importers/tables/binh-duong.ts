/** CCHC 2017 of the districts of Bình Dương. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import { cell, parseFigure, type Row } from './csv.ts';
import { publishedResults, publishedRound, type RoundFiles } from './published-round.ts';
import { oldId } from './registry.ts';
import { splitName } from './unit-kinds.ts';

export const BINH_DUONG_CRITERIA: RawCriteria = {
  $schema: '/schemas/criteria.json',
  id: 'cchc-binh-duong-huyen-2071-2018',
  index: 'cchc',
  title: 'Bộ chỉ số CCHC cấp huyện tỉnh Bình Dương',
  decision: {
    kind: 'Quyết định',
    number: '2071/QĐ-UBND',
    date: '2018-07-27',
    issuer: 'UBND tỉnh Bình Dương',
    title: null,
    role: 'basis',
  },
  level: 'district',
  validFromYear: 2017,
  validToYear: null,
  maxPoints: 100,
  split: { document: 65, survey: 35 },
  denominator: 'full',
  rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'keep' },
  tieRule: 'as-published',
  bands: [],
  bandsNote: 'Điểm cắt xếp loại không có trong nguồn đọc được.',
  comparableWith: [],
  fields: [],
  sources: [],
  note: 'Chỉ có điểm thẩm định, điểm điều tra và tổng; các lĩnh vực chưa đọc được.',
};

export function binhDuongRound(rows: readonly Row[], before: readonly Row[]): RoundFiles {
  const id = 'cchc-binh-duong-huyen-2017';
  const districts = before.filter((row) => cell(row, 'province_code') === '74');
  const unitOf = (row: Row): string => {
    const { name } = splitName(cell(row, 'unit'));
    const found = districts.find((district) => splitName(cell(district, 'district')).name === name);
    if (!found) throw new Error(`no district for ${cell(row, 'unit')}`);
    return oldId(cell(found, 'district_code'), cell(found, 'district'));
  };
  return {
    round: publishedRound({
      id,
      title: 'CCHC cấp huyện tỉnh Bình Dương 2017',
      index: 'cchc',
      criteriaSet: BINH_DUONG_CRITERIA.id,
      year: 2017,
      level: 'district',
      organiser: 'UBND tỉnh Bình Dương',
      area: '74-binh-duong-den-2025',
      cohort: [{ id: '', name: '9 huyện, thị xã, thành phố', units: rows.map(unitOf), size: 9 }],
      publication: {
        date: '2018-08-06',
        publisher: 'UBND tỉnh Bình Dương',
        decision: null,
        sources: [
          {
            title:
              'Công bố kết quả Chỉ số Cải cách hành chính năm 2017 của UBND các huyện, thị xã, thành phố; UBND các xã, phường, thị trấn trên địa bàn tỉnh Bình Dương (Cổng thông tin huyện Bàu Bàng)',
            url: 'http://baubang.binhduong.gov.vn/Default.aspx?tabid=175&ID=1881',
          },
        ],
      },
      summary: { mean: 78.39, note: 'Trung bình in trong nguồn.' },
      notes: [
        'Nguồn không in số quyết định công bố và không ghi hạng: thứ tự dòng là thứ tự trong bảng, hạng ở đây do chúng tôi tính.',
        'Nguồn in lẫn 46,8; 44; 82,00; ở đây ghi đủ hai chữ số thập phân.',
        'Năm 2017 Tân Uyên, Thuận An, Dĩ An, Bến Cát còn là thị xã; ở đây dùng tên đến 30/06/2025.',
        'Phụ lục về 91 xã, phường, thị trấn là tệp đính kèm, chưa đọc được.',
      ],
    }),
    results: publishedResults(
      id,
      rows.map((row) => ({
        unit: unitOf(row),
        appraised: parseFigure(cell(row, 'appraised_score_max65')),
        survey: parseFigure(cell(row, 'survey_score_max35')),
        total: parseFigure(cell(row, 'total_score_max100')),
        indexPercent: parseFigure(cell(row, 'index_pct')),
      })),
    ),
  };
}
