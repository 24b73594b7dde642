/**
 * What was wrong in a published result, and who decided the change. The results hold the corrected figure; the correction
 * keeps what stood there before. Several corrections of one figure follow each other: each begins where the last ended.
 */
import type { Citation } from './document.ts';
import type { IsoDate, RoundId, UnitId } from './ids.ts';

export const FIGURES = ['self', 'appraised', 'survey', 'total', 'indexPercent', 'rank', 'band'] as const;
export type FigureName = (typeof FIGURES)[number];
export type Figure = number | string | null;

export interface Correction {
  readonly id: string;
  readonly roundId: RoundId;
  readonly unitId: UnitId;
  /** Criterion code; null for a total, rank or band. */
  readonly code: string | null;
  readonly field: FigureName;
  readonly before: Figure;
  readonly after: Figure;
  readonly reason: string;
  readonly decidedBy: Citation | null;
  readonly date: IsoDate;
}

/** Corrections of a unit in a round, oldest first. `code` null: of its total, rank or band; left out: of anything. */
export type CorrectionsOf = (
  roundId: RoundId,
  unitId: UnitId,
  code?: string | null,
  field?: FigureName,
) => readonly Correction[];

const byDate = (a: Correction, b: Correction): number => (a.date + a.id < b.date + b.id ? -1 : 1);

/** Built once; every question is then one look-up. */
export function indexCorrections(corrections: readonly Correction[]): CorrectionsOf {
  const byUnit = Map.groupBy([...corrections].sort(byDate), ({ roundId, unitId }) => `${roundId}/${unitId}`);
  return (roundId, unitId, code, field) =>
    (byUnit.get(`${roundId}/${unitId}`) ?? []).filter(
      (each) => (code === undefined || each.code === code) && (field === undefined || each.field === field),
    );
}

export interface Misapplied {
  readonly correction: Correction;
  /** What should follow: the figure that stands now, or the one a later correction begins with. */
  readonly found: Figure;
}

/** Corrections that do not end where the next one begins, the last of a figure at the figure that stands now. */
export function misapplied(
  corrections: readonly Correction[],
  standing: (correction: Correction) => Figure,
): readonly Misapplied[] {
  const chains = Map.groupBy([...corrections].sort(byDate), figureKey);
  return [...chains.values()].flatMap((chain) =>
    chain.flatMap((correction, at) => {
      const next = chain[at + 1];
      const found = next ? next.before : standing(correction);
      return found === correction.after ? [] : [{ correction, found }];
    }),
  );
}

const figureKey = ({ roundId, unitId, code, field }: Correction): string =>
  JSON.stringify([roundId, unitId, code, field]);
