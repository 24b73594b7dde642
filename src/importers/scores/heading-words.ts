/** What a heading or a mark in a table of scores means, in the words officers use. */

/** Lower case, without marks or punctuation at the ends: "ĐIỂM TỰ CHẤM (2)" → "diem tu cham (2)". */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:;,]+|[\s.:;,]+$/g, '');

export const SCORE_KINDS = ['self', 'appraised', 'survey'] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];

/** The first that matches; nearer meanings stand before wider ones. */
const HEADINGS = [
  ['unitCode', /^ma (so )?(don vi|dvhc|dv|xa|phuong|so nganh|co quan)/],
  ['code', /^(ma( so)?( tieu chi| tc)?|stt|tt|so tt|so thu tu)$/],
  ['documentKind', /^loai (van ban|tai lieu)/],
  ['documentNumber', /^so,? ?(va )?ky hieu|^so van ban/],
  ['documentDate', /^ngay( van ban| ban hanh|,? thang)/],
  ['documentIssuer', /co quan ban hanh|noi ban hanh/],
  ['documentTitle', /^trich yeu|^ten van ban/],
  ['documentUrl', /^(dia chi|duong dan|link|url)/],
  ['documentHash', /sha-?256/],
  ['evidence', /kiem chung|minh chung/],
  ['explanation', /giai trinh|ly do/],
  ['note', /^ghi chu/],
  ['status', /^(tinh trang|trang thai)/],
  ['method', /^cach (cham|danh gia)|^hinh thuc/],
  ['max', /toi da|diem chuan|thang diem/],
  ['rank', /xep hang|thu hang|xep thu|^(hang|vi thu)$/],
  ['band', /xep loai|phan loai|muc do/],
  ['indexPercent', /^(chi so|ty le|ti le|phan tram)|%|\bpar index\b/],
  ['self', /tu (cham|danh gia)/],
  ['appraised', /tham dinh|hoi dong/],
  ['survey', /dieu tra|xhh|xa hoi hoc|khao sat/],
  ['total', /^tong/],
  ['block', /^(khoi|nhom)$/],
  ['unitName', /^(ten )?(don vi|xa|phuong|dia phuong|ubnd|co quan|so, nganh|tinh)\b/],
  ['title', /^(ten )?(tieu chi|noi dung|linh vuc)/],
  ['points', /^(so )?diem|^ket qua/],
] as const;

export type Heading = (typeof HEADINGS)[number][0];

export function headingOf(text: string): Heading | null {
  const words = plainWords(text);
  return words.length > 80 ? null : (HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
}

/** Rows that are no unit and no criterion. */
export const isSummary = (text: string): boolean =>
  /^(tong|cong\b|trung binh|binh quan|nguoi lap|ghi chu)/.test(plainWords(text));
export const isTotal = (text: string): boolean => /^(tong|cong\b)/.test(plainWords(text));

export type Status = 'not-applicable' | 'not-assessed';

const STATUSES: readonly (readonly [Status, RegExp])[] = [
  ['not-applicable', /^(khong ap dung|kad|k\/ad|n\/a|khong thuoc doi tuong)$/],
  ['not-assessed', /^(khong danh gia|chua danh gia|kdg|k\/dg|cdg|khong cham( diem)?|chua cham( diem)?)$/],
];

export const statusOf = (text: string): Status | null =>
  STATUSES.find(([, pattern]) => pattern.test(plainWords(text)))?.[0] ?? null;

/** "x: không áp dụng", "Ghi chú: dấu “-” là chưa đánh giá". */
export function legendOf(text: string): { readonly mark: string; readonly status: Status } | null {
  const [, mark, words = ''] =
    /^(?:(?:ghi chú|chú giải|chú thích|ký hiệu)\s*:?\s*)?(?:(?:dấu|ô|ký hiệu)\s+)?["“'(]?([^\s"”'):=\d]{1,3})["”')]?\s*(?::|=|là|nghĩa là)\s*(.+)$/iu.exec(
      text.trim(),
    ) ?? [];
  const status = statusOf(words);
  return mark === undefined || status === null ? null : { mark: mark.toLowerCase(), status };
}
