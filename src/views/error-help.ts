/** The help page of each thing `check` can say: what is wrong, why it matters, how to mend it, before and after. */
import { type Code, CODES } from '../diagnostics/catalogue.ts';
import { EXAMPLES } from '../diagnostics/examples.ts';
import type { Params, Severity } from '../diagnostics/finding.ts';
import { severityOf, wordingOf } from '../diagnostics/wording.ts';
import { error as errorAddress } from '../routes.ts';

export interface SeverityWords {
  readonly tag: 'err-t' | 'fix' | undefined;
  readonly word: string;
  /** What it means for the publication. */
  readonly meaning: string;
}

const SEVERITIES: Readonly<Record<Severity, SeverityWords>> = {
  error: { tag: 'err-t', word: 'Lỗi', meaning: 'Còn lỗi này thì chưa xuất bản được; bản tốt gần nhất vẫn giữ nguyên.' },
  warning: { tag: 'fix', word: 'Cảnh báo', meaning: 'Vẫn xuất bản được, nhưng nên đối chiếu lại với bản gốc.' },
  notice: { tag: undefined, word: 'Ghi chú', meaning: 'Không cần sửa; trang nói rõ điều này với người đọc.' },
};

export interface ErrorHelp {
  readonly code: Code;
  /** The last part of the address. */
  readonly slug: string;
  readonly path: string;
  /** In general, with … for what differs from case to case; a heading, so without a full stop. */
  readonly title: string;
  readonly severity: SeverityWords;
  /** The message, its reason and its cure, for the example below. */
  readonly example: {
    readonly title: string;
    readonly why: string;
    readonly fix: string;
    readonly before: string;
    readonly after: string;
  };
  /** false: the lines stay as they are. */
  readonly needsMending: boolean;
  readonly english: { readonly title: string; readonly text: string };
}

export function errorHelp(code: Code): ErrorHelp {
  const { params, before, after } = EXAMPLES[code];
  const { title, why, fix } = wordingOf({ code, params }, 'vi');
  const path = errorAddress(code);
  return {
    code,
    slug: path.split('/').at(-2) ?? '',
    path,
    title: generalTitle(code, 'vi').replace(/\.$/, ''),
    severity: SEVERITIES[severityOf({ code })],
    example: { title, why, fix, before, after },
    needsMending: before !== after,
    english: englishOf(code),
  };
}

function englishOf(code: Code): ErrorHelp['english'] {
  const { why, fix } = wordingOf({ code, params: EXAMPLES[code].params }, 'en');
  return { title: generalTitle(code, 'en'), text: `${why} ${fix}` };
}

function generalTitle(code: Code, language: 'vi' | 'en'): string {
  return wordingOf({ code, params: general(EXAMPLES[code].params) }, language).title.replace(/…\.$/, '…');
}

const isEmpty = (value: Params[string]): boolean => value === '' || (typeof value === 'object' && value.vi === '');

const general = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, isEmpty(value) ? '' : '…']));

const GROUPS: readonly { readonly title: string; readonly sub: string; readonly rooms: readonly string[] }[] = [
  {
    title: 'Tệp',
    sub: 'Tên tệp, bảng mã, cách viết JSON và phần thông tin đầu kế hoạch.',
    rooms: ['file', 'json', 'frontmatter'],
  },
  { title: 'Từng mục trong tệp', sub: 'Thiếu mục, sai tên mục, sai kiểu hoặc sai giá trị.', rooms: ['schema'] },
  {
    title: 'Mã và liên kết giữa các tệp',
    sub: 'Mã đơn vị, chỉ số, bộ tiêu chí, đợt, kế hoạch.',
    rooms: ['site', 'ref', 'id', 'unit'],
  },
  { title: 'Bộ tiêu chí', sub: 'Điểm tối đa, mã tiêu chí, mức xếp loại.', rooms: ['criteria'] },
  {
    title: 'Đợt đánh giá và kết quả',
    sub: 'Điểm, tổng, hạng, danh sách đơn vị, tự chấm, đính chính.',
    rooms: ['result', 'round', 'self', 'correction'],
  },
  { title: 'Kế hoạch và nhiệm vụ', sub: 'Ngày, phụ lục, hạn, mã nhiệm vụ.', rooms: ['plan', 'task'] },
  { title: 'Nội dung kế hoạch', sub: 'Những gì được viết trong phần chữ của kế hoạch.', rooms: ['body'] },
  { title: 'Dữ liệu cá nhân', sub: 'Những gì không được đưa lên nơi công khai.', rooms: ['privacy'] },
];

export interface ErrorGroup {
  readonly title: string;
  readonly sub: string;
  readonly items: readonly ErrorHelp[];
}

/** Every code once, in the order of the catalogue. */
export const errorGroups = (): readonly ErrorGroup[] =>
  GROUPS.map(({ title, sub, rooms }) => ({
    title,
    sub,
    items: CODES.filter((code) => rooms.includes(code.split('/')[0] ?? '')).map(errorHelp),
  }));

export const allErrorHelp = (): readonly ErrorHelp[] => CODES.map(errorHelp);
