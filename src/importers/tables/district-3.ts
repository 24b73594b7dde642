/** CCHC 2019 of the fourteen wards of Quận 3, TP. Hồ Chí Minh. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import type { RawUnit } from '../../content/schemas/units.ts';
import { cell, parseFigure, type Row } from './csv.ts';
import { wardIdOf2019 } from './unit-registry.ts';
import { publishedResults, publishedRound, type RoundFiles } from './published-round.ts';

export const DISTRICT_3_CRITERIA: RawCriteria = {
  $schema: '/schemas/criteria.json',
  id: 'cchc-quan-3-2019',
  index: 'cchc',
  title: 'Chấm điểm thi đua CCHC 14 phường Quận 3 năm 2019',
  decision: null,
  level: 'commune',
  validFromYear: 2019,
  validToYear: 2019,
  maxPoints: null,
  split: {},
  denominator: 'full',
  rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'drop' },
  tieRule: 'dense',
  bands: [],
  bandsNote:
    'Xếp loại theo bảng công bố. Khoảng điểm thấy được: A từ 90 đến 96, B từ 80,25 đến 89,25, C là 75; văn bản nêu điểm cắt chưa đọc được.',
  comparableWith: [],
  fields: [],
  sources: [],
  note: 'Bộ tiêu chí không có trong nguồn đọc được; chỉ có tổng điểm. Quy tắc đồng hạng suy ra từ bảng: hai phường cùng hạng 3, phường sau hạng 4.',
};

export function district3Round(rows: readonly Row[], units: readonly RawUnit[]): RoundFiles {
  const id = 'cchc-quan-3-2019';
  const unitOf = (row: Row): string => wardIdOf2019(cell(row, 'unit'), units);
  return {
    round: publishedRound({
      id,
      title: 'CCHC các phường Quận 3, TP. Hồ Chí Minh 2019',
      index: 'cchc',
      criteriaSet: id,
      year: 2019,
      level: 'commune',
      organiser: 'Ban Chỉ đạo cải cách hành chính Quận 3',
      area: '770-quan-3-den-2025',
      cohort: [{ id: '', name: '14 phường', units: rows.map(unitOf), size: 14 }],
      publication: {
        date: '2019-12-31',
        publisher: 'Ban Chỉ đạo cải cách hành chính Quận 3',
        decision: {
          kind: 'Thông báo',
          number: '130/TB-BCĐCCHC',
          date: '2019-12-31',
          issuer: 'Ban Chỉ đạo cải cách hành chính Quận 3',
          title: 'kết quả chấm điểm thi đua công tác CCHC năm 2019 đối với UBND 14 phường',
          role: 'result',
        },
        sources: [
          {
            title: 'Công bố Chỉ số cải cách hành chính Quận 3 năm 2019 (Trang thông tin điện tử Quận 3)',
            url: 'http://quan3.hochiminhcity.gov.vn/tin-tuc-su-kien/kinh-te/c-244-ng-bo-chi-so-cai-c-225-ch-h-224-nh-ch-237-nh-quan-3-nam-2019-100152.html',
          },
        ],
      },
      notes: ['Nguồn không tách điểm tự chấm, thẩm định và điều tra.'],
    }),
    results: publishedResults(
      id,
      rows.map((row) => ({
        unit: unitOf(row),
        total: parseFigure(cell(row, 'score')),
        rank: Number(cell(row, 'rank')),
        band: cell(row, 'grade'),
      })),
    ),
  };
}
