/** CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, codes as text, formula-leading cells neutralised. */
export type CsvCell = string | number | boolean | null;

const BOM = '\uFEFF';

/** A text that a spreadsheet would run as a formula gets a leading apostrophe; numbers are left alone. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function renderCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return BOM + [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}
