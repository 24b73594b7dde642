/** Units of the registry of before 01/07/2025, as a name in the prose may mean them. */
import { nameKey } from '../../text/name-key.ts';
import { cell, type Row } from './csv.ts';
import { type PlaceKind, prefixKind, splitName } from './unit-kinds.ts';

/** A commune, or a district where the text names one (the islands). */
export interface FormerUnit {
  readonly code: string;
  readonly fullName: string;
  readonly kind: PlaceKind;
  /** Name without the kind, folded. */
  readonly key: string;
  readonly districtCode: string;
  readonly districtKey: string;
  readonly provinceCode: string;
  readonly provinceKey: string;
}

export const formerCommunes = (rows: readonly Row[]): readonly FormerUnit[] =>
  rows
    .filter((row) => cell(row, 'commune_code') !== '')
    .map((row) => formerUnit(row, cell(row, 'commune_code'), cell(row, 'commune')));

export function formerDistricts(rows: readonly Row[]): readonly FormerUnit[] {
  const byCode = new Map(rows.map((row) => [cell(row, 'district_code'), row]));
  return [...byCode.values()].map((row) => formerUnit(row, cell(row, 'district_code'), cell(row, 'district')));
}

function formerUnit(row: Row, code: string, fullName: string): FormerUnit {
  const { kind, name } = splitName(fullName);
  return {
    code,
    fullName,
    kind,
    // "Phường Phường Đúc": the kind is part of its name, and no text repeats it.
    key: nameKey(prefixKind(name)?.name ?? name),
    districtCode: cell(row, 'district_code'),
    districtKey: nameKey(cell(row, 'district')),
    provinceCode: cell(row, 'province_code'),
    provinceKey: nameKey(cell(row, 'province').replace(/^(?:Tỉnh|Thành phố) /u, '')),
  };
}

const DISTRICT_KINDS: readonly PlaceKind[] = ['huyen', 'quan', 'thi-xa', 'thanh-pho-thuoc-tinh'];

export const isDistrict = ({ kind }: FormerUnit): boolean => DISTRICT_KINDS.includes(kind);
