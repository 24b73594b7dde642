/** Documents cited in running text: kind, number in the style of the State or of the Party, date, issuer, title as printed. */
import type { RawPlan } from '../../content/schemas/plan.ts';
import { capitalise } from '../../text/words.ts';
import { squeeze } from './block.ts';
import { isoDay } from './deadline.ts';

export type RawCitation = RawPlan['legalBases'][number];
type Role = RawCitation['role'];

export interface Cited {
  readonly citation: RawCitation;
  /** Offset in the text it was found in. */
  readonly start: number;
  readonly end: number;
  /** The date printed is no day of the calendar. */
  readonly badDate: string | null;
}

export const KINDS = [
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Kế hoạch',
  'Chương trình hành động',
  'Chương trình',
  'Thông tư liên tịch',
  'Thông tư',
  'Công văn',
  'Công điện',
  'Hướng dẫn',
  'Thông báo',
  'Báo cáo',
  'Kết luận',
  'Đề án',
  'Tờ trình',
  'Quy định',
  'Quy chế',
  'Luật',
  'Pháp lệnh',
  'Văn bản',
] as const;
const KIND = KINDS.join('|');

/** 46/KH-UBND, 54/2019/QĐ-UBND, 80/2015/QH13; 20-CT/TU, 09-CTTr/ĐU. */
const NUMBER = String.raw`\d+[a-z]?\s?(?:\/\d{4})?\/\s?\p{Lu}[\p{L}\d]*(?:\s?[-–]\s?\p{Lu}[\p{L}\d]*)*|\d+\s?-\s?\p{Lu}\p{L}*\s?\/\s?\p{Lu}\p{L}*`;
export const DATE = String.raw`(\d{1,2})\s?[\/.-]\s?(\d{1,2})\s?[\/.-]\s?(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})`;

