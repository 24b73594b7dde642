/** What units scored themselves: inside the cohort, with evidence or an explanation, and as the publisher printed it. */
import type { Finding } from '../../diagnostics/finding.ts';
import { lacksEvidence } from '../../domain/self-assessment.ts';
import { toSelfAssessment } from '../convert-round.ts';
import { walkRawCodes } from '../criteria-tree.ts';
import { type Doc, isRefused } from '../document.ts';
import { plain } from '../figures.ts';
import type { Raw } from '../kinds.ts';
import { type Check, finding, type Subject } from './check.ts';

type SelfDoc = Doc<Raw<'self'>>;

function* outsider(doc: SelfDoc, { lookup }: Subject): Iterable<Finding> {
  const { unit } = doc.value;
  const round = lookup.rounds.get(doc.value.round);
  const isInCohort = round?.value.cohort.some(({ units }) => units.includes(unit)) ?? true;
  if (!isInCohort && lookup.unitIds.has(unit))
    yield finding(doc, ['unit'], 'result/not-in-cohort', { unit, block: { vi: '', en: '' } });
}

/** Codes that do not exist are told as such. */
function* unproven(doc: SelfDoc, { lookup }: Subject): Iterable<Finding> {
  const set = lookup.criteriaOfRound(doc.value.round);
  const codes = set && new Set([...walkRawCodes(set.value)].map(({ code }) => code));
  for (const [code, score] of Object.entries(toSelfAssessment(doc.value).scores)) {
    const isKnown = codes === undefined || codes.has(code);
    if (isKnown && lacksEvidence(score) && !isRefused(doc, ['scores', code]))
      yield finding(doc, ['scores', code, 'points'], 'self/no-evidence', { code, points: plain(score.points ?? 0) });
  }
}

function* differing(doc: SelfDoc, published: readonly Doc<Raw<'results'>>[]): Iterable<Finding> {
  for (const results of published) {
    const at = results.value.results.findIndex(({ unit }) => unit === doc.value.unit);
    const row = results.value.results[at];
    for (const [code, { points }] of Object.entries(doc.value.scores)) {
      const printed = row?.scores?.[code]?.self;
      if (points === null || typeof printed !== 'number' || printed === points) continue;
      const where = `${results.file}:${results.source.place(results.locate(['results', at, 'scores', code, 'self']).start).line}`;
      yield finding(doc, ['scores', code, 'points'], 'self/differs', {
        code,
        own: plain(points),
        printed: plain(printed),
        where,
      });
    }
  }
}

export const selfFiles: Check = {
  name: 'self files',
  *run(subject) {
    const published = Map.groupBy(subject.docs.results, (doc) => doc.value.round);
    for (const doc of subject.docs.self) {
      yield* outsider(doc, subject);
      yield* unproven(doc, subject);
      yield* differing(doc, published.get(doc.value.round) ?? []);
    }
  },
};
