/**
 * A unit is a code *and* a validity: 1,797 of today's 3,321 commune codes named another commune before July 2025,
 * so a code alone identifies nothing (docs/decisions/0004).
 */
import type { IsoDate, UnitId } from './ids.ts';

export const UNIT_KINDS = [
  'tinh',
  'thanh-pho',
  'huyen',
  'quan',
  'thi-xa',
  'thanh-pho-thuoc-tinh',
  'xa',
  'phuong',
  'thi-tran',
  'dac-khu',
  'bo',
  'so',
  'van-phong',
  'thanh-tra',
  'ban',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export type UnitLevel = 'ministry' | 'province' | 'agency' | 'district' | 'commune';

/** How much of a predecessor went into a unit. `rest`: what the others left. */
export const TRANSFERS = ['whole', 'part', 'rest'] as const;
export type Transfer = (typeof TRANSFERS)[number];

export interface Origin {
  readonly unitId: UnitId;
  readonly part: Transfer;
}

export interface Unit {
  readonly id: UnitId;
  /** Code of the General Statistics Office (text, leading zeros kept); null where none is known to us. */
  readonly code: string | null;
  /** Without the kind: "Sơn Giang". Ministries and agencies carry their whole name. */
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null;
  readonly validFrom: IsoDate | null;
  /** Last day of validity; null while the unit exists. */
  readonly validTo: IsoDate | null;
  /** Why a validity date is not exact, in words. */
  readonly validNote: string | null;
  readonly formedFrom: readonly Origin[];
  /** The registry's own words on how the unit was formed. */
  readonly formedFromText: string | null;
  /** Other names and spellings it was published under. */
  readonly aliases: readonly string[];
  /** Dissolved and without plan or result, but its address was public once and stays. */
  readonly keepsPage: boolean;
  /** Made up: the unit does not exist. */
  readonly demonstration: boolean;
}

const LEVEL: Record<UnitKind, UnitLevel> = {
  tinh: 'province',
  'thanh-pho': 'province',
  huyen: 'district',
  quan: 'district',
  'thi-xa': 'district',
  'thanh-pho-thuoc-tinh': 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi-tran': 'commune',
  'dac-khu': 'commune',
  bo: 'ministry',
  so: 'agency',
  'van-phong': 'agency',
  'thanh-tra': 'agency',
  ban: 'agency',
};

const PREFIX: Partial<Record<UnitKind, string>> = {
  tinh: 'Tỉnh',
  'thanh-pho': 'Thành phố',
  huyen: 'Huyện',
  quan: 'Quận',
  'thi-xa': 'Thị xã',
  'thanh-pho-thuoc-tinh': 'Thành phố',
  xa: 'Xã',
  phuong: 'Phường',
  'thi-tran': 'Thị trấn',
  'dac-khu': 'Đặc khu',
};

export const levelOf = (unit: Pick<Unit, 'kind'>): UnitLevel => LEVEL[unit.kind];

/** "Xã Sơn Giang", "Bộ Tư pháp". */
export function fullName(unit: Pick<Unit, 'kind' | 'name'>): string {
  const prefix = PREFIX[unit.kind];
  return prefix ? `${prefix} ${unit.name}` : unit.name;
}

export function existsOn(unit: Pick<Unit, 'validFrom' | 'validTo'>, date: IsoDate): boolean {
  return (unit.validFrom ?? '0000') <= date && date <= (unit.validTo ?? '9999');
}
