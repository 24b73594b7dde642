/** The full registries and what the prose on their origins gave: the figures of docs/decisions/0008. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import { buildSite } from '../../src/domain/site.ts';
import { fullName, levelOf, type Transfer, type Unit } from '../../src/domain/unit.ts';
import { isKept, parsePredecessors } from '../../src/importers/tables/predecessor-text.ts';
import { foundAt } from '../../src/routes.ts';
import { siteRecords } from '../../src/search/site-records.ts';
import { nameWithPlace } from '../../src/views/names.ts';

const { dataset } = loadContent('content');
if (dataset === null) throw new Error('The content has errors.');
const site = buildSite(dataset);
const units = [...site.units.values()].filter((unit) => !unit.demonstration);

const communes = units.filter((unit) => levelOf(unit) === 'commune');
const now = communes.filter((unit) => unit.validTo === null);
const before = communes.filter((unit) => unit.validTo !== null && unit.code !== null);
const districts = units.filter((unit) => levelOf(unit) === 'district');

const unitOf = (id: string): Unit => {
  const unit = site.units.get(id as UnitId);
  if (!unit) throw new Error(id);
  return unit;
};
const addressOf = (id: string): string => foundAt(id as UnitId, site.whereabouts(unitOf(id)));
const count = (list: readonly Unit[], kind: Unit['kind']): number => list.filter((unit) => unit.kind === kind).length;

describe('registries', () => {
  test('3.321 communes of 30/04/2026: 2.611 xã, 697 phường, 13 đặc khu in 34 provinces', () => {
    expect(now).toHaveLength(3321);
    expect(['xa', 'phuong', 'dac-khu'].map((kind) => count(now, kind as Unit['kind']))).toEqual([2611, 697, 13]);
    expect(new Set(now.map((unit) => unit.parentId)).size).toBe(34);
  });

  test('10.035 communes and 696 districts of before 01/07/2025, and five wards that had ended before', () => {
    expect(before).toHaveLength(10_035);
    expect(districts).toHaveLength(696);
    expect(communes.filter((unit) => unit.code === null).map((unit) => unit.name)).toEqual(['6', '7', '8', '10', '13']);
  });

  test('codes of today are unique, and so are those of before', () => {
    for (const list of [now, before, districts]) expect(new Set(list.map((unit) => unit.code)).size).toBe(list.length);
  });

  test('ten xã of Đồng Nai became phường and stay one unit with its former name', () => {
    const changed = now.filter((unit) => unit.validNote !== null);
    expect(changed).toHaveLength(10);
    expect(changed.every((unit) => unit.parentId === '75-dong-nai' && unit.kind === 'phuong')).toBe(true);
    expect(unitOf('26368-phuong-long-thanh')).toMatchObject({
      aliases: ['Xã Long Thành'],
      validNote: 'Là xã đến 29/04/2026, phường từ 30/04/2026.',
    });
  });

  test('the five island districts without communes are special zones now, one by one', () => {
    const empty = districts.filter((unit) => !site.members.has(unit.id));
    const became = empty.map((unit) => [
      unit.name,
      ...site.lineage.successors(unit.id).map((kin) => fullName(kin.unit)),
    ]);
    expect(became.sort()).toEqual([
      ['Bạch Long Vĩ', 'Đặc khu Bạch Long Vĩ'],
      ['Côn Đảo', 'Đặc khu Côn Đảo'],
      ['Cồn Cỏ', 'Đặc khu Cồn Cỏ'],
      ['Hoàng Sa', 'Đặc khu Hoàng Sa'],
      ['Lý Sơn', 'Đặc khu Lý Sơn'],
    ]);
  });
});

describe('coverage of the prose', () => {
  const named = (unit: Unit): number =>
    unit.formedFromText === null || isKept(unit.formedFromText) ? 1 : parsePredecessors(unit.formedFromText).length;
  /** A district that became one unit stands once in the text and brings its communes. */
  const resolved = ({ formedFrom }: Unit): number =>
    formedFrom.some(({ unitId }) => levelOf(unitOf(unitId)) === 'district') ? 1 : formedFrom.length;
  const incomplete = now.filter((unit) => resolved(unit) < named(unit));

  test('3.314 of 3.321 texts resolve completely; the others are known one by one', () => {
    expect(
      incomplete.map((unit) => `${unit.code} ${fullName(unit)}: ${unit.formedFromText ?? 'không có văn bản'}`),
    ).toEqual([
      '01304 Xã Quảng Lâm: Xóm Tổng Dùn, Xã Quảng Lâm',
      '00922 Xã Thuận Hoà: Thôn Mịch A, Xã Thuận Hòa',
      '02305 Xã Trung Hà: Thôn Nà Lừa, xã Trung Hà',
      '07147 Phường Hiệp Hoà: không có văn bản',
      '07537 Xã Biên Sơn: Xã Phong Vân, Xã Biên Sơn, Trường bắn TB1',
      '10843 Xã Hà Nam: Xã Thanh Xuân, Xã Liên Mạc, Xã Thanh Lang, Xã Thanh An, Xã Hòa Bình',
      '14698 Xã Kim Đông: Xã Kim Trung, Xã Kim Đông và khu vực bãi bồi ven biển (do huyện Kim Sơn quản lý)',
    ]);
  });

  test('all but four of the 10.035 communes lead somewhere', () => {
    const orphans = before.filter((unit) => site.lineage.successors(unit.id).length === 0);
    expect(orphans.map((unit) => `${unit.code} ${fullName(unit)}`)).toEqual([
      '01304 Xã Thạch Lâm',
      '07144 Xã Sông Khoai',
      '07147 Xã Hiệp Hòa',
      '07150 Phường Cộng Hòa',
    ]);
  });

  test('9.590 communes went whole into one, 441 were divided', () => {
    const kin = before.map((unit) => site.lineage.successors(unit.id));
    expect(kin.filter((list) => list.length === 1 && list[0]?.part === 'whole')).toHaveLength(9590);
    expect(kin.filter((list) => list.length > 1)).toHaveLength(441);
    const parts = kin.flat().map(({ part }) => part);
    expect(
      (['whole', 'part', 'rest'] as Transfer[]).map((part) => parts.filter((other) => other === part).length),
    ).toEqual([9590, 741, 230]);
  });

  test('no commune is divided and whole at once', () => {
    for (const unit of before) {
      const kin = site.lineage.successors(unit.id);
      expect(kin.length > 1 && kin.some(({ part }) => part === 'whole'), unit.id).toBe(false);
    }
  });

  test('a predecessor lies in a province its successor’s province was formed from', () => {
    const provinceOf = (unit: Unit): Unit => (unit.parentId === null ? unit : provinceOf(unitOf(unit.parentId)));
    for (const unit of now) {
      const today = provinceOf(unit);
      const allowed = new Set<string>([today.id, ...today.formedFrom.map(({ unitId }) => unitId)]);
      for (const { unitId } of unit.formedFrom) expect(allowed.has(provinceOf(unitOf(unitId)).id), unit.id).toBe(true);
    }
  });
});

