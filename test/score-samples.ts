/** The demonstration content as the importer of scores sees it, and what it says about a table. */
import { loadContent } from '../src/content/load.ts';
import { createReport } from '../src/diagnostics/report.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { type ImportFinding, importWording } from '../src/importers/import-finding.ts';
import {
  importWorkbook,
  type ScoreContent,
  type ScoreOptions,
  type ScoreOutcome,
} from '../src/importers/scores/import-scores.ts';
import type { Workbook } from '../src/importers/scores/grid.ts';
import { parse, type ReadTable } from '../src/importers/scores/read-table.ts';

export const ROUND = 'minh-hoa-cchc-xa-2025';

let loaded: Dataset | undefined;
export function demonstration(): Dataset {
  loaded ??= loadContent('content').dataset ?? undefined;
  if (!loaded) throw new Error('the content has errors');
  return loaded;
}

/** Knows units, rounds and criteria, holds no files, and finds nothing wrong. */
export const bareContent = (): ScoreContent => ({
  dataset: demonstration(),
  text: () => null,
  check: () => createReport([], new Map()),
});

export const read = async (bytes: Uint8Array, kind: 'xlsx' | 'csv' = 'xlsx'): Promise<ReadTable> =>
  parse(bytes, { kind });

export async function workbookIn(bytes: Uint8Array, kind: 'xlsx' | 'csv' = 'xlsx'): Promise<Workbook> {
  const table = await read(bytes, kind);
  if ('findings' in table) throw new Error(table.findings.map(said).join('\n'));
  return table.workbook;
}

export async function imported(
  bytes: Uint8Array,
  options: ScoreOptions = { round: ROUND },
  kind: 'xlsx' | 'csv' = 'xlsx',
): Promise<ScoreOutcome> {
  return importWorkbook(await workbookIn(bytes, kind), options, bareContent());
}

export const said = (finding: ImportFinding): string =>
  `${finding.place ?? ''} ${finding.code}: ${importWording(finding, 'en').title}`.trim();
