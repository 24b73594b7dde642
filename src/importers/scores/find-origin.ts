/** Which round a table belongs to, and by which criteria it was scored. */
import type { CriteriaSet } from '../../domain/criteria.ts';
import { versionOf } from '../../domain/criteria-version.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Round } from '../../domain/round.ts';
import { nameKey } from '../../text/name-key.ts';
import { placeOf } from './grid.ts';
import { textOf } from './grid.ts';
import type { Found } from './found.ts';
import type { SheetFacts } from './sheet-facts.ts';

export interface Origin {
  readonly round: Round;
  /** null: the criteria of this round were not published. */
  readonly set: CriteriaSet | null;
}

type Known = Pick<Dataset, 'rounds' | 'criteriaSets'>;

export function findOrigin(
  facts: SheetFacts,
  options: { readonly round?: string | undefined },
  known: Known,
  found: Found,
): Origin | null {
  const round = findRound(facts, options.round, known, found);
  if (round === null) return null;
  const set = round.criteriaSetId === null ? null : (known.criteriaSets.get(round.criteriaSetId) ?? null);
  const { origin } = facts;
  if (origin && origin.criteriaSet !== set?.id) {
    found.add('scores/template-other-set', { set: origin.criteriaSet, round: round.id });
    return null;
  }
  if (origin && set && origin.version !== versionOf(set)) found.add('scores/template-outdated');
  return { round, set };
}

function findRound(facts: SheetFacts, asked: string | undefined, { rounds }: Known, found: Found): Round | null {
  const ids = [...rounds.keys()];
  const labelled = facts.value('round');
  const name = asked ?? (labelled ? textOf(labelled.cell) : undefined);
  if (name !== undefined) {
    const [named] = [...rounds.values()].filter(({ id, title }) => id === name || nameKey(title) === nameKey(name));
    const place =
      asked === undefined && labelled ? placeOf(labelled.grid.sheet, labelled.cell.row, labelled.cell.column) : null;
    if (!named) found.add('scores/unknown-round', { round: name, rounds: ids.join(', ') }, place);
    return named ?? null;
  }
  const fitting = [...rounds.values()].filter(
    ({ criteriaSetId }) => facts.origin !== null && criteriaSetId === facts.origin.criteriaSet,
  );
  if (fitting.length === 1 && fitting[0]) return fitting[0];
  const choices = fitting.length > 0 ? fitting.map(({ id }) => id) : ids;
  found.add('scores/no-round', { rounds: choices.join(', '), example: choices[0] ?? '' });
  return null;
}
