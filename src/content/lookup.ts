/** Ids to documents, for rules across files. Broken files count as known: their fault is reported once, at its place. */
import type { Kind, Raw } from './kinds.ts';
import type { Doc } from './document.ts';
import { planIdOf } from './convert.ts';
import { walkRawCodes } from './criteria-tree.ts';
import type { RawContent } from './raw-content.ts';

export interface Lookup {
  readonly unitIds: ReadonlySet<string>;
  readonly indices: ReadonlyMap<string, Raw<'index'>>;
  readonly criteria: ReadonlyMap<string, Doc<Raw<'criteria'>>>;
  readonly rounds: ReadonlyMap<string, Doc<Raw<'round'>>>;
  readonly planIds: ReadonlySet<string>;
  isBroken(id: string): boolean;
  /** Whether a score of the round may stand under the code; true while nothing is known of its criteria. */
  knowsCode(roundId: string, code: string): boolean;
  /** The criteria set of a round. undefined also when codes occur twice in it: no score can be held against it then. */
  criteriaOfRound(roundId: string): Doc<Raw<'criteria'>> | undefined;
}

const byId = <K extends Kind & ('criteria' | 'round')>(docs: readonly Doc<Raw<K>>[]): Map<string, Doc<Raw<K>>> =>
  new Map(docs.map((doc) => [doc.value.id, doc]));

function hasUniqueCodes({ value }: Doc<Raw<'criteria'>>): boolean {
  const codes = [...walkRawCodes(value)].map(({ code }) => code);
  return new Set(codes).size === codes.length;
}

export function createLookup({ docs, brokenIds }: Pick<RawContent, 'docs' | 'brokenIds'>): Lookup {
  const rounds = byId<'round'>(docs.round);
  const sound = byId<'criteria'>(docs.criteria.filter(hasUniqueCodes));
  const criteriaOfRound = (roundId: string): Doc<Raw<'criteria'>> | undefined =>
    sound.get(rounds.get(roundId)?.value.criteriaSet ?? '');
  return {
    unitIds: new Set(docs.units.flatMap((doc) => doc.value.units.map((unit) => unit.id))),
    indices: new Map(docs.index.map((doc) => [doc.value.id, doc.value])),
    criteria: byId<'criteria'>(docs.criteria),
    rounds,
    planIds: new Set(docs.plan.map((doc) => planIdOf(doc.path))),
    isBroken: (id) => brokenIds.has(id),
    criteriaOfRound,
    knowsCode: (roundId, code) => {
      const set = criteriaOfRound(roundId);
      return set === undefined || [...walkRawCodes(set.value)].some((each) => each.code === code);
    },
  };
}
