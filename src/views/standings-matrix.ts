/** Several indices of one unit side by side: a year a row, an index a column. Nothing is added or compared across. */
import type { Standing } from '../domain/site.ts';
import { standingRow, type StandingRow } from './standing-words.ts';

export interface MatrixColumn {
  readonly title: string;
  /** "không xếp hạng" where the publisher declines to rank. */
  readonly sub: string | null;
}

export interface MatrixCell {
  readonly row: StandingRow;
  /** The first year of a new method: figures above and below the line are not compared. */
  readonly isBreak: boolean;
}

export interface StandingsMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly { readonly year: number; readonly cells: readonly (MatrixCell | null)[] }[];
  readonly hasBreaks: boolean;
}

/** null with a single index: a list says the same with less. */
export function standingsMatrix(standings: readonly Standing[]): StandingsMatrix | null {
  const indices = [...new Map(standings.map(({ ranking }) => [ranking.index.id, ranking.index])).values()];
  if (indices.length < 2) return null;
  const years = [...new Set(standings.map(({ ranking }) => ranking.round.year))].sort((a, b) => b - a);
  const rows = years.map((year) => ({
    year,
    cells: indices.map((index) => {
      const standing = standings.find(({ ranking }) => ranking.index.id === index.id && ranking.round.year === year);
      const hasEarlier = standings.some(({ ranking }) => ranking.index.id === index.id && ranking.round.year < year);
      const isBreak = hasEarlier && index.methodBreaks.some((change) => change.year === year);
      return standing ? { row: standingRow(standing), isBreak } : null;
    }),
  }));
  return {
    columns: indices.map(({ shortName, rankingPolicy }) => ({
      title: shortName,
      sub: rankingPolicy === 'rank' ? null : 'không xếp hạng',
    })),
    rows,
    hasBreaks: rows.some(({ cells }) => cells.some((cell) => cell?.isBreak)),
  };
}
