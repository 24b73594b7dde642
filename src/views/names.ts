/** Names of units with the place they belong to. */
import type { UnitId } from '../domain/ids.ts';
import { ancestorsOf } from '../domain/lineage.ts';
import type { Site } from '../domain/site.ts';
import { fullName, levelOf, type Unit } from '../domain/unit.ts';
import { foundAt } from '../routes.ts';
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

/** The place as a page of the same province says it: the province's name is left out. */
export function placeOn(site: Pick<Site, 'units'>, unit: Unit, page: Unit): string {
  const provinceOf = (one: Unit): string => ([...ancestorsOf(one, site.units), one][0] as Unit).name;
  const place = placeOf(site, unit);
  const province = provinceOf(unit);
  if (province !== provinceOf(page)) return place;
  const tail = `, ${province}`;
  return place === province ? '' : place.endsWith(tail) ? place.slice(0, -tail.length) : place;
}

/** "Xã Sơn Giang, huyện Hương Sơn, Hà Tĩnh". */
export function nameWithPlace(site: Pick<Site, 'units'>, unit: Unit): string {
  const place = placeOf(site, unit);
  return place === '' ? fullName(unit) : `${fullName(unit)}, ${place}`;
}

/** Its own page, or its name on the page of whoever took it over. */
export const addressOf = (site: Pick<Site, 'whereabouts'>, unit: Unit): string =>
  foundAt(unit.id, site.whereabouts(unit));

export const unitLink = (site: Pick<Site, 'whereabouts'>, unit: Unit): Link => ({
  label: fullName(unit),
  href: addressOf(site, unit),
});

const collator = new Intl.Collator('vi', { numeric: true });

/** In Vietnamese order; numbers as numbers: Phường 2 before Phường 10. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  collator.compare(a.name, b.name);
