/** A table of many units: units in rows; criteria, totals, ranks and bands in columns. */
import type { Unit } from '../../domain/unit.ts';
import { readFigure, readRank, type Reader } from './cell-values.ts';
import type { Codes } from './codes.ts';
import { columnsOfCodes } from './criteria-rows.ts';
import { type Cell, type Grid, textOf } from './grid.ts';
import { isSummary, type ScoreKind, type Status } from './heading-words.ts';
import { type Column, firstHeadRow, isNumbering, isScoreKind, readHead, sayUnknown } from './table-head.ts';
import type { UnitFinder } from './unit-finder.ts';

export interface UnitScore {
  self?: number;
  appraised?: number;
  survey?: number;
  status?: Status;
  note?: string;
}

export interface UnitRow {
  readonly unit: Unit;
  readonly place: string;
  /** As printed: totals, percentage, rank, band, a state for the whole row. */
  readonly figures: Readonly<Record<string, number | string>>;
  readonly scores: Readonly<Record<string, UnitScore>>;
}

export interface UnitTableOptions {
  readonly codes: Codes;
  readonly units: UnitFinder;
  readonly maxPoints: number | null;
  /** Of a criterion whose column does not say which points it holds. */
  readonly kindOf: (code: string) => ScoreKind;
}

const FEWEST_UNITS = 2;

/** null: the sheet has no column of units. */
export function readUnitTable(options: UnitTableOptions, reader: Reader): readonly UnitRow[] | null {
  const { grid } = reader;
  const unitColumns = findUnitColumns(grid, options);
  const [main] = unitColumns;
  if (main === undefined) return null;
  const headRow = firstHeadRow(grid, options.codes, Infinity);
  if (headRow === null) return null;
  const firstRow = grid.rows.find((row) => row > headRow && startsData(grid, row, main, headRow)) ?? Infinity;
  const head = readHead(
    grid,
    options.codes,
    grid.rows.filter((row) => row >= headRow && row < firstRow),
    main,
  );
  const columns = head.filter(({ column }) => !unitColumns.includes(column));
  const meanings = meaningsOf(columns, options, reader);
  sayUnknown(columns, firstRow, options.codes, grid, reader.found);
  const seen = new Map<string, string>();
  return grid.rows
    .filter((row) => row >= firstRow)
    .flatMap((row) => {
      const unit = readUnit(row, unitColumns, columns, options, reader);
      if (unit === null) return [];
      const place = grid.place({ row, column: main });
      const first = seen.get(unit.id);
      if (first !== undefined) reader.found.add('scores/duplicate-unit', { name: unit.name, first }, place);
      else seen.set(unit.id, place);
      return [readRow(row, unit, place, meanings, options, reader)];
    });
}

/**
 * The column that names most units, then others that do so as well (a code beside the name). Where a column names more criteria
 * than that, the units are those of something else: who issued a document.
 */
function findUnitColumns(grid: Grid, { units, codes }: UnitTableOptions): readonly number[] {
  const distinct = (column: number): number =>
    new Set(grid.rows.flatMap((row) => units.candidates(grid.at(row, column)).slice(0, 1))).size;
  const counted = grid.columns
    .map((column) => ({ column, count: distinct(column) }))
    .toSorted((a, b) => b.count - a.count);
  const most = counted[0]?.count ?? 0;
  if (most < FEWEST_UNITS || most < mostCriteria(grid, codes)) return [];
  return counted.filter(({ count }) => count >= most / 2).map(({ column }) => column);
}

/** Without whole numbers: those are ranks and serial numbers as well. */
const mostCriteria = (grid: Grid, codes: Codes): number =>
  Math.max(0, ...columnsOfCodes(grid, codes).map(({ found }) => found.filter((code) => code.includes('.')).length));

const startsData = (grid: Grid, row: number, column: number, headRow: number): boolean => {
  const merge = grid.mergeAt(row, column);
  const isBelowHead = merge !== null && merge[0] <= headRow;
  return grid.at(row, column) !== null && !isBelowHead && !isNumbering(grid, row);
};

type Meaning =
  | { readonly column: number; readonly code: string; readonly part: ScoreKind | 'note' }
  | {
      readonly column: number;
      readonly code: null;
      readonly part: ScoreKind | 'total' | 'indexPercent' | 'rank' | 'band' | 'note';
    };

const TOTALS = ['self', 'appraised', 'survey', 'total', 'indexPercent', 'rank', 'band', 'note'] as const;