const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(${KIND})\s*(?:[Ss]ố\s*:?\s*)?(${NUMBER})(?![\p{L}\d])(?:\s*,?\s*(?:ký )?ngày\s+(?:${DATE}))?`,
  'gu',
);
/** Laws are cited by title and day. */
const LAW = new RegExp(String.raw`(?<!\p{L})(Luật|Pháp lệnh)\s+(?!số\s)(\p{L}[^;.]*?)\s*,?\s*ngày\s+(?:${DATE})`, 'gu');

const ISSUER =
  /^\s*,?\s*của\s+((?:Chính phủ|Thủ tướng|Quốc hội|UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Bộ|Ban|Tỉnh [uủ][ỷy]|Thành [uủ][ỷy]|Huyện [uủ][ỷy]|Đảng|Sở|Văn phòng|Chủ tịch|Phòng|Thường trực|Trung ương)[^;:.]*)/u;
/** Where the issuer ends and the title begins. */
const TITLE_OPENING =
  /\s*,?\s*(?<![\p{L}])(về việc|v\/v|về|ban hành|công bố|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện)\s/iu;
/** What ends a title inside its sentence. */
const TITLE_END = new RegExp(
  String.raw`;|[.:](?=\s|$)|\s*,?\s+(?:và|;)\s+(?=(?:các văn bản|(?:${KIND})\s+số))|,\s+(?=(?:đồng thời|trong đó|tổng điểm|theo đó|góp phần|nhằm|(?:UBND|Ủy ban nhân dân|Văn phòng|Sở|Phòng|Ban)\s[^,;]*?(?:xây dựng|ban hành)))|,\s+(?=(?:${KIND})\s+số)|\.\/`,
  'u',
);

const withoutBlanks = (number: string): string => number.replace(/\s+/g, '').replaceAll('–', '-');

/** "Ủy ban nhân dân (UBND) xã" → "Ủy ban nhân dân xã". */
const withoutAbbreviation = (text: string): string => text.replace(/(?<=nhân dân)\s*\((?:UBND|HĐND)\)/gu, '');

function dateOf(groups: readonly (string | undefined)[]): { date: string | null; badDate: string | null } {
  const [d1, m1, y1, d2, m2, y2] = groups;
  const [day, month, year] = [d1 ?? d2, m1 ?? m2, y1 ?? y2];
  if (day === undefined || month === undefined || year === undefined) return { date: null, badDate: null };
  const date = isoDay(Number(year), Number(month), Number(day));
  return { date, badDate: date === null ? `${day}/${month}/${year}` : null };
}

export function findCitations(text: string): readonly Cited[] {
  const numbered = [...text.matchAll(NUMBERED)].map((match) => numberedCitation(match, text));
  const laws = [...text.matchAll(LAW)]
    .map(lawCitation)
    .filter((law) => !numbered.some(({ start, end }) => start < law.end && law.start < end));
  return [...numbered, ...laws].sort((a, b) => a.start - b.start);
}

function numberedCitation(match: RegExpExecArray, text: string): Cited {
  const [whole, kind = '', number = '', ...date] = match;
  const end = match.index + whole.length;
  const { issuer, title } = issuerAndTitle(text.slice(end, end + LONGEST_CITATION));
  const { date: day, badDate } = dateOf(date);
  return {
    citation: citation({ kind, number: withoutBlanks(number), date: day, issuer, title }),
    start: match.index,
    end,
    badDate,
  };
}

function lawCitation(match: RegExpExecArray): Cited {
  const [whole, kind = '', title = '', ...date] = match;
  const { date: day, badDate } = dateOf(date);
  return {
    citation: citation({ kind, number: null, date: day, issuer: null, title: capitalise(squeeze(title)) }),
    start: match.index,
    end: match.index + whole.length,
    badDate,
  };
}

interface Parts {
  readonly kind: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

export function citation({ kind, number, date, issuer, title }: Parts, role: Role = 'related'): RawCitation {
  const given = Object.entries({ number, date, issuer, title }).filter(([, value]) => value !== null);
  return { kind, ...(Object.fromEntries(given) as Partial<RawCitation>), role };
}

/** Issuer and title stand within so many letters of the number. */
const LONGEST_CITATION = 800;
const LONGEST_ISSUER = 90;
const LONGEST_TITLE = 400;

function issuerAndTitle(following: string): Pick<Parts, 'issuer' | 'title'> {
  const rest = withoutAbbreviation(following);
  const named = ISSUER.exec(rest)?.[1] ?? null;
  if (named === null) return { issuer: null, title: titleAt(rest) };
  const opening = TITLE_OPENING.exec(named);
  const end = Math.min(opening?.index ?? named.length, named.search(/,|\s\(?(?:và|hoặc|được|thì|để|trên)\s|\)/u) >>> 0);
  const issuer = squeeze(named.slice(0, end)).replace(/[\s,]+$/, '');
  if (issuer === '' || issuer.length > LONGEST_ISSUER) return { issuer: null, title: null };
  const after = rest.slice(rest.indexOf(named) + end);
  return { issuer, title: titleAt(after) };
}

/** The title that begins right at the start of `text`, "về việc" left off. */
function titleAt(text: string): string | null {
  const opening = TITLE_OPENING.exec(text);
  if (opening?.index !== 0) return null;
  const word = (opening[1] ?? '').toLowerCase();
  const isAbout = ['về việc', 'về', 'v/v'].includes(word);
  const from = isAbout ? opening[0].length : opening[0].length - word.length - 1;
  const cut = text.slice(from);
  const end = TITLE_END.exec(cut)?.index ?? cut.length;
  const title = balanced(squeeze(cut.slice(0, end))).replace(/[\s,]+$/, '');
  return title === '' || title.length > LONGEST_TITLE ? null : capitalise(title);
}

/** A citation in brackets ends with them. */
function balanced(title: string): string {
  let open = 0;
  for (const { 0: bracket, index } of title.matchAll(/[()]/g)) {
    open += bracket === '(' ? 1 : -1;
    if (open < 0) return title.slice(0, index);
  }
  return title;
}

const PERIOD = /(?:giai đoạn\s+\d{4}\s*[-–]\s*\d{4}|năm\s+\d{4})$/u;
const NUMBERLESS = /^(Kế hoạch|Chương trình|Đề án)\s+(?!số\s)(\p{L}.{15,200})$/u;

/** Pieces of an enumeration that name a programme or plan without its number: "Kế hoạch cải cách hành chính … giai đoạn 2021-2025". */
export function findNumberless(text: string): readonly RawCitation[] {
  return text.split(/;\s*/).flatMap((piece) => {
    const words = squeeze(piece.replace(/^[-–•*+]\s*/, '')).replace(/[.,]+$/, '');
    const match = NUMBERLESS.exec(words.replace(/^(?:Tiếp tục )?(?:[Tt]hực hiện|[Tt]riển khai)\s+/, ''));
    const [, kind = '', title = ''] = match ?? [];
    return match && PERIOD.test(title)
      ? [citation({ kind, number: null, date: null, issuer: null, title: capitalise(title) })]
      : [];
  });
}
