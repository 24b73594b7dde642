/** What the importer says about its own work. Nothing is guessed, mended or left out without a note. */
import type { Bilingual } from '../../diagnostics/finding.ts';

export type Sureness = 'high' | 'middle' | 'low';

export type Note =
  | { readonly kind: 'read'; readonly field: Field; readonly value: string; readonly line: number | null }
  | {
      readonly kind: 'guessed';
      readonly field: Field;
      readonly value: string;
      readonly line: number | null;
      readonly sure: Sureness;
      readonly why: Bilingual;
    }
  /** A suspected slip of the scanner or the typist. The printed text stands; this is only proposed. */
  | {
      readonly kind: 'repair';
      readonly before: string;
      readonly after: string;
      readonly line: number;
      readonly why: Bilingual;
    }
  | { readonly kind: 'left-out'; readonly what: Bilingual; readonly line: number | null }
  | { readonly kind: 'absent'; readonly field: Field; readonly cure: Bilingual };

export const FIELDS = {
  kind: { vi: 'Loại văn bản', en: 'Kind' },
  issuer: { vi: 'Nơi ban hành', en: 'Issuer' },
  unit: { vi: 'Mã đơn vị', en: 'Unit id' },
  superior: { vi: 'Cơ quan cấp trên', en: 'Superior' },
  number: { vi: 'Số', en: 'Number' },
  symbol: { vi: 'Ký hiệu', en: 'Symbol' },
  place: { vi: 'Địa danh', en: 'Place' },
  date: { vi: 'Ngày', en: 'Date' },
  title: { vi: 'Trích yếu', en: 'Title' },
  shortTitle: { vi: 'Tên ngắn', en: 'Short title' },
  years: { vi: 'Năm', en: 'Years' },
  indices: { vi: 'Chỉ số', en: 'Indices' },
  status: { vi: 'Tình trạng', en: 'Status' },
  bases: { vi: 'Văn bản dẫn', en: 'Cited document' },
  implements: { vi: 'Văn bản được thực hiện', en: 'Implements' },
  prior: { vi: 'Kết quả kỳ trước', en: 'Prior result' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signature: { vi: 'Người ký', en: 'Signature' },
  attachment: { vi: 'Phụ lục', en: 'Annex' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  schedule: { vi: 'Lịch đánh giá', en: 'Calendar' },
  sections: { vi: 'Các mục', en: 'Sections' },
  text: { vi: 'Lời văn', en: 'Text' },
} as const satisfies Record<string, Bilingual>;
export type Field = keyof typeof FIELDS;

/** A value with what is to be said about it. */
export interface Found<Value> {
  readonly value: Value;
  readonly notes: readonly Note[];
}

export const read = (field: Field, value: string, line: number | null): Note => ({ kind: 'read', field, value, line });

export const guessed = (
  field: Field,
  value: string,
  sure: Sureness,
  why: Bilingual,
  line: number | null = null,
): Note => ({ kind: 'guessed', field, value, line, sure, why });

export const leftOut = (line: number | null, vi: string, en: string): Note => ({
  kind: 'left-out',
  what: { vi, en },
  line,
});

export const absent = (field: Field, vi: string, en: string): Note => ({ kind: 'absent', field, cure: { vi, en } });
