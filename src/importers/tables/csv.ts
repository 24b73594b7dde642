/** CSV rows by column name, and the number formats seen in published tables. */
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

export const parseCsv = (text: string): readonly Row[] =>
  parse<Row>(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });

export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`column ${column} is missing`);
  return value;
}

/** `91,25`, `91.25`, `82,00%` → 91.25, 82; an empty cell is null, anything else that is no number is refused. */
export function parseFigure(text: string): number | null {
  const trimmed = text.trim().replace(/%$/, '');
  if (trimmed === '') return null;
  if (!/^-?\d+(?:[.,]\d+)?$/.test(trimmed)) throw new Error(`not a figure: ${text}`);
  return Number(trimmed.replace(',', '.'));
}
