/** Every id that is named exists. */
import type { Code } from '../../diagnostics/catalogue.ts';
import type { Bilingual, Finding } from '../../diagnostics/finding.ts';
import { walkRawCodes } from '../criteria-tree.ts';
import { planIdOf } from '../convert.ts';
import type { Doc, Path } from '../document.ts';
import type { Lookup } from '../lookup.ts';
import { originId } from '../schemas/units.ts';
import { suggestion } from '../suggestion.ts';
import { type Check, finding, type Subject } from './check.ts';

interface Reference {
  readonly doc: Doc<unknown>;
  readonly path: Path;
  readonly id: string;
}

const reference = (doc: Doc<unknown>, path: Path, id: string | null | undefined): Reference[] =>
  id === null || id === undefined ? [] : [{ doc, path, id }];

/** One finding an id, at the first place that names it: a slip in a registry is felt in many files. */
function* missing(
  references: readonly Reference[],
  known: ReadonlySet<string>,
  code: Code,
  lookup: Lookup,
): Iterable<Finding> {
  const unknown = references.filter(({ id }) => !known.has(id) && !lookup.isBroken(id));
  for (const [id, [first, ...others]] of Map.groupBy(unknown, (each) => each.id))
    if (first)
      yield finding(first.doc, first.path, code, { id, suggestion: suggestion(id, known), more: elsewhere(others) });
}

const LISTED = 3;

function elsewhere(others: readonly Pick<Reference, 'doc' | 'path'>[]): Bilingual {
  if (others.length === 0) return { vi: '', en: '' };
  const places = others
    .slice(0, LISTED)
    .map(({ doc, path }) => `${doc.file}:${doc.source.place(doc.locate(path).start).line}`);
  const rest = others.length > LISTED ? ', …' : '';
  const list = places.join(', ') + rest;
  return { vi: ` Còn ghi ở ${others.length} chỗ khác: ${list}.`, en: ` It is also written at: ${list}.` };
}

const unitReferences = ({ docs }: Subject): Reference[] => [
  ...docs.units.flatMap((doc) =>
    doc.value.units.flatMap((unit, index) => [
      ...reference(doc, ['units', index, 'parent'], unit.parent),
      ...unit.formedFrom.flatMap((origin, at) => reference(doc, ['units', index, 'formedFrom', at], originId(origin))),
    ]),
  ),
  ...docs.round.flatMap((doc) => [
    ...reference(doc, ['area'], doc.value.area),
    ...doc.value.cohort.flatMap((block, b) =>
      block.units.flatMap((id, u) => reference(doc, ['cohort', b, 'units', u], id)),
    ),
  ]),
  ...docs.results.flatMap((doc) => [
    ...doc.value.results.flatMap((row, index) => reference(doc, ['results', index, 'unit'], row.unit)),
    ...doc.value.missing.flatMap((entry, m) =>
      entry.units.flatMap((id, u) => reference(doc, ['missing', m, 'units', u], id)),
    ),
    ...(doc.value.conflicts ?? []).flatMap((conflict, c) => reference(doc, ['conflicts', c, 'unit'], conflict.unit)),
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
  ...docs.criteria.flatMap((doc) => [
    ...doc.value.comparableWith.flatMap((entry, index) =>
      reference(doc, ['comparableWith', index, 'criteriaSet'], entry.criteriaSet),
    ),
    ...reference(doc, ['replaces'], doc.value.replaces),
  ]),
];

const roundReferences = ({ docs }: Subject): Reference[] => [
  ...docs.results.flatMap((doc) => reference(doc, ['round'], doc.value.round)),
  ...docs.self.flatMap((doc) => reference(doc, ['round'], doc.value.round)),
  ...docs.plan.flatMap((doc) => doc.value.rounds.flatMap((id, index) => reference(doc, ['rounds', index], id))),
  ...docs.correction.flatMap((doc) => reference(doc, ['round'], doc.value.round)),
  ...docs.site.flatMap((doc) =>
    doc.value.featuredRounds.flatMap((id, index) => reference(doc, ['featuredRounds', index], id)),
  ),
];

function* planReferences({ docs, lookup }: Subject): Iterable<Finding> {
  for (const doc of docs.tasks) {
    const expected = planIdOf(doc.path);
    if (doc.value.plan !== expected || (!lookup.planIds.has(expected) && !lookup.isBroken(expected)))
      yield finding(doc, ['plan'], 'ref/unknown-plan', { id: doc.value.plan, expected });
  }
}

const replacementReferences = ({ docs }: Subject): Reference[] =>
  docs.plan.flatMap((doc) => reference(doc, ['replacedBy'], doc.value.replacedBy));

interface NamedCode {
  readonly doc: Doc<unknown>;
  readonly roundId: string;
  readonly code: string;
  readonly path: Path;
  readonly part: 'value' | 'key';
  /** Codes of the same row: what was meant is mostly the one that is missing among them. */
  readonly beside: readonly string[];
}

const keysOf = (doc: Doc<{ readonly round: string }>, scores: object, at: Path): NamedCode[] => {
  const beside = Object.keys(scores);
  return beside.map((code) => ({
    doc,
    roundId: doc.value.round,
    code,
    path: [...at, code],
    part: 'key' as const,
    beside,
  }));
};

const namedCodes = ({ docs }: Subject): NamedCode[] => [
  ...docs.results.flatMap((doc) =>
    doc.value.results.flatMap((row, index) => keysOf(doc, row.scores ?? {}, ['results', index, 'scores'])),
  ),
  ...docs.self.flatMap((doc) => keysOf(doc, doc.value.scores, ['scores'])),
  ...docs.correction.flatMap((doc) =>
    doc.value.code === null
      ? []
      : [{ doc, roundId: doc.value.round, code: doc.value.code, path: ['code'], part: 'value' as const, beside: [] }],
  ),
];

function* criterionCodes(subject: Subject): Iterable<Finding> {
  const known = new Map(
    subject.docs.criteria.map((doc) => [doc, new Set([...walkRawCodes(doc.value)].map(({ code }) => code))]),
  );
  for (const { doc, roundId, code, path, part, beside } of namedCodes(subject)) {
    const set = subject.lookup.criteriaOfRound(roundId);
    const codes = set && known.get(set);
    if (!set || !codes || codes.has(code)) continue;
    const meant = suggestion(
      code,
      [...codes].filter((each) => !beside.includes(each)),
    );
    yield finding(doc, path, 'ref/unknown-criterion', { set: set.value.id, code, suggestion: meant }, part);
  }
}

/** `<LichDanhGia dot="…" />` in the text of a plan. */
function* roundsInBodies({ docs, lookup }: Subject): Iterable<Finding> {
  for (const doc of docs.plan)
    for (const match of doc.source.text.matchAll(/<LichDanhGia\s[^<>]*?dot="([a-z0-9-]+)"/g)) {
      const id = match[1] ?? '';
      const start = match.index + match[0].length - id.length - 1;
      const place = { file: doc.file, ...doc.source.place(start, start + id.length) };
      const params = { id, suggestion: suggestion(id, lookup.rounds.keys()), more: '' };
      if (!lookup.rounds.has(id) && !lookup.isBroken(id)) yield { code: 'ref/unknown-round', ...place, params };
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
    yield* missing(replacementReferences(subject), lookup.planIds, 'ref/unknown-replacement', lookup);
    yield* roundsInBodies(subject);
    yield* criterionCodes(subject);
  },
};
