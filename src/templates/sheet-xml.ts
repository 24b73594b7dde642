/** One sheet: cells, widths, merges, what may be typed where. Everything is protected but the cells that are open. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { MAIN } from './namespaces.ts';
import { type LookName, lookNumber } from './styles-xml.ts';

export interface SheetCell {
  /** `C7`. */
  readonly at: string;
  readonly look: LookName;
  /** null: an empty cell with a look. */
  readonly value: string | number | null;
  /** Its result when every input is empty is `value`. */
  readonly formula?: string;
}

export interface Validation {
  readonly cells: readonly string[];
  readonly type: 'decimal' | 'list';
  /** Lowest and highest, or the choices. */
  readonly between: readonly [string, string] | readonly [string];
  readonly title: string;
  /** Shown when something else is typed. */
  readonly error: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly hidden?: boolean;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges?: readonly string[];
  readonly validations?: readonly Validation[];
  /** The rows above stay in view. */
  readonly frozenRows?: number;
  readonly landscape?: boolean;
}

/** `at` counts from 0; a template has fewer columns than letters. */
export const columnLetter = (at: number): string => String.fromCharCode(65 + at);
export const cellName = (at: number, row: number): string => `${columnLetter(at)}${row}`;

export const sheetXml = (plan: SheetPlan): Element =>
  x('worksheet', { xmlns: MAIN }, [
    x('sheetPr', [x('pageSetUpPr', { fitToPage: '1' })]),
    x('sheetViews', [x('sheetView', { workbookViewId: '0' }, frozen(plan.frozenRows ?? 0))]),
    x('sheetFormatPr', { defaultRowHeight: '15.75' }),
    x(
      'cols',
      plan.widths.map((width, at) =>
        x('col', { min: String(at + 1), max: String(at + 1), width: String(width), customWidth: '1' }),
      ),
    ),
    x(
      'sheetData',
      plan.rows.flatMap((cells, at) =>
        cells.length === 0 ? [] : [x('row', { r: String(at + 1) }, cells.map(cellXml))],
      ),
    ),
    x('sheetProtection', { sheet: '1', objects: '1', scenarios: '1', formatColumns: '0', formatRows: '0' }),
    ...listOf(
      'mergeCells',
      (plan.merges ?? []).map((ref) => x('mergeCell', { ref })),
    ),
    ...listOf('dataValidations', (plan.validations ?? []).map(validationXml)),
    x('pageMargins', { left: '0.5', right: '0.5', top: '0.6', bottom: '0.6', header: '0.3', footer: '0.3' }),
    x('pageSetup', {
      paperSize: '9',
      orientation: plan.landscape ? 'landscape' : 'portrait',
      fitToWidth: '1',
      fitToHeight: '0',
    }),
  ]);

const listOf = (name: string, items: readonly Element[]): readonly Element[] =>
  items.length === 0 ? [] : [x(name, { count: String(items.length) }, [...items])];

const frozen = (rows: number): Element[] =>
  rows === 0
    ? []
    : [x('pane', { ySplit: String(rows), topLeftCell: `A${rows + 1}`, activePane: 'bottomLeft', state: 'frozen' })];

function cellXml({ at, look, value, formula }: SheetCell): Element {
  const place = { r: at, s: lookNumber(look) };
  if (formula !== undefined) return x('c', place, [x('f', formula), x('v', String(value ?? 0))]);
  if (value === null) return x('c', place);
  if (typeof value === 'number') return x('c', place, [x('v', String(value))]);
  return x('c', { ...place, t: 'inlineStr' }, [x('is', [x('t', { 'xml:space': 'preserve' }, value)])]);
}

const validationXml = ({ cells, type, between: [first, second], title, error }: Validation): Element =>
  x(
    'dataValidation',
    {
      type,
      ...(type === 'decimal' ? { operator: second === undefined ? 'greaterThanOrEqual' : 'between' } : {}),
      allowBlank: '1',
      showInputMessage: '1',
      showErrorMessage: '1',
      errorStyle: 'stop',
      errorTitle: title,
      error,
      sqref: cells.join(' '),
    },
    [x('formula1', first), ...(second === undefined ? [] : [x('formula2', second)])],
  );
