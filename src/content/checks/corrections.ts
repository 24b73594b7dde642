/** A correction changes something, and the results hold what it says is right. */
import type { Bilingual, Finding } from '../../diagnostics/finding.ts';
import { type Correction, type Figure, misapplied } from '../../domain/correction.ts';
import { figureOf } from '../../domain/published-change.ts';
import { toCorrection } from '../convert.ts';
import { toSelfAssessment, toUnitResult } from '../convert-round.ts';
import { type Doc, isRefused } from '../document.ts';
import { shownFigure } from '../figures.ts';
import type { Raw } from '../kinds.ts';
import { type Check, finding, namesStranger, type Subject } from './check.ts';

type CorrectionDoc = Doc<Raw<'correction'>>;

/** The figure that stands now; a self score may stand in the unit's own file. */
function standing({ roundId, unitId, code, field }: Correction, { docs }: Subject): Figure {
  const rows = docs.results.flatMap(({ value }) => (value.round === roundId ? value.results : []));
  const row = rows.find(({ unit }) => unit === unitId);
  const printed = row ? figureOf(toUnitResult(row), code, field) : null;
  if (printed !== null || field !== 'self' || code === null) return printed;
  const own = docs.self.find(({ value }) => value.round === roundId && value.unit === unitId);
  return own ? (toSelfAssessment(own.value).scores[code]?.points ?? null) : null;
}

const figureWords = ({ code, field }: Correction): Bilingual =>
  code === null
    ? { vi: `"${field}"`, en: `"${field}"` }
    : { vi: `"${field}" của tiêu chí ${code}`, en: `"${field}" of criterion ${code}` };

function* wrong(docs: ReadonlyMap<Correction, CorrectionDoc>, subject: Subject): Iterable<Finding> {
  for (const { correction, found } of misapplied([...docs.keys()], (each) => standing(each, subject))) {
    const doc = docs.get(correction);
    const params = {
      unit: correction.unitId,
      figure: figureWords(correction),
      after: shownFigure(correction.after),
      found: shownFigure(found),
    };
    if (doc) yield finding(doc, ['after'], 'correction/not-applied', params);
  }
}

/** What is broken or misspelt on either side has been told about; nothing can be held against the correction then. */
function isResolved({ value: { round, unit, code } }: CorrectionDoc, { docs, lookup }: Subject): boolean {
  const results = docs.results.find(({ value }) => value.round === round);
  if (!results || !lookup.unitIds.has(unit) || (code !== null && !lookup.knowsCode(round, code))) return false;
  const at = results.value.results.findIndex((row) => row.unit === unit);
  return at < 0 ? !namesStranger(results, lookup) : !isRefused(results, ['results', at]);
}

export const corrections: Check = {
  name: 'corrections',
  *run(subject) {
    const resolved = subject.docs.correction.filter((doc) => isResolved(doc, subject));
    for (const doc of resolved)
      if (doc.value.before === doc.value.after)
        yield finding(doc, ['after'], 'correction/no-change', { value: shownFigure(doc.value.after) });
    const changing = resolved.filter(({ value }) => value.before !== value.after);
    yield* wrong(new Map(changing.map((doc) => [toCorrection(doc.value, doc.path), doc])), subject);
  },
};
