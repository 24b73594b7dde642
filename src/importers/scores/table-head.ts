/** Heads of tables, one row or several with merged cells → what each column holds. */
import { type Codes, looksLikeCode } from './codes.ts';
import type { Found } from './found.ts';
import { type Cell, type Grid, textOf } from './grid.ts';
import { type Heading, headingOf, SCORE_KINDS, type ScoreKind } from './heading-words.ts';

export interface Column {
  readonly column: number;
  readonly heading: Heading | null;
  /** The cell that names a criterion, where one does. */
  readonly code: Cell | null;
  /** The lowest words of the heading. */
  readonly words: Cell | null;
  readonly place: string;
}

const DEEPEST = 60;
const MOST_ROWS = 5;

/** "(1) (2) (3)", "A B 1 2": rows that number the columns. */
export const isNumbering = (grid: Grid, row: number): boolean => {
  const texts = grid.row(row).map(textOf);
  return texts.length > 2 && texts.every((text) => /^\(?(\d{1,3}|[A-Z])\)?(\s*=.*)?$/.test(text)) && isCounting(texts);
};

const isCounting = (texts: readonly string[]): boolean => {
  const numbers = texts.flatMap((text) => (/\d/.test(text) ? [Number(/\d+/.exec(text)?.[0])] : []));
  return numbers.length > 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
};

/** The first row above `before` that speaks as a heading: two columns or more with a known meaning. */
export function firstHeadRow(grid: Grid, codes: Codes, before: number): number | null {
  const speaks = (row: number): boolean => {
    const cells = grid.row(row);
    const headings = new Set(cells.flatMap((cell) => (cell.kind === 'text' ? (headingOf(textOf(cell)) ?? []) : [])));
    const named = new Set(cells.flatMap((cell) => (cell.kind === 'text' ? (codes.guess(cell) ?? []) : [])));
    return headings.size + named.size >= 2 && !isNumbering(grid, row);
  };
  return grid.rows.filter((row) => row < before && row <= DEEPEST).find(speaks) ?? null;
}

/** Columns under the rows of a head. The lowest words decide; what spans `anchor` as well is a title, not a heading. */
export function readHead(grid: Grid, codes: Codes, rows: readonly number[], anchor: number): readonly Column[] {
  const used = rows.slice(-MOST_ROWS).filter((row) => !isNumbering(grid, row));
  return grid.columns.map((column) => {
    const cells = used.map((row) => seenBeside(grid, row, column, anchor)).filter((cell) => cell !== null);
    const upwards = [...new Set(cells)].reverse();
    const heading = upwards.map((cell) => headingOf(textOf(cell))).find((found) => found !== null) ?? null;
    const code = upwards.find((cell) => codes.guess(cell) !== null) ?? null;
    const place = grid.place({ row: upwards[0]?.row ?? used[0] ?? 1, column });
    return { column, heading: code ? kindOfPart(upwards, heading) : heading, code, words: upwards[0] ?? null, place };
  });
}

function seenBeside(grid: Grid, row: number, column: number, anchor: number): Cell | null {
  const merge = grid.mergeAt(row, column);
  return merge && merge[1] <= anchor && anchor <= merge[3] && column !== anchor ? null : grid.seen(row, column);
}

/** Of a column that names a criterion only the kind of score matters; a title like "Xếp hạng" is the criterion's own. */
const kindOfPart = (upwards: readonly Cell[], heading: Heading | null): Heading | null =>
  upwards.map((cell) => headingOf(textOf(cell))).find((found) => found !== null && isScoreKind(found)) ??
  (heading === 'note' || heading === 'status' ? heading : 'points');

export const isScoreKind = (heading: Heading | null): heading is ScoreKind =>
  SCORE_KINDS.some((kind) => kind === heading);

/** Figures in a column nobody understands are not dropped without a word; what looks like a code is told as one. */
export function sayUnknown(columns: readonly Column[], firstRow: number, codes: Codes, grid: Grid, found: Found): void {
  for (const { column, heading, code, words, place } of columns) {
    if (heading !== null || code !== null) continue;
    const hasFigures = grid.rows.some((row) => row >= firstRow && /^[\d.,\s]*\d$/.test(textOf(grid.at(row, column))));
    if (!hasFigures) continue;
    if (words !== null && codes.all.size > 0 && looksLikeCode(words)) codes.read(words, grid, found);
    else found.add('scores/column-left-out', { heading: textOf(words) }, place);
  }
}
