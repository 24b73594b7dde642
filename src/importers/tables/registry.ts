/**
 * Registries of units → unit files. Sources: lists of administrative units before 01/07/2025 and of 30/04/2026
 * (thanglequoc/vietnamese-provinces-database, MIT).
 */
import type { RawOrigin, RawUnit } from '../../content/schemas/units.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { slugify } from '../../text/slug.ts';
import { nameKey } from '../../text/name-key.ts';
import { cell, type Row } from './csv.ts';
import { cleanProse } from './predecessor-text.ts';
import { splitName } from './unit-kinds.ts';

export const LAST_DAY_BEFORE = '2025-06-30';
export const FIRST_DAY_AFTER = '2025-07-01';

export const REGISTRY_SOURCE = {
  title: 'Cơ sở dữ liệu đơn vị hành chính Việt Nam (thanglequoc/vietnamese-provinces-database)',
  url: 'https://github.com/thanglequoc/vietnamese-provinces-database',
  licence: 'MIT',
  note: 'Bản cd580632 (02/08/2026). Mã theo Tổng cục Thống kê.',
};

const ended = (id: string): string => `${id}-den-2025`;
export const oldId = (code: string, fullName: string): string => ended(`${code}-${slugify(fullName)}`);
export const newId = (code: string, fullName: string): string => `${code}-${slugify(fullName)}`;

const unit = ({
  id,
  code,
  name,
  kind,
  parent,
  ...rest
}: Partial<RawUnit> & Pick<RawUnit, 'id' | 'code' | 'name' | 'kind' | 'parent'>): RawUnit => ({
  id,
  code,
  name,
  kind,
  parent,
  validFrom: null,
  validTo: null,
  formedFrom: [],
  aliases: [],
  keepsPage: false,
  ...rest,
});

// ---- provinces ----

interface Province {
  readonly code: string;
  readonly fullName: string;
  readonly name: string;
  readonly successorCode: string;
}

const provinceKind = (fullName: string): UnitKind => (fullName.startsWith('Thành phố') ? 'thanh-pho' : 'tinh');
const bare = (fullName: string): string => fullName.replace(/^(Tỉnh|Thành phố) /, '');

export interface Provinces {
  readonly current: readonly RawUnit[];
  readonly dissolved: readonly RawUnit[];
  /** Id of a province that existed before 01/07/2025, by its code of that time. */
  readonly idBefore: ReadonlyMap<string, string>;
  readonly idNow: ReadonlyMap<string, string>;
}

/** A province kept whole in 2025 is one unit before and after; a merged one ends and its successor begins. */
export function buildProvinces(current: readonly Row[], before: readonly Row[]): Provinces {
  const isKept = new Set(
    current.filter((row) => cell(row, 'predecessors_text') === 'giữ nguyên').map((row) => cell(row, 'code')),
  );
  const old = before.map((row): Province => ({
    code: cell(row, 'gso_code_pre_2025'),
    fullName: cell(row, 'full_name_pre_2025'),
    name: cell(row, 'name'),
    successorCode: cell(row, 'successor_code_2026'),
  }));
  const idNow = new Map(
    current.map((row) => [cell(row, 'code'), newId(cell(row, 'code'), bare(cell(row, 'full_name')))]),
  );
  const idBefore = new Map(
    old.map((province) => {
      const id = `${province.code}-${slugify(province.name)}`;
      return [province.code, isKept.has(province.code) ? (idNow.get(province.code) ?? id) : ended(id)];
    }),
  );
  return {
    idBefore,
    idNow,
    current: current.map((row) => currentProvince(row, old, isKept, idBefore, idNow)),
    dissolved: old
      .filter((province) => !isKept.has(province.code))
      .map((province) => dissolvedProvince(province, idBefore)),
  };
}

const EXTRA_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '46': ['Tỉnh Thừa Thiên Huế', 'Thừa Thiên Huế'],
  '79': ['TP. Hồ Chí Minh', 'TP.HCM', 'Sài Gòn'],
  '75': ['Tỉnh Đồng Nai'],
};

