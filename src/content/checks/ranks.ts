/** Published places agree with published scores, block by block, and exist only where the publisher ranks. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { Doc } from '../document.ts';
import { plain } from '../figures.ts';
import type { Raw } from '../kinds.ts';
import { type Check, finding } from './check.ts';

type ResultsDoc = Doc<Raw<'results'>>;

interface Placed {
  readonly index: number;
  readonly unit: string;
  readonly block: string;
  readonly rank: number;
  readonly value: number | null;
}

function placedRows(doc: ResultsDoc, round: Raw<'round'>): readonly Placed[] {
  const blockOf = new Map(round.cohort.flatMap((block) => block.units.map((unit) => [unit, block.id] as const)));
  return doc.value.results.flatMap((row, index) =>
    typeof row.rank === 'number'
      ? [{ index, unit: row.unit, block: row.block ?? blockOf.get(row.unit) ?? '', rank: row.rank, value: row.indexPercent ?? row.total ?? null }]
      : [],
  );
}

function* notAllowed(doc: ResultsDoc, rows: readonly Placed[], index: Raw<'index'> | undefined): Iterable<Finding> {
  if (!index || index.rankingPolicy === 'rank') return;
  for (const row of rows) yield finding(doc, ['results', row.index, 'rank'], 'result/rank-not-allowed', { index: index.shortName });
}

function* beyond(doc: ResultsDoc, rows: readonly Placed[], round: Raw<'round'>): Iterable<Finding> {
  const sizes = new Map(round.cohort.map((block) => [block.id, block.size ?? block.units.length]));
  for (const row of rows) {
    const size = sizes.get(row.block);
    if (size !== undefined && row.rank > size)
      yield finding(doc, ['results', row.index, 'rank'], 'result/rank-out-of-block', { rank: row.rank, size });
  }
}

/** Equal ranks need equal scores unless the rule ranks by hidden decimals; a better rank needs no worse a score. */
function* order(doc: ResultsDoc, rows: readonly Placed[], higherIsBetter: boolean): Iterable<Finding> {
  const sorted = [...rows].sort((a, b) => a.rank - b.rank || a.index - b.index);
  for (const [position, row] of sorted.entries()) {
    const before = sorted[position - 1];
    if (!before || before.value === null || row.value === null) continue;
    if (before.rank === row.rank && before.value !== row.value) {
      const params = { rank: row.rank, other: before.unit, value: plain(row.value), otherValue: plain(before.value) };
      yield finding(doc, ['results', row.index, 'rank'], 'result/duplicate-rank', params);
    } else if (before.rank < row.rank && (higherIsBetter ? row.value > before.value : row.value < before.value)) {
      const params = { rank: before.rank, otherRank: row.rank, value: plain(before.value), otherValue: plain(row.value) };
      yield finding(doc, ['results', before.index, 'rank'], 'result/rank-order', params);
    }
  }
}

export const ranks: Check = {
  name: 'ranks',
  *run({ docs, lookup }) {
    for (const doc of docs.results) {
      const round = lookup.rounds.get(doc.value.round)?.value;
      if (!round) continue;
      const rows = placedRows(doc, round);
      const index = lookup.indices.get(round.index);
      yield* notAllowed(doc, rows, index);
      yield* beyond(doc, rows, round);
      for (const block of new Set(rows.map((row) => row.block)))
        yield* order(doc, rows.filter((row) => row.block === block), index?.higherIsBetter ?? true);
    }
  },
};
