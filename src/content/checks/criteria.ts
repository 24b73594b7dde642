/** A criteria set agrees with itself: points add up at each level, codes are unique, bands fall. */
import type { Finding } from '../../diagnostics/finding.ts';
import { bandWithGap } from '../../domain/criteria.ts';
import { subtractPoints, sumPoints } from '../../domain/points.ts';
import { formatSigned, plain } from '../figures.ts';
import { type RawNode, walkRawCodes, walkRawCriteria } from '../criteria-tree.ts';
import type { Doc, Path } from '../document.ts';
import type { Raw } from '../kinds.ts';
import { type Check, finding } from './check.ts';

type CriteriaDoc = Doc<Raw<'criteria'>>;

function* sum(
  doc: CriteriaDoc,
  parent: string,
  max: number | null,
  children: readonly RawNode[],
  path: Path,
): Iterable<Finding> {
  const maxima = children.map((child) => child.maxPoints);
  if (max === null || maxima.length === 0 || !maxima.every((points) => points !== null)) return;
  const actual = sumPoints(maxima);
  const difference = subtractPoints(actual, max);
  // A part that is itself off is reported there; when its own parts fit, the parent is right.
  if (difference === 0 || subtractPoints(sumPoints(children.map(partsOf)), max) === 0) return;
  const params = { parent, expected: plain(max), actual: plain(actual), difference: formatSigned(difference) };
  yield finding(doc, path, 'criteria/points-do-not-add-up', params);
}

/** What the parts of a node add up to; its own maximum where they are not published. */
function partsOf({ maxPoints, children = [] }: RawNode): number {
  const maxima = children.map((child) => child.maxPoints);
  return maxima.length > 0 && maxima.every((points) => points !== null) ? sumPoints(maxima) : (maxPoints ?? 0);
}

function* sums(doc: CriteriaDoc): Iterable<Finding> {
  const { title, maxPoints, fields, split } = doc.value;
  yield* sum(doc, title, maxPoints, fields, ['maxPoints']);
  for (const { node, path } of walkRawCriteria(fields))
    if (node.children)
      yield* sum(doc, `${node.code} ${node.title}`, node.maxPoints, node.children, [...path, 'maxPoints']);
  const parts = Object.values(split);
  const difference = maxPoints === null ? 0 : subtractPoints(sumPoints(parts), maxPoints);
  if (maxPoints !== null && parts.length > 0 && difference !== 0) {
    const params = {
      parent: title,
      expected: plain(maxPoints),
      actual: plain(sumPoints(parts)),
      difference: formatSigned(difference),
    };
    yield finding(doc, ['split'], 'criteria/points-do-not-add-up', params);
  }
}

function* codes(doc: CriteriaDoc): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { code, path } of walkRawCodes(doc.value)) {
    if (seen.has(code)) yield finding(doc, path, 'criteria/duplicate-code', { code });
    seen.add(code);
  }
}

function* bands(doc: CriteriaDoc): Iterable<Finding> {
  for (const [index, band] of doc.value.bands.entries()) {
    const previous = doc.value.bands[index - 1];
    if (previous && band.from >= previous.from)
      yield finding(doc, ['bands', index, 'from'], 'criteria/band-order', {
        name: band.name,
        previous: plain(previous.from),
      });
  }
}

/** A value under the lowest band has no band; a set whose bands are out of order is told about that first. */
function* gap(doc: CriteriaDoc): Iterable<Finding> {
  const { bands } = doc.value;
  const isOrdered = bands.every(({ from }, at) => at === 0 || from < (bands[at - 1]?.from ?? Infinity));
  const lowest = isOrdered ? bandWithGap(bands) : null;
  if (lowest === null) return;
  const bound = {
    vi: `${lowest.inclusive ? 'từ' : 'trên'} ${lowest.from}`,
    en: `${lowest.inclusive ? 'from' : 'above'} ${lowest.from}`,
  };
  yield finding(doc, ['bands', bands.length - 1, 'from'], 'criteria/band-gap', { name: lowest.name, bound });
}

export const criteria: Check = {
  name: 'criteria',
  *run({ docs }) {
    for (const doc of docs.criteria) {
      yield* sums(doc);
      yield* codes(doc);
      yield* bands(doc);
      yield* gap(doc);
    }
  },
};
