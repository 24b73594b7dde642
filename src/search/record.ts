/** What is indexed. The caller says the words; this room says how they are found. */

export const SEARCH_KINDS = ['plan', 'unit', 'task', 'ranking', 'index', 'criteria', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Filter values are shown to readers as they stand: words ("PAR Index", "Thái Nguyên"), not ids. */
export interface SearchFilters {
  readonly kind: readonly string[];
  readonly index?: readonly string[];
  readonly year?: readonly string[];
  readonly province?: readonly string[];
}

export interface SearchRecord {
  /** Unique among all records; may carry an anchor: `/ke-hoach/x/#nv-1.6`. */
  readonly url: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly language: 'vi';
  /** Plain text of the body. Title and `where` are indexed too and need not be repeated here. */
  readonly content: string;
  /** The line under the title: "Kế hoạch, UBND xã Tân Đức, tháng 02/2024". */
  readonly where: string;
  readonly filters: SearchFilters;
  /** How often the title counts; 1 when left out. For records that must win over others of the same words. */
  readonly weightTitle?: number;
  /** Further indexed facts. `title` and `where` are ours. */
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Keys of `meta` for the name of a unit as one word (`joinName`), and how much they weigh: of units with one name the
 * province stands first, and today's before a former one.
 */
export const NAME_WEIGHTS = { nameOfProvince: 40, nameNow: 20, nameBefore: 10 } as const;
export type NameKey = keyof typeof NAME_WEIGHTS;

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words of the record that stand before the body: repeated titles weigh more. The excerpt starts after them. */
export function headOf(record: Pick<SearchRecord, 'title' | 'where' | 'weightTitle'>): string {
  const titles = Array.from({ length: Math.max(1, record.weightTitle ?? 1) }, () => record.title);
  return squeeze([...titles, record.where].join(' '));
}

/** Head and body as one text, in the form `bodyOf` undoes. */
export const textOf = (record: Pick<SearchRecord, 'title' | 'where' | 'weightTitle' | 'content'>): string =>
  squeeze(`${headOf(record)} ${record.content}`);

/** The body of an indexed text, without the repeated head. */
export function bodyOf(text: string, title: string, where: string): string {
  const head = squeeze(title);
  let rest = squeeze(text);
  while (head !== '' && rest.startsWith(head)) rest = rest.slice(head.length).trimStart();
  const line = squeeze(where);
  return line !== '' && rest.startsWith(line) ? rest.slice(line.length).trimStart() : rest;
}

/** Order of writing: by address, byte by byte, so that two machines write the same index. */
export const byUrl = (a: { readonly url: string }, b: { readonly url: string }): number =>
  a.url < b.url ? -1 : a.url > b.url ? 1 : 0;

export const KIND_LABELS: Readonly<Record<SearchKind, string>> = {
  plan: 'Kế hoạch',
  unit: 'Đơn vị',
  task: 'Nhiệm vụ',
  ranking: 'Xếp hạng',
  index: 'Chỉ số',
  criteria: 'Bộ tiêu chí',
  page: 'Trang khác',
};
