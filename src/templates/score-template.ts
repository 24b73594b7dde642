/** The workbook a commune fills in to score itself: one row for each criterion, locked but for its own words and points. */
import { SCORE_HEADINGS, SCORE_LABELS, SCORE_SHEET, STATUS_WORDS } from '../text/score-sheet.ts';
import { type Line, linesOf, partsOf } from './criteria-lines.ts';
import { documentSheet, originSheet, type TemplateSet } from './document-sheet.ts';
import { guideSheet } from './score-guide.ts';
import { cellName, columnLetter, type SheetCell, type SheetPlan, type Validation } from './sheet-xml.ts';
import type { LookName } from './styles-xml.ts';
import { workbookBytes } from './workbook-bytes.ts';

/** `rounds`: ids of the rounds scored by this set, newest first. */
export const scoreTemplate = (set: TemplateSet, rounds: readonly string[]): Uint8Array =>
  workbookBytes([scoreSheet(set, rounds), documentSheet(set), guideSheet(set.title), originSheet(set)]);

const HEADINGS = Object.values(SCORE_HEADINGS);
const KEYS = Object.keys(SCORE_HEADINGS) as readonly (keyof typeof SCORE_HEADINGS)[];
const letterOf = (key: keyof typeof SCORE_HEADINGS): string => columnLetter(KEYS.indexOf(key));
const INPUT = { at: KEYS.indexOf('status'), from: letterOf('documentKind'), to: letterOf('documentHash') };
const LABELS = Object.entries(SCORE_LABELS);
const LONGEST_LIST = 255;

/** Two labels beside each other: the rows down to the head of the table stay in view. */
const LABEL_ROWS = Math.ceil(LABELS.length / 2);
const HEAD_ROW = LABEL_ROWS + 4;
const FIRST_ROW = HEAD_ROW + 2;

function scoreSheet(set: TemplateSet, rounds: readonly string[]): SheetPlan {
  const tree = linesOf(set.tree, FIRST_ROW);
  const extra = set.adjustments.map(({ code, title, kind, maxPoints }): Line => ({
    code,
    title,
    max: maxPoints,
    method: kind === 'bonus' ? 'Điểm cộng' : 'Điểm trừ',
    parts: null,
    open: true,
  }));
  const lines = [...tree, ...extra];
  const fields = partsOf({ children: set.tree }, FIRST_ROW);
  const self = letterOf('self');
  const signed = set.adjustments.map(
    ({ kind }, at) => `${kind === 'bonus' ? '+' : '-'}${self}${FIRST_ROW + tree.length + at}`,
  );
  const totalRow = FIRST_ROW + lines.length;
  return {
    name: SCORE_SHEET.scores,
    widths: [10, 46, 10, 12, 12, 18, 34, 16, 18, 14, 24, 36, 30, 20],
    rows: [
      [{ at: 'A1', look: 'title', value: `Bảng tự chấm điểm: ${set.title}` }],
      [{ at: 'A2', look: 'note', value: `Chỉ điền ô nền vàng. Cách điền và gửi: trang “${SCORE_SHEET.guide}”.` }],
      ...Array.from({ length: LABEL_ROWS }, (_, at) => labelRow(at, rounds)),
      [],
      headRow(HEAD_ROW, true),
      headRow(HEAD_ROW + 1, false),
      ...lines.map((line, at) => lineRow(line, FIRST_ROW + at)),
      totalCells(totalRow, `SUM(${fields.map((row) => `${self}${row}`).join(',')})${signed.join('')}`),
    ],
    merges: mergesOf(),
    validations: validationsOf(lines, rounds),
    frozenRows: HEAD_ROW + 1,
    landscape: true,
  };
}

const labelCell = (at: number): string => `${at % 2 === 0 ? 'A' : letterOf('documentKind')}${3 + Math.floor(at / 2)}`;
const valueCell = (at: number): string => `${at % 2 === 0 ? 'C' : letterOf('documentDate')}${3 + Math.floor(at / 2)}`;

function labelRow(row: number, rounds: readonly string[]): readonly SheetCell[] {
  return LABELS.slice(row * 2, row * 2 + 2).flatMap(([key, words], at): SheetCell[] => {
    const known = key === 'round' && rounds.length === 1 ? (rounds[0] ?? null) : null;
    return [
      { at: labelCell(row * 2 + at), look: 'label', value: words },
      { at: valueCell(row * 2 + at), look: 'inputText', value: known },
    ];
  });
}

