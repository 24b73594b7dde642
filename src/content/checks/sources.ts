/** A figure that names its source by number names one the publication has. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { Doc, Path } from '../document.ts';
import { type Check, finding, type Subject } from './check.ts';

function* beyond(
  doc: Doc<unknown>,
  sources: readonly { source: number; path: Path }[],
  count: number,
): Iterable<Finding> {
  for (const { source, path } of sources)
    if (source >= count)
      yield finding(doc, path, 'ref/unknown-source', { source, count, last: Math.max(0, count - 1) });
}

function* ofConflicts({ docs, lookup }: Subject): Iterable<Finding> {
  for (const doc of docs.results) {
    const round = lookup.rounds.get(doc.value.round);
    const conflicts = (doc.value.conflicts ?? []).map(({ source }, at) => ({
      source,
      path: ['conflicts', at, 'source'],
    }));
    if (round?.value.publication) yield* beyond(doc, conflicts, round.value.publication.sources.length);
  }
}

function* ofRegions({ docs }: Subject): Iterable<Finding> {
  for (const doc of docs.round) {
    const regions = doc.value.summary?.regions ?? [];
    const sources = regions.map(({ source }, at) => ({ source, path: ['summary', 'regions', at, 'source'] }));
    yield* beyond(doc, sources, doc.value.publication?.sources.length ?? 0);
  }
}

export const sources: Check = {
  name: 'sources',
  *run(subject) {
    yield* ofConflicts(subject);
    yield* ofRegions(subject);
  },
};
