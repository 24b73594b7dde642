/** Published places agree with published scores, block by block, and exist only where the publisher ranks. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { Doc } from '../document.ts';
import { plain } from '../figures.ts';
import type { Raw } from '../kinds.ts';
import { type Check, finding } from './check.ts';
import { isWithin, limitsOf, recomputedOf, type Row, totalLimits } from './row-points.ts';

type ResultsDoc = Doc<Raw<'results'>>;
type CriteriaDoc = Doc<Raw<'criteria'>>;

interface Placed {
  readonly index: number;
  readonly unit: string;
  readonly block: string;
  readonly rank: number;
  /** null: no figure to rank by. */
  readonly value: number | null;
  /** What the parts add up to. A rank that agrees with either is right: a slip in a total is told as such. */
  readonly recomputed: number | null;
}

type Compared = Placed & { readonly value: number; readonly recomputed: number };

function placedRows(doc: ResultsDoc, round: Raw<'round'>, set: CriteriaDoc | undefined): readonly Placed[] {
  const blockOf = new Map(round.cohort.flatMap((block) => block.units.map((unit) => [unit, block.id] as const)));
  const figures = set
    ? figuresBy(set)
    : ({ indexPercent, total }: Row) => ({ value: indexPercent ?? total ?? null, recomputed: null });
  return doc.value.results.flatMap((row, index) =>
    typeof row.rank === 'number'
      ? [{ index, unit: row.unit, block: row.block ?? blockOf.get(row.unit) ?? '', rank: row.rank, ...figures(row) }]
      : [],
  );
}

function figuresBy(set: CriteriaDoc): (row: Row) => Pick<Placed, 'value' | 'recomputed'> {
  const limits = limitsOf(set);
  const { total: limit } = totalLimits(set);
  return (row) => {
    if (typeof row.indexPercent === 'number') return { value: row.indexPercent, recomputed: null };
    const recomputed = recomputedOf(row, set, limits);
    return { value: isWithin(row.total, limit) ? (row.total ?? null) : recomputed, recomputed };
  };
}

function* notAllowed(doc: ResultsDoc, rows: readonly Placed[], index: Raw<'index'>): Iterable<Finding> {
  const [first, ...others] = rows;
  if (!first) return;
  const more =
    others.length === 0
      ? { vi: '', en: '' }
      : { vi: ` và ở ${others.length} dòng khác`, en: ` and on ${others.length} more` };
  yield finding(doc, ['results', first.index, 'rank'], 'result/rank-not-allowed', { index: index.shortName, more });
}

const sizeOf = ({ size, units }: Raw<'round'>['cohort'][number]): number => size ?? units.length;

function* ranked(
  doc: ResultsDoc,
  rows: readonly Placed[],
  round: Raw<'round'>,
  higherIsBetter: boolean,
): Iterable<Finding> {
  const sizes = new Map(round.cohort.map((block) => [block.id, sizeOf(block)]));
  const beyond = rows.filter((row) => row.rank > (sizes.get(row.block) ?? Infinity));
  for (const { index, rank, block } of beyond)
    yield finding(doc, ['results', index, 'rank'], 'result/rank-out-of-block', { rank, size: sizes.get(block) ?? 0 });
  const possible = rows.filter((row) => !beyond.includes(row));
  for (const [, block] of Map.groupBy(possible, (row) => row.block)) yield* order(doc, block, higherIsBetter);
}

function* order(doc: ResultsDoc, rows: readonly Placed[], higherIsBetter: boolean): Iterable<Finding> {
  const sign = higherIsBetter ? 1 : -1;
  const sorted = rows
    .flatMap(({ value, recomputed, ...row }): Compared[] =>
      value === null ? [] : [{ ...row, value: sign * value, recomputed: sign * (recomputed ?? value) }],
    )
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const unequal = [...Map.groupBy(sorted, (row) => row.rank).values()].filter((group) =>
    group.some((row) => differ(row, group[0])),
  );
  for (const group of unequal) yield duplicate(doc, group, sorted, sign);
  yield* reversed(
    doc,
    sorted.filter((row) => !unequal.some((group) => group.includes(row))),
    sign,
  );
}

const differ = (a: Compared, b: Compared | undefined): boolean =>
  b !== undefined && a.value !== b.value && a.recomputed !== b.recomputed;
/** By the published and by the recomputed figure. */
const isWorse = (a: Compared, b: Compared): boolean => a.value < b.value && a.recomputed < b.recomputed;

/** Points at the row that does not fit between its neighbours. */
function duplicate(doc: ResultsDoc, group: readonly Compared[], sorted: readonly Compared[], sign: number): Finding {
  const better = sorted.findLast((row) => row.rank < (group[0]?.rank ?? 0));
  const next = sorted.find((row) => row.rank > (group[0]?.rank ?? 0));
  const fits = (row: Compared): boolean => !(better && isWorse(better, row)) && !(next && isWorse(row, next));
  const odd = (group.findLast((row) => !fits(row)) ?? group.at(-1)) as Compared;
  const other = group.find((row) => differ(row, odd)) ?? odd;
  const params = {
    rank: odd.rank,
    other: other.unit,
    value: plain(sign * odd.value),
    otherValue: plain(sign * other.value),
  };
  return finding(doc, ['results', odd.index, 'rank'], 'result/duplicate-rank', params);
}

/** Of two rows in the wrong order, the one without which the order is right. */
function* reversed(doc: ResultsDoc, sorted: readonly Compared[], sign: number): Iterable<Finding> {
  const kept: Compared[] = [];
  for (const row of sorted) {
    const last = kept.at(-1);
    if (!last || !isWorse(last, row)) {
      kept.push(row);
      continue;
    }
    const before = kept.at(-2);
    const isLastOdd = !before || !isWorse(before, row);
    const [odd, other] = isLastOdd ? [last, row] : [row, last];
    const params = {
      rank: odd.rank,
      otherRank: other.rank,
      value: plain(sign * odd.value),
      otherValue: plain(sign * other.value),
    };
    yield finding(doc, ['results', odd.index, 'rank'], 'result/rank-order', params);
    if (isLastOdd) kept.splice(-1, 1, row);
  }
}

export const ranks: Check = {
  name: 'ranks',
  *run({ docs, lookup }) {
    for (const doc of docs.results) {
      const round = lookup.rounds.get(doc.value.round)?.value;
      if (!round) continue;
      const rows = placedRows(doc, round, lookup.criteriaOfRound(round.id));
      const index = lookup.indices.get(round.index);
      if (index && index.rankingPolicy !== 'rank') yield* notAllowed(doc, rows, index);
      else yield* ranked(doc, rows, round, index?.higherIsBetter ?? true);
    }
  },
};
