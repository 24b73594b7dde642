/** What a Word file holds that a plan does not, said once a kind with its number. */
import type { Bilingual } from '../../../diagnostics/finding.ts';
import type { LegacyEncoding } from '../legacy-letters.ts';
import { leftOut, type Note } from '../note.ts';
import type { LeftOut } from './runs.ts';

const WORDS: Readonly<Record<LeftOut | LegacyEncoding, Bilingual>> = {
  deleted: {
    vi: 'chỗ đã xoá trong chế độ theo dõi sửa đổi, không đưa vào',
    en: 'deletions of tracked changes, not taken',
  },
  inserted: {
    vi: 'chỗ chèn trong chế độ theo dõi sửa đổi, đưa vào như chữ thường',
    en: 'insertions of tracked changes, taken as text',
  },
  image: { vi: 'hình, không đưa vào', en: 'pictures, not taken' },
  object: { vi: 'đối tượng nhúng, không đưa vào', en: 'embedded objects, not taken' },
  comment: { vi: 'ghi chú bên lề, không đưa vào', en: 'comments, not taken' },
  symbol: { vi: 'ký hiệu của phông đặc biệt, không đưa vào', en: 'signs of symbol fonts, not taken' },
  hidden: { vi: 'đoạn chữ ẩn, không đưa vào', en: 'hidden texts, not taken' },
  footnote: {
    vi: 'chú thích cuối trang, đặt trong ngoặc vuông ngay chỗ được chú thích',
    en: 'footnotes, put in square brackets where they belong',
  },
  TCVN3: {
    vi: 'đoạn chữ phông TCVN3 (.Vn…), đã chuyển sang Unicode',
    en: 'texts in TCVN3 fonts (.Vn…), converted to Unicode',
  },
  VNI: { vi: 'đoạn chữ phông VNI, đã chuyển sang Unicode', en: 'texts in VNI fonts, converted to Unicode' },
};

export const countNotes = (counts: ReadonlyMap<LeftOut | LegacyEncoding, number>): readonly Note[] =>
  [...counts].map(([what, times]) => leftOut(null, `${times} ${WORDS[what].vi}`, `${times} ${WORDS[what].en}`));
