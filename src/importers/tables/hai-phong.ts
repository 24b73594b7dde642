/** CCHC 2025 of Hải Phòng: three blocks, of which the press printed a few rows as text. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import type { RawResultRow } from '../../content/schemas/results.ts';
import type { RawUnit } from '../../content/schemas/units.ts';
import { slugify } from '../../text/slug.ts';
import { cell, parseFigure, type Row } from './csv.ts';
import { publishedResults, publishedRound, type RoundFiles } from './published-round.ts';
import { agency } from './registry.ts';
import { splitName } from './unit-kinds.ts';

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
const SOURCE_NAMES = [
  'Thời báo Tài chính Việt Nam',
  'Báo Lao Động',
  'Thương hiệu và Pháp luật',
  'Báo Pháp luật TP. Hồ Chí Minh',
];

const agencyId = (name: string): string => `hai-phong-${slugify(name)}`;
const agencyKind = (name: string): RawUnit['kind'] =>
  name.startsWith('Sở')
    ? 'so'
    : name.startsWith('Thanh tra')
      ? 'thanh-tra'
      : name.startsWith('Văn phòng')
        ? 'van-phong'
        : 'ban';

export const haiPhongAgencies = (rows: readonly Row[]): RawUnit[] =>
  rows
    .filter((row) => cell(row, 'block') === 'so')
    .map((row) =>
      agency(
        agencyId(cell(row, 'unit')),
        `${cell(row, 'unit')} (Hải Phòng)`,
        agencyKind(cell(row, 'unit')),
        '31-hai-phong',
        { aliases: [cell(row, 'unit')] },
      ),
    );

const BLOCK_NOTES: Readonly<Record<string, string>> = {
  so: 'Nguồn nêu tên 6 trong 14 cơ quan.',
  phuong: 'Đủ tên 45 phường theo danh mục; đọc được hạng của 6, điểm của 4.',
  'xa-dac-khu':
    'Nguồn nêu tên 6 trong 68 đơn vị. Thành phố có 67 xã và 2 đặc khu, tức 69: một đơn vị không xếp hạng, nguồn không nói là đơn vị nào.',
};

const PUBLICATION = {
  date: '2026-01-09',
  publisher: 'UBND thành phố Hải Phòng',
  decision: null,
  sources: HAI_PHONG_SOURCES.map((url, index) => ({
    title: `Hải Phòng công bố Chỉ số CCHC năm 2025 (${SOURCE_NAMES[index]})`,
    url,
  })),
};

export function haiPhongRound(rows: readonly Row[], communes: readonly RawUnit[]): RoundFiles {
  const id = 'cchc-hai-phong-2025';
  const inCity = communes.filter((unit) => unit.parent === '31-hai-phong');
  const ofBlock = (block: string): Row[] => rows.filter((row) => cell(row, 'block') === block);
  const namedIn = (block: string): string[] => ofBlock(block).map((row) => unitOf(row, inCity));
  const wards = inCity.filter((unit) => unit.kind === 'phuong').map((unit) => unit.id);
  const readWards = namedIn('phuong');
  const cohort = HAI_PHONG_BLOCKS.map((block) => ({
    id: block.id,
    name: block.name,
    units: block.id === 'phuong' ? wards : namedIn(block.csv),
    size: Number(cell(ofBlock(block.csv)[0] ?? {}, 'units_in_block')),
    note: BLOCK_NOTES[block.id] ?? null,
  }));
  const unread = wards.filter((unit) => !readWards.includes(unit));
  const missing = [{ units: unread, status: 'not-read' as const, note: 'Đã công bố trong bảng ảnh, chưa có bản chữ.' }];
  const found = rows.map((row) => haiPhongRow(row, unitOf(row, inCity)));
  return { round: roundOf(id, cohort), results: publishedResults(id, found, missing) };
}

const roundOf = (id: string, cohort: RoundFiles['round']['cohort']): RoundFiles['round'] =>
  publishedRound({
    id,
    title: 'CCHC các cơ quan, phường, xã của Hải Phòng 2025',
    index: 'cchc',
    criteriaSet: id,
    year: 2025,
    level: 'commune',
    organiser: 'UBND thành phố Hải Phòng',
    area: '31-hai-phong',
    cohort,
    cohortNote: 'Ba khối xếp hạng riêng, nên có ba đơn vị cùng hạng 1.',
    publication: PUBLICATION,
    notes: [
      'Bảng đầy đủ đăng dưới dạng ảnh; ở đây chỉ có những dòng báo chí ghi thành chữ.',
      'Số quyết định công bố không có trong nguồn đọc được.',
    ],
  });

function unitOf(row: Row, inCity: readonly RawUnit[]): string {
  if (cell(row, 'block') === 'so') return agencyId(cell(row, 'unit'));
  const { kind, name } = splitName(capitalise(cell(row, 'unit')));
  const found = inCity.find((unit) => unit.kind === kind && unit.name === name);
  if (!found) throw new Error(`no unit for ${cell(row, 'unit')}`);
  return found.id;
}

function haiPhongRow(row: Row, unit: string): RawResultRow {
  const total = parseFigure(cell(row, 'score'));
  const block = HAI_PHONG_BLOCKS.find((candidate) => candidate.csv === cell(row, 'block'))?.id;
  const known = { unit, block, rank: Number(cell(row, 'rank')) };
  return total === null
    ? { ...known, status: 'not-read', note: 'Nguồn ghi hạng, không ghi điểm.' }
    : { ...known, total };
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
