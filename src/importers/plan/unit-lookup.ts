/** Which unit of the registry issued the document: by name, place and day, and only when exactly one is left. */
import { existsOn, fullName, type Unit } from '../../domain/unit.ts';
import type { UnitId } from '../../domain/ids.ts';
import { nameKey } from '../../text/name-key.ts';
import type { RawPlan } from '../../content/schemas/plan.ts';
import { placeOf } from './agency-name.ts';
import { absent, type Found, guessed } from './note.ts';

export type Registry = ReadonlyMap<UnitId, Unit>;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day within what is printed; no unit changes within a month it issues plans in but by a date that is printed. */
const dayWithin = ({ year, month, day }: RawPlan['date']): string | null =>
  year === null ? null : `${year}-${two(month ?? 6)}-${two(day ?? 15)}`;

export function lookUpUnit(issuer: string, date: RawPlan['date'], text: string, units: Registry): Found<UnitId | null> {
  const day = dayWithin(date);
  const named = namesake(issuer, units).filter((unit) => !unit.demonstration && (day === null || existsOn(unit, day)));
  const near = named.length > 1 ? named.filter((unit) => isWithinNamed(unit, text, units)) : named;
  const [only] = near;
  if (only && near.length === 1) {
    const why =
      named.length === 1
        ? { vi: 'chỉ một đơn vị mang tên này vào ngày ấy', en: 'the only unit of this name on that day' }
        : {
            vi: `${named.length} đơn vị cùng tên; văn bản nhắc tới ${parentName(only, units)}`,
            en: `${named.length} units of this name; the text names ${parentName(only, units)}`,
          };
    return {
      value: only.id,
      notes: [guessed('unit', `${only.id} (${parentName(only, units)})`, named.length === 1 ? 'high' : 'middle', why)],
    };
  }
  return { value: null, notes: [unknown(near.length > 0 ? near : named, units)] };
}

function unknown(candidates: readonly Unit[], units: Registry) {
  const list = candidates.map((unit) => `${unit.id} (${parentName(unit, units)})`).join(', ');
  return candidates.length === 0
    ? absent('unit', 'không tìm thấy trong content/units; để null', 'not found in content/units; left null')
    : absent('unit', `chọn một rồi ghi vào issuer.unit: ${list}`, `choose one and write it to issuer.unit: ${list}`);
}

function namesake(issuer: string, units: Registry): Unit[] {
  const { level, name } = placeOf(issuer);
  const isCommittee = /^(?:[ỦU][ỷy] ban nhân dân|UBND)/u.test(issuer);
  const wanted = new Set([nameKey(issuer.replace(/[ỦU][ỷy] ban nhân dân/gu, 'UBND'))]);
  if (isCommittee && level !== null && name !== null) wanted.add(nameKey(`${level} ${name}`));
  return [...units.values()].filter((unit) =>
    [fullName(unit), ...unit.aliases].some((each) => wanted.has(nameKey(each))),
  );
}

function parentsOf(unit: Unit, units: Registry): Unit[] {
  const parent = unit.parentId === null ? undefined : units.get(unit.parentId);
  return parent && parent.id !== unit.id ? [parent, ...parentsOf(parent, units)] : [];
}

const parentName = (unit: Unit, units: Registry): string =>
  parentsOf(unit, units).map(fullName).join(', ') || fullName(unit);

/** The text names the district or the province it lies in. */
const isWithinNamed = (unit: Unit, text: string, units: Registry): boolean =>
  parentsOf(unit, units).some((parent) => text.toLowerCase().includes(fullName(parent).toLowerCase()));
