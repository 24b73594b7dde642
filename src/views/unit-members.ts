/** What lies directly below a unit, in groups: communes of today, districts of before, agencies. */
import type { Site } from '../domain/site.ts';
import { fullName, levelOf, type Unit, type UnitKind, type UnitLevel } from '../domain/unit.ts';
import { listWords } from '../text/words.ts';
import { addressOf, byName } from './names.ts';

export interface MemberGroup {
  readonly id: string;
  readonly title: string;
  readonly sub: string;
  readonly units: readonly { readonly label: string; readonly href: string }[];
}

interface Kind {
  readonly id: string;
  readonly level: UnitLevel;
  readonly current: boolean;
  readonly title: string;
  readonly sub: string;
}

const GROUPS: readonly Kind[] = [
  { id: 'xa', level: 'commune', current: true, title: 'Xã, phường, đặc khu', sub: '' },
  { id: 'co-quan', level: 'agency', current: true, title: 'Cơ quan', sub: 'Cơ quan đã có bảng điểm hoặc kế hoạch.' },
  {
    id: 'huyen-cu',
    level: 'district',
    current: false,
    title: 'Huyện, quận, thị xã, thành phố đến 30/06/2025',
    sub: 'Cấp huyện kết thúc ngày 30/06/2025. Tên không có trang riêng dẫn tới danh sách tên cũ.',
  },
  {
    id: 'xa-cu',
    level: 'commune',
    current: false,
    title: 'Xã, phường, thị trấn đến 30/06/2025',
    sub: 'Tên không có trang riêng dẫn tới đơn vị tiếp nhận.',
  },
  { id: 'co-quan-cu', level: 'agency', current: false, title: 'Cơ quan đến 30/06/2025', sub: '' },
];

const KIND_WORDS: Partial<Record<UnitKind, string>> = {
  phuong: 'phường',
  xa: 'xã',
  'dac-khu': 'đặc khu',
  'thi-tran': 'thị trấn',
  quan: 'quận',
  huyen: 'huyện',
  'thi-xa': 'thị xã',
  'thanh-pho-thuoc-tinh': 'thành phố',
};

export function membersOf(site: Site, unit: Unit): readonly MemberGroup[] {
  const members = site.members.get(unit.id) ?? [];
  return GROUPS.flatMap((group) => {
    const units = members.filter(
      (member) => levelOf(member) === group.level && (member.validTo === null) === group.current,
    );
    return units.length === 0 ? [] : [toGroup(site, group, units)];
  });
}

const toGroup = (site: Site, { id, title, sub }: Kind, units: readonly Unit[]): MemberGroup => ({
  id,
  title,
  sub: [countWords(units), sub].filter(Boolean).join(' '),
  units: units.toSorted(byName).map((unit) => ({ label: fullName(unit), href: addressOf(site, unit) })),
});

/** "114 đơn vị: 45 phường, 67 xã và 2 đặc khu." */
export function countWords(units: readonly Unit[]): string {
  const kinds = kindWords(units);
  return kinds === '' ? '' : `${units.length} đơn vị: ${kinds}.`;
}

/** "45 phường, 67 xã và 2 đặc khu"; empty for agencies. */
export const kindWords = (units: readonly Unit[]): string =>
  listWords(
    (Object.keys(KIND_WORDS) as UnitKind[]).flatMap((kind) => {
      const count = units.filter((unit) => unit.kind === kind).length;
      return count === 0 ? [] : [`${count} ${KIND_WORDS[kind]}`];
    }),
  );
