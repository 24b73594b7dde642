/** A round is complete: published means sources and results, and a cohort at least as large as the units it names. */
import type { Finding } from '../../diagnostics/finding.ts';
import { isRefused } from '../document.ts';
import { type Check, finding, type Subject } from './check.ts';

function* cohortSize({ docs }: Subject): Iterable<Finding> {
  for (const doc of docs.round)
    for (const [index, block] of doc.value.cohort.entries())
      if (block.size !== null && block.size < block.units.length) {
        const params = { block: block.name || block.id, size: block.size, listed: block.units.length };
        yield finding(doc, ['cohort', index, 'size'], 'round/cohort-size', params);
      }
}

function* published({ docs, lookup }: Subject): Iterable<Finding> {
  const withResults = new Set(docs.results.map((doc) => doc.value.round));
  for (const doc of docs.round.filter(({ value }) => value.status === 'published')) {
    const file = doc.file.replace(/round\.json$/, 'results.json');
    if (!doc.value.publication && !isRefused(doc, ['publication']))
      yield finding(doc, ['status'], 'round/no-publication', {});
    if (!withResults.has(doc.value.id) && !lookup.isBroken(doc.value.id))
      yield finding(doc, ['status'], 'round/no-results', { file });
  }
}

export const rounds: Check = {
  name: 'rounds',
  *run(subject) {
    yield* cohortSize(subject);
    yield* published(subject);
  },
};
