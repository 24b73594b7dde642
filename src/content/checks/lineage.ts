/** Nobody comes from himself, and a predecessor has ended before its successor begins. */
import type { Finding } from '../../diagnostics/finding.ts';
import { lineageCycles } from '../../domain/lineage.ts';
import type { Doc } from '../document.ts';
import type { Raw } from '../kinds.ts';
import { originId, type RawUnit } from '../schemas/units.ts';
import { type Check, finding, type Subject } from './check.ts';

interface Entry {
  readonly doc: Doc<Raw<'units'>>;
  readonly index: number;
  readonly unit: RawUnit;
}

function entriesOf({ docs }: Subject): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const doc of docs.units)
    for (const [index, unit] of doc.value.units.entries())
      if (!entries.has(unit.id)) entries.set(unit.id, { doc, index, unit });
  return entries;
}

function* cycles(entries: ReadonlyMap<string, Entry>, found: ReturnType<typeof lineageCycles>): Iterable<Finding> {
  for (const cycle of found) {
    const [first = ''] = cycle;
    const entry = entries.get(first);
    const at = entry?.unit.formedFrom.findIndex((origin) => originId(origin) === (cycle[1] ?? first)) ?? -1;
    const chain = [...cycle, first].join(' ← ');
    if (entry)
      yield finding(entry.doc, ['units', entry.index, 'formedFrom', at], 'unit/lineage-cycle', { id: first, chain });
  }
}

function* dates(entries: ReadonlyMap<string, Entry>, inCircle: ReadonlySet<string>): Iterable<Finding> {
  for (const { doc, index, unit } of entries.values())
    for (const [at, origin] of unit.formedFrom.entries()) {
      const from = entries.get(originId(origin))?.unit;
      if (!from || inCircle.has(unit.id) || !overlaps(from, unit)) continue;
      const params = { id: unit.id, from: from.id, begins: unit.validFrom ?? '…', to: from.validTo ?? '…' };
      yield finding(doc, ['units', index, 'formedFrom', at], 'unit/lineage-dates', params);
    }
}

/** A predecessor must have a last day; an unknown first day of the successor cannot be held against it. */
const overlaps = (from: RawUnit, unit: RawUnit): boolean =>
  from.validTo === null || (unit.validFrom !== null && from.validTo >= unit.validFrom);

export const lineage: Check = {
  name: 'lineage',
  *run(subject) {
    const entries = entriesOf(subject);
    const found = lineageCycles(
      [...entries.values()].map(({ unit }) => ({ id: unit.id, from: unit.formedFrom.map(originId) })),
    );
    yield* cycles(entries, found);
    yield* dates(entries, new Set(found.flat()));
  },
};
