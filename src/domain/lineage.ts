/**
 * Which unit came from which, many to many: a unit of today was formed from several, and one that was divided went
 * into several. What the registry calls a part stays a part.
 */
import type { UnitId } from './ids.ts';
import type { Transfer, Unit } from './unit.ts';

/** The unit at the other end, and how much of the older one is meant. */
export interface Kinship {
  readonly unit: Unit;
  readonly part: Transfer;
}

export interface Lineage {
  /** In the order of the registry. */
  predecessors(id: UnitId): readonly Kinship[];
  /** The one that took the whole first, then in the order of the registry. */
  successors(id: UnitId): readonly Kinship[];
}

const NONE: readonly Kinship[] = [];

export function buildLineage(units: ReadonlyMap<UnitId, Unit>): Lineage {
  const successors = new Map<UnitId, Kinship[]>();
  for (const unit of units.values())
    for (const { unitId, part } of unit.formedFrom) {
      const known = successors.get(unitId) ?? [];
      if (part === 'whole') known.unshift({ unit, part });
      else known.push({ unit, part });
      successors.set(unitId, known);
    }
  return {
    predecessors: (id) =>
      (units.get(id)?.formedFrom ?? []).flatMap(({ unitId, part }) => {
        const unit = units.get(unitId);
        return unit ? [{ unit, part }] : [];
      }),
    successors: (id) => successors.get(id) ?? NONE,
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

/** Origins of a unit as far as rules about them need to know it. */
export interface Descent {
  readonly id: string;
  readonly from: readonly string[];
}

/** Units that come from themselves, each circle once, as the ids along it. Linear in units and origins. */
export function lineageCycles(units: Iterable<Descent>): readonly (readonly string[])[] {
  const from = new Map([...units].map((unit) => [unit.id, unit.from]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of from.keys()) walk(start, from, done, cycles);
  return cycles;
}

/** Depth first without recursion: a chain of any length must not exhaust the stack. */
function walk(
  start: string,
  from: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  cycles: string[][],
): void {
  if (done.has(start)) return;
  const path = [start];
  const open = new Set(path);
  const next = [0];
  while (path.length > 0) {
    const at = path.length - 1;
    const id = path[at] as string;
    const child = from.get(id)?.[next[at] as number];
    next[at] = (next[at] as number) + 1;
    if (child === undefined) {
      done.add(id);
      open.delete(id);
      path.pop();
      next.pop();
    } else if (open.has(child)) cycles.push(path.slice(path.indexOf(child)));
    else if (!done.has(child)) {
      path.push(child);
      open.add(child);
      next.push(0);
    }
  }
}
