/** A table of cells as it was sent, before anything is understood. Plain data: it crosses from the reading process. */

export type CellKind = 'text' | 'number' | 'boolean' | 'date' | 'error';

export interface Cell {
  /** 1-based, as people count. */
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** A date is `YYYY-MM-DD`. */
  readonly value: string | number | boolean;
  /** The value is what a formula gave when the file was last saved. */
  readonly formula?: boolean;
  readonly percent?: boolean;
  /** Digits after the comma that are shown; absent where the number is shown as it is. */
  readonly decimals?: number;
}

/** First row and column, last row and column. */
export type Merge = readonly [number, number, number, number];

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then column; empty cells are not kept. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Merge[];
}

export interface Workbook {
  /** `csv`: places are lines and columns of the file. */
  readonly kind: 'xlsx' | 'csv';
  readonly sheets: readonly Sheet[];
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter;
}

/** `AB12` → row and column; null for what is no address. */
export function cellAddress(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= 16_384 && Number(digits) <= 1_048_576 ? { row: Number(digits), column } : null;
}

/** `Bảng điểm!C7`; without a sheet in a CSV file, which has only one. */
export const placeOf = (sheet: Pick<Sheet, 'name'>, row: number, column: number): string =>
  `${sheet.name}!${columnName(column)}${row}`;

/** A sheet one can ask for a cell. Inside a merge every place shows the first cell of it. */
export class Grid {
  readonly #cells = new Map<number, Map<number, Cell>>();
  readonly #merges = new Map<number, Merge[]>();
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    for (const cell of sheet.cells) {
      const row = this.#cells.get(cell.row) ?? new Map<number, Cell>();
      this.#cells.set(cell.row, row.set(cell.column, cell));
    }
    for (const merge of sheet.merges)
      for (let row = merge[0]; row <= Math.min(merge[2], merge[0] + MERGED_ROWS); row += 1)
        this.#merges.set(row, [...(this.#merges.get(row) ?? []), merge]);
    this.rows = [...this.#cells.keys()].sort((a, b) => a - b);
    this.columns = [...new Set(sheet.cells.map(({ column }) => column))].sort((a, b) => a - b);
  }

  /** The cell that stands here itself. */
  at(row: number, column: number): Cell | null {
    return this.#cells.get(row)?.get(column) ?? null;
  }

  row(row: number): readonly Cell[] {
    return [...(this.#cells.get(row)?.values() ?? [])];
  }

  mergeAt(row: number, column: number): Merge | null {
    return this.#merges.get(row)?.find(([, first, , last]) => first <= column && column <= last) ?? null;
  }

  /** The cell that is seen here. */
  seen(row: number, column: number): Cell | null {
    const merge = this.mergeAt(row, column);
    return merge ? this.at(merge[0], merge[1]) : this.at(row, column);
  }

  place(cell: Pick<Cell, 'row' | 'column'>): string {
    return placeOf(this.sheet, cell.row, cell.column);
  }
}

/** Merges are looked up for heads of tables and blocks of units; one over a whole column is decoration. */
const MERGED_ROWS = 2000;

export const textOf = (cell: Cell | null): string => (cell === null ? '' : String(cell.value).normalize('NFC').trim());
