/**
 * Where a unit is found. A unit of today has a page of its own. A dissolved one has a page when it is named by a plan
 * or a round, lies on the way down to such a unit, or had a public address before; every other is found on the page of
 * the unit that took it over, or, where no single one did, in the list of former names of its province.
 */
import type { Dataset } from './dataset.ts';
import type { UnitId } from './ids.ts';
import { ancestorsOf, type Lineage } from './lineage.ts';
import { levelOf, type Unit } from './unit.ts';

export type Whereabouts =
  | { readonly kind: 'own' }
  | { readonly kind: 'successor'; readonly unitId: UnitId }
  | { readonly kind: 'former-names'; readonly provinceId: UnitId };

const OWN: Whereabouts = { kind: 'own' };

type Named = Pick<Dataset, 'units' | 'rounds' | 'results' | 'plans'>;

/** Units that have a page of their own. */
export function unitsWithPage(dataset: Named): ReadonlySet<UnitId> {
  const { units } = dataset;
  const paged = new Set([...units.values()].filter(hasLastingPage));
  for (const id of namedUnits(dataset)) {
    const unit = units.get(id);
    if (unit) paged.add(unit);
  }
  for (const unit of [...paged]) for (const ancestor of ancestorsOf(unit, units)) paged.add(ancestor);
  return new Set([...paged].map(({ id }) => id));
}

/** The 63 provinces of before 2025 are in every national table there is; an office has no list of former names to stand in. */
const hasLastingPage = (unit: Unit): boolean =>
  unit.validTo === null || unit.keepsPage || ['province', 'agency'].includes(levelOf(unit));

function* namedUnits({ rounds, results, plans }: Named): Iterable<UnitId> {
  for (const round of rounds.values()) {
    if (round.areaId !== null) yield round.areaId;
    for (const block of round.cohort) yield* block.unitIds;
  }
  for (const rows of results.values()) for (const row of rows) yield row.unitId;
  for (const plan of plans) if (plan.issuerId !== null) yield plan.issuerId;
}

export function whereaboutsOf(
  unit: Unit,
  paged: ReadonlySet<UnitId>,
  units: ReadonlyMap<UnitId, Unit>,
  lineage: Lineage,
): Whereabouts {
  if (paged.has(unit.id)) return OWN;
  const successor = lineage.successors(unit.id).find(({ unit: next }) => paged.has(next.id));
  if (successor) return { kind: 'successor', unitId: successor.unit.id };
  const province = ancestorsOf(unit, units)[0];
  return province ? { kind: 'former-names', provinceId: province.id } : OWN;
}
