/** The way in to every unit without a search: provinces, ministries, agencies, and former names by province. */
import { ancestorsOf } from '../domain/lineage.ts';
import type { Site } from '../domain/site.ts';
import { levelOf, type Unit, type UnitLevel } from '../domain/unit.ts';
import { formerNames, unit as unitAddress } from '../routes.ts';
import { formatNumber } from '../text/format.ts';
import { byName, shortName } from './names.ts';

export interface UnitGroup {
  readonly title: string;
  readonly units: readonly { readonly label: string; readonly href: string; readonly note: string }[];
}

export interface UnitSection {
  readonly id: string;
  readonly title: string;
  readonly sub: string;
  readonly groups: readonly UnitGroup[];
}

export function unitSections(site: Site): readonly UnitSection[] {
  const units = [...site.units.values()];
  const sections = [currentProvinces(site, units), ministries(units), agencies(site, units), formerNamesSection(site)];
  return sections.filter(({ groups }) => groups.some((group) => group.units.length > 0));
}

const at = (units: readonly Unit[], level: UnitLevel, current?: boolean): readonly Unit[] =>
  units
    .filter((unit) => levelOf(unit) === level && (current === undefined || (unit.validTo === null) === current))
    .toSorted(byName);

const membersAt = (site: Site, unit: Unit, level: UnitLevel, current: boolean): number =>
  (site.members.get(unit.id) ?? []).filter(
    (member) => levelOf(member) === level && (member.validTo === null) === current,
  ).length;

function currentProvinces(site: Site, units: readonly Unit[]): UnitSection {
  const provinces = at(units, 'province', true);
  const communes = at(units, 'commune', true).length;
  return {
    id: 'tinh',
    title: 'Tỉnh, thành phố',
    sub: `${provinces.length} tỉnh, thành phố với ${formatNumber(communes, 0)} xã, phường, đặc khu; mỗi nơi một trang.`,
    groups: [
      {
        title: '',
        units: provinces.map((unit) => {
          const count = membersAt(site, unit, 'commune', true);
          return { label: shortName(unit), href: unitAddress(unit.id), note: count > 0 ? `${count} xã, phường` : '' };
        }),
      },
    ],
  };
}

const ministries = (units: readonly Unit[]): UnitSection => ({
  id: 'bo',
  title: 'Bộ, cơ quan ngang bộ',
  sub: '',
  groups: [
    {
      title: '',
      units: at(units, 'ministry').map((unit) => ({ label: unit.name, href: unitAddress(unit.id), note: '' })),
    },
  ],
});

/** Agencies belong to a place; under its name they need not repeat it. */
function agencies(site: Site, units: readonly Unit[]): UnitSection {
  const known = at(units, 'agency').filter(({ id }) => site.standings.has(id) || site.plansOfUnit.has(id));
  const groups = Map.groupBy(known, (unit) => ancestorsOf(unit, site.units)[0]?.name ?? '');
  return {
    id: 'co-quan',
    title: 'Sở, văn phòng',
    sub: 'Chỉ những cơ quan đã có bảng điểm hoặc kế hoạch.',
    groups: [...groups].map(([title, list]) => ({
      title,
      units: list.map((unit) => ({
        label: unit.name,
        href: unitAddress(unit.id),
        note: unit.validTo === null ? '' : `đến ${unit.validTo.slice(0, 4)}`,
      })),
    })),
  };
}

/** Provinces of before 01/07/2025, each with the way to its former names. */
export function formerNamesSection(site: Site): UnitSection {
  return {
    id: 'ten-cu',
    title: 'Tên cũ, đến 30/06/2025',
    sub: 'Huyện, xã, phường, thị trấn theo tỉnh lúc đó, mỗi tên dẫn tới nơi nay tiếp nhận.',
    groups: [
      {
        title: '',
        units: provincesWithFormerNames(site).map((unit) => ({
          label: shortName(unit),
          href: formerNames(unit.id),
          note: successorNote(site, unit),
        })),
      },
    ],
  };
}

/** "nay thuộc Thái Nguyên"; nothing where the name stayed. */
function successorNote(site: Site, unit: Unit): string {
  const names = site.lineage.successors(unit.id).map((next) => next.unit.name);
  return names.length === 0 || names.includes(unit.name) ? '' : `nay thuộc ${names.join(', ')}`;
}

/** Provinces that have a list of former names. */
export const provincesWithFormerNames = (site: Site): readonly Unit[] =>
  at([...site.units.values()], 'province').filter((unit) => membersAt(site, unit, 'district', false) > 0);
