/** Rows against the cohort: one row or one reason for every unit, nothing else. */
import type { Bilingual, Finding } from '../../diagnostics/finding.ts';
import { type Doc, isRefused, type Path } from '../document.ts';
import type { Raw } from '../kinds.ts';
import type { Lookup } from '../lookup.ts';
import { nearest } from '../suggestion.ts';
import { type Check, finding } from './check.ts';

type ResultsDoc = Doc<Raw<'results'>>;

interface Named {
  readonly unit: string;
  readonly path: Path;
  readonly block: string | null;
}

/** Every place where the file names a unit: rows, then reasons for absence. */
const namedUnits = ({ value }: ResultsDoc): Named[] => [
  ...value.results.map(({ unit, block }, index) => ({ unit, path: ['results', index, 'unit'], block: block ?? null })),
  ...value.missing.flatMap(({ units }, m) =>
    units.map((unit, u) => ({ unit, path: ['missing', m, 'units', u], block: null })),
  ),
];

const conflictUnits = ({ value }: ResultsDoc): Named[] =>
  (value.conflicts ?? []).map(({ unit }, c) => ({ unit, path: ['conflicts', c, 'unit'], block: null }));

function* duplicates(doc: ResultsDoc): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { unit, path } of namedUnits(doc)) {
    if (seen.has(unit)) yield finding(doc, path, 'result/duplicate-unit', { unit });
    seen.add(unit);
  }
}

function* outsiders(doc: ResultsDoc, round: Raw<'round'>, lookup: Lookup): Iterable<Finding> {
  const cohort = new Set(round.cohort.flatMap((block) => block.units));
  const blocks = new Map(round.cohort.map((block) => [block.id, new Set(block.units)]));
  const named = [...namedUnits(doc), ...conflictUnits(doc)];
  // A unit misspelt in the cohort is reported there; the row that spells it right is no stranger.
  const strangers = named.map(({ unit }) => unit).filter((unit) => !cohort.has(unit));
  const meant = new Set(
    [...cohort].filter((unit) => !lookup.unitIds.has(unit)).flatMap((unit) => nearest(unit, strangers) ?? []),
  );
  for (const { unit, path, block } of named) {
    if (!lookup.unitIds.has(unit) || meant.has(unit)) continue;
    if (!cohort.has(unit)) yield finding(doc, path, 'result/not-in-cohort', { unit, block: NO_BLOCK });
    else if (block !== null && !blocks.get(block)?.has(unit))
      yield finding(doc, [...path.slice(0, -1), 'block'], 'result/not-in-cohort', { unit, block: ofBlock(block) });
  }
}

const NO_BLOCK: Bilingual = { vi: '', en: '' };
const ofBlock = (block: string): Bilingual => ({ vi: ` của khối “${block}”`, en: ` of the block “${block}”` });

function* absentees(doc: ResultsDoc, roundDoc: Doc<Raw<'round'>>, lookup: Lookup): Iterable<Finding> {
  const named = namedUnits(doc).map(({ unit }) => unit);
  const present = new Set([...named, ...meantBy(named, roundDoc, lookup)]);
  for (const [b, block] of roundDoc.value.cohort.entries())
    for (const [u, unit] of block.units.entries())
      if (!present.has(unit) && lookup.unitIds.has(unit))
        yield finding(roundDoc, ['cohort', b, 'units', u], 'result/missing-row', { unit, file: doc.file });
}

/** A misspelt unit is reported where it stands; the unit it was meant to be is not missing as well. */
function meantBy(named: readonly string[], { value }: Doc<Raw<'round'>>, lookup: Lookup): string[] {
  const cohort = value.cohort.flatMap((block) => block.units);
  const absent = cohort.filter((unit) => !named.includes(unit));
  const misspelt = named.filter((unit) => !lookup.unitIds.has(unit));
  return misspelt.flatMap((unit) => nearest(unit, absent) ?? []);
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
    if (isRefused(doc, ['results', index])) continue;
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
