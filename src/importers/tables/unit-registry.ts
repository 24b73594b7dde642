/** Every commune of today, every district and commune of before 01/07/2025, and what became of them. */
import type { RawOrigin, RawUnit } from '../../content/schemas/units.ts';
import { slugify } from '../../text/slug.ts';
import { cell, type Row } from './csv.ts';
import { type Descent, type ResolvedPredecessor, resolvePredecessors } from './predecessors.ts';
import { agency, currentCommune, LAST_DAY_BEFORE, oldCommune, oldDistrict, oldId, type Provinces } from './registry.ts';

export interface Registries {
  readonly before: readonly Row[];
  readonly now: readonly Row[];
  /** The 63 provinces of before and the code of the province each became. */
  readonly provinces63: readonly Row[];
  /** Communes whose kind changed after 01/07/2025. */
  readonly changes: readonly Row[];
  readonly provinces: Provinces;
}

export interface UnitRegistry {
  readonly districts: readonly RawUnit[];
  readonly oldCommunes: readonly RawUnit[];
  readonly communes: readonly RawUnit[];
  /** What the prose of the registry gave, commune by commune. */
  readonly descents: readonly Descent[];
}

/** Other names a unit was published under, by its code of before 2025. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  '29881': ['Xã Mỹ Ngãi'],
  '725': ['Thị xã Thuận An'],
  '724': ['Thị xã Dĩ An'],
  '723': ['Thị xã Tân Uyên'],
  '721': ['Thị xã Bến Cát'],
};

/** Communes without plan or result whose pages were public before the whole registry was: their addresses stay. */
const PUBLIC_BEFORE = new Set(
  [
    ['05953', '05959', '05962', '05965', '18145', '18184', '21304', '21307', '21316', '22213', '22219', '22222'],
    ['23230', '23242', '23251', '25216', '25217', '25237', '25249', '29884', '30091', '32164', '32167'],
  ].flat(),
);

const DISTRICT_3 = '770';
const DISTRICT_3_ID = `${DISTRICT_3}-quan-3-den-2025`;

export function buildUnitRegistry(registries: Registries): UnitRegistry {
  const { before, now, provinces63, provinces } = registries;
  const formerProvinces = Map.groupBy(provinces63, (row) => cell(row, 'successor_code_2026'));
  const descents = resolvePredecessors(
    now,
    before,
    new Map([...formerProvinces].map(([code, rows]) => [code, rows.map((row) => cell(row, 'gso_code_pre_2025'))])),
  );
  return {
    districts: firstOfEach(before, 'district_code').map((row) =>
      oldDistrict(row, provinces, OTHER_NAMES[cell(row, 'district_code')]),
    ),
    oldCommunes: [...before.filter((row) => cell(row, 'commune_code') !== '').map(toOldCommune), ...lostWards(before)],
    communes: now.map((row, at) => toCommune(row, descents[at], registries)),
    descents,
  };
}

const firstOfEach = (rows: readonly Row[], column: string): readonly Row[] =>
  [...new Map(rows.toReversed().map((row) => [cell(row, column), row])).values()].reverse();

function toOldCommune(row: Row): RawUnit {
  const code = cell(row, 'commune_code');
  const unit = oldCommune(row, OTHER_NAMES[code]);
  if (cell(row, 'district_code') === DISTRICT_3) return withNamePart(unit);
  return PUBLIC_BEFORE.has(code) ? { ...unit, keepsPage: true } : unit;
}

function toCommune(row: Row, descent: Descent | undefined, { provinces, changes }: Registries): RawUnit {
  const unit = currentCommune(row, provinces, (descent?.predecessors ?? []).map(toOrigin));
  const change = changes.find((other) => cell(other, 'code') === cell(row, 'code'));
  return change ? { ...unit, validNote: kindNote(change) } : unit;
}

/** "Là xã đến 29/04/2026, phường từ 30/04/2026." */
function kindNote(change: Row): string {
  const kindOf = (column: string): string => cell(change, column).split(' ')[0]?.toLowerCase() ?? '';
  const first = cell(change, 'effective');
  const shown = (date: string): string => date.split('-').reverse().join('/');
  return `Là ${kindOf('full_name_before')} đến ${shown(dayBefore(first))}, ${kindOf('full_name_after')} từ ${shown(first)}.`;
}

const DAY = 86_400_000;
const dayBefore = (date: string): string => new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);

const toOrigin = ({ unit, part }: ResolvedPredecessor): RawOrigin => {
  const id = oldId(unit.code, unit.fullName);
  return part === 'whole' ? id : { unit: id, part };
};

// ---- wards of Quận 3: fourteen were ranked in 2019, the registry of mid-2025 still holds ten of the district's ----

const WARD_NAMES = Array.from({ length: 14 }, (_, index) => `Phường ${index + 1}`);

function lostWards(before: readonly Row[]): readonly RawUnit[] {
  const held = before.filter((row) => cell(row, 'district_code') === DISTRICT_3).map((row) => cell(row, 'commune'));
  return WARD_NAMES.filter((name) => !held.includes(name)).map(lostWard);
}

/** "Phường 4" alone is a poor name: 33 wards bore it. */
const withNamePart = (unit: RawUnit): RawUnit =>
  /^\d+$/.test(unit.name) ? { ...unit, aliases: [`Ủy ban nhân dân Phường ${unit.name}`] } : unit;

const lostWard = (fullName: string): RawUnit => ({
  ...agency(`quan-3-${slugify(fullName)}-den-2025`, fullName.replace('Phường ', ''), 'phuong', DISTRICT_3_ID),
  validTo: LAST_DAY_BEFORE,
  validNote:
    'Kết thúc muộn nhất ngày này: danh mục giữa năm 2025 không còn phường này; ngày sáp nhập chưa có trong nguồn.',
});

export const wardIdOf2019 = (fullName: string, units: readonly RawUnit[]): string => {
  const name = fullName.replace(/^Ủy ban nhân dân /, '').replace('Phường ', '');
  const found = units.find((unit) => unit.parent === DISTRICT_3_ID && unit.name === name);
  if (!found) throw new Error(`no ward for ${fullName}`);
  return found.id;
};
