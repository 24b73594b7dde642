/** "Xã Sơn Giang" → its kind and its name. */
import type { UnitKind } from '../../domain/unit.ts';

export type PlaceKind = Exclude<UnitKind, 'bo' | 'so' | 'van-phong' | 'thanh-tra' | 'ban'>;

const KINDS: readonly (readonly [prefix: string, kind: PlaceKind])[] = [
  ['thành phố ', 'thanh-pho-thuoc-tinh'],
  ['thị trấn ', 'thi-tran'],
  ['thị xã ', 'thi-xa'],
  ['đặc khu ', 'dac-khu'],
  ['phường ', 'phuong'],
  ['huyện ', 'huyen'],
  ['quận ', 'quan'],
  ['tỉnh ', 'tinh'],
  ['xã ', 'xa'],
];

export interface KindAndName {
  readonly kind: PlaceKind;
  readonly name: string;
}

/** In any case ("xã Bắc Sơn"); null when the words do not begin with a kind. A city is one below a province here. */
export function prefixKind(words: string): KindAndName | null {
  const match = KINDS.find(([prefix]) => words.slice(0, prefix.length).toLowerCase() === prefix);
  return match ? { kind: match[1], name: words.slice(match[0].length) } : null;
}

export function splitName(fullName: string): KindAndName {
  const found = prefixKind(fullName);
  if (!found) throw new Error(`unknown kind of unit: ${fullName}`);
  return found;
}
