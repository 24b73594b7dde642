/** Which units the published rounds and plans need, and how the successors of the plans' communes were formed. */
import type { RawUnit } from '../../content/schemas/units.ts';
import { slugify } from '../../text/slug.ts';
import { cell, type Row } from './csv.ts';
import { agency, currentCommune, LAST_DAY_BEFORE, oldCommune, oldDistrict, oldId, type Provinces } from './registry.ts';

/** Communes of plans, their namesakes, and what was merged with them (code → other names it was published under). */
const OLD_COMMUNES: Readonly<Record<string, readonly string[]>> = {
  '29881': ['Xã Mỹ Ngãi'],
  '18157': [],
  '05947': [],
  // namesakes: a name alone never identifies a commune
  '21307': [],
  '22219': [],
  '25237': [],
  '23251': [],
  '32164': [],
};

/** Successors of the above. */
const CURRENT_COMMUNES = ['05953', '18184', '29884', '21307', '22222', '23230', '25217', '32167'];
const HAI_PHONG = '31';
const BINH_DUONG = '74';
const DISTRICT_3 = '770';

const BINH_DUONG_2017_NAMES: Readonly<Record<string, string>> = {
  '725': 'Thị xã Thuận An',
  '724': 'Thị xã Dĩ An',
  '723': 'Thị xã Tân Uyên',
  '721': 'Thị xã Bến Cát',
};

export interface Registries {
  readonly before: readonly Row[];
  readonly now: readonly Row[];
  readonly provinces: Provinces;
}

/** Names in "Xã Sơn Lâm, Xã Quang Diệm, Xã Sơn Giang" → rows of the old registry of the same province. */
function predecessorRows(row: Row, { before, provinces }: Registries): readonly Row[] {
  const names = cell(row, 'predecessors_text')
    .split(',')
    .map((name) => name.replace(/\(.*?\)/g, '').trim());
  const now = provinces.idNow.get(cell(row, 'province_code'));
  const inProvince = before.filter((old) => isPartOf(cell(old, 'province_code'), now, provinces));
  return names.flatMap((name) => {
    const found = inProvince.filter((old) => cell(old, 'commune') === name);
    const near = found.filter((old) => cell(old, 'commune_code').slice(0, 3) === cell(row, 'code').slice(0, 3));
    return near.length === 1 ? near : found.length === 1 ? found : [];
  });
}

function isPartOf(oldProvinceCode: string, currentId: string | undefined, provinces: Provinces): boolean {
  const id = provinces.idBefore.get(oldProvinceCode);
  const current = provinces.current.find((unit) => unit.id === currentId);
  return id === currentId || (current?.formedFrom.includes(id ?? '') ?? false);
}

export interface NeededUnits {
  readonly districts: readonly RawUnit[];
  readonly oldCommunes: readonly RawUnit[];
  readonly communes: readonly RawUnit[];
}

export function neededUnits(registries: Registries): NeededUnits {
  const { before, now, provinces } = registries;
  const successors = now.filter((row) => CURRENT_COMMUNES.includes(cell(row, 'code')));
  const formedFrom = new Map(successors.map((row) => [cell(row, 'code'), predecessorRows(row, registries)]));
  const predecessors = [...formedFrom.values()].flat();
  const oldRows = before.filter((row) => cell(row, 'commune_code') in OLD_COMMUNES || predecessors.includes(row));
  const districtCodes = new Set([...oldRows.map((row) => cell(row, 'district_code')), DISTRICT_3]);
  const districtRows = before.filter(
    (row) => districtCodes.has(cell(row, 'district_code')) || cell(row, 'province_code') === BINH_DUONG,
  );
  return {
    districts: uniqueBy(districtRows, (row) => cell(row, 'district_code')).map((row) =>
      oldDistrict(row, provinces, aliasOf(cell(row, 'district_code'))),
    ),
    oldCommunes: [
      ...oldRows.map((row) => oldCommune(row, OLD_COMMUNES[cell(row, 'commune_code')])),
      ...wardsOfDistrict3(before),
    ],
    communes: now
      .filter((row) => CURRENT_COMMUNES.includes(cell(row, 'code')) || cell(row, 'province_code') === HAI_PHONG)
      .map((row) =>
        currentCommune(
          row,
          provinces,
          (formedFrom.get(cell(row, 'code')) ?? []).map((old) =>
            oldId(cell(old, 'commune_code'), cell(old, 'commune')),
          ),
        ),
      ),
  };
}

const aliasOf = (code: string): string[] => (BINH_DUONG_2017_NAMES[code] ? [BINH_DUONG_2017_NAMES[code]] : []);

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}

/** Fourteen wards were ranked in 2019; the registry of mid-2025 still holds ten of the district's. */
function wardsOfDistrict3(before: readonly Row[]): RawUnit[] {
  const rows = before.filter((row) => cell(row, 'district_code') === DISTRICT_3);
  return Array.from({ length: 14 }, (_, index) => `Phường ${index + 1}`).map((fullName) => {
    const row = rows.find((candidate) => cell(candidate, 'commune') === fullName);
    return row ? withNamePart(oldCommune(row)) : lostWard(fullName);
  });
}

const DISTRICT_3_ID = `${DISTRICT_3}-quan-3-den-2025`;

/** "Phường 4" alone is a poor name: 33 wards bore it. */
const withNamePart = (unit: RawUnit): RawUnit => ({
  ...unit,
  aliases: [`Ủy ban nhân dân ${unit.kind === 'phuong' ? 'Phường' : ''} ${unit.name}`.replace(/\s+/g, ' ')],
});

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
