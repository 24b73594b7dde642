/** Rows of units → `results.json`, or one row of it. What the file already says and the sheet does not, stays. */
import type { RawResultRow, RawResults } from '../../content/schemas/results.ts';
import type { Round } from '../../domain/round.ts';
import type { CriteriaTable, CriterionRow } from './criteria-rows.ts';
import type { Found } from './found.ts';
import { SCORE_KINDS } from './heading-words.ts';
import type { UnitRow, UnitScore } from './unit-rows.ts';

type NewRow = Pick<RawResultRow, 'unit'> & Partial<RawResultRow>;

const ORDER = [
  'unit',
  'block',
  'self',
  'appraised',
  'survey',
  'total',
  'indexPercent',
  'rank',
  'band',
  'scores',
  'status',
  'note',
] as const;
const SCORE_ORDER = ['self', 'appraised', 'survey', 'status', 'note'] as const;

export function resultsFile(round: Round, rows: readonly NewRow[], earlier: RawResults | null): RawResults {
  const before = new Map((earlier?.results ?? []).map((row) => [row.unit, row]));
  const now = new Map(rows.map((row) => [row.unit, row]));
  const kept = (earlier?.results ?? []).filter(({ unit }) => !now.has(unit));
  const merged = rows.map((row) => mergeRow(before.get(row.unit), { ...row, ...blockOf(round, row.unit) }));
  const missing = (earlier?.missing ?? []).flatMap((reason) => {
    const units = reason.units.filter((unit) => !now.has(unit));
    return units.length > 0 ? [{ ...reason, units }] : [];
  });
  return {
    $schema: '/schemas/results.json',
    round: round.id,
    // Where one row is sent, the table keeps its order; where the table is sent, the order is the sheet's.
    results: rows.length === 1 ? inPlace(earlier?.results ?? [], merged) : [...merged, ...kept],
    ...(missing.length > 0 ? { missing } : {}),
    ...(earlier?.conflicts ? { conflicts: earlier.conflicts } : {}),
  } as RawResults;
}

function inPlace(rows: readonly RawResultRow[], merged: readonly RawResultRow[]): RawResultRow[] {
  const [only] = merged;
  const at = rows.findIndex(({ unit }) => unit === only?.unit);
  return at < 0 ? [...rows, ...merged] : rows.map((row, index) => (index === at && only ? only : row));
}

/** Only where a round ranks in blocks. */
const blockOf = (round: Round, unit: string): { block?: string } => {
  const block = round.cohort.find(({ unitIds }) => unitIds.some((id) => id === unit))?.id ?? '';
  return block === '' ? {} : { block };
};

function mergeRow(before: RawResultRow | undefined, now: NewRow): RawResultRow {
  const codes = [...new Set([...Object.keys(before?.scores ?? {}), ...Object.keys(now.scores ?? {})])];
  const scores = Object.fromEntries(
    codes.map((code) => [code, mergeScore(before?.scores?.[code], now.scores?.[code])]),
  );
  const hasFigures = Object.keys(now).some((key) => !['unit', 'block', 'status', 'note'].includes(key));
  const merged = {
    ...before,
    ...now,
    ...(codes.length > 0 ? { scores } : {}),
    ...(hasFigures && !now.status ? { status: undefined } : {}),
  };
  return before ? merged : ordered(merged, ORDER);
}

type Score = NonNullable<RawResultRow['scores']>[string];

/** A criterion that has points now is no longer absent, and the other way round. */
function mergeScore(before: Score | undefined, now: Score | undefined): Score {
  if (now === undefined) return before ?? {};
  const changed = SCORE_KINDS.some((kind) => now[kind] !== undefined);
  const base = now.status ? { note: before?.note } : changed ? { ...before, status: undefined } : before;
  return ordered({ ...base, ...now }, SCORE_ORDER);
}

const ordered = <Item extends object>(item: Item, keys: readonly string[]): Item =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = (item as Record<string, unknown>)[key];
      return value === undefined || value === null ? [] : [[key, value]];
    }),
  ) as Item;

export const rowOfUnit = ({ unit, figures, scores }: UnitRow): NewRow => ({
  unit: unit.id,
  ...figures,
  ...(Object.keys(scores).length > 0 ? { scores } : {}),
});

/** The detailed table of one unit as a row of the results; the row of its sum gives the totals. */
export function rowOfCriteria(unit: string, tables: readonly CriteriaTable[], found: Found): NewRow {
  const rows = tables.flatMap((table) => table.rows);
  const scores: Record<string, UnitScore> = {};
  const first = new Map<string, string>();
  for (const row of rows) {
    if (row.code === null) continue;
    const score = scoreOf(row, found);
    if (Object.keys(score).length === 0) continue;
    const seen = first.get(row.code);
    if (seen !== undefined) found.add('scores/duplicate-code', { code: row.code, first: seen }, row.place);
    first.set(row.code, seen ?? row.place);
    scores[row.code] = score;
  }
  const totals = rows.find(({ code }) => code === null)?.figures ?? {};
  const kept = SCORE_KINDS.flatMap((kind) => {
    const figure = totals[kind];
    return figure && 'value' in figure ? [[kind, figure.value] as const] : [];
  });
  return { unit, ...Object.fromEntries(kept), scores };
}

function scoreOf(row: CriterionRow, found: Found): UnitScore {
  const score: UnitScore = {};
  for (const kind of SCORE_KINDS) {
    const figure = row.figures[kind];
    if (figure && 'value' in figure) score[kind] = figure.value;
    else if (figure) score.status = figure.status;
  }
  const hasPoints = SCORE_KINDS.some((kind) => score[kind] !== undefined);
  if (row.status) score.status = row.status;
  if (hasPoints && score.status) found.add('scores/status-with-points', { code: row.code ?? '' }, row.place);
  if (row.explanation !== null && (hasPoints || score.status)) score.note = row.explanation;
  return score;
}
