/** Criteria sets that provinces and the Government issued and that could be read in outline: decision, total, split. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import { cell, parseFigure, type Row } from './csv.ts';

type Level = RawCriteria['level'];

interface Known {
  /** Place and level as the table of examples names them. */
  readonly place: string;
  readonly printedLevel: string;
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly issuer: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly from: number;
  readonly to: number | null;
  readonly source: string;
  readonly note: string;
}

const HA_TINH = {
  place: 'Hà Tĩnh',
  issuer: 'UBND tỉnh Hà Tĩnh',
  number: '52/2019/QĐ-UBND',
  date: '2019-09-24',
  from: 2019,
  to: null,
  source: 'Sở Tư pháp Hà Tĩnh',
} as const;
const HA_NOI = {
  place: 'Hà Nội',
  issuer: 'UBND thành phố Hà Nội',
  number: null,
  date: null,
  from: 2023,
  to: null,
} as const;
const UNREAD = 'Tên và điểm từng lĩnh vực chưa đọc được.';

const KNOWN: readonly Known[] = [
  {
    ...HA_TINH,
    printedLevel: 'xã',
    id: 'cchc-ha-tinh-xa-52-2019',
    title: 'Bộ chỉ số CCHC cấp xã tỉnh Hà Tĩnh',
    level: 'commune',
    note: `Chín lĩnh vực, 34 tiêu chí; có hiệu lực từ 08/10/2019. ${UNREAD}`,
  },
  {
    ...HA_TINH,
    printedLevel: 'huyện',
    id: 'cchc-ha-tinh-huyen-52-2019',
    title: 'Bộ chỉ số CCHC cấp huyện tỉnh Hà Tĩnh',
    level: 'district',
    note: `Chín lĩnh vực, 44 tiêu chí. ${UNREAD}`,
  },
  {
    ...HA_TINH,
    printedLevel: 'sở',
    id: 'cchc-ha-tinh-so-52-2019',
    title: 'Bộ chỉ số CCHC cấp sở tỉnh Hà Tĩnh',
    level: 'agency',
    note: `Tám lĩnh vực, 39 tiêu chí. ${UNREAD}`,
  },
  {
    ...HA_TINH,
    printedLevel: 'cơ quan Trung ương',
    id: 'cchc-ha-tinh-co-quan-trung-uong-52-2019',
    title: 'Bộ chỉ số CCHC của cơ quan Trung ương tại Hà Tĩnh',
    level: 'agency',
    note: `Năm lĩnh vực, 21 tiêu chí; thang 60 điểm, không phải 100. ${UNREAD}`,
  },
  {
    place: 'Thừa Thiên Huế',
    printedLevel: 'xã',
    id: 'cchc-thua-thien-hue-xa-2204-2022',
    title: 'Bộ chỉ số CCHC cấp xã tỉnh Thừa Thiên Huế',
    level: 'commune',
    issuer: 'UBND tỉnh Thừa Thiên Huế',
    number: '2204/QĐ-UBND',
    date: null,
    from: 2022,
    to: null,
    source: 'Huyện Nam Đông',
    note: `Tám lĩnh vực. Điều tra xong trước 30/9, xã tự chấm trước 05/10. Thay Quyết định 3130/QĐ-UBND ngày 05/12/2019. ${UNREAD}`,
  },
  {
    ...HA_NOI,
    printedLevel: 'xã',
    id: 'cchc-ha-noi-xa-2023',
    title: 'Khung Chỉ số CCHC cấp xã thành phố Hà Nội',
    level: 'commune',
    source: 'Báo Đầu tư',
    note: `Bảy nội dung. Có thể không điều tra; khi đó kết quả quy về thang 100 và tính bằng phần trăm. Huyện được thêm tiêu chí thành phần. ${UNREAD}`,
  },
  {
    ...HA_NOI,
    printedLevel: 'phòng thuộc huyện',
    id: 'cchc-ha-noi-phong-2023',
    title: 'Khung Chỉ số CCHC cấp phòng thành phố Hà Nội',
    level: 'agency',
    source: 'Thương gia',
    note: `Bảy nội dung, 29 tiêu chí, 22 tiêu chí thành phần; phần điều tra 30 điểm không bắt buộc. ${UNREAD}`,
  },
  {
    place: 'Hải Phòng, quận Kiến An',
    printedLevel: 'phường',
    id: 'cchc-kien-an-phuong-343-2022',
    title: 'Chỉ số CCHC các phường quận Kiến An, Hải Phòng',
    level: 'commune',
    issuer: 'UBND quận Kiến An',
    number: '343/QĐ-UBND',
    date: '2022-04-13',
    from: 2021,
    to: 2021,
    source: 'Phường Nam Sơn',
    note: `Theo kết quả năm 2021: hồ sơ 60, điều tra 40. ${UNREAD}`,
  },
  {
    place: 'Sơn La',
    printedLevel: 'sở + xã, phường',
    id: 'cchc-son-la-xa-2712-2025',
    title: 'Bộ tiêu chí CCHC xã, phường tỉnh Sơn La 2025',
    level: 'commune',
    issuer: 'UBND tỉnh Sơn La',
    number: '2712/QĐ-UBND',
    date: '2025-10-31',
    from: 2025,
    to: 2025,
    source: 'Thư viện Pháp luật',
    note: 'Chỉ cho năm 2025; bộ đầu tiên đọc được sau khi bỏ cấp huyện, dùng chung cho sở và xã, phường. Điểm và lĩnh vực chưa đọc được.',
  },
];

const COMMON = {
  $schema: '/schemas/criteria.json',
  denominator: 'applicable',
  rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'keep' },
  tieRule: 'as-published',
} as const satisfies Partial<RawCriteria>;

export const localFrameworks = (rows: readonly Row[]): readonly RawCriteria[] =>
  KNOWN.map((known) => setOf(known, rows));

function setOf(known: Known, rows: readonly Row[]): RawCriteria {
  const row = rows.find((each) => cell(each, 'place') === known.place && cell(each, 'level') === known.printedLevel);
  if (!row) throw new Error(`no example of ${known.id}`);
  const url = cell(row, 'source') === 'same' ? urlOf(known.place, rows) : cell(row, 'source');
  return {
    ...COMMON,
    id: known.id,
    index: 'cchc',
    title: known.title,
    decision:
      known.number === null
        ? null
        : {
            kind: 'Quyết định',
            number: known.number,
            date: known.date,
            issuer: known.issuer,
            title: null,
            role: 'basis',
          },
    level: known.level,
    validFromYear: known.from,
    validToYear: known.to,
    ...pointsOf(row),
    bands: [],
    comparableWith: [],
    fields: [],
    sources: [{ title: known.source, url }],
    note: known.note,
  };
}

const urlOf = (place: string, rows: readonly Row[]): string =>
  cell(rows.find((row) => cell(row, 'place') === place) as Row, 'source');

/** Only where both halves are printed as numbers; "30 (optional)" is no split. */
function pointsOf(row: Row): Pick<RawCriteria, 'maxPoints' | 'split'> {
  const [document, survey] = ['document_points', 'survey_points'].map((column) => {
    const text = cell(row, column);
    return /^\d+$/.test(text) ? parseFigure(text) : null;
  });
  if (typeof document !== 'number' || typeof survey !== 'number') return { maxPoints: null, split: {} };
  return { maxPoints: document + survey, split: { document, survey } };
}
