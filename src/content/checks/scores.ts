/** Points stay between 0 and the maximum of their criterion, and published totals agree with their parts. */
import type { Finding } from '../../diagnostics/finding.ts';
import { compareTotals } from '../../domain/discrepancy.ts';
import { roundPoints, sumPoints } from '../../domain/points.ts';
import { recomputeTotal } from '../../domain/scoring.ts';
import { toCriteriaSet, toUnitResult } from '../convert.ts';
import { walkRawCriteria } from '../criteria-tree.ts';
import type { Doc, Path } from '../document.ts';
import { formatSigned, plain } from '../figures.ts';
import type { Raw } from '../kinds.ts';
import { type Check, finding } from './check.ts';

type ResultsDoc = Doc<Raw<'results'>>;
type CriteriaDoc = Doc<Raw<'criteria'>>;
type Row = Raw<'results'>['results'][number];

interface Limit {
  readonly max: number;
  readonly what: { readonly vi: string; readonly en: string };
  readonly where: string;
}

function limitsOf(set: CriteriaDoc): ReadonlyMap<string, Limit> {
  const place = (path: Path): string => `${set.file}:${set.source.place(set.locate(path).start).line}`;
  return new Map(
    [...walkRawCriteria(set.value.fields)].flatMap(({ node, path }) =>
      node.maxPoints === null
        ? []
        : [[node.code, { max: node.maxPoints, what: { vi: `Tiêu chí ${node.code}`, en: `Criterion ${node.code}` }, where: place([...path, 'maxPoints']) }]],
    ),
  );
}

/** The same digits with the point elsewhere, when that fits: 75 under a maximum of 10 was probably 7.5. */
function likely(value: number, max: number): { vi: string; en: string } {
  const shifted = [value / 10, value / 100].find((candidate) => candidate <= max);
  return shifted === undefined ? { vi: '', en: '' } : { vi: ` Có phải là ${shifted}?`, en: ` Did you mean ${shifted}?` };
}

function* within(doc: ResultsDoc, path: Path, value: number | null | undefined, limit: Limit | undefined): Iterable<Finding> {
  if (value === null || value === undefined) return;
  if (value < 0) yield finding(doc, path, 'result/below-zero', { value: plain(value) });
  if (limit && value > limit.max)
    yield finding(doc, path, 'result/score-above-max', {
      max: plain(limit.max),
      what: limit.what,
      where: limit.where,
      suggestion: likely(value, limit.max),
    });
}

const KINDS = ['self', 'appraised', 'survey'] as const;

function* leaves(doc: ResultsDoc, index: number, row: Row, limits: ReadonlyMap<string, Limit>): Iterable<Finding> {
  for (const [code, score] of Object.entries(row.scores ?? {}))
    for (const kind of KINDS) yield* within(doc, ['results', index, 'scores', code, kind], score[kind], limits.get(code));
}

function* totals(doc: ResultsDoc, index: number, row: Row, set: CriteriaDoc): Iterable<Finding> {
  const { maxPoints, split, title } = set.value;
  const where = `${set.file}:${set.source.place(set.locate(['maxPoints']).start).line}`;
  const limit = (max: number | null | undefined): Limit | undefined =>
    max === undefined || max === null ? undefined : { max, what: { vi: `Bộ tiêu chí “${title}”`, en: `The criteria set “${title}”` }, where };
  yield* within(doc, ['results', index, 'total'], row.total, limit(maxPoints));
  yield* within(doc, ['results', index, 'appraised'], row.appraised, limit(split.document));
  yield* within(doc, ['results', index, 'survey'], row.survey, limit(split.survey));
}

function* fieldSums(doc: ResultsDoc, index: number, row: Row, set: CriteriaDoc): Iterable<Finding> {
  for (const { node } of walkRawCriteria(set.value.fields)) {
    if (!node.children || node.maxPoints === null || row.scores?.[node.code]) continue;
    const parts = node.children.map((child) => row.scores?.[child.code]?.survey ?? row.scores?.[child.code]?.appraised ?? 0);
    const sum = sumPoints(parts);
    if (sum > node.maxPoints)
      yield finding(doc, ['results', index, 'scores'], 'result/score-above-max', {
        max: plain(node.maxPoints),
        what: { vi: `Tổng các phần của ${node.code}, ${plain(sum)} điểm,`, en: `The sum of the parts of ${node.code}, ${plain(sum)},` },
        where: set.file,
        suggestion: { vi: '', en: '' },
      }, 'key');
  }
}

function* discrepancy(doc: ResultsDoc, index: number, row: Row, set: ReturnType<typeof toCriteriaSet>): Iterable<Finding> {
  const published = row.total;
  const recomputed = recomputeTotal(set, toUnitResult(row));
  if (published === null || published === undefined || recomputed === null) return;
  const { difference, severity } = compareTotals(published, roundPoints(recomputed.total, set.rounding.decimals));
  if (severity === 'none') return;
  const params = {
    published: plain(published),
    recomputed: plain(roundPoints(recomputed.total, set.rounding.decimals)),
    difference: formatSigned(difference),
  };
  const code = severity === 'notice' ? 'result/total-rounding' : 'result/total-mismatch';
  yield finding(doc, ['results', index, 'total'], code, params);
}

export const scores: Check = {
  name: 'scores',
  *run({ docs, lookup }) {
    for (const doc of docs.results) {
      const set = lookup.criteria.get(lookup.rounds.get(doc.value.round)?.value.criteriaSet ?? '');
      if (!set) continue;
      const limits = limitsOf(set);
      const domainSet = toCriteriaSet(set.value);
      for (const [index, row] of doc.value.results.entries()) {
        yield* leaves(doc, index, row, limits);
        yield* totals(doc, index, row, set);
        yield* fieldSums(doc, index, row, set);
        yield* discrepancy(doc, index, row, domainSet);
      }
    }
  },
};
