/** Points stay between 0 and the maximum of their criterion, and published totals agree with their parts. */
import type { Finding } from '../../diagnostics/finding.ts';
import { compareTotals } from '../../domain/discrepancy.ts';
import { roundPoints, sumPoints } from '../../domain/points.ts';
import { walkRawCriteria } from '../criteria-tree.ts';
import type { Doc, Path } from '../document.ts';
import { formatSigned, plain } from '../figures.ts';
import type { Raw } from '../kinds.ts';
import { type Check, finding, type Subject } from './check.ts';
import {
  earnedOf,
  isScoreWithin,
  isWithin,
  KINDS,
  type Limit,
  type Limits,
  limitsOf,
  recomputedOf,
  type Row,
  totalLimits,
} from './row-points.ts';

type ResultsDoc = Doc<Raw<'results'>>;
type CriteriaDoc = Doc<Raw<'criteria'>>;

const NO_SUGGESTION = { vi: '', en: '' };

/** The same digits with the point elsewhere, when that fits: 75 under a maximum of 10 was probably 7.5. */
function likely(value: number, max: number): { vi: string; en: string } {
  const shifted = [10, 100].map((factor) => roundPoints(value / factor, 9)).find((candidate) => candidate <= max);
  return shifted === undefined ? NO_SUGGESTION : { vi: ` Có phải là ${shifted}?`, en: ` Did you mean ${shifted}?` };
}

function* within(
  doc: Doc<unknown>,
  path: Path,
  value: number | null | undefined,
  limit: Limit | undefined,
): Iterable<Finding> {
  if (typeof value !== 'number' || isWithin(value, limit)) return;
  if (value < 0) yield finding(doc, path, 'result/below-zero', { value: plain(value) });
  else if (limit) yield aboveMax(doc, path, limit, likely(value, limit.max));
}

const aboveMax = (doc: Doc<unknown>, path: Path, { max, what, where }: Limit, suggestion = NO_SUGGESTION): Finding =>
  finding(doc, path, 'result/score-above-max', { max: plain(max), what, where, suggestion });

function* scoresOf(doc: ResultsDoc, index: number, row: Row, limits: Limits): Iterable<Finding> {
  for (const [code, score] of Object.entries(row.scores ?? {})) {
    const path = ['results', index, 'scores', code];
    const limit = limits.get(code);
    const single = KINDS.flatMap((kind) => [...within(doc, [...path, kind], score[kind], limit)]);
    yield* single;
    if (single.length === 0 && limit && !isScoreWithin(score, limit))
      yield aboveMax(doc, [...path, 'survey'], sumOf(code, earnedOf(score), limit));
  }
}

const sumOf = (code: string, sum: number, limit: Limit): Limit => ({
  ...limit,
  what: {
    vi: `Các phần của ${code} cộng lại được ${plain(sum)}, mà ${code}`,
    en: `The parts of ${code} add up to ${plain(sum)}, and ${code}`,
  },
});

function* totals(doc: ResultsDoc, index: number, row: Row, set: CriteriaDoc): Iterable<Finding> {
  for (const [key, limit] of Object.entries(totalLimits(set)))
    yield* within(doc, ['results', index, key], row[key as keyof ReturnType<typeof totalLimits>], limit);
}

/** Parts that are each within their maximum and together above the one of their parent. */
function* sumsOfParts(doc: ResultsDoc, index: number, row: Row, set: CriteriaDoc, limits: Limits): Iterable<Finding> {
  for (const { node } of walkRawCriteria(set.value.fields)) {
    const limit = limits.get(node.code);
    const parts = (node.children ?? []).flatMap(({ code }) =>
      row.scores?.[code] ? [{ code, score: row.scores[code] }] : [],
    );
    const [largest] = parts.toSorted((a, b) => earnedOf(b.score) - earnedOf(a.score));
    if (
      !largest ||
      row.scores?.[node.code] ||
      !parts.every(({ code, score }) => isScoreWithin(score, limits.get(code)))
    )
      continue;
    const sum = sumPoints(parts.map(({ score }) => earnedOf(score)));
    if (limit && sum > limit.max)
      yield finding(
        doc,
        ['results', index, 'scores', largest.code],
        'result/score-above-max',
        { ...sumOf(node.code, sum, limit), max: plain(limit.max), suggestion: NO_SUGGESTION },
        'key',
      );
  }
}

function* discrepancy(doc: ResultsDoc, index: number, row: Row, set: CriteriaDoc, limits: Limits): Iterable<Finding> {
  const recomputed = recomputedOf(row, set, limits);
  // A total that cannot be right has been reported; that it differs from its parts is the same fault.
  if (typeof row.total !== 'number' || recomputed === null || !isWithin(row.total, totalLimits(set).total)) return;
  const { difference, severity } = compareTotals(row.total, recomputed);
  if (severity === 'none') return;
  const params = { published: plain(row.total), recomputed: plain(recomputed), difference: formatSigned(difference) };
  const code = severity === 'notice' ? 'result/total-rounding' : 'result/total-mismatch';
  yield finding(doc, ['results', index, 'total'], code, params);
}

function* published({ docs, lookup }: Subject): Iterable<Finding> {
  for (const doc of docs.results) {
    const set = lookup.criteriaOfRound(doc.value.round);
    if (!set) continue;
    const limits = limitsOf(set);
    for (const [index, row] of doc.value.results.entries()) {
      yield* scoresOf(doc, index, row, limits);
      yield* totals(doc, index, row, set);
      yield* sumsOfParts(doc, index, row, set, limits);
      yield* discrepancy(doc, index, row, set, limits);
    }
  }
}

function* selfAssessed({ docs, lookup }: Subject): Iterable<Finding> {
  for (const doc of docs.self) {
    const set = lookup.criteriaOfRound(doc.value.round);
    const limits: Limits = set ? limitsOf(set) : new Map();
    for (const [code, { points }] of Object.entries(doc.value.scores))
      yield* within(doc, ['scores', code, 'points'], points, limits.get(code));
  }
}

export const scores: Check = {
  name: 'scores',
  *run(subject) {
    yield* published(subject);
    yield* selfAssessed(subject);
  },
};
