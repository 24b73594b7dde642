/** A published figure is changed only by a correction: rows are held against those of an earlier state. */
import type { Bilingual, Finding } from '../../diagnostics/finding.ts';
import type { Correction } from '../../domain/correction.ts';
import { changedFigures, type FigureChange, isCorrected } from '../../domain/published-change.ts';
import { slugify } from '../../text/slug.ts';
import { toCorrection } from '../convert.ts';
import { toUnitResult } from '../convert-round.ts';
import { type Doc, isRefused, type Path } from '../document.ts';
import { shownFigure } from '../figures.ts';
import type { Raw } from '../kinds.ts';
import { type Check, finding, namesStranger, type Subject } from './check.ts';

type ResultsDoc = Doc<Raw<'results'>>;

const rowsOf = (doc: ResultsDoc) => doc.value.results.map(toUnitResult);

const figureWords = ({ code, field, rowRemoved }: FigureChange): Bilingual => {
  if (rowRemoved) return { vi: `cả dòng, gồm "${field}"`, en: `the whole row, with "${field}"` };
  return code === null
    ? { vi: `"${field}"`, en: `"${field}"` }
    : { vi: `"${field}" của tiêu chí ${code}`, en: `"${field}" of criterion ${code}` };
};

/** Where the figure stands now, or the row it is missing from. */
function pathOf(doc: ResultsDoc, { unitId, code, field, rowRemoved }: FigureChange): Path {
  if (rowRemoved) return ['results'];
  const row = ['results', doc.value.results.findIndex(({ unit }) => unit === unitId)];
  return code === null ? [...row, field] : [...row, 'scores', code, field];
}

/** The correction that would make the change right: where it goes, and its text. */
function toWrite(round: string, change: FigureChange, { docs, shownRoot }: Subject): { file: string; json: string } {
  const date = docs.site[0]?.value.asOf ?? '<ngày>';
  const name = slugify([round, change.unitId, change.code, change.field].filter(Boolean).join(' '));
  const { unitId, code, field, before, after } = change;
  const json = JSON.stringify({ round, unit: unitId, code, field, before, after, reason: '…', decidedBy: null, date });
  return {
    file: `${shownRoot}corrections/${date}-${name}.json`,
    json: json.replaceAll('":', '": ').replaceAll(',"', ', "'),
  };
}

function changeFinding(doc: ResultsDoc, change: FigureChange, subject: Subject): Finding {
  const params = {
    unit: change.unitId,
    figure: figureWords(change),
    before: shownFigure(change.before),
    after: shownFigure(change.after),
    ...toWrite(doc.value.round, change, subject),
  };
  return finding(
    doc,
    pathOf(doc, change),
    'result/changed-without-correction',
    params,
    change.rowRemoved ? 'key' : 'value',
  );
}

/** A round that is gone with its file: told at the path where it stood, for its first row. */
function* removedRound(before: ResultsDoc, subject: Subject): Iterable<Finding> {
  if (subject.lookup.isBroken(before.value.round)) return;
  const [change] = changedFigures(rowsOf(before), []);
  if (change) yield { ...changeFinding(before, change, subject), line: 1, column: 1, length: 1 };
}

function* changes(
  before: ResultsDoc,
  now: ResultsDoc,
  corrections: readonly Correction[],
  subject: Subject,
): Iterable<Finding> {
  const hasStranger = namesStranger(now, subject.lookup);
  const isTold = ({ unitId, rowRemoved }: FigureChange): boolean =>
    rowRemoved ? hasStranger : isRefused(now, ['results', now.value.results.findIndex(({ unit }) => unit === unitId)]);
  for (const change of changedFigures(rowsOf(before), rowsOf(now)))
    if (!isCorrected(change, corrections) && !isTold(change)) yield changeFinding(now, change, subject);
}

export const publishedFigures: Check = {
  name: 'published figures',
  *run(subject) {
    if (subject.earlier === null) return;
    const { round, results } = subject.earlier;
    const published = new Set(round.filter(({ value }) => value.status === 'published').map(({ value }) => value.id));
    const now = new Map(subject.docs.results.map((doc) => [doc.value.round, doc]));
    const corrections = subject.docs.correction.map((doc) => toCorrection(doc.value, doc.path));
    const ofRound = Map.groupBy(corrections, ({ roundId }) => String(roundId));
    for (const before of results.filter(({ value }) => published.has(value.round))) {
      const doc = now.get(before.value.round);
      if (doc) yield* changes(before, doc, ofRound.get(before.value.round) ?? [], subject);
      else yield* removedRound(before, subject);
    }
  },
};
