/** Where a unit came from, what it became, and what belongs to it. */
import type { UnitId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { fullName, type Unit } from '../domain/unit.ts';
import { unit as unitAddress } from '../routes.ts';
import { formatDate } from '../text/format.ts';
import { nameWithPlace, unitLink } from './names.ts';
import type { Link } from './view.ts';

export interface LineageView {
  readonly before: { readonly caption: string; readonly units: readonly LineageUnit[] };
  readonly after: { readonly caption: string; readonly units: readonly LineageUnit[] };
  readonly text: string | null;
}
export interface LineageUnit {
  readonly label: string;
  readonly href: string | null;
  readonly code: string | null;
}

export function lineageOf(site: Site, unit: Unit): LineageView | null {
  const predecessors = site.lineage.predecessors(unit.id);
  const successors = site.lineage.successors(unit.id);
  const isKept = predecessors.length === 0 && successors.length === 0 && unit.validFrom === null;
  if (isKept) return null;
  const item = (other: Unit): LineageUnit => ({
    label: nameWithPlace(site, other),
    href: other.id === unit.id ? null : unitAddress(other.id),
    code: other.code,
  });
  if (successors.length > 0) {
    const siblings = [...new Set(successors.flatMap((next) => site.lineage.predecessors(next.id)))];
    return {
      before: { caption: `Đến ${formatDate(unit.validTo ?? '2025-06-30')}`, units: siblings.map(item) },
      after: { caption: `Từ ${formatDate(successors[0]?.validFrom ?? '2025-07-01')}`, units: successors.map(item) },
      text: successors[0]?.formedFromText ?? null,
    };
  }
  return {
    before: { caption: 'Đến 30/06/2025', units: predecessors.map(item) },
    after: { caption: unit.validFrom ? `Từ ${formatDate(unit.validFrom)}` : 'Nay', units: [item(unit)] },
    text: unit.formedFromText,
  };
}

export function membersOf(site: Site, unit: Unit): readonly Link[] {
  return (childrenOf(site).get(unit.id) ?? []).map((child) => unitLink(site, child.id));
}

const children = new WeakMap<Site, ReadonlyMap<UnitId, readonly Unit[]>>();
function childrenOf(site: Site): ReadonlyMap<UnitId, readonly Unit[]> {
  const known = children.get(site);
  if (known) return known;
  const grouped = Map.groupBy(
    [...site.units.values()].filter((unit) => unit.parentId !== null),
    (unit) => unit.parentId as UnitId,
  );
  const collator = new Intl.Collator('vi', { numeric: true });
  for (const list of grouped.values()) list.sort((a, b) => collator.compare(fullName(a), fullName(b)));
  children.set(site, grouped);
  return grouped;
}