describe('names lead where they should', () => {
  test.each([
    ['18157-xa-son-giang-den-2025', '18184-xa-son-giang'],
    ['05947-xa-tan-duc-den-2025', '05953-xa-kha-son'],
    ['29881-phuong-my-ngai-den-2025', '29884-phuong-my-ngai'],
  ])('%s went whole into %s and keeps its page', (old, successor) => {
    expect(site.lineage.successors(old as UnitId).map(({ unit, part }) => [unit.id, part])).toEqual([
      [successor, 'whole'],
    ]);
    expect(addressOf(old)).toBe(`/don-vi/${old}/`);
  });

  test('a commune nobody planned or ranked is found on the page of its successor', () => {
    expect(addressOf('00022-phuong-doi-can-den-2025')).toBe(
      '/don-vi/00004-phuong-ba-dinh/#tu-00022-phuong-doi-can-den-2025',
    );
  });

  test('a district without page, in the list of its province', () => {
    expect(addressOf('060-huyen-pac-nam-den-2025')).toMatch(/^\/don-vi\/ten-cu\/06-bac-kan-den-2025\/#tu-/u);
  });

  test('four old units are called Sơn Giang and one of today: five names, five places', () => {
    const found = units.filter((unit) => unit.name === 'Sơn Giang');
    expect(found).toHaveLength(5);
    expect(new Set(found.map((unit) => nameWithPlace(site, unit))).size).toBe(5);
    expect(new Set(found.map((unit) => addressOf(unit.id))).size).toBe(5);
  });
});

describe('search records', () => {
  const records = siteRecords(site);
  const recordOf = (id: string) => records.filter(({ url }) => url === addressOf(id));

  test('every unit is one record with an address of its own', () => {
    expect(records.filter(({ kind }) => kind === 'unit')).toHaveLength(site.units.size);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test('an old name says its district, its code and what it belongs to now', () => {
    expect(recordOf('00022-phuong-doi-can-den-2025')).toMatchObject([
      {
        title: 'Phường Đội Cấn, quận Ba Đình, Hà Nội',
        where: 'Tên cũ, dùng đến 30/06/2025, mã 00022, nay thuộc Phường Ba Đình, Hà Nội; Phường Ngọc Hà, Hà Nội',
        meta: { nameBefore: 'doican phuongdoican' },
      },
    ]);
  });

  test('both placements of the tone and the name without marks are one name', () => {
    const names = records.filter(({ meta }) =>
      Object.values(meta).some((words) => words.split(' ').includes('hoabinh')),
    );
    expect(names.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Tỉnh Hoà Bình', 'Xã Hoà Bình, Vĩnh Long']),
    );
    expect(names.some(({ title }) => title.startsWith('Xã Hòa Bình,'))).toBe(true);
  });
});
