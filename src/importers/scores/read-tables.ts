/** The tables of a workbook: one of many units, or those of one unit. */
import { type CriteriaNode, walkCriteria } from '../../domain/criteria.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { SCORE_SHEET } from '../../text/score-sheet.ts';
import { codesOf } from './codes.ts';
import { type CriteriaTable, readCriteriaTable } from './criteria-rows.ts';
import type { Origin } from './find-origin.ts';
import type { Found } from './found.ts';
import { Grid, type Workbook } from './grid.ts';
import type { ScoreKind } from './heading-words.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { unitFinder } from './unit-finder.ts';
import { readUnitTable, type UnitRow } from './unit-rows.ts';

export interface Tables {
  readonly units: readonly UnitRow[];
  readonly criteria: readonly CriteriaTable[];
}

export function readTables(
  workbook: Workbook,
  facts: SheetFacts,
  { round, set }: Origin,
  units: Dataset['units'],
  found: Found,
): Tables {
  const codes = codesOf(set);
  const options = {
    codes,
    units: unitFinder(round, units),
    maxPoints: set?.maxPoints ?? null,
    kindOf: kindOf(set?.tree ?? []),
  };
  const readers = workbook.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => ({ found, grid: new Grid(sheet), marks: facts.marks }));
  const many = readers.map((reader) => ({ reader, rows: readUnitTable(options, reader) }));
  const rows = many.flatMap((table) => table.rows ?? []);
  if (rows.length > 0) {
    duplicates(
      many.map((table) => table.rows ?? []),
      found,
    );
    for (const { reader, rows: own } of many) if (own === null) leftOut(reader.grid, facts, found);
    return { units: rows, criteria: [] };
  }
  const criteria = readers.flatMap((reader) => {
    const table = codes.all.size === 0 ? null : readCriteriaTable(codes, reader);
    if (table === null) leftOut(reader.grid, facts, found);
    return table ?? [];
  });
  return { units: [], criteria };
}

/** The sheets of our own template are known. */
const leftOut = ({ sheet }: Grid, { origin }: SheetFacts, found: Found): void => {
  const isOurs = origin !== null && Object.values<string>(SCORE_SHEET).includes(sheet.name);
  if (sheet.cells.length > 0 && !isOurs) found.add('scores/sheet-left-out', { sheet: sheet.name }, sheet.name);
};

/** The same unit on two sheets; twice on one sheet has been said. */
function duplicates(tables: readonly (readonly UnitRow[])[], found: Found): void {
  const seen = new Map<string, string>();
  for (const rows of tables) {
    for (const { unit, place } of rows) {
      const first = seen.get(unit.id);
      if (first !== undefined) found.add('scores/duplicate-unit', { name: unit.name, first }, place);
    }
    for (const { unit, place } of rows) seen.set(unit.id, seen.get(unit.id) ?? place);
  }
}

/** A criterion of the survey holds survey points, every other one appraised points. */
function kindOf(tree: readonly CriteriaNode[]): (code: string) => ScoreKind {
  const surveys = new Set([...walkCriteria(tree)].filter(({ method }) => method === 'survey').map(({ code }) => code));
  return (code) => (surveys.has(code) ? 'survey' : 'appraised');
}
