/** Which unit came from which, many to many. */
import type { UnitId } from './ids.ts';
import type { Unit } from './unit.ts';

export interface Lineage {
  predecessors(id: UnitId): readonly Unit[];
  successors(id: UnitId): readonly Unit[];
}

export function buildLineage(units: ReadonlyMap<UnitId, Unit>): Lineage {
  const successors = new Map<UnitId, Unit[]>();
  for (const unit of units.values()) {
    for (const from of unit.formedFrom) successors.set(from, [...(successors.get(from) ?? []), unit]);
  }
  return {
    predecessors: (id) => (units.get(id)?.formedFrom ?? []).flatMap((from) => units.get(from) ?? []),
    successors: (id) => successors.get(id) ?? [],
  };
}

const parentOf = ({ parentId }: Unit, units: ReadonlyMap<UnitId, Unit>): Unit | undefined =>
  parentId === null ? undefined : units.get(parentId);

/** From the top down: province, district. Ends also where parents form a circle. */
export function ancestorsOf(unit: Unit, units: ReadonlyMap<UnitId, Unit>): readonly Unit[] {
  const chain: Unit[] = [];
  let parent = parentOf(unit, units);
  while (parent && parent.id !== unit.id && !chain.includes(parent)) {
    chain.unshift(parent);
    parent = parentOf(parent, units);
  }
  return chain;
}