function currentProvince(
  row: Row,
  old: readonly Province[],
  isKept: ReadonlySet<string>,
  idBefore: ReadonlyMap<string, string>,
  idNow: ReadonlyMap<string, string>,
): RawUnit {
  const code = cell(row, 'code');
  const name = cell(row, 'name');
  const predecessors = old.filter((province) => province.successorCode === code);
  const kept = isKept.has(code);
  const spellings = kept ? predecessors.map((province) => province.name).filter((other) => other !== name) : [];
  return unit({
    id: idNow.get(code) ?? '',
    code,
    name,
    kind: provinceKind(cell(row, 'full_name')),
    parent: null,
    validFrom: kept ? null : FIRST_DAY_AFTER,
    validNote:
      code === '75'
        ? 'Là tỉnh đến 29/04/2026, thành phố từ 30/04/2026.'
        : code === '46'
          ? 'Mang tên Thành phố Huế từ 01/01/2025, trước đó là tỉnh Thừa Thiên Huế.'
          : null,
    formedFrom: kept ? [] : predecessors.flatMap((province) => idBefore.get(province.code) ?? []),
    formedFromText: cleanProse(cell(row, 'predecessors_text')),
    aliases: [...spellings, ...(EXTRA_ALIASES[code] ?? [])],
  });
}

const dissolvedProvince = (province: Province, idBefore: ReadonlyMap<string, string>): RawUnit =>
  unit({
    id: idBefore.get(province.code) ?? '',
    code: province.code,
    name: province.name,
    kind: provinceKind(province.fullName),
    parent: null,
    validTo: LAST_DAY_BEFORE,
    aliases: province.code === '79' ? ['TP. Hồ Chí Minh', 'TP.HCM', 'Thành phố Hồ Chí Minh'] : [],
  });

// ---- districts and communes before July 2025 ----

export const oldDistrict = (row: Row, provinces: Provinces, aliases: readonly string[] = []): RawUnit => {
  const { kind, name } = splitName(cell(row, 'district'));
  return unit({
    id: oldId(cell(row, 'district_code'), cell(row, 'district')),
    code: cell(row, 'district_code'),
    name,
    kind,
    parent: provinces.idBefore.get(cell(row, 'province_code')) ?? null,
    validTo: LAST_DAY_BEFORE,
    validNote: 'Cấp huyện kết thúc ngày 30/06/2025.',
    aliases: [...aliases],
  });
};

export const oldCommune = (row: Row, aliases: readonly string[] = []): RawUnit => {
  const { kind, name } = splitName(cell(row, 'commune'));
  return unit({
    id: oldId(cell(row, 'commune_code'), cell(row, 'commune')),
    code: cell(row, 'commune_code'),
    name,
    kind,
    parent: oldId(cell(row, 'district_code'), cell(row, 'district')),
    validTo: LAST_DAY_BEFORE,
    aliases: [...aliases],
  });
};

// ---- communes of today ----

export function currentCommune(row: Row, provinces: Provinces, formedFrom: readonly RawOrigin[]): RawUnit {
  const { kind, name } = splitName(cell(row, 'full_name'));
  const other = cell(row, 'full_name_2025_07');
  return unit({
    id: newId(cell(row, 'code'), cell(row, 'full_name')),
    code: cell(row, 'code'),
    name,
    kind,
    parent: provinces.idNow.get(cell(row, 'province_code')) ?? null,
    validFrom: FIRST_DAY_AFTER,
    formedFrom: [...formedFrom],
    formedFromText: cleanProse(cell(row, 'predecessors_text')) || null,
    // Another placement of the tone mark is the same name.
    aliases: nameKey(other) === nameKey(cell(row, 'full_name')) ? [] : [other],
  });
}

export const agency = (
  id: string,
  name: string,
  kind: UnitKind,
  parent: string | null,
  part: Partial<RawUnit> = {},
): RawUnit => unit({ id, code: null, name, kind, parent, ...part });
