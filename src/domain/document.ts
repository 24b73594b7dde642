/** Documents that are cited: decisions, plans, laws. What a source does not print stays null, it is never guessed. */
import type { IsoDate } from './ids.ts';

export interface Citation {
  /** "Quyết định", "Kế hoạch", "Chỉ thị", "Nghị quyết", "Luật"… as printed. */
  readonly kind: string;
  /** "7169/QĐ-UBND"; null for a document cited without a number. */
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** What the citing document uses it for. */
  readonly role: 'basis' | 'implements' | 'result' | 'related';
}

/** Where a published figure was read. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly retrieved: IsoDate | null;
  readonly licence: string | null;
  readonly note: string | null;
}
