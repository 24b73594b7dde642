/** Names of units with the place they belong to. */
import type { UnitId } from '../domain/ids.ts';
import { ancestorsOf } from '../domain/lineage.ts';
import type { Site } from '../domain/site.ts';
import { fullName, levelOf, type Unit } from '../domain/unit.ts';
import { unit as unitAddress } from '../routes.ts';
import { lowerFirst } from '../text/words.ts';
import type { Link } from './view.ts';

export function unitOf(site: Pick<Site, 'units'>, id: UnitId): Unit {
  const unit = site.units.get(id);
  if (!unit) throw new Error(`unit ${id} was not resolved by the content checks`);
  return unit;
}

/** "Quảng Ninh" in a table of provinces, "Xã Sơn Giang" elsewhere. */
export const shortName = (unit: Unit): string => (levelOf(unit) === 'province' ? unit.name : fullName(unit));

/** "huyện Hương Sơn, Hà Tĩnh"; empty for provinces and ministries. */
export function placeOf(site: Pick<Site, 'units'>, unit: Unit): string {
  return ancestorsOf(unit, site.units)
    .toReversed()
    .map((ancestor) => (levelOf(ancestor) === 'province' ? ancestor.name : lowerFirst(fullName(ancestor))))
    .join(', ');
}

/** "Xã Sơn Giang, huyện Hương Sơn, Hà Tĩnh". */
export function nameWithPlace(site: Pick<Site, 'units'>, unit: Unit): string {
  const place = placeOf(site, unit);
  return place === '' ? fullName(unit) : `${fullName(unit)}, ${place}`;
}

export const unitLink = (site: Pick<Site, 'units'>, id: UnitId): Link => {
  const unit = unitOf(site, id);
  return { label: fullName(unit), href: unitAddress(id) };
};

const collator = new Intl.Collator('vi');
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  collator.compare(a.name, b.name);
