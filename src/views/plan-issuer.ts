/** Who issued a plan, where that was, and what became of the place. */
import type { Plan } from '../domain/plan.ts';
import { ancestorsOf } from '../domain/lineage.ts';
import type { Site } from '../domain/site.ts';
import { fullName, type Unit } from '../domain/unit.ts';
import { unit as unitAddress } from '../routes.ts';
import { shortAgency } from '../text/plan-words.ts';
import { lowerFirst } from '../text/words.ts';

type Places = Pick<Site, 'units' | 'lineage'>;
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/** "UBND xã Tân Đức, huyện Phú Bình, tỉnh Thái Nguyên (nay thuộc xã Kha Sơn)", units as links. */
export function issuerPieces(site: Places, plan: Plan): readonly Piece[] {
  const name = shortAgency(plan.issuerName);
  const unit = plan.issuerId === null ? undefined : site.units.get(plan.issuerId);
  if (!unit) return [{ text: plan.issuerNote ? `${name}. ${plan.issuerNote}` : name }];
  const place = ancestorsOf(unit, site.units)
    .toReversed()
    .map((ancestor) => lowerFirst(fullName(ancestor)))
    .filter((words) => !name.includes(words));
  const note = plan.issuerNote ? [{ text: `. ${plan.issuerNote}` }] : [];
  return [
    { text: name, href: unitAddress(unit.id) },
    ...place.map((words) => ({ text: `, ${words}` })),
    ...successorPieces(site, unit),
    ...note,
  ];
}

/** A longer name held on one line is wider than a phone. */
const LONGEST_UNBROKEN = 20;

/** Names of the issuer and the places it belongs to, which a heading should not break. */
export function issuerNames(site: Pick<Site, 'units'>, plan: Plan): readonly string[] {
  const unit = plan.issuerId === null ? undefined : site.units.get(plan.issuerId);
  const names = unit ? [unit, ...ancestorsOf(unit, site.units)].map(({ name }) => name) : [];
  return names.filter((name) => name.length <= LONGEST_UNBROKEN);
}

function successorPieces(site: Places, unit: Unit): Piece[] {
  const ended = [unit, ...ancestorsOf(unit, site.units).toReversed()].find(
    ({ id }) => site.lineage.successors(id).length > 0,
  );
  if (!ended) return [];
  const subject = ended === unit ? '' : `${lowerFirst(fullName(ended))} `;
  const links = site.lineage
    .successors(ended.id)
    .flatMap((successor, at): Piece[] => [
      { text: at === 0 ? ` (${subject}nay thuộc ` : ', ' },
      { text: lowerFirst(fullName(successor)), href: unitAddress(successor.id) },
    ]);
  return [...links, { text: ')' }];
}
