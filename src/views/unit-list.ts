/** All units we know, by level and place, in alphabetical order. */
import { fullName, levelOf, type Unit, type UnitLevel } from '../domain/unit.ts';
import { ancestorsOf } from '../domain/lineage.ts';
import type { Site } from '../domain/site.ts';
import { unit as unitAddress } from '../routes.ts';
import { placeOf, shortName } from './names.ts';

export interface UnitGroup {
  readonly title: string;
  readonly sub: string | null;
  readonly units: readonly { readonly label: string; readonly href: string; readonly place: string }[];
}

export interface UnitSection {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly UnitGroup[];
}

const SECTIONS: readonly {
  readonly id: string;
  readonly title: string;
  readonly level: UnitLevel;
  readonly current: boolean;
}[] = [
  { id: 'tinh', title: 'Tỉnh, thành phố hiện nay', level: 'province', current: true },
  { id: 'xa', title: 'Xã, phường, đặc khu hiện nay', level: 'commune', current: true },
  { id: 'bo', title: 'Bộ, cơ quan ngang bộ', level: 'ministry', current: true },
  { id: 'co-quan', title: 'Sở, văn phòng', level: 'agency', current: true },
  { id: 'tinh-cu', title: 'Tỉnh đến 30/06/2025', level: 'province', current: false },
  { id: 'huyen-cu', title: 'Huyện, quận, thị xã đến 30/06/2025', level: 'district', current: false },
  { id: 'xa-cu', title: 'Xã, phường, thị trấn đến 30/06/2025', level: 'commune', current: false },
  { id: 'co-quan-cu', title: 'Cơ quan đến 30/06/2025', level: 'agency', current: false },
];

export function unitSections(site: Site): readonly UnitSection[] {
  const units = [...site.units.values()];
  return SECTIONS.map(({ id, title, level, current }) => ({
    id,
    title,
    groups: groupsOf(
      site,
      units.filter((unit) => levelOf(unit) === level && (unit.validTo === null) === current),
      level,
    ),
  })).filter((section) => section.groups.length > 0);
}

const collator = new Intl.Collator('vi', { numeric: true });

function groupsOf(site: Site, units: readonly Unit[], level: UnitLevel): readonly UnitGroup[] {
  const provinceOf = (unit: Unit): string =>
    level === 'commune' || level === 'district' ? (ancestorsOf(unit, site.units)[0]?.name ?? '') : '';
  const groups = Map.groupBy(units, provinceOf);
  return [...groups.keys()].toSorted(collator.compare).map((province) => ({
    title: province,
    sub: null,
    units: (groups.get(province) ?? [])
      .map((unit) => ({
        label: level === 'province' ? shortName(unit) : fullName(unit),
        href: unitAddress(unit.id),
        place: placeOf(site, unit),
      }))
      .toSorted((a, b) => collator.compare(a.label, b.label)),
  }));
}
