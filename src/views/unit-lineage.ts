/** Which units became which, as a page tells it: names, how much was taken, and where the others went. */
import type { Kinship } from '../domain/lineage.ts';
import type { Site } from '../domain/site.ts';
import { fullName, levelOf, type Transfer, type Unit } from '../domain/unit.ts';
import { unitAnchor } from '../routes.ts';
import { formatDate } from '../text/format.ts';
import { addressOf, byName, nameWithPlace, placeOn } from './names.ts';
import type { Link } from './view.ts';

export interface LineageUnit {
  readonly label: string;
  /** "huyện Phú Bình, Thái Nguyên". */
  readonly place: string;
  readonly code: string | null;
  /** null for the unit the page is about, and for one that is found right here. */
  readonly href: string | null;
  /** Of a former name on the page of its successor: whoever led here before it had a page still finds it. */
  readonly anchor: string | null;
  /** "một phần"; empty for the whole. */
  readonly share: string;
  /** Who else took a part of it. */
  readonly others: readonly Link[];
}

export interface LineageView {
  readonly before: { readonly caption: string; readonly units: readonly LineageUnit[] };
  readonly after: { readonly caption: string; readonly units: readonly LineageUnit[] };
  /** The registry's own words, where they say more than the names above. */
  readonly text: string | null;
}

export const SHARE_WORDS: Readonly<Record<Transfer, string>> = {
  whole: '',
  part: 'một phần',
  rest: 'phần còn lại',
};

const LAST_DAY_BEFORE = '2025-06-30';
const FIRST_DAY_AFTER = '2025-07-01';

export function lineageOf(site: Site, unit: Unit): LineageView | null {
  const predecessors = site.lineage.predecessors(unit.id);
  const successors = successorsOf(site, unit);
  if (successors.length > 0) return ofDissolved(site, unit, successors);
  const isKept = predecessors.length === 0 && unit.validFrom === null;
  if (isKept) return null;
  const item = itemOn(site, unit);
  return {
    before: { caption: `Đến ${formatDate(lastDayOf(predecessors))}`, units: predecessors.map(item) },
    after: {
      caption: unit.validFrom ? `Từ ${formatDate(unit.validFrom)}` : 'Nay',
      units: [item({ unit, part: 'whole' })],
    },
    text: registryWords(unit, predecessors),
  };
}

/** A unit that ended: what became of it, and what came together there with it. */
function ofDissolved(site: Site, unit: Unit, successors: readonly Kinship[]): LineageView {
  const item = itemOn(site, unit);
  const direct = site.lineage.successors(unit.id);
  const together = new Map(
    direct.flatMap((next) => site.lineage.predecessors(next.unit.id)).map((other) => [other.unit.id, other.unit]),
  );
  const before = together.size > 0 ? [...together.values()] : [unit];
  const [first] = successors;
  return {
    before: {
      caption: `Đến ${formatDate(unit.validTo ?? LAST_DAY_BEFORE)}`,
      units: before.map((other) => ({ ...item({ unit: other, part: 'whole' }), others: [] })),
    },
    after: {
      caption: `Từ ${formatDate(first?.unit.validFrom ?? FIRST_DAY_AFTER)}`,
      units: successors.map(item),
    },
    text: direct.length === 1 && first ? registryWords(first.unit, site.lineage.predecessors(first.unit.id)) : null,
  };
}

function itemOn(site: Site, page: Unit): (kin: Kinship) => LineageUnit {
  return ({ unit, part }) => {
    const isHere = unit.id === page.id;
    const hasPage = site.unitsWithPage.has(unit.id);
    return {
      label: fullName(unit),
      place: placeOn(site, unit, page),
      code: unit.code,
      href: isHere || (!hasPage && page.validTo === null) ? null : addressOf(site, unit),
      anchor: unit.validTo === null || page.validTo !== null ? null : unitAnchor(unit.id),
      share: SHARE_WORDS[part],
      others: unit.validTo === null || isHere ? [] : othersOf(site, unit, page),
    };
  };
}

const othersOf = (site: Site, unit: Unit, page: Unit): readonly Link[] =>
  site.lineage
    .successors(unit.id)
    .filter((next) => next.unit.id !== page.id)
    .map((next) => ({
      label: [fullName(next.unit), placeOn(site, next.unit, page)].filter(Boolean).join(', '),
      href: addressOf(site, next.unit),
    }));

/** A district ended with its level: its communes say where it is now. */
export function successorsOf(site: Pick<Site, 'lineage' | 'members'>, unit: Unit): readonly Kinship[] {
  const direct = site.lineage.successors(unit.id);
  if (direct.length > 0 || unit.validTo === null || levelOf(unit) !== 'district') return direct;
  const heirs = (site.members.get(unit.id) ?? []).flatMap(({ id }) => site.lineage.successors(id));
  return [...new Map(heirs.map((heir) => [heir.unit.id, heir.unit])).values()]
    .toSorted(byName)
    .map((heir) => ({ unit: heir, part: 'whole' }));
}

/** "nay thuộc Xã Kha Sơn, Thái Nguyên"; a unit that was divided says so. */
export function successorWords(site: Site, unit: Unit): string {
  const successors = successorsOf(site, unit);
  if (successors.length === 0) return '';
  const names = successors.map((next) => nameWithPlace(site, next.unit)).join('; ');
  if (levelOf(unit) === 'district') return `nay là địa bàn của ${names}`;
  return `nay thuộc ${successors.every(({ part }) => part !== 'whole') ? 'từng phần ' : ''}${names}`;
}

const lastDayOf = (predecessors: readonly Kinship[]): string =>
  predecessors
    .flatMap(({ unit }) => unit.validTo ?? [])
    .toSorted()
    .at(-1) ?? LAST_DAY_BEFORE;

function registryWords(unit: Unit, predecessors: readonly Kinship[]): string | null {
  const text = unit.formedFromText;
  if (text === null || text === 'giữ nguyên') return null;
  const names = predecessors.map((other) => fullName(other.unit)).join(', ');
  return text === names ? null : text;
}
