import { expect, test } from 'vitest';
import type { Row } from './csv.ts';
import { type Descent, resolvePredecessors } from './predecessors.ts';

const BEFORE: readonly Row[] = [
  ['10', '100', 'Huyện Đông', '01000', 'Xã Tân Tiến'],
  ['10', '100', 'Huyện Đông', '01003', 'Xã Hòa Bình'],
  ['10', '200', 'Huyện Tây', '02000', 'Xã Tân Tiến'],
  ['10', '200', 'Huyện Tây', '02003', 'Thị trấn NT Tây'],
  ['10', '200', 'Huyện Tây', '02006', 'Xã Xá Nhè'],
  ['10', '300', 'Huyện Nam', '03000', 'Phường Xuân Hoà'],
  ['10', '300', 'Huyện Nam', '03003', 'Phường Phú Mỹ'],
  ['10', '400', 'Huyện Bắc', '04000', 'Xã Xuân Hòa'],
  ['10', '400', 'Huyện Bắc', '04003', 'Xã Bắc Sơn'],
  ['10', '500', 'Huyện Đảo', '05000', 'Xã Hòn Tre'],
].map(([province_code = '', district_code = '', district = '', commune_code = '', commune = '']) => ({
  province_code,
  province: 'Tỉnh Mẫu',
  district_code,
  district,
  commune_code,
  commune,
}));

const resolve = (...texts: readonly (readonly [code: string, name: string, text: string])[]): readonly Descent[] =>
  resolvePredecessors(
    texts.map(([code, full_name, predecessors_text]) => ({
      code,
      full_name,
      full_name_2025_07: full_name,
      province_code: '11',
      predecessors_text,
    })),
    BEFORE,
    new Map([['11', ['10']]]),
  );
const codes = (descent: Descent | undefined): string[] =>
  (descent?.predecessors ?? []).map(({ unit, part }) => (part === 'whole' ? unit.code : `${unit.code} ${part}`));

test('of two communes of one name the one beside the others is meant', () => {
  expect(codes(resolve(['09000', 'Xã Mới', 'Xã Tân Tiến, Xã Hoà Bình'])[0])).toEqual(['01000', '01003']);
});

test('the district in brackets decides', () => {
  expect(codes(resolve(['09000', 'Xã Mới', 'Xã Tân Tiến (huyện Tây), Xã Hòa Bình'])[0])).toEqual(['02000', '01003']);
});

test('what fits two places stays unresolved, and so does what fits none', () => {
  const [descent] = resolve(['09000', 'Xã Mới', 'Xã Tân Tiến, Xã Không Có, Thôn Thượng']);
  expect(codes(descent)).toEqual([]);
  expect(descent?.unresolved).toEqual([
    { words: 'Xã Tân Tiến', reason: 'ambiguous' },
    { words: 'Xã Không Có', reason: 'unknown' },
    { words: 'Thôn Thượng', reason: 'below' },
  ]);
  expect(resolve(['09000', 'Xã Mới', ''])[0]?.unresolved).toEqual([{ words: 'Xã Mới', reason: 'no-text' }]);
});

test('a commune that several name went whole into none of them', () => {
  const [one, other] = resolve(
    ['09000', 'Xã Mới', 'Xã Hòa Bình, Xã Bắc Sơn'],
    ['09003', 'Xã Khác', 'phần còn lại của Xã Hòa Bình'],
  );
  expect(codes(one)).toEqual(['01003 part', '04003']);
  expect(codes(other)).toEqual(['01003 rest']);
});

test('other spellings of the old registry are matched to what nobody else took', () => {
  expect(codes(resolve(['02003', 'Xã Tây', 'Thị trấn Nông trường Tây, Xã Sá Nhè'])[0])).toEqual(['02003', '02006']);
});

test('a slip in the kind is mended when the commune of that name belongs to others', () => {
  const [ward] = resolve(
    ['03000', 'Phường Nam', 'Xã Xuân Hòa, Phường Phú Mỹ'],
    ['04000', 'Xã Bắc', 'Xã Xuân Hòa, Xã Bắc Sơn'],
  );
  expect(codes(ward)).toEqual(['03000', '03003']);
});

test('a commune that stayed as it was is the one with its code', () => {
  expect(codes(resolve(['02000', 'Xã Tân Tiến', 'giữ nguyên'])[0])).toEqual(['02000']);
});

test('a district that became one unit brings its communes', () => {
  expect(codes(resolve(['05000', 'Đặc khu Đảo', 'Huyện Đảo'])[0])).toEqual(['500', '05000']);
});
