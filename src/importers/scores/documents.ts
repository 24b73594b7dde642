/** Evidence: documents cited in words, or field by field. What is not written stays away, nothing is guessed. */
import type { RawSelf } from '../../content/schemas/self.ts';
import { isoOf, readDate, type Reader } from './cell-values.ts';
import { type Cell, textOf } from './grid.ts';

export type Evidence = RawSelf['scores'][string]['evidence'][number];
type Citation = Evidence['document'];

export interface DocumentCells {
  readonly kind: Cell | null;
  readonly number: Cell | null;
  readonly date: Cell | null;
  readonly issuer: Cell | null;
  readonly title: Cell | null;
  readonly url: Cell | null;
  readonly hash: Cell | null;
}

/** null: every cell is empty. */
export function readDocument(cells: DocumentCells, reader: Reader): Evidence | null {
  const first = (Object.values(cells) as (Cell | null)[]).find((cell) => cell !== null);
  if (!first) return null;
  const kind = textOf(cells.kind);
  if (kind === '') reader.found.add('scores/document-without-kind', {}, reader.grid.place(first));
  const words = (key: 'number' | 'issuer' | 'title'): object =>
    cells[key] ? { [key]: textOf(cells[key]).replace(/\s+/g, ' ') } : {};
  const date = readDate(cells.date, reader);
  const document = {
    kind,
    ...words('number'),
    ...(date === null ? {} : { date }),
    ...words('issuer'),
    ...words('title'),
    role: 'related',
  };
  return { document: document as Citation, ...address(cells.url, reader), ...hash(cells.hash) };
}

function address(cell: Cell | null, { found, grid }: Reader): { url?: string } {
  if (cell === null) return {};
  if (isAddress(textOf(cell))) return { url: textOf(cell) };
  found.add('scores/bad-address', { text: textOf(cell) }, grid.place(cell));
  return {};
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);

const hash = (cell: Cell | null): { sha256?: string } => (cell === null ? {} : { sha256: textOf(cell).toLowerCase() });

const KINDS =
  /^(báo cáo|kế hoạch|quyết định|công văn|biên bản|tờ trình|thông báo|nghị quyết|chỉ thị|hướng dẫn|giấy mời|chương trình|quy chế|quy định|đề án|danh sách|phiếu|văn bản)(?!\p{L})/iu;
const NUMBER =
  /(?:^|\s)(?:số\s*:?\s*)?(\d+(?:\/\d{4})?\/\p{Lu}[\p{L}\p{N}]*(?:-\p{Lu}[\p{L}\p{N}]*)*|\d+-\p{Lu}\p{L}*\/\p{Lu}\p{L}*)/u;
const DATE = /ngày\s+(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu;
const ISSUER = /\s(?:của|do)\s+(.+?)(?=\s+(?:về|v\/v)(?!\p{L})|[,;]|$)/iu;
const TITLE = /\s(?:về việc|v\/v|về)\s+(.+)$/iu;

/** Documents one below the other or between semicolons, each as officers cite them. */
export function readCitedDocuments(cell: Cell | null, { found, grid }: Reader): readonly Evidence[] {
  if (cell === null) return [];
  return textOf(cell)
    .split(/\n|;/)
    .map((line) =>
      line
        .replace(/^[-–•+*\s]+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => {
      const url = /https?:\/\/\S+/.exec(line)?.[0].replace(/[).,]+$/, '');
      const link = url !== undefined && isAddress(url) ? { url } : {};
      const cited = citationOf(line.replace(url ?? '', '').trim());
      if (cited) return { document: cited, ...link };
      found.add('scores/unread-document', { text: line }, grid.place(cell));
      return { document: { kind: 'Tài liệu', title: line, role: 'related' as const }, ...link };
    });
}

function citationOf(line: string): Citation | null {
  const kind = KINDS.exec(line)?.[0];
  const number = NUMBER.exec(line)?.[1];
  if (kind === undefined || number === undefined) return null;
  const date = isoOf(DATE.exec(line)?.[1]?.replace(/\s*([/.-])\s*/g, '$1') ?? '');
  const rest = line.slice(line.indexOf(number) + number.length).replace(DATE, '');
  const [issuer, title] = [ISSUER.exec(rest)?.[1], TITLE.exec(rest)?.[1]];
  return {
    kind: kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase(),
    number,
    ...(date === null ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer: issuer.trim() }),
    ...(title === undefined ? {} : { title: title.trim() }),
    role: 'related',
  };
}
