/** Published CCHC and PAR Index tables → rounds. Figures exactly as printed; what the source does not say stays null. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import type { RawResultRow, RawResults } from '../../content/schemas/results.ts';
import type { RawRound } from '../../content/schemas/round.ts';
import type { RawUnit } from '../../content/schemas/units.ts';
import { slugify } from '../../text/slug.ts';
import { cell, parseFigure, type Row } from './csv.ts';
import { wardIdOf2019 } from './needed-units.ts';
import type { RoundFiles } from './papi.ts';
import { agency, oldId, splitName } from './registry.ts';

const round = (part: Omit<RawRound, '$schema' | 'schedule' | 'status' | 'demonstration'>): RawRound => ({
  $schema: '/schemas/round.json',
  ...part,
  schedule: [],
  status: 'published',
  demonstration: false,
});

const results = (id: string, rows: readonly RawResultRow[], missing: RawResults['missing'] = []): RawResults => ({
  $schema: '/schemas/results.json',
  round: id,
  results: [...rows],
  missing,
});

// ---- ministries 2023 ----

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
    round: round({
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
    results: results(
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

// ---- wards of District 3, 2019 ----

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
  bandsNote: 'Xếp loại theo bảng công bố. Khoảng điểm thấy được: A từ 90 đến 96, B từ 80,25 đến 89,25, C là 75; văn bản nêu điểm cắt chưa đọc được.',
  comparableWith: [],
  fields: [],
  sources: [],
  note: 'Bộ tiêu chí không có trong nguồn đọc được; chỉ có tổng điểm. Quy tắc đồng hạng suy ra từ bảng: hai phường cùng hạng 3, phường sau hạng 4.',
};

export function district3Round(rows: readonly Row[], units: readonly RawUnit[]): RoundFiles {
  const id = 'cchc-quan-3-2019';
  const unitOf = (row: Row): string => wardIdOf2019(cell(row, 'unit'), units);
  return {
    round: round({
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
    results: results(
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

// ---- districts of Bình Dương, 2017 ----

export const BINH_DUONG_CRITERIA: RawCriteria = {
  $schema: '/schemas/criteria.json',
  id: 'cchc-binh-duong-huyen-2071-2018',
  index: 'cchc',
  title: 'Bộ chỉ số CCHC cấp huyện tỉnh Bình Dương',
  decision: { kind: 'Quyết định', number: '2071/QĐ-UBND', date: '2018-07-27', issuer: 'UBND tỉnh Bình Dương', title: null, role: 'basis' },
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
    round: round({
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
            title: 'Công bố kết quả Chỉ số Cải cách hành chính năm 2017 của UBND các huyện, thị xã, thành phố; UBND các xã, phường, thị trấn trên địa bàn tỉnh Bình Dương (Cổng thông tin huyện Bàu Bàng)',
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
    results: results(
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

// ---- Hải Phòng 2025 ----

const HAI_PHONG_BLOCKS = [
  { csv: 'so', id: 'so', name: 'Sở, ban, ngành' },
  { csv: 'phuong', id: 'phuong', name: 'Phường' },
  { csv: 'xa_dac_khu', id: 'xa-dac-khu', name: 'Xã và đặc khu' },
] as const;

export const HAI_PHONG_CRITERIA: RawCriteria = {
  $schema: '/schemas/criteria.json',
  id: 'cchc-hai-phong-2025',
  index: 'cchc',
  title: 'Chỉ số CCHC năm 2025 của thành phố Hải Phòng',
  decision: null,
  level: 'commune',
  validFromYear: 2025,
  validToYear: 2025,
  maxPoints: null,
  split: {},
  denominator: 'full',
  rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'drop' },
  tieRule: 'as-published',
  bands: [],
  bandsNote: 'Nguồn nêu 10 phường đạt mức xuất sắc, từ 93 điểm trở lên; các mức khác chưa đọc được.',
  comparableWith: [],
  fields: [],
  sources: [],
  note: 'Bộ tiêu chí và điểm tối đa không có trong nguồn đọc được; chỉ có tổng điểm của một số đơn vị.',
};

const HAI_PHONG_SOURCES = [
  'https://thoibaotaichinhvietnam.vn/hai-phong-cong-bo-chi-so-cai-cach-hanh-chinh-nam-2025-190321.html',
  'https://news.laodong.vn/thoi-su/hai-phong-cong-bo-chi-so-cai-cach-hanh-chinh-cac-don-vi-nam-2025-1640276.ldo',
  'https://thuonghieuvaphapluat.vn/hai-phong-cong-bo-chi-so-cai-cach-hanh-chinh-nam-2025-d78783.html',
  'https://plo.vn/cat-hai-dan-dau-khoi-xa-dac-khu-ve-cong-tac-cai-cach-hanh-chinh-cua-hai-phong-nam-2025-post890721.html',
];
const SOURCE_NAMES = ['Thời báo Tài chính Việt Nam', 'Báo Lao Động', 'Thương hiệu và Pháp luật', 'Báo Pháp luật TP. Hồ Chí Minh'];

const agencyId = (name: string): string => `hai-phong-${slugify(name)}`;
const agencyKind = (name: string): RawUnit['kind'] =>
  name.startsWith('Sở') ? 'so' : name.startsWith('Thanh tra') ? 'thanh-tra' : name.startsWith('Văn phòng') ? 'van-phong' : 'ban';

export const haiPhongAgencies = (rows: readonly Row[]): RawUnit[] =>
  rows
    .filter((row) => cell(row, 'block') === 'so')
    .map((row) => agency(agencyId(cell(row, 'unit')), `${cell(row, 'unit')} (Hải Phòng)`, agencyKind(cell(row, 'unit')), '31-hai-phong', { aliases: [cell(row, 'unit')] }));

export function haiPhongRound(rows: readonly Row[], communes: readonly RawUnit[]): RoundFiles {
  const id = 'cchc-hai-phong-2025';
  const inCity = communes.filter((unit) => unit.parent === '31-hai-phong');
  const unitOf = (row: Row): string => {
    if (cell(row, 'block') === 'so') return agencyId(cell(row, 'unit'));
    const { kind, name } = splitName(capitalise(cell(row, 'unit')));
    const found = inCity.find((unit) => unit.kind === kind && unit.name === name);
    if (!found) throw new Error(`no unit for ${cell(row, 'unit')}`);
    return found.id;
  };
  const ofBlock = (block: string): string[] => rows.filter((row) => cell(row, 'block') === block).map(unitOf);
  const readWards = new Set(ofBlock('phuong'));
  const wards = inCity.filter((unit) => unit.kind === 'phuong').map((unit) => unit.id);
  const unread = wards.filter((unit) => !readWards.has(unit));
  const notes: Record<string, string> = {
    so: 'Nguồn nêu tên 6 trong 14 cơ quan.',
    phuong: 'Đủ tên 45 phường theo danh mục; đọc được hạng của 6, điểm của 4.',
    'xa-dac-khu':
      'Nguồn nêu tên 6 trong 68 đơn vị. Thành phố có 67 xã và 2 đặc khu, tức 69: một đơn vị không xếp hạng, nguồn không nói là đơn vị nào.',
  };
  return {
    round: round({
      id,
      title: 'CCHC các cơ quan, phường, xã của Hải Phòng 2025',
      index: 'cchc',
      criteriaSet: id,
      year: 2025,
      level: 'commune',
      organiser: 'UBND thành phố Hải Phòng',
      area: '31-hai-phong',
      cohort: HAI_PHONG_BLOCKS.map((block) => ({
        id: block.id,
        name: block.name,
        units: block.id === 'phuong' ? wards : ofBlock(block.csv),
        size: Number(cell(rows.find((row) => cell(row, 'block') === block.csv) ?? {}, 'units_in_block')),
        note: notes[block.id] ?? null,
      })),
      cohortNote: 'Ba khối xếp hạng riêng, nên có ba đơn vị cùng hạng 1.',
      publication: {
        date: '2026-01-09',
        publisher: 'UBND thành phố Hải Phòng',
        decision: null,
        sources: HAI_PHONG_SOURCES.map((url, index) => ({ title: `Hải Phòng công bố Chỉ số CCHC năm 2025 (${SOURCE_NAMES[index]})`, url })),
      },
      notes: [
        'Bảng đầy đủ đăng dưới dạng ảnh; ở đây chỉ có những dòng báo chí ghi thành chữ.',
        'Số quyết định công bố không có trong nguồn đọc được.',
      ],
    }),
    results: results(
      id,
      rows.map((row) => haiPhongRow(row, unitOf(row))),
      [{ units: unread, status: 'not-read', note: 'Đã công bố trong bảng ảnh, chưa có bản chữ.' }],
    ),
  };
}

function haiPhongRow(row: Row, unit: string): RawResultRow {
  const total = parseFigure(cell(row, 'score'));
  const block = HAI_PHONG_BLOCKS.find((candidate) => candidate.csv === cell(row, 'block'))?.id;
  const known = { unit, block, rank: Number(cell(row, 'rank')) };
  return total === null ? { ...known, status: 'not-read', note: 'Nguồn ghi hạng, không ghi điểm.' } : { ...known, total };
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
