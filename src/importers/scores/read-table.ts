/** What runs in the limited process: a file nobody here has seen → cells, or why it is refused. */
import { Refused } from '../guard/refused.ts';
import type { ImportFinding } from '../import-finding.ts';
import type { LimitedParser } from '../limited-parse.ts';
import { openGuarded } from '../zip-guard.ts';
import { readCsv } from './csv-read.ts';
import type { Workbook } from './grid.ts';
import { readWorkbook } from './xlsx-read.ts';

export type ReadTable = { readonly workbook: Workbook } | { readonly findings: readonly ImportFinding[] };

export const parse: LimitedParser<{ readonly kind: 'xlsx' | 'csv' }, ReadTable> = async (bytes, { kind }) => {
  if (kind === 'csv') return readCsv(bytes);
  const opened = await openGuarded(bytes, 'xlsx');
  if ('findings' in opened) return opened;
  try {
    return { workbook: readWorkbook(opened.entries) };
  } catch (error) {
    if (error instanceof Refused) return { findings: [error.finding] };
    throw error;
  }
};
