/**
 * Two registries spell some names differently ("Xá Nhè" and "Sáng Nhè", "Đăk Plô" and "Đắk Blô", "Nông trường" and
 * "NT"). A name no commune bears is matched to a commune no other text names, when that is the only near one.
 */
import { editDistance } from '../../text/edit-distance.ts';
import { nameKey } from '../../text/name-key.ts';
import type { Row } from './csv.ts';
import type { FormerUnit } from './former-units.ts';
import type { NamedPredecessor } from './predecessor-text.ts';
import { splitName } from './unit-kinds.ts';

export interface Wanted {
  readonly named: NamedPredecessor;
  /** Narrowed as more becomes known; one is an answer. */
  candidates: readonly FormerUnit[];
}

/** A commune of today and the names in its text. */
export interface Open {
  readonly row: Row;
  readonly code: string;
  /** Codes of the provinces its province was formed from. */
  readonly provinces: readonly string[];
  readonly wanted: readonly Wanted[];
}

/** Changes `candidates` of `open`. Runs until nothing new is found: each match leaves fewer communes over. */
export function matchLeftovers(open: readonly Open[], communes: readonly FormerUnit[]): void {
  for (let found = true; found;) {
    const over = leftOver(open, communes);
    const matches = open.flatMap((one) => [...mendedKinds(one, open, over), ...nearNames(one, over)]);
    const claims = Map.groupBy(matches, ({ unit }) => unit);
    const sure = [...claims.values()].flatMap(nearestOf);
    for (const { wanted, unit } of sure) wanted.candidates = [unit];
    found = sure.length > 0;
  }
}

interface Match {
  readonly wanted: Wanted;
  readonly unit: FormerUnit;
  readonly steps: number;
}

/** The one match that is nearer than all others; none where two are equally near. */
function nearestOf(matches: readonly Match[]): readonly Match[] {
  const [best, second] = matches.toSorted((a, b) => a.steps - b.steps);
  return best && best.steps !== second?.steps ? [best] : [];
}

const answerOf = ({ candidates }: Wanted): FormerUnit | undefined =>
  candidates.length === 1 ? candidates[0] : undefined;

function leftOver(open: readonly Open[], communes: readonly FormerUnit[]): readonly FormerUnit[] {
  const named = new Set(open.flatMap(({ wanted }) => wanted.flatMap(({ candidates }) => candidates)));
  return communes.filter((unit) => !named.has(unit));
}

const districtsOf = ({ wanted }: Open, except?: Wanted): ReadonlySet<string> =>
  new Set(wanted.flatMap((one) => (one === except ? [] : (answerOf(one)?.districtCode ?? []))));

/** "Xã Xuân Hòa" for a ward of that name next door, while a commune of that name elsewhere is taken by its own neighbours. */
function mendedKinds(one: Open, open: readonly Open[], over: readonly FormerUnit[]): readonly Match[] {
  return one.wanted.flatMap((wanted) => {
    const answer = answerOf(wanted);
    if (!answer || wanted.named.district !== null || districtsOf(one, wanted).has(answer.districtCode)) return [];
    const nextDoor = over.filter((unit) => unit.key === answer.key && districtsOf(one, wanted).has(unit.districtCode));
    const isTakenElsewhere = open.some(
      (other) => other !== one && other.wanted.some((each) => answerOf(each) === answer),
    );
    return nextDoor.length === 1 && isTakenElsewhere ? [{ wanted, unit: nextDoor[0] as FormerUnit, steps: 0 }] : [];
  });
}

/** Elsewhere in the province a name must agree but for one letter, and be long enough for that to mean something. */
const LONG = 6;

function nearNames(one: Open, over: readonly FormerUnit[]): readonly Match[] {
  const districts = districtsOf(one);
  return one.wanted.flatMap((wanted) => {
    if (wanted.candidates.length > 0) return [];
    const own = over.filter((unit) => one.provinces.includes(unit.provinceCode));
    const allowed = (unit: FormerUnit, length: number): number =>
      unit.code === one.code ? length / 2 : districts.has(unit.districtCode) ? length / 3 : length >= LONG ? 1 : 0;
    const near = own
      .map((unit) => ({ wanted, unit, ...difference(wanted.named, unit) }))
      .filter(({ unit, steps, length }) => steps <= allowed(unit, length))
      .map((match) => ({ ...match, steps: match.steps + (match.unit.kind === wanted.named.kind ? 0 : 0.5) }));
    return nearestOf(near);
  });
}

function difference(named: NamedPredecessor, unit: FormerUnit): { readonly steps: number; readonly length: number } {
  const [asked, known] = [plainName(named.name), plainName(splitName(unit.fullName).name)];
  return { steps: editDistance(asked, known), length: Math.max(asked.length, known.length) };
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

/** Without marks, "NT" written out, Roman numbers as figures. */
const plainName = (name: string): string =>
  nameKey(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/gu, 'd')
      .replace(/^N\.?\s?T\.? /u, 'nong truong ')
      .replace(/(?<=^|\s)[IV]+$/u, (figure) => ROMAN[figure.toLowerCase()] ?? figure),
  );
