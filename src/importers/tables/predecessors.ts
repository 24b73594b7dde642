/**
 * Names in the registry's prose → units of the registry of before 01/07/2025. A name is looked for in the provinces the
 * commune's province was formed from, by kind and name, then by district, and at last among the communes nobody else
 * took. What fits several units or none stays unresolved with its reason; nothing is guessed.
 */
import type { Transfer } from '../../domain/unit.ts';
import { nameKey } from '../../text/name-key.ts';
import { cell, type Row } from './csv.ts';
import { type FormerUnit, formerCommunes, formerDistricts, isDistrict } from './former-units.ts';
import { matchLeftovers, type Open, type Wanted } from './leftover-names.ts';
import { isKept, type NamedPredecessor, parsePredecessors } from './predecessor-text.ts';
import { splitName } from './unit-kinds.ts';

export interface ResolvedPredecessor {
  readonly unit: FormerUnit;
  readonly part: Transfer;
}

/** `below`: a hamlet or an area, no unit of the registry. */
export type UnresolvedReason = 'no-text' | 'below' | 'unknown' | 'ambiguous';
export interface UnresolvedName {
  readonly words: string;
  readonly reason: UnresolvedReason;
}

export interface Descent {
  readonly code: string;
  readonly predecessors: readonly ResolvedPredecessor[];
  readonly unresolved: readonly UnresolvedName[];
}

/** `formerProvinces`: code of a province of today → codes of the provinces it was formed from. */
export function resolvePredecessors(
  now: readonly Row[],
  before: readonly Row[],
  formerProvinces: ReadonlyMap<string, readonly string[]>,
): readonly Descent[] {
  const communes = formerCommunes(before);
  const find = finder([...communes, ...formerDistricts(before)], formerProvinces);
  const open = now.map((row) => openFor(row, find, formerProvinces));
  settle(open);
  matchLeftovers(open, communes);
  return withoutDoubleWholes(open.map((one) => descentOf(one, communes)));
}

type Find = (provinces: readonly string[], named: NamedPredecessor) => readonly FormerUnit[];

function finder(units: readonly FormerUnit[], provinces: ReadonlyMap<string, readonly string[]>): Find {
  const known = new Set([...provinces.values()].flat());
  const byName = Map.groupBy(
    units.filter((unit) => known.has(unit.provinceCode)),
    (unit) => `${unit.provinceCode}|${unit.key}`,
  );
  return (codes, named) => {
    const found = codes.flatMap((code) => byName.get(`${code}|${nameKey(named.name)}`) ?? []);
    const sameKind = found.filter((unit) => unit.kind === named.kind);
    // "Phường A, B": the kind is only carried over.
    const wide = named.kindWritten || sameKind.length > 0 ? sameKind : found.filter((unit) => !isDistrict(unit));
    return near(named, wide);
  };
}

/** The district in brackets decides, when the registry has it. */
function near({ district, province }: NamedPredecessor, found: readonly FormerUnit[]): readonly FormerUnit[] {
  if (district === null) return found;
  const inDistrict = narrowed(found, (unit) => unit.districtKey === nameKey(district));
  return province === null ? inDistrict : narrowed(inDistrict, (unit) => unit.provinceKey === nameKey(province));
}

/** Those that fit, or all where none does. */
function narrowed(units: readonly FormerUnit[], fits: (unit: FormerUnit) => boolean): readonly FormerUnit[] {
  const left = units.filter(fits);
  return left.length > 0 ? left : units;
}

function openFor(row: Row, find: Find, formerProvinces: ReadonlyMap<string, readonly string[]>): Open {
  const code = cell(row, 'code');
  const provinces = formerProvinces.get(cell(row, 'province_code')) ?? [];
  const text = cell(row, 'predecessors_text');
  const kept = isKept(text);
  const names = kept ? [itself(row)] : parsePredecessors(text);
  // A commune that stayed as it was kept its code; one of that name elsewhere is another.
  const fits = (unit: FormerUnit): boolean => !kept || unit.code === code;
  const wanted = names.map((named): Wanted => ({ named, candidates: find(provinces, named).filter(fits) }));
  return { row, code, provinces, wanted };
}

const itself = (row: Row): NamedPredecessor => ({
  ...splitName(cell(row, 'full_name_2025_07')),
  kindWritten: true,
  district: null,
  province: null,
  part: 'whole',
  words: cell(row, 'full_name_2025_07'),
});

/** Narrows what fits several units, until nothing more follows. */
function settle(open: readonly Open[]): void {
  for (let before = -1, now = leftOpen(open); now !== before; before = now, now = leftOpen(open))
    for (const one of open) byNeighbours(one);
}

const leftOpen = (open: readonly Open[]): number =>
  open.flatMap(({ wanted }) => wanted).reduce((sum, { candidates }) => sum + candidates.length, 0);

/** The others a commune was formed from, and the commune that bore its own code, say in which district it lies. */
function byNeighbours({ code, wanted }: Open): void {
  const sure = wanted.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []));
  const districts = new Set(sure.map((unit) => unit.districtCode));
  for (const one of wanted) {
    if (one.candidates.length < 2) continue;
    const free = narrowed(one.candidates, (unit) => !sure.includes(unit));
    const sameCode = free.filter((unit) => unit.code === code);
    const neighbours = free.filter((unit) => districts.has(unit.districtCode));
    if (neighbours.length === 1) one.candidates = neighbours;
    else if (sameCode.length === 1 && (neighbours.length === 0 || neighbours.includes(sameCode[0] as FormerUnit)))
      one.candidates = sameCode;
    else if (free.length === 1) one.candidates = free;
  }
}

function descentOf({ row, code, wanted }: Open, communes: readonly FormerUnit[]): Descent {
  const found = new Map<FormerUnit, Transfer>();
  for (const { named, candidates } of wanted) {
    const [unit] = candidates;
    if (!unit || candidates.length > 1) continue;
    // A district that became one unit brings its communes with it.
    const inside = isDistrict(unit) ? communes.filter((commune) => commune.districtCode === unit.code) : [];
    for (const one of [unit, ...inside]) if (!found.has(one)) found.set(one, named.part);
  }
  const unresolved = wanted.flatMap(({ named, candidates }): UnresolvedName[] =>
    candidates.length === 1 ? [] : [{ words: named.words, reason: reasonOf(named, candidates) }],
  );
  return {
    code,
    predecessors: [...found].map(([unit, part]) => ({ unit, part })),
    unresolved: wanted.length === 0 ? [{ words: cell(row, 'full_name'), reason: 'no-text' }] : unresolved,
  };
}

const BELOW = /^(?:thôn|xóm|ấp|bản|khu vực|trường bắn|tổ dân phố) /iu;

const reasonOf = ({ words }: NamedPredecessor, candidates: readonly FormerUnit[]): UnresolvedReason =>
  candidates.length > 1 ? 'ambiguous' : BELOW.test(words) ? 'below' : 'unknown';

/** The source often leaves "một phần" out; a commune named by several went whole into none of them. */
function withoutDoubleWholes(descents: readonly Descent[]): readonly Descent[] {
  const times = new Map<FormerUnit, number>();
  for (const { predecessors } of descents)
    for (const { unit } of predecessors) times.set(unit, (times.get(unit) ?? 0) + 1);
  return descents.map((descent) => ({
    ...descent,
    predecessors: descent.predecessors.map(({ unit, part }) => ({
      unit,
      part: part === 'whole' && (times.get(unit) ?? 0) > 1 ? 'part' : part,
    })),
  }));
}
