/** Ids are unique: an id is an address for ever. */
import type { Finding } from '../../diagnostics/finding.ts';
import { type Check, finding, type Subject } from './check.ts';

function* uniqueUnits({ docs }: Subject): Iterable<Finding> {
  const first = new Map<string, string>();
  for (const doc of docs.units)
    for (const [index, { id }] of doc.value.units.entries()) {
      const place = first.get(id);
      if (place !== undefined) yield finding(doc, ['units', index, 'id'], 'id/duplicate', { id, first: place });
      else first.set(id, doc.file);
    }
}

function* validity({ docs }: Subject): Iterable<Finding> {
  for (const doc of docs.units)
    for (const [index, { id, validFrom, validTo }] of doc.value.units.entries())
      if (validFrom !== null && validTo !== null && validTo < validFrom)
        yield finding(doc, ['units', index, 'validTo'], 'unit/validity', { id, from: validFrom });
}

function* uniqueTasks({ docs }: Subject): Iterable<Finding> {
  const seen = new Set<string>();
  for (const doc of docs.tasks)
    for (const [index, { id }] of doc.value.tasks.entries()) {
      if (seen.has(id)) yield finding(doc, ['tasks', index, 'id'], 'task/duplicate-id', { id });
      seen.add(id);
    }
}

export const identity: Check = {
  name: 'identity',
  *run(subject) {
    yield* uniqueUnits(subject);
    yield* validity(subject);
    yield* uniqueTasks(subject);
  },
};
