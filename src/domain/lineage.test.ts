import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aUnit, id } from '../../test/domain-samples.ts';
import { ancestorsOf, buildLineage, type Kinship, lineageCycles } from './lineage.ts';
import type { Origin, Transfer, Unit } from './unit.ts';

const byId = (units: readonly Unit[]): Map<Unit['id'], Unit> => new Map(units.map((unit) => [unit.id, unit]));
const idsOf = (units: readonly Unit[]): string[] => units.map((unit) => unit.id);
const kinIds = (kin: readonly Kinship[]): string[] => kin.map(({ unit }) => unit.id);
const from = (name: string, part: Transfer = 'whole'): Origin => ({ unitId: id(name), part });

describe('predecessors and successors', () => {
  const old = ['son-lam', 'quang-diem', 'son-giang-cu'].map((name) => aUnit({ id: id(name), name }));
  const now = aUnit({
    id: id('son-giang'),
    formedFrom: [from('son-lam', 'rest'), from('quang-diem'), from('son-giang-cu')],
  });
  const neighbour = aUnit({ id: id('kim-hoa'), formedFrom: [from('son-lam', 'part')] });
  const lineage = buildLineage(byId([...old, now, neighbour]));

  test('a commune formed in 2025 names the communes it came from', () => {
    expect(kinIds(lineage.predecessors(now.id))).toEqual(['son-lam', 'quang-diem', 'son-giang-cu']);
  });

  test('an old commune divided between two has two successors', () => {
    expect(kinIds(lineage.successors(id('son-lam')))).toEqual(['son-giang', 'kim-hoa']);
  });

  test('both ends keep how much was taken', () => {
    expect(lineage.predecessors(now.id).map(({ part }) => part)).toEqual(['rest', 'whole', 'whole']);
    expect(lineage.successors(id('son-lam')).map(({ part }) => part)).toEqual(['rest', 'part']);
  });

  test('the successor that took the whole stands first', () => {
    const part = aUnit({ id: id('part'), formedFrom: [from('old', 'part')] });
    const whole = aUnit({ id: id('whole'), formedFrom: [from('old')] });
    expect(kinIds(buildLineage(byId([part, whole])).successors(id('old')))).toEqual(['whole', 'part']);
  });

  test('a unit nobody came from, and an unknown one, have none', () => {
    expect(lineage.successors(now.id)).toEqual([]);
    expect(lineage.predecessors(id('son-lam'))).toEqual([]);
    expect(lineage.predecessors(id('unknown'))).toEqual([]);
  });

  test('a predecessor that is not in the registry is left out', () => {
    const orphan = aUnit({ formedFrom: [from('unknown')] });
    expect(buildLineage(byId([orphan])).predecessors(orphan.id)).toEqual([]);
  });

  test('successors are the inverse of predecessors', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const units = fc.tuple(
      ...names.map((name) =>
        fc.subarray(names).map((chosen) => aUnit({ id: id(name), formedFrom: chosen.map((other) => from(other)) })),
      ),
    );
    fc.assert(
      fc.property(units, (all) => {
        const { predecessors, successors } = buildLineage(byId(all));
        for (const one of all)
          for (const other of all)
            expect(successors(one.id).some(({ unit }) => unit === other)).toBe(
              predecessors(other.id).some(({ unit }) => unit === one),
            );
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

describe('lineageCycles', () => {
  const cyclesOf = (from: Readonly<Record<string, readonly string[]>>): readonly (readonly string[])[] =>
    lineageCycles(Object.entries(from).map(([id, origins]) => ({ id, from: origins })));

  test('a unit may come from many, and many from one', () => {
    expect(cyclesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });

  test('a unit that comes from itself, near or far, is found once', () => {
    expect(cyclesOf({ a: ['a'] })).toEqual([['a']]);
    expect(cyclesOf({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] })).toEqual([['a', 'b', 'c']]);
  });

  test('a predecessor nobody knows ends the way', () => {
    expect(cyclesOf({ a: ['unknown'] })).toEqual([]);
  });

  test('a long chain does not exhaust the stack', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => ({ id: String(at), from: [String(at + 1)] }));
    expect(lineageCycles(chain)).toEqual([]);
  });

  test('origins that only point backwards never make a circle', () => {
    const backwards = fc.array(fc.array(fc.nat({ max: 30 })), { maxLength: 30 });
    fc.assert(
      fc.property(backwards, (lists) => {
        const units = lists.map((list, at) => ({ id: String(at), from: list.filter((to) => to < at).map(String) }));
        expect(lineageCycles(units)).toEqual([]);
      }),
    );
  });
});
