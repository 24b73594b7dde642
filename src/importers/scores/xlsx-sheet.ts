/** One worksheet → its cells. What a cell shows decides, since that is what was printed and signed. */
import { readXml } from '../guard/xml.ts';
import { Refused } from '../guard/refused.ts';
import { type Cell, cellAddress, type Merge } from './grid.ts';
import type { Format } from './xlsx-styles.ts';

export interface Book {
  readonly strings: readonly string[];
  readonly styles: readonly Format[];
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

interface Open {
  readonly address: string;
  readonly type: string;
  readonly style: number;
  value: string | null;
  inline: string;
  formula: boolean;
}

export const MOST_CELLS = 200_000;
const MOST_MERGES = 20_000;
const DAY = 86_400_000;

export function readSheet(bytes: Uint8Array, part: string, book: Book): { cells: Cell[]; merges: Merge[] } {
  const [cells, merges] = [[] as Cell[], [] as Merge[]];
  let cell: Open | null = null;
  let [text, phonetic, row, column] = ['', 0, 0, 0];
  readXml(bytes, part, {
    open(name, attributes) {
      text = '';
      if (name === 'row') [row, column] = [Number(attributes['r'] ?? row + 1), 0];
      if (name === 'rPh') phonetic += 1;
      if (name === 'c') {
        column = cellAddress(attributes['r'] ?? '')?.column ?? column + 1;
        const address = `${row}:${column}`;
        cell = {
          address,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: null,
          inline: '',
          formula: false,
        };
      }
      if (name === 'f' && cell) cell.formula = true;
      if (name === 'mergeCell') addMerge(merges, attributes['ref'] ?? '');
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (name === 'v' && cell) cell.value = text;
      if (name === 't' && cell && phonetic === 0) cell.inline += text;
      if (name === 'rPh') phonetic -= 1;
      if (name !== 'c' || !cell) return;
      const found = toCell(cell, row, column, book);
      if (found) cells.push(found);
      if (cells.length > MOST_CELLS) throw new Refused('scores/too-many-cells', { limit: MOST_CELLS }, part);
      cell = null;
    },
  });
  return { cells: cells.sort((a, b) => a.row - b.row || a.column - b.column), merges };
}

function addMerge(merges: Merge[], ref: string): void {
  const [first, last] = ref.split(':').map(cellAddress);
  if (first && last && merges.length < MOST_MERGES) merges.push([first.row, first.column, last.row, last.column]);
}

function toCell(open: Open, row: number, column: number, book: Book): Cell | null {
  const formula = open.formula ? { formula: true } : {};
  const text = (value: string): Cell | null =>
    value.trim() === '' ? null : { row, column, kind: 'text', value, ...formula };
  if (open.type === 's') return text(book.strings[Number(open.value)] ?? '');
  if (open.type === 'inlineStr') return text(open.inline);
  if (open.value === null) return open.formula ? { row, column, kind: 'error', value: '', formula: true } : null;
  if (open.type === 'str') return text(open.value);
  if (open.type === 'e') return { row, column, kind: 'error', value: open.value, ...formula };
  if (open.type === 'b') return { row, column, kind: 'boolean', value: open.value === '1', ...formula };
  if (open.type === 'd') return { row, column, kind: 'date', value: open.value.slice(0, 10), ...formula };
  return numberCell(open, row, column, book);
}

function numberCell(open: Open, row: number, column: number, book: Book): Cell | null {
  const value = Number(open.value);
  if ((open.value ?? '').trim() === '') return null;
  if (!Number.isFinite(value)) return { row, column, kind: 'error', value: open.value ?? '' };
  const format = book.styles[open.style];
  const formula = open.formula ? { formula: true } : {};
  if (format?.date) return { row, column, kind: 'date', value: dateOf(value, book.from1904), ...formula };
  return {
    row,
    column,
    kind: 'number',
    value: Number(value.toPrecision(15)),
    ...formula,
    ...(format?.percent ? { percent: true } : {}),
    ...(format?.decimals == null ? {} : { decimals: format.decimals }),
  };
}

/** Day 60 of the 1900 count is 29/02/1900, which never was: days before it are one off. */
export function dateOf(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(start + Math.floor(serial) * DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
