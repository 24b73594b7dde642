/**
 * What an edit changes in figures that are already published. A new round or a new row is no change; another figure, a
 * figure taken away, or a row taken away is one, and every change needs a correction that says what stood there before.
 */
import type { Correction, Figure, FigureName } from './correction.ts';
import type { UnitId } from './ids.ts';
import type { UnitResult } from './result.ts';

export interface FigureChange {
  readonly unitId: UnitId;
  /** Criterion code; null for a total, rank or band. */
  readonly code: string | null;
  readonly field: FigureName;
  readonly before: Figure;
  /** null: no longer there. */
  readonly after: Figure;
  /** The whole row is gone; told once, at its first figure. */
  readonly rowRemoved: boolean;
}

/** In the order of the older print. */
export function changedFigures(before: readonly UnitResult[], now: readonly UnitResult[]): readonly FigureChange[] {
  const rows = new Map(now.map((row) => [row.unitId, row]));
  return before.flatMap((row) => {
    const other = rows.get(row.unitId);
    return other ? changesOfRow(row, other) : removedRow(row);
  });
}

interface Named {
  readonly code: string | null;
  readonly field: FigureName;
  readonly value: Figure;
}

const OF_ROW = ['total', 'indexPercent', 'rank', 'band', 'appraised', 'survey', 'self'] as const satisfies FigureName[];
const OF_SCORE = ['appraised', 'survey', 'self'] as const satisfies FigureName[];

/** Every figure a row prints, the total first. */
function figuresOf(row: UnitResult): readonly Named[] {
  const own = OF_ROW.map((field): Named => ({ code: null, field, value: row[field] }));
  const below = Object.entries(row.scores).flatMap(([code, score]) =>
    OF_SCORE.map((field): Named => ({ code, field, value: score[field] })),
  );
  return [...own, ...below].filter(({ value }) => value !== null);
}

/** The figure a row prints now; null where it prints none. */
export function figureOf(row: UnitResult, code: string | null, field: FigureName): Figure {
  if (code === null) return row[field];
  const score = row.scores[code];
  return score === undefined || !isScoreField(field) ? null : score[field];
}

const isScoreField = (field: FigureName): field is (typeof OF_SCORE)[number] =>
  (OF_SCORE as readonly FigureName[]).includes(field);

const changesOfRow = (before: UnitResult, now: UnitResult): readonly FigureChange[] =>
  figuresOf(before).flatMap(({ code, field, value }) => {
    const after = figureOf(now, code, field);
    return after === value ? [] : [{ unitId: before.unitId, code, field, before: value, after, rowRemoved: false }];
  });

const removedRow = (row: UnitResult): readonly FigureChange[] =>
  figuresOf(row)
    .slice(0, 1)
    .map(({ code, field, value }) => ({
      unitId: row.unitId,
      code,
      field,
      before: value,
      after: null,
      rowRemoved: true,
    }));

/** A correction begins with the figure that stood there, and the last one ends with the figure that stands now. */
export function isCorrected(change: FigureChange, corrections: readonly Correction[]): boolean {
  const ofFigure = corrections.filter(
    ({ unitId, code, field }) => unitId === change.unitId && code === change.code && field === change.field,
  );
  return (
    ofFigure.some(({ before }) => before === change.before) && ofFigure.some(({ after }) => after === change.after)
  );
}
