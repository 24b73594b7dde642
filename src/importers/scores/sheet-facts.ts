/** What a workbook says beside its tables: round, unit, report, the template it was made from, what its marks mean. */
import { nameKey } from '../../text/name-key.ts';
import { ORIGIN_KEYS, SCORE_LABELS, SCORE_SHEET, type ScoreLabel } from '../../text/score-sheet.ts';
import { type Cell, Grid, textOf, type Workbook } from './grid.ts';
import { legendOf, type Status } from './heading-words.ts';

export interface Labelled {
  readonly cell: Cell;
  readonly grid: Grid;
}

export interface SheetFacts {
  /** Which template; null for a table somebody made. */
  readonly origin: { readonly criteriaSet: string; readonly version: string } | null;
  /** The label stands in the file, filled in or not. */
  has(label: ScoreLabel): boolean;
  value(label: ScoreLabel): Labelled | null;
  readonly marks: ReadonlyMap<string, Status>;
}

/** A value stands in its label's own cell after a colon, or at its right. */
const REACH = 6;
/** More cells in a row, and the same words are the heading of a column. */
const MOST_BESIDE = 4;

export function readFacts(workbook: Workbook): SheetFacts {
  const visible = workbook.sheets.filter(({ hidden }) => !hidden).map((sheet) => new Grid(sheet));
  const marks = new Map<string, Status>();
  const labels = new Map<ScoreLabel, Labelled | null>();
  const wanted = new Map(Object.entries(SCORE_LABELS).map(([label, words]) => [nameKey(words), label as ScoreLabel]));
  for (const grid of visible)
    for (const cell of grid.sheet.cells) {
      if (cell.kind !== 'text') continue;
      const legend = legendOf(textOf(cell));
      if (legend) marks.set(legend.mark, legend.status);
      const label = labelIn(cell, grid, wanted);
      if (label && !labels.get(label.name)) labels.set(label.name, label.value);
    }
  return {
    origin: originOf(workbook),
    has: (label) => labels.has(label),
    value: (label) => labels.get(label) ?? null,
    marks,
  };
}

function labelIn(
  cell: Cell,
  grid: Grid,
  wanted: ReadonlyMap<string, ScoreLabel>,
): { name: ScoreLabel; value: Labelled | null } | null {
  const text = textOf(cell);
  const whole = wanted.get(nameKey(text));
  if (whole !== undefined)
    return grid.row(cell.row).length > MOST_BESIDE ? null : { name: whole, value: beside(cell, grid, wanted) };
  const [, words = '', value = ''] = /^([^:]{2,40}):\s*(.+)$/su.exec(text) ?? [];
  const name = wanted.get(nameKey(words));
  return name === undefined ? null : { name, value: { cell: { ...cell, value }, grid } };
}

/** The next label is no value of this one. */
function beside({ row, column }: Cell, grid: Grid, wanted: ReadonlyMap<string, ScoreLabel>): Labelled | null {
  for (let at = column + 1; at <= column + REACH; at += 1) {
    const cell = grid.at(row, at);
    if (cell) return wanted.has(nameKey(textOf(cell))) ? null : { cell, grid };
  }
  return null;
}

function originOf({ sheets }: Workbook): SheetFacts['origin'] {
  const sheet = sheets.find(({ name, hidden }) => hidden && name === SCORE_SHEET.origin);
  if (!sheet) return null;
  const grid = new Grid(sheet);
  const values = new Map(grid.rows.map((row) => [textOf(grid.at(row, 1)), textOf(grid.at(row, 2))]));
  const criteriaSet = values.get(ORIGIN_KEYS.criteriaSet);
  return criteriaSet === undefined ? null : { criteriaSet, version: values.get(ORIGIN_KEYS.version) ?? '' };
}
