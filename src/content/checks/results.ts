/** Rows against the cohort: one row or one reason for every unit, nothing else. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { Doc } from '../document.ts';
import type { Raw } from '../kinds.ts';
import type { Lookup } from '../lookup.ts';
import { type Check, finding } from './check.ts';

type ResultsDoc = Doc<Raw<'results'>>;

function* duplicates(doc: ResultsDoc): Iterable<Finding> {
  const seen = new Set<string>();
  for (const [index, { unit }] of doc.value.results.entries()) {
    if (seen.has(unit)) yield finding(doc, ['results', index, 'unit'], 'result/duplicate-unit', { unit });
    seen.add(unit);
  }
}

function* outsiders(doc: ResultsDoc, round: Raw<'round'>, lookup: Lookup): Iterable<Finding> {
  const cohort = new Set(round.cohort.flatMap((block) => block.units));
  for (const [index, { unit }] of doc.value.results.entries())
    if (!cohort.has(unit) && lookup.unitIds.has(unit))
      yield finding(doc, ['results', index, 'unit'], 'result/not-in-cohort', { unit, block: '' });
}

function* absentees(doc: ResultsDoc, roundDoc: Doc<Raw<'round'>>, lookup: Lookup): Iterable<Finding> {
  const present = new Set([
    ...doc.value.results.map((row) => row.unit),
    ...doc.value.missing.flatMap((entry) => entry.units),
  ]);
  for (const [b, block] of roundDoc.value.cohort.entries())
    for (const [u, unit] of block.units.entries())
      if (!present.has(unit) && lookup.unitIds.has(unit))
        yield finding(roundDoc, ['cohort', b, 'units', u], 'result/missing-row', { unit, file: doc.file });
}

const figuresOf = (row: Raw<'results'>['results'][number]): unknown[] => [
  row.self,
  row.appraised,
  row.survey,
  row.total,
  row.indexPercent,
  row.rank,
  row.band,
];

function* emptyRows(doc: ResultsDoc): Iterable<Finding> {
  for (const [index, row] of doc.value.results.entries()) {
    const isEmpty = figuresOf(row).every((figure) => figure === null || figure === undefined);
    if (isEmpty && !row.status && Object.keys(row.scores ?? {}).length === 0)
      yield finding(doc, ['results', index], 'result/empty-row', { unit: row.unit });
  }
}

export const results: Check = {
  name: 'results',
  *run({ docs, lookup }) {
    for (const doc of docs.results) {
      yield* duplicates(doc);
      yield* emptyRows(doc);
      const round = lookup.rounds.get(doc.value.round);
      if (!round) continue;
      yield* outsiders(doc, round.value, lookup);
      yield* absentees(doc, round, lookup);
    }
  },
};
