/** A table of scores from outside → one content file, or everything that stands in the way, with cell and cure. */
import type { RawResults } from '../../content/schemas/results.ts';
import type { RawSelf } from '../../content/schemas/self.ts';
import { hasErrors, type Report } from '../../diagnostics/report.ts';
import type { CriteriaSet } from '../../domain/criteria.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Round } from '../../domain/round.ts';
import { formatContentJson } from '../content-json.ts';
import { importFinding, type ImportFinding } from '../import-finding.ts';
import { limitedParse } from '../limited-parse.ts';
import { type CriteriaTable } from './criteria-rows.ts';
import { findOrigin, type Origin } from './find-origin.ts';
import { Found } from './found.ts';
import { Grid, type Workbook } from './grid.ts';
import type { ReadTable } from './read-table.ts';
import { readTables, type Tables } from './read-tables.ts';
import { resultsFile, rowOfCriteria, rowOfUnit } from './results-file.ts';
import { selfFile } from './self-file.ts';
import { readFacts, type SheetFacts } from './sheet-facts.ts';
import { unitFinder } from './unit-finder.ts';

export interface ScoreFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ScoreOptions {
  readonly round?: string | undefined;
  readonly unit?: string | undefined;
}

/** What the importer asks of the content folder. */
export interface ScoreContent {
  readonly dataset: Pick<Dataset, 'units' | 'rounds' | 'criteriaSets'> | null;
  /** The text of a file in the folder; null where there is none. */
  text(path: string): string | null;
  /** The report on the content as it would be with this file in it. */
  check(path: string, text: string): Report;
}

export interface ScoreOutcome {
  readonly findings: readonly ImportFinding[];
  /** null: nothing may be written. */
  readonly file: { readonly path: string; readonly text: string } | null;
  /** What the check of the content says about the new file; null where it did not come so far. */
  readonly report: Report | null;
}

const READER = new URL('./read-table.ts', import.meta.url);

/** `content` is asked for when the file has been read: a bad file is refused at once. */
export async function importScores(
  file: ScoreFile,
  options: ScoreOptions,
  content: () => ScoreContent,
): Promise<ScoreOutcome> {
  const kind = /\.csv$/i.test(file.name) ? 'csv' : 'xlsx';
  const parsed = await limitedParse<ReadTable>(READER, file.bytes, { kind });
  const read = 'value' in parsed ? parsed.value : parsed;
  if ('findings' in read) return stopped(read.findings);
  return importWorkbook(read.workbook, options, content());
}

const stopped = (findings: readonly ImportFinding[], report: Report | null = null): ScoreOutcome => ({
  findings,
  file: null,
  report,
});

export function importWorkbook(workbook: Workbook, options: ScoreOptions, content: ScoreContent): ScoreOutcome {
  if (content.dataset === null) return stopped([importFinding('scores/content-has-errors')]);
  const found = new Found();
  const facts = readFacts(workbook);
  const origin = findOrigin(facts, options, content.dataset, found);
  if (origin === null) return stopped(found.findings);
  const tables = readTables(workbook, facts, origin, content.dataset.units, found);
  const file = found.hasErrors ? null : toFile(workbook, tables, facts, origin, options, content, found);
  if (file === null || found.hasErrors) return stopped(found.findings);
  const report = content.check(file.path, file.text);
  return hasErrors(report) ? stopped(found.findings, report) : { findings: found.findings, file, report };
}

function toFile(
  workbook: Workbook,
  { units, criteria }: Tables,
  facts: SheetFacts,
  origin: Origin,
  options: ScoreOptions,
  content: ScoreContent,
  found: Found,
): ScoreOutcome['file'] {
  const { round, set } = origin;
  if (units.length > 0) return resultsOf(round, units.map(rowOfUnit), content);
  if (criteria.length === 0 || set === null) {
    if (set === null) found.add('scores/no-criteria', { round: round.id });
    else found.add('scores/no-table');
    return null;
  }
  const unit = theUnit(workbook, facts, round, options, content, found);
  if (unit === null) return null;
  return isSelfAssessment(criteria)
    ? selfOf(round, unit, criteria, set, facts, content, found)
    : resultsOf(round, [rowOfCriteria(unit, criteria, found)], content);
}

const isSelfAssessment = (tables: readonly CriteriaTable[]): boolean =>
  tables.every(({ kinds }) => !kinds.includes('appraised') && !kinds.includes('survey'));

function resultsOf(round: Round, rows: Parameters<typeof resultsFile>[1], content: ScoreContent): ScoreOutcome['file'] {
  const path = `rounds/${round.id}/results.json`;
  const earlier = JSON.parse(content.text(path) ?? 'null') as RawResults | null;
  return { path, text: formatContentJson(resultsFile(round, rows, earlier)) };
}

function selfOf(
  round: Round,
  unit: string,
  tables: readonly CriteriaTable[],
  set: CriteriaSet,
  facts: SheetFacts,
  content: ScoreContent,
  found: Found,
): ScoreOutcome['file'] {
  const path = `rounds/${round.id}/self/${unit}.json`;
  const earlier = JSON.parse(content.text(path) ?? 'null') as RawSelf | null;
  const file = selfFile({ round: round.id, unit }, tables, set, facts, earlier, found);
  if (Object.keys(file.scores).length === 0) found.add('scores/nothing-filled');
  return { path, text: formatContentJson(file) };
}

/** Asked for by the person, named by a label, or the one unit of the cohort that is named above the table. */
function theUnit(
  workbook: Workbook,
  facts: SheetFacts,
  round: Round,
  options: ScoreOptions,
  { dataset }: ScoreContent,
  found: Found,
): string | null {
  const finder = unitFinder(round, dataset?.units ?? new Map());
  const labelled = facts.value('unit');
  if (options.unit !== undefined) {
    const cell = { row: 1, column: 1, kind: 'text', value: options.unit } as const;
    const asked = finder.candidates(cell);
    if (asked.length === 1 && asked[0]) return asked[0].id;
    found.add('scores/unknown-unit', { name: options.unit, suggestion: { vi: '', en: '' } });
    return null;
  }
  if (labelled) return finder.read(labelled.cell, labelled.grid, found)?.id ?? null;
  const named = workbook.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => {
      const grid = new Grid(sheet);
      return grid.sheet.cells.filter(({ kind }) => kind === 'text').flatMap((cell) => finder.candidates(cell));
    });
  const [only, ...others] = [...new Set(named.map(({ id }) => id))];
  if (only !== undefined && others.length === 0) return only;
  found.add('scores/no-unit');
  return null;
}
