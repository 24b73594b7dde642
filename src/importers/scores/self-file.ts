/** Rows of criteria → `self/<unit>.json`: what the unit scored itself, with what stands behind it. */
import type { RawSelf } from '../../content/schemas/self.ts';
import { type CriteriaNode, type CriteriaSet, leavesOf, walkCriteria } from '../../domain/criteria.ts';
import { sumPoints } from '../../domain/points.ts';
import type { CriteriaTable, CriterionRow } from './criteria-rows.ts';
import { readDocument, type Evidence } from './documents.ts';
import type { Found } from './found.ts';
import { readDate } from './cell-values.ts';
import type { SheetFacts } from './sheet-facts.ts';

type Score = RawSelf['scores'][string];

export interface Owner {
  readonly round: string;
  readonly unit: string;
}

/** `earlier`: the file as it stands, for what the sheet has no place for. */
export function selfFile(
  owner: Owner,
  tables: readonly CriteriaTable[],
  set: CriteriaSet,
  facts: SheetFacts,
  earlier: RawSelf | null,
  found: Found,
): RawSelf {
  return {
    $schema: '/schemas/self.json',
    ...owner,
    submitted: facts.has('submitted') ? submittedOn(facts, found) : (earlier?.submitted ?? null),
    report: facts.has('reportKind') ? reportOf(facts, found) : (earlier?.report ?? null),
    scores: scoresOf(tables, set, found),
  };
}

function submittedOn(facts: SheetFacts, found: Found): string | null {
  const value = facts.value('submitted');
  return value && readDate(value.cell, { found, grid: value.grid });
}

function reportOf(facts: SheetFacts, found: Found): RawSelf['report'] {
  const cellOf = (label: Parameters<SheetFacts['value']>[0]) => facts.value(label)?.cell ?? null;
  const grid = (facts.value('reportKind') ?? facts.value('reportNumber') ?? facts.value('reportTitle'))?.grid;
  if (!grid) return null;
  const cells = {
    kind: cellOf('reportKind'),
    number: cellOf('reportNumber'),
    date: cellOf('reportDate'),
    issuer: cellOf('reportIssuer'),
    title: cellOf('reportTitle'),
    url: null,
    hash: null,
  };
  return readDocument(cells, { found, grid, marks: facts.marks })?.document ?? null;
}

function scoresOf(tables: readonly CriteriaTable[], set: CriteriaSet, found: Found): RawSelf['scores'] {
  const scored = new Set([...leavesOf(set), ...set.adjustments].map(({ code }) => code));
  const first = new Map<string, string>();
  const scores: Record<string, Score> = {};
  for (const row of tables.filter(({ kinds }) => kinds.length > 0).flatMap(({ rows }) => rows)) {
    if (row.code === null || !scored.has(row.code)) continue;
    const seen = first.get(row.code);
    if (seen !== undefined) found.add('scores/duplicate-code', { code: row.code, first: seen }, row.place);
    first.set(row.code, seen ?? row.place);
    const score = scoreOf(row, moreEvidence(tables, row.code), found);
    if (score) scores[row.code] = score;
  }
  compareSums(tables, set, scores, found);
  return scores;
}

/** Of lists of documents that stand on a sheet of their own. */
const moreEvidence = (tables: readonly CriteriaTable[], code: string): readonly Evidence[] =>
  tables
    .filter(({ kinds }) => kinds.length === 0)
    .flatMap(({ rows }) => rows.filter((row) => row.code === code).flatMap(({ evidence }) => evidence));

function scoreOf(row: CriterionRow, more: readonly Evidence[], found: Found): Score | null {
  const figure = row.figures.self ?? null;
  const points = figure && 'value' in figure ? figure.value : null;
  const status = row.status ?? (figure && 'status' in figure ? figure.status : null);
  if (points !== null && status !== null) found.add('scores/status-with-points', { code: row.code ?? '' }, row.place);
  const evidence = [...row.evidence, ...more];
  if (points === null && status === null && evidence.length === 0 && row.explanation === null) return null;
  return {
    points,
    ...(status === null ? {} : { status }),
    evidence,
    ...(row.explanation === null ? {} : { explanation: row.explanation }),
  };
}

/** Printed sums are held against their parts and not kept: they can be added again. */
function compareSums(
  tables: readonly CriteriaTable[],
  set: CriteriaSet,
  scores: RawSelf['scores'],
  found: Found,
): void {
  const pointsBelow = (nodes: readonly CriteriaNode[]): number =>
    sumPoints(leavesOf({ tree: nodes }).map(({ code }) => scores[code]?.points ?? 0));
  const sums = new Map(
    [...walkCriteria(set.tree)].filter(({ children }) => children.length > 0).map((node) => [node.code, node]),
  );
  for (const { code, figures, place } of tables.flatMap(({ rows }) => rows)) {
    const node = code === null ? undefined : sums.get(code);
    const printed = figures.self && 'value' in figures.self ? figures.self.value : null;
    if (!node || printed === null) continue;
    const sum = pointsBelow(node.children);
    if (sum !== printed) found.add('scores/sum-differs', { code: node.code, printed, sum }, place);
  }
}
