import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aUnit, id } from '../../test/domain-samples.ts';
import { ancestorsOf, buildLineage } from './lineage.ts';
import type { Unit } from './unit.ts';

const byId = (units: readonly Unit[]): Map<Unit['id'], Unit> => new Map(units.map((unit) => [unit.id, unit]));
const idsOf = (units: readonly Unit[]): string[] => units.map((unit) => unit.id);

describe('predecessors and successors', () => {
  const old = ['son-lam', 'quang-diem', 'son-giang-cu'].map((name) => aUnit({ id: id(name), name }));
  const now = aUnit({ id: id('son-giang'), formedFrom: old.map((unit) => unit.id) });
  const neighbour = aUnit({ id: id('kim-hoa'), formedFrom: [id('son-lam')] });
  const lineage = buildLineage(byId([...old, now, neighbour]));

  test('a commune formed in 2025 names the communes it came from', () => {
    expect(idsOf(lineage.predecessors(now.id))).toEqual(['son-lam', 'quang-diem', 'son-giang-cu']);
  });

  test('an old commune divided between two has two successors', () => {
    expect(idsOf(lineage.successors(id('son-lam')))).toEqual(['son-giang', 'kim-hoa']);
  });

  test('a unit nobody came from, and an unknown one, have none', () => {
    expect(lineage.successors(now.id)).toEqual([]);
    expect(lineage.predecessors(id('son-lam'))).toEqual([]);
    expect(lineage.predecessors(id('unknown'))).toEqual([]);
  });

  test('a predecessor that is not in the registry is left out', () => {
    const orphan = aUnit({ formedFrom: [id('unknown')] });
    expect(buildLineage(byId([orphan])).predecessors(orphan.id)).toEqual([]);
  });

  test('successors are the inverse of predecessors', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const units = fc.tuple(
      ...names.map((name) =>
        fc.subarray(names).map((from) => aUnit({ id: id(name), formedFrom: from.map((other) => id(other)) })),
      ),
    );
    fc.assert(
      fc.property(units, (all) => {
        const { predecessors, successors } = buildLineage(byId(all));
        for (const one of all)
          for (const other of all)
            expect(successors(one.id).includes(other)).toBe(predecessors(other.id).includes(one));
      }),
    );
  });
});

describe('ancestorsOf', () => {
  const province = aUnit({ id: id('ha-tinh'), kind: 'tinh' });
  const district = aUnit({ id: id('huong-son'), kind: 'huyen', parentId: province.id });
  const commune = aUnit({ id: id('son-giang'), parentId: district.id });

  test('runs from the province down, without the unit itself', () => {
    expect(idsOf(ancestorsOf(commune, byId([commune, district, province])))).toEqual(['ha-tinh', 'huong-son']);
    expect(ancestorsOf(province, byId([province]))).toEqual([]);
  });

  test('ends where a parent is not in the registry', () => {
    expect(idsOf(ancestorsOf(commune, byId([commune, district])))).toEqual(['huong-son']);
  });

  test('ends on any circle of parents and names nobody twice', () => {
    const names = ['a', 'b', 'c', 'd'];
    const parents = fc.tuple(...names.map(() => fc.option(fc.constantFrom(...names))));
    fc.assert(
      fc.property(parents, (chosen) => {
        const units = names.map((name, index) => {
          const parent = chosen[index];
          return aUnit({ id: id(name), parentId: parent ? id(parent) : null });
        });
        for (const unit of units) {
          const chain = ancestorsOf(unit, byId(units));
          expect(new Set(chain).size).toBe(chain.length);
          expect(chain).not.toContain(unit);
        }
      }),
    );
  });
});
