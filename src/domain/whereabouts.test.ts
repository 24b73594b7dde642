import { describe, expect, test } from 'vitest';
import { aDataset, aPlan, aResult, aRound, aUnit, id } from '../../test/domain-samples.ts';
import { buildSite } from './site.ts';
import type { Transfer, Unit } from './unit.ts';
import type { Whereabouts } from './whereabouts.ts';

const ended = (name: string, part: Partial<Unit> = {}): Unit =>
  aUnit({ id: id(name), parentId: id('huyen'), validTo: '2025-06-30', ...part });
const formed = (name: string, ...origins: readonly (readonly [from: string, part: Transfer])[]): Unit =>
  aUnit({
    id: id(name),
    parentId: id('tinh'),
    formedFrom: origins.map(([from, part]) => ({ unitId: id(from), part })),
  });

const units = [
  aUnit({ id: id('tinh'), kind: 'tinh' }),
  ended('tinh-cu', { kind: 'tinh', parentId: null }),
  ended('huyen', { kind: 'huyen', parentId: id('tinh-cu') }),
  ended('huyen-khac', { kind: 'huyen', parentId: id('tinh-cu') }),
  ended('plan'),
  ended('result'),
  ended('cohort'),
  ended('public-before', { keepsPage: true }),
  ended('whole'),
  ended('divided'),
  ended('nowhere', { parentId: id('huyen-khac') }),
  ended('homeless', { parentId: null }),
  ended('office', { kind: 'van-phong', parentId: id('tinh-cu') }),
  formed('now', ['whole', 'whole'], ['divided', 'rest']),
  formed('other', ['divided', 'part']),
];
const site = buildSite(
  aDataset({
    units,
    rounds: [{ round: aRound(['cohort'], { areaId: id('huyen') }), results: [aResult('result'), aResult('unknown')] }],
    plans: [aPlan({ issuerId: id('plan') }), aPlan({ id: id('2024-b') })],
  }),
);
const found = (name: string): Whereabouts => site.whereabouts(units.find((unit) => unit.id === name) as Unit);

describe('a page of its own', () => {
  test.each(['tinh', 'now', 'other'])('%s exists today', (name) => {
    expect(found(name)).toEqual({ kind: 'own' });
  });

  test.each(['plan', 'result', 'cohort'])('%s ended, but a plan or a round names it', (name) => {
    expect(found(name)).toEqual({ kind: 'own' });
  });

  test('a dissolved province, a place of a round and an address that was public keep theirs', () => {
    expect([found('tinh-cu'), found('huyen'), found('public-before')]).toEqual(Array(3).fill({ kind: 'own' }));
  });

  test('an office keeps its own: it is in no list of former names', () => {
    expect(found('office')).toEqual({ kind: 'own' });
  });

  test('the district on the way down to a named commune has one, another has not', () => {
    expect(site.unitsWithPage.has(id('huyen'))).toBe(true);
    expect(site.unitsWithPage.has(id('huyen-khac'))).toBe(false);
  });
});

describe('without one', () => {
  test('a commune is found where it went whole', () => {
    expect(found('whole')).toEqual({ kind: 'successor', unitId: 'now' });
  });

  test('a divided one at the first of its successors', () => {
    expect(found('divided')).toEqual({ kind: 'successor', unitId: 'now' });
  });

  test('one whose successor nobody knows, in the list of its province', () => {
    expect(found('nowhere')).toEqual({ kind: 'former-names', provinceId: 'tinh-cu' });
    expect(found('huyen-khac')).toEqual({ kind: 'former-names', provinceId: 'tinh-cu' });
  });

  test('one that belongs nowhere keeps an address', () => {
    expect(found('homeless')).toEqual({ kind: 'own' });
  });
});

test('members stand under their parent', () => {
  expect(site.members.get(id('tinh-cu'))?.map((unit) => unit.id)).toEqual(['huyen', 'huyen-khac', 'office']);
  expect(site.roundsOfArea.get(id('huyen'))).toHaveLength(1);
});
