/** A CSV file → a workbook of one sheet. Everything in it is text. */
import { CsvError, parse } from 'csv-parse/sync';
import { importFinding, type ImportFinding } from '../import-finding.ts';
import { Refused } from '../guard/refused.ts';
import type { Cell, Workbook } from './grid.ts';
import { MOST_CELLS } from './xlsx-sheet.ts';

const MOST_BYTES = 10 * 2 ** 20;
const SEPARATORS = [';', '\t', ','] as const;

export type CsvRead = { readonly workbook: Workbook } | { readonly findings: readonly ImportFinding[] };

export function readCsv(bytes: Uint8Array): CsvRead {
  try {
    const text = decoded(bytes);
    return { workbook: { kind: 'csv', sheets: [{ name: 'CSV', hidden: false, cells: cellsOf(text), merges: [] }] } };
  } catch (error) {
    if (error instanceof Refused) return { findings: [error.finding] };
    if (error instanceof CsvError)
      return { findings: [importFinding('scores/csv-broken', { line: Number(error['lines'] ?? 0) })] };
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refused('guard/empty-file', {});
  if (bytes.length > MOST_BYTES)
    throw new Refused('guard/file-too-large', { size: Math.ceil(bytes.length / 2 ** 20), limit: 10 });
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16 || bytes.subarray(0, 4000).includes(0)) throw encoding('UTF-16', 'UTF-16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    throw encoding(...legacyName(bytes));
  }
}

const encoding = (vi: string, en: string): Refused => new Refused('scores/csv-encoding', { encoding: { vi, en } });

/** Windows-1258 keeps the tones as letters of their own after the vowel; a text of it decodes to Vietnamese. */
function legacyName(bytes: Uint8Array): readonly [string, string] {
  const text = new TextDecoder('windows-1258').decode(bytes);
  const marks = text.match(/[\u0300\u0301\u0303\u0309\u0323đĐơƠưƯăĂâÂêÊôÔ]/gu)?.length ?? 0;
  const letters = text.match(/[^\p{ASCII}]/gu)?.length ?? 1;
  return marks / letters > 0.6 ? ['Windows-1258', 'Windows-1258'] : ['cũ (TCVN3, VNI…)', 'an old one (TCVN3, VNI…)'];
}

/** The separator that divides the first lines most often; more than one that does so equally well cannot be. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/, 20).map((line) => line.replace(/"[^"]*"/g, ''));
  const counts = SEPARATORS.map((separator) => lines.reduce((sum, line) => sum + line.split(separator).length - 1, 0));
  // A decimal comma is no separator: a semicolon or a tab in every other line wins over it.
  const chosen = SEPARATORS.findIndex(
    (_, at) => at < 2 && (counts[at] ?? 0) >= lines.filter((line) => line.trim() !== '').length / 2,
  );
  return SEPARATORS[chosen] ?? ',';
}

function cellsOf(text: string): readonly Cell[] {
  const rows = parse(text, { delimiter: separatorOf(text), bom: true, relax_column_count: true });
  const cells = rows.flatMap((record, at) =>
    record.flatMap((value, column): Cell[] =>
      value.trim() === '' ? [] : [{ row: at + 1, column: column + 1, kind: 'text', value }],
    ),
  );
  if (cells.length > MOST_CELLS) throw new Refused('scores/too-many-cells', { limit: MOST_CELLS });
  return cells;
}