/** Two rows: what stands for itself goes over both, the columns of a document have a name together. */
function headRow(row: number, upper: boolean): readonly SheetCell[] {
  const first = KEYS.indexOf('documentKind');
  return HEADINGS.map((words, at) => {
    const value = at < first ? (upper ? words : null) : upper ? (at === first ? 'Tài liệu kiểm chứng' : null) : words;
    return { at: cellName(at, row), look: 'head', value };
  });
}

const mergesOf = (): readonly string[] => [
  ...LABELS.flatMap((_, at) => {
    const [row, isLeft] = [3 + Math.floor(at / 2), at % 2 === 0];
    return isLeft
      ? [`A${row}:B${row}`, `C${row}:${letterOf('explanation')}${row}`]
      : [
          `${INPUT.from}${row}:${letterOf('documentNumber')}${row}`,
          `${letterOf('documentDate')}${row}:${INPUT.to}${row}`,
        ];
  }),
  ...KEYS.slice(0, KEYS.indexOf('documentKind')).map(
    (_, at) => `${columnLetter(at)}${HEAD_ROW}:${columnLetter(at)}${HEAD_ROW + 1}`,
  ),
  `${INPUT.from}${HEAD_ROW}:${INPUT.to}${HEAD_ROW}`,
];

function lineRow({ code, title, max, method, parts, open }: Line, row: number): readonly SheetCell[] {
  const sum = parts !== null;
  const self = letterOf('self');
  const points: SheetCell = sum
    ? {
        at: `${self}${row}`,
        look: 'sumFigure',
        value: 0,
        formula: `SUM(${parts.map((part) => `${self}${part}`).join(',')})`,
      }
    : { at: `${self}${row}`, look: open ? 'inputPoints' : 'closed', value: null };
  const rest: LookName = open ? 'inputText' : sum ? 'sumText' : 'closed';
  return [
    { at: `A${row}`, look: sum ? 'sumCode' : 'code', value: code },
    { at: `B${row}`, look: sum ? 'sumText' : 'text', value: title },
    { at: `C${row}`, look: sum ? 'sumFigure' : 'figure', value: max },
    { at: `D${row}`, look: sum ? 'sumText' : 'text', value: method },
    points,
    ...KEYS.slice(INPUT.at).map((_, at): SheetCell => ({
      at: cellName(INPUT.at + at, row),
      look: rest,
      value: null,
    })),
  ];
}

const totalCells = (row: number, formula: string): readonly SheetCell[] => [
  { at: `A${row}`, look: 'sumCode', value: null },
  { at: `B${row}`, look: 'sumText', value: 'Tổng điểm tự chấm' },
  { at: `C${row}`, look: 'sumFigure', value: null },
  { at: `D${row}`, look: 'sumText', value: null },
  { at: `${letterOf('self')}${row}`, look: 'sumFigure', value: 0, formula },
];

function validationsOf(lines: readonly Line[], rounds: readonly string[]): readonly Validation[] {
  const open = lines.flatMap(({ open: isOpen, max }, at) => (isOpen ? [{ row: FIRST_ROW + at, max }] : []));
  const byMax = [...Map.groupBy(open, ({ max }) => max)];
  const list = (
    cells: readonly string[],
    words: readonly string[],
    title: string,
    error: string,
  ): readonly Validation[] => {
    const choices = `"${words.join(',')}"`;
    return cells.length === 0 || choices.length > LONGEST_LIST
      ? []
      : [{ cells, type: 'list', between: [choices], title, error }];
  };
  return [
    ...byMax.map(([max, rows]): Validation => ({
      cells: rows.map(({ row }) => `${letterOf('self')}${row}`),
      type: 'decimal',
      between: max === null ? ['0'] : ['0', String(max)],
      title: 'Điểm ngoài khoảng',
      error:
        max === null
          ? 'Ghi một số từ 0 trở lên.'
          : `Ghi một số từ 0 đến ${String(max).replace('.', ',')}. Không áp dụng thì để trống và chọn ở cột Tình trạng.`,
    })),
    ...list(
      open.map(({ row }) => `${letterOf('status')}${row}`),
      Object.values(STATUS_WORDS),
      'Chọn trong danh sách',
      'Chọn “Không áp dụng” hoặc “Chưa đánh giá”, hoặc để trống.',
    ),
    ...(rounds.length > 1
      ? list(['C3'], rounds, 'Chọn trong danh sách', 'Chọn mã của đợt đánh giá trong danh sách.')
      : []),
  ];
}