function meaningsOf(
  columns: readonly Column[],
  options: UnitTableOptions,
  { found, grid }: Reader,
): readonly Meaning[] {
  const meanings = new Map<string, Meaning & { readonly place: string }>();
  for (const { column, heading, code: cell, place } of columns) {
    const code = cell === null ? null : options.codes.read(cell, grid, found);
    if (cell !== null && code === null) continue;
    if (code !== null && heading === 'points') found.count('scores/kind-assumed', place);
    const meaning = code === null ? total(column, heading) : ofCode(column, code, heading, options);
    if (meaning === null) continue;
    const key = `${meaning.code ?? ''} ${meaning.part}`.trim();
    const first = meanings.get(key);
    if (first) found.add('scores/duplicate-column', { what: key, first: first.place }, place);
    else meanings.set(key, { ...meaning, place });
  }
  return [...meanings.values()];
}

const ofCode = (column: number, code: string, heading: Column['heading'], { kindOf }: UnitTableOptions): Meaning => ({
  column,
  code,
  part: isScoreKind(heading) || heading === 'note' ? heading : kindOf(code),
});

function total(column: number, heading: Column['heading']): Meaning | null {
  const part = TOTALS.find((each) => each === (heading === 'points' ? 'total' : heading));
  return part === undefined ? null : { column, code: null, part };
}

function readUnit(
  row: number,
  unitColumns: readonly number[],
  columns: readonly Column[],
  { units }: UnitTableOptions,
  { found, grid }: Reader,
): Unit | null {
  const cells = unitColumns.map((column) => grid.at(row, column)).filter((cell) => cell !== null);
  const [cell] = cells;
  if (cell === undefined) return null;
  const hasFigures = columns.some(
    ({ column }) => grid.at(row, column)?.kind === 'number' || /\d/.test(textOf(grid.at(row, column))),
  );
  const isKnown = cells.some((each) => units.candidates(each).length > 0);
  if (!isKnown && (isSummary(textOf(cell)) || !hasFigures)) {
    if (hasFigures) found.add('scores/skipped-row', { text: textOf(cell) }, grid.place(cell));
    return null;
  }
  const [first, other] = cells.map((each) => ({ cell: each, found: units.candidates(each) }));
  const meets = (unit: Unit): boolean => other === undefined || other.found.length === 0 || other.found.includes(unit);
  const both = first?.found.filter(meets) ?? [];
  if (both.length === 1 && both[0]) return both[0];
  if (first && other && first.found.length > 0 && both.length === 0) {
    found.add('scores/unit-disagrees', { code: textOf(first.cell), name: textOf(other.cell) }, grid.place(first.cell));
    return null;
  }
  return units.read(
    first && first.found.length > 0 ? first.cell : (other?.found.length ?? 0) > 0 && other ? other.cell : cell,
    grid,
    found,
  );
}

function readRow(
  row: number,
  unit: Unit,
  place: string,
  meanings: readonly Meaning[],
  options: UnitTableOptions,
  reader: Reader,
): UnitRow {
  const figures: Record<string, number | string> = {};
  const scores: Record<string, UnitScore> = {};
  for (const { column, code, part } of meanings) {
    const cell = reader.grid.at(row, column);
    if (cell === null) continue;
    if (code === null) Object.assign(figures, readTotal(cell, part, options, reader));
    else scores[code] = { ...scores[code], ...readScore(cell, code, part, options, reader) };
  }
  for (const [code, score] of Object.entries(scores)) {
    const hasPoints = score.self !== undefined || score.appraised !== undefined || score.survey !== undefined;
    if (hasPoints && score.status) reader.found.add('scores/status-with-points', { code }, place);
    if (Object.keys(score).length === 0) Reflect.deleteProperty(scores, code);
  }
  return { unit, place, figures, scores };
}

function readScore(
  cell: Cell,
  code: string,
  part: ScoreKind | 'note',
  { codes }: UnitTableOptions,
  reader: Reader,
): UnitScore {
  if (part === 'note') return { note: textOf(cell) };
  const figure = readFigure(cell, { code, max: codes.all.get(code)?.max ?? null }, reader);
  if (figure === null) return {};
  return 'status' in figure ? { status: figure.status } : { [part]: figure.value };
}

function readTotal(
  cell: Cell,
  part: Meaning['part'],
  { maxPoints }: UnitTableOptions,
  reader: Reader,
): Record<string, number | string> {
  if (part === 'band' || part === 'note') return { [part]: textOf(cell) };
  if (part === 'rank') {
    const rank = readRank(cell, reader);
    return rank === null ? {} : { rank };
  }
  const isPercent = part === 'indexPercent';
  const max = isPercent ? 200 : maxPoints;
  // Bonus points may lift a total above the maximum: the check of the content knows by how much.
  const figure = readFigure(cell, { code: part, max, percent: isPercent, open: true }, reader);
  if (figure === null) return {};
  return 'status' in figure ? { status: figure.status } : { [part]: figure.value };
}
