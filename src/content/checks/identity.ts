/** Ids are unique and agree with file names: an id is an address for ever. */
import type { Finding } from '../../diagnostics/finding.ts';
import type { Doc } from '../document.ts';
import { type Check, finding, type Subject } from './check.ts';

const baseName = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '');
const folderName = (path: string, up: number): string => path.split('/').at(-1 - up) ?? '';

function* fileNames({ docs }: Subject): Iterable<Finding> {
  const named: [Doc<unknown>, string, string, string][] = [
    ...docs.index.map((doc) => [doc, 'id', doc.value.id, baseName(doc.path)] as [Doc<unknown>, string, string, string]),
    ...docs.criteria.map((doc) => [doc, 'id', doc.value.id, baseName(doc.path)] as [Doc<unknown>, string, string, string]),
    ...docs.round.map((doc) => [doc, 'id', doc.value.id, folderName(doc.path, 1)] as [Doc<unknown>, string, string, string]),
    ...docs.results.map((doc) => [doc, 'round', doc.value.round, folderName(doc.path, 1)] as [Doc<unknown>, string, string, string]),
    ...docs.self.map((doc) => [doc, 'round', doc.value.round, folderName(doc.path, 2)] as [Doc<unknown>, string, string, string]),
    ...docs.self.map((doc) => [doc, 'unit', doc.value.unit, baseName(doc.path)] as [Doc<unknown>, string, string, string]),
  ];
  for (const [doc, key, id, expected] of named)
    if (id !== expected) yield finding(doc, [key], 'id/not-file-name', { id, expected });
}

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
    yield* fileNames(subject);
    yield* uniqueUnits(subject);
    yield* validity(subject);
    yield* uniqueTasks(subject);
  },
};
