/** A table as a grid of texts under named columns: merged cells spread out, repeated heads dropped, page breaks closed. */
import { type Block, cellText, type Row, type Table } from './block.ts';

export const COLUMNS = ['number', 'title', 'requirement', 'deadline', 'lead', 'support'] as const;
export type Column = (typeof COLUMNS)[number];

/** Tried in this order, so that "Phân công nhiệm vụ: cơ quan chủ trì" is who leads and not what is done. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:s?tt|số tt|số thứ tự|no\.?)$/i],
  ['support', /phối hợp/i],
  ['lead', /chủ trì|phụ trách|(?:cơ quan|đơn vị|bộ phận|người|cán bộ|công chức) (?:thực hiện|tham mưu)/i],
  ['deadline', /thời (?:gian|hạn)|tiến độ|hạn hoàn thành/i],
  ['requirement', /yêu cầu|kết quả|sản phẩm|mục tiêu|chỉ tiêu/i],
  ['title', /nhiệm vụ|nội dung|lĩnh vực|tiêu chí|công việc|hoạt động|giải pháp/i],
];

export interface GridCell {
  readonly text: string;
  /** Merged with the cell above: its text stands there. */
  readonly fromAbove: boolean;
}

export interface GridRow {
  readonly line: number;
  readonly cells: readonly GridCell[];
  /** The whole row is one merged cell. */
  readonly isMerged: boolean;
}

export interface Grid {
  readonly line: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: readonly GridRow[];
  readonly landscape: boolean;
  /** Heads that were printed again, and page breaks closed. */
  readonly repeatedHeads: number;
  /** Heads of columns that tasks have no place for. */
  readonly unread: readonly string[];
}

const EMPTY: GridCell = { text: '', fromAbove: false };

function spread(row: Row): GridRow {
  const cells = row.cells.flatMap((cell) => [
    { text: cellText(cell), fromAbove: cell.continuesAbove },
    ...Array.from({ length: Math.max(0, Math.min(cell.span, 50) - 1) }, () => EMPTY),
  ]);
  return { line: row.line, cells, isMerged: row.cells.length === 1 && cells.length > 1 };
}

const textAt = (row: GridRow, at: number): string => row.cells[at]?.text ?? '';

const columnOf = (head: string): Column | null => HEADS.find(([, pattern]) => pattern.test(head))?.[0] ?? null;

const isHeadRow = (row: GridRow): boolean => row.cells.some(({ text }) => HEADS[0]?.[1].test(text) ?? false);

/** The lower row of a two-row head: nothing under the number, names of columns elsewhere. */
function isLowerHead(row: GridRow): boolean {
  const texts = row.cells.map(({ text }) => text).filter((text) => text !== '');
  return (
    texts.length > 0 && textAt(row, 0) === '' && texts.every((text) => text.length < 60 && columnOf(text) !== null)
  );
}

/** The columns of a head of one or two rows; a column of the upper row is asked only where the lower one says nothing. */
function columnsOf(upper: GridRow, lower: GridRow | null): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  upper.cells.forEach(({ text }, at) => {
    const column = columnOf(lower === null ? text : textAt(lower, at) || text);
    if (column !== null && !found.has(column)) found.set(column, at);
  });
  return found;
}

const unreadHeads = (upper: GridRow, lower: GridRow | null, columns: ReadonlyMap<Column, number>): readonly string[] =>
  upper.cells
    .map(({ text }, at) => (new Set(columns.values()).has(at) ? '' : (lower && textAt(lower, at)) || text))
    .filter((text) => text !== '');

const isTaskHead = (columns: ReadonlyMap<Column, number>): boolean =>
  columns.has('title') && (columns.has('deadline') || columns.has('lead'));

/** null: not a table of tasks or steps. */
export function toGrid(table: Table): Grid | null {
  const rows = table.rows.map(spread);
  const start = rows.findIndex((row) => isTaskHead(columnsOf(row, null)) || isHeadRow(row));
  const upper = rows[start];
  if (upper === undefined || start > 2) return null;
  const next = rows[start + 1];
  const lower = next && isLowerHead(next) ? next : null;
  const columns = columnsOf(upper, lower);
  if (!isTaskHead(columns)) return null;
  const body = rows.slice(start + (lower ? 2 : 1));
  const { kept, repeated } = withoutHeads(body, upper);
  return {
    line: table.line,
    columns,
    rows: kept,
    landscape: table.landscape || upper.cells.length >= 6,
    repeatedHeads: repeated,
    unread: unreadHeads(upper, lower, columns),
  };
}

const sameTexts = (one: GridRow, other: GridRow): boolean =>
  one.cells
    .map(({ text }) => text)
    .join('|')
    .toLowerCase() ===
  other.cells
    .map(({ text }) => text)
    .join('|')
    .toLowerCase();

function withoutHeads(rows: readonly GridRow[], head: GridRow): { kept: GridRow[]; repeated: number } {
  const kept: GridRow[] = [];
  let repeated = 0;
  let afterHead = false;
  for (const row of rows) {
    const isHead = sameTexts(row, head) || isHeadRow(row);
    if (isHead) repeated += 1;
    else if (!(afterHead && isLowerHead(row)) && row.cells.some(({ text }) => text !== '')) kept.push(row);
    afterHead = isHead;
  }
  return { kept, repeated };
}

/** Tables that follow each other with the same number of columns are one table over page breaks, if the second repeats a head or begins in mid-row. */
export function joinTables(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'table' && last?.kind === 'table' && continues(last, block))
      out[out.length - 1] = {
        ...last,
        rows: [...last.rows, ...block.rows],
        landscape: last.landscape || block.landscape,
      };
    else out.push(block);
  }
  return out;
}

function continues(first: Table, second: Table): boolean {
  const [head, next] = [first.rows[0], second.rows[0]].map((row) => row && spread(row));
  if (!head || !next || head.cells.length !== next.cells.length) return false;
  return sameTexts(head, next) || !isHeadRow(next);
}
