/** Every id that is named exists. */
import { closest, distance } from 'fastest-levenshtein';
import type { Code } from '../../diagnostics/catalogue.ts';
import type { Bilingual, Finding } from '../../diagnostics/finding.ts';
import { walkRawCriteria } from '../criteria-tree.ts';
import { planIdOf } from '../convert.ts';
import type { Doc, Path } from '../document.ts';
import type { Lookup } from '../lookup.ts';
import { type Check, finding, type Subject } from './check.ts';

/** " Có phải là …?" when something is near enough to be a slip of the finger. */
export function suggestion(wrong: string, known: Iterable<string>): Bilingual {
  const all = [...known];
  const near = all.length > 0 ? closest(wrong, all) : '';
  const isNear = near !== '' && distance(wrong, near) <= Math.max(2, wrong.length * 0.25);
  return isNear ? { vi: ` Có phải là “${near}”?`, en: ` Did you mean “${near}”?` } : { vi: '', en: '' };
}

interface Reference {
  readonly doc: Doc<unknown>;
  readonly path: Path;
  readonly id: string;
}

const reference = (doc: Doc<unknown>, path: Path, id: string | null | undefined): Reference[] =>
  id === null || id === undefined ? [] : [{ doc, path, id }];

function* missing(references: readonly Reference[], known: ReadonlySet<string>, code: Code, lookup: Lookup): Iterable<Finding> {
  for (const { doc, path, id } of references)
    if (!known.has(id) && !lookup.isBroken(id)) yield finding(doc, path, code, { id, suggestion: suggestion(id, known) });
}

const unitReferences = ({ docs }: Subject): Reference[] => [
  ...docs.units.flatMap((doc) =>
    doc.value.units.flatMap((unit, index) => [
      ...reference(doc, ['units', index, 'parent'], unit.parent),
      ...unit.formedFrom.flatMap((id, at) => reference(doc, ['units', index, 'formedFrom', at], id)),
    ]),
  ),
  ...docs.round.flatMap((doc) => [
    ...reference(doc, ['area'], doc.value.area),
    ...doc.value.cohort.flatMap((block, b) => block.units.flatMap((id, u) => reference(doc, ['cohort', b, 'units', u], id))),
  ]),
  ...docs.results.flatMap((doc) => [
    ...doc.value.results.flatMap((row, index) => reference(doc, ['results', index, 'unit'], row.unit)),
    ...doc.value.missing.flatMap((entry, m) => entry.units.flatMap((id, u) => reference(doc, ['missing', m, 'units', u], id))),
  ]),
  ...docs.self.flatMap((doc) => reference(doc, ['unit'], doc.value.unit)),
  ...docs.plan.flatMap((doc) => reference(doc, ['issuer', 'unit'], doc.value.issuer.unit)),
  ...docs.correction.flatMap((doc) => reference(doc, ['unit'], doc.value.unit)),
];

const indexReferences = ({ docs }: Subject): Reference[] => [
  ...docs.criteria.flatMap((doc) => reference(doc, ['index'], doc.value.index)),
  ...docs.round.flatMap((doc) => reference(doc, ['index'], doc.value.index)),
  ...docs.plan.flatMap((doc) => [
    ...doc.value.indices.flatMap((id, index) => reference(doc, ['indices', index], id)),
    ...doc.value.targets.flatMap((target, index) => reference(doc, ['targets', index, 'index'], target.index)),
    ...doc.value.priorResults.flatMap((prior, index) => reference(doc, ['priorResults', index, 'index'], prior.index)),
  ]),
];

const criteriaReferences = ({ docs }: Subject): Reference[] => [
  ...docs.round.flatMap((doc) => reference(doc, ['criteriaSet'], doc.value.criteriaSet)),
  ...docs.criteria.flatMap((doc) =>
    doc.value.comparableWith.flatMap((entry, index) => reference(doc, ['comparableWith', index, 'criteriaSet'], entry.criteriaSet)),
  ),
];

const roundReferences = ({ docs }: Subject): Reference[] => [
  ...docs.results.flatMap((doc) => reference(doc, ['round'], doc.value.round)),
  ...docs.self.flatMap((doc) => reference(doc, ['round'], doc.value.round)),
  ...docs.plan.flatMap((doc) => doc.value.rounds.flatMap((id, index) => reference(doc, ['rounds', index], id))),
  ...docs.correction.flatMap((doc) => reference(doc, ['round'], doc.value.round)),
  ...docs.site.flatMap((doc) => doc.value.featuredRounds.flatMap((id, index) => reference(doc, ['featuredRounds', index], id))),
];

function* planReferences({ docs, lookup }: Subject): Iterable<Finding> {
  for (const doc of docs.tasks) {
    const expected = planIdOf(doc.path);
    if (doc.value.plan !== expected || (!lookup.planIds.has(expected) && !lookup.isBroken(expected)))
      yield finding(doc, ['plan'], 'ref/unknown-plan', { id: doc.value.plan, expected });
  }
}

function* criterionCodes({ docs, lookup }: Subject): Iterable<Finding> {
  for (const doc of docs.results) {
    const set = lookup.criteria.get(lookup.rounds.get(doc.value.round)?.value.criteriaSet ?? '');
    if (!set) continue;
    const known = new Set([...walkRawCriteria(set.value.fields)].map(({ node }) => node.code));
    for (const [index, row] of doc.value.results.entries())
      for (const code of Object.keys(row.scores ?? {}))
        if (!known.has(code)) {
          const params = { set: set.value.id, code, suggestion: suggestion(code, known) };
          yield finding(doc, ['results', index, 'scores', code], 'ref/unknown-criterion', params, 'key');
        }
  }
}

export const references: Check = {
  name: 'references',
  *run(subject) {
    const { lookup } = subject;
    yield* missing(unitReferences(subject), lookup.unitIds, 'ref/unknown-unit', lookup);
    yield* missing(indexReferences(subject), new Set(lookup.indices.keys()), 'ref/unknown-index', lookup);
    yield* missing(criteriaReferences(subject), new Set(lookup.criteria.keys()), 'ref/unknown-criteria-set', lookup);
    yield* missing(roundReferences(subject), new Set(lookup.rounds.keys()), 'ref/unknown-round', lookup);
    yield* planReferences(subject);
    yield* criterionCodes(subject);
  },
};
