/** A table of one unit: criteria in rows; self, appraised and survey points, notes and evidence in columns. */
import { type Evidence, readCitedDocuments, readDocument } from './documents.ts';
import { type Figure, readFigure, type Reader } from './cell-values.ts';
import { type Codes, looksLikeCode } from './codes.ts';
import { type Cell, type Grid, textOf } from './grid.ts';
import {
  type Heading,
  isSummary,
  isTotal,
  SCORE_KINDS,
  type ScoreKind,
  type Status,
  statusOf,
} from './heading-words.ts';
import { type Column, firstHeadRow, isScoreKind, readHead, sayUnknown } from './table-head.ts';

export interface CriterionRow {
  /** null: the sum of the whole table. */
  readonly code: string | null;
  readonly place: string;
  readonly figures: Readonly<Partial<Record<ScoreKind, Figure>>>;
  readonly status: Status | null;
  readonly explanation: string | null;
  readonly evidence: readonly Evidence[];
}

export interface CriteriaTable {
  readonly kinds: readonly ScoreKind[];
  readonly rows: readonly CriterionRow[];
}

interface Head {
  readonly codeColumn: number;
  readonly firstRow: number;
  readonly columns: readonly Column[];
}

/** null: the sheet has no column of codes with a heading above it. */
export function readCriteriaTable(codes: Codes, reader: Reader): CriteriaTable | null {
  const head = findHead(reader.grid, codes);
  if (head === null) return null;
  const columns = columnsByHeading(head.columns, reader);
  const kinds = SCORE_KINDS.filter((kind) => columns.has(kind));
  if (kinds.length === 0 && !columns.has('documentKind')) return null;
  const others = head.columns.filter(({ column }) => column !== head.codeColumn);
  sayUnknown(others, head.firstRow, codes, reader.grid, reader.found);
  const rows = reader.grid.rows
    .filter((row) => row >= head.firstRow)
    .flatMap((row) => readRow(row, head, columns, codes, reader) ?? []);
  return { kinds, rows };
}

function findHead(grid: Grid, codes: Codes): Head | null {
  const counted = columnsOfCodes(grid, codes);
  const best = counted.toSorted((a, b) => b.found.length - a.found.length)[0];
  const firstCode = best?.rows.find((row) => firstHeadRow(grid, codes, row) !== null);
  if (!best || best.found.length === 0 || firstCode === undefined) return null;
  const headRow = firstHeadRow(grid, codes, firstCode) ?? firstCode;
  const rows = grid.rows.filter((row) => row >= headRow && row < firstCode);
  return { codeColumn: best.column, firstRow: firstCode, columns: readHead(grid, codes, rows, best.column) };
}

/** Which criteria each column names, and in which rows. */
export const columnsOfCodes = (
  grid: Grid,
  codes: Codes,
): readonly { readonly column: number; readonly rows: readonly number[]; readonly found: readonly string[] }[] =>
  grid.columns.map((column) => {
    const rows = grid.rows.filter((row) => codes.guess(grid.at(row, column)) !== null);
    return { column, rows, found: [...new Set(rows.flatMap((row) => codes.guess(grid.at(row, column)) ?? []))] };
  });

type ByHeading = ReadonlyMap<Heading, number>;

function columnsByHeading(columns: readonly Column[], { found, grid }: Reader): ByHeading {
  const byHeading = new Map<Heading, number>();
  for (const { column, heading, place } of columns) {
    const meant = heading === 'points' && !columns.some((each) => isScoreKind(each.heading)) ? 'self' : heading;
    if (meant === null) continue;
    const first = byHeading.get(meant);
    if (first === undefined) byHeading.set(meant, column);
    else if (isScoreKind(meant))
      found.add(
        'scores/duplicate-column',
        { what: meant, first: grid.place({ row: 1, column: first }).replace(/\d+$/, '') },
        place,
      );
  }
  return byHeading;
}

function readRow(row: number, head: Head, columns: ByHeading, codes: Codes, reader: Reader): CriterionRow | null {
  const { grid, found } = reader;
  const cellOf = (heading: Heading): Cell | null => {
    const column = columns.get(heading);
    return column === undefined ? null : grid.at(row, column);
  };
  const codeCell = grid.at(row, head.codeColumn);
  const filled = (['self', 'appraised', 'survey', 'documentKind', 'documentNumber', 'evidence'] as const).some(
    (heading) => cellOf(heading) !== null,
  );
  const words = [codeCell, cellOf('title')].map(textOf);
  if (words.some(isTotal) && codes.guess(codeCell) === null) return sumRow(row, cellOf, reader);
  if (words.some(isSummary) && codes.guess(codeCell) === null) return null;
  if (!filled && codes.guess(codeCell) === null && !looksLikeCode(codeCell)) return null;
  if (codeCell === null) {
    found.add(
      'scores/unknown-code',
      { code: '', suggestion: { vi: '', en: '' } },
      grid.place({ row, column: head.codeColumn }),
    );
    return null;
  }
  const code = codes.read(codeCell, grid, found);
  return code === null ? null : scoredRow(code, row, cellOf, codes.all.get(code)?.max ?? null, reader);
}

type CellOf = (heading: Heading) => Cell | null;

const figuresOf = (cellOf: CellOf, code: string, max: number | null, reader: Reader): CriterionRow['figures'] =>
  Object.fromEntries(SCORE_KINDS.map((kind) => [kind, readFigure(cellOf(kind), { code, max }, reader)]));

function sumRow(row: number, cellOf: CellOf, reader: Reader): CriterionRow {
  const place = reader.grid.place({ row, column: 1 });
  const figures = figuresOf(cellOf, 'tổng', null, reader);
  return { code: null, place, figures, status: null, explanation: null, evidence: [] };
}

function scoredRow(code: string, row: number, cellOf: CellOf, max: number | null, reader: Reader): CriterionRow {
  const [status, explanation] = [cellOf('status'), cellOf('explanation') ?? cellOf('note')];
  const one = readDocument(
    {
      kind: cellOf('documentKind'),
      number: cellOf('documentNumber'),
      date: cellOf('documentDate'),
      issuer: cellOf('documentIssuer'),
      title: cellOf('documentTitle'),
      url: cellOf('documentUrl'),
      hash: cellOf('documentHash'),
    },
    reader,
  );
  return {
    code,
    place: reader.grid.place(cellOf('self') ?? { row, column: 1 }),
    figures: figuresOf(cellOf, code, max, reader),
    status: readStatus(status, reader),
    explanation: explanation === null ? null : textOf(explanation),
    evidence: [...(one ? [one] : []), ...readCitedDocuments(cellOf('evidence'), reader)],
  };
}

function readStatus(cell: Cell | null, { found, grid }: Reader): Status | null {
  if (cell === null) return null;
  const status = statusOf(textOf(cell));
  if (status === null) found.add('scores/bad-status', { text: textOf(cell) }, grid.place(cell));
  return status;
}
