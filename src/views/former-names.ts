/** Districts and communes of one province of before 01/07/2025, A to Z, each with what it belongs to now. */
import type { Site } from '../domain/site.ts';
import { fullName, levelOf, type Unit } from '../domain/unit.ts';
import type { UnitId } from '../domain/ids.ts';
import { formerNamesIndex, unit as unitAddress, unitAnchor, units as unitsAddress } from '../routes.ts';

import { lowerFirst } from '../text/words.ts';
import { SHARE_WORDS, successorsOf } from './unit-lineage.ts';
import type { Link } from './view.ts';
import { addressOf, byName, shortName, unitOf } from './names.ts';
import { kindWords } from './unit-members.ts';

export interface FormerName {
  readonly anchor: string;
  readonly name: string;
  /** Its own page, where it has one. */
  readonly href: string | null;
  /** "huyện Phú Bình, 05947". */
  readonly where: string;
  /** "Xã Kha Sơn", "Phường Tây Mỗ (một phần), Xã Sơn Đồng (một phần)"; empty where the registry does not say. */
  readonly now: readonly { readonly text: string; readonly href?: string }[];
}

export interface FormerNamesView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  readonly deck: string;
  readonly letters: readonly { readonly id: string; readonly letter: string; readonly names: readonly FormerName[] }[];
  readonly districts: readonly FormerName[];
  /** The province itself. */
  readonly province: Link;
}

export function formerNamesView(site: Site, provinceId: UnitId): FormerNamesView {
  const province = unitOf(site, provinceId);
  const districts = (site.members.get(provinceId) ?? []).filter((unit) => levelOf(unit) === 'district');
  const communes = districts.flatMap((district) =>
    (site.members.get(district.id) ?? []).map((commune) => ({ commune, district })),
  );
  const counts = kindWords(communes.map(({ commune }) => commune));
  const deck = `${fullName(province)} trước 01/07/2025: ${districts.length} đơn vị cấp huyện; ${counts || 'không có xã'}. Mỗi tên dẫn tới nơi nay tiếp nhận; nơi bị chia thì ghi đủ các nơi.`;
  return {
    title: `Tên cũ ở ${province.name}, đến 30/06/2025`,
    description: deck,
    crumbs: [
      { label: 'Đơn vị', href: unitsAddress() },
      { label: 'Tên cũ', href: formerNamesIndex() },
      { label: shortName(province) },
    ],
    deck,
    province: { label: fullName(province), href: unitAddress(provinceId) },
    letters: byLetter(site, communes),
    districts: districts.toSorted(byName).map((district) => toName(site, district, district.code ?? '')),
  };
}

interface Placed {
  readonly commune: Unit;
  readonly district: Unit;
}

function byLetter(site: Site, communes: readonly Placed[]): FormerNamesView['letters'] {
  const sorted = communes.toSorted((a, b) => byName(a.commune, b.commune) || byName(a.district, b.district));
  return [...Map.groupBy(sorted, ({ commune }) => letterOf(commune.name))].map(([letter, list]) => ({
    id: /^[A-Z]$/u.test(letter) ? letter.toLowerCase() : letter === 'Đ' ? 'dd' : 'so',
    letter,
    names: list.map(({ commune, district }) =>
      toName(site, commune, [lowerFirst(fullName(district)), commune.code].filter(Boolean).join(', ')),
    ),
  }));
}

/** Ă and Â stand under A, as in a Vietnamese index; Đ is a letter of its own; wards with numbers come together. */
function letterOf(name: string): string {
  const first = name.charAt(0).toUpperCase();
  if (first === 'Đ') return first;
  const plain = first.normalize('NFD').charAt(0);
  return /[A-Z]/u.test(plain) ? plain : 'Số';
}

function toName(site: Site, unit: Unit, where: string): FormerName {
  return {
    anchor: unitAnchor(unit.id),
    name: fullName(unit),
    href: site.unitsWithPage.has(unit.id) ? unitAddress(unit.id) : null,
    where,
    now: successorsOf(site, unit).flatMap((next, at) => [
      ...(at > 0 ? [{ text: ', ' }] : []),
      { text: fullName(next.unit), href: addressOf(site, next.unit) },
      ...(next.part === 'whole' ? [] : [{ text: ` (${SHARE_WORDS[next.part]})` }]),
    ]),
  };
}
