/** Workbooks for tests, and the template filled in as a person would. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MAIN_TYPES } from './zip-samples.ts';

const STYLES = ['general', 'percent', 'date', 'fixed2', 'fixed1'] as const;
const FORMATS = [0, 9, 14, 2, 164];

export interface StyledCell {
  readonly v: string | number | boolean | null;
  readonly style?: (typeof STYLES)[number];
  readonly formula?: string;
  readonly error?: boolean;
}
export type SampleCell = string | number | null | StyledCell;

export interface SampleSheet {
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

function cellXml(cell: SampleCell, at: string): string {
  const {
    v,
    style = 'general',
    formula,
    error = false,
  }: StyledCell = typeof cell === 'object' && cell !== null ? cell : { v: cell };
  if (v === null && formula === undefined) return '';
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  const value = v === null ? '' : `<v>${escaped(String(v === true ? 1 : v === false ? 0 : v))}</v>`;
  const type = error
    ? 'e'
    : typeof v === 'boolean'
      ? 'b'
      : typeof v === 'string'
        ? formula === undefined
          ? 'inlineStr'
          : 'str'
        : 'n';
  const inner = type === 'inlineStr' ? `<is><t>${escaped(String(v))}</t></is>` : f + value;
  return `<c r="${at}" s="${STYLES.indexOf(style)}" t="${type}">${inner}</c>`;
}

function sheetXml({ rows, merges = [] }: SampleSheet): string {
  const data = rows.map(
    (row, r) =>
      `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, letters(c + 1) + String(r + 1))).join('')}</row>`,
  );
  const merged =
    merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data.join('')}</sheetData>${merged}</worksheet>`;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function partsOfWorkbook(sheets: Readonly<Record<string, SampleSheet>>): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${MAIN_TYPES.xlsx}"/></Types>`,
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at}"${sheets[name]?.hidden ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => relation(`r${at}`, 'worksheet', `worksheets/sheet${at}.xml`)).join('')}${relation('s', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs>${FORMATS.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at}.xml`, sheetXml(sheets[name] ?? { rows: [] })]),
    ),
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

export const workbookOf = (sheets: Readonly<Record<string, SampleSheet>>): Uint8Array =>
  zipSync(partsOfWorkbook(sheets));

/** Cells of sheets of a workbook by their number (1 is the first), typed over what is there, and the sums computed again. */
export function filled(
  bytes: Uint8Array,
  sheets: Readonly<Record<number, Readonly<Record<string, string | number>>>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [number, values] of Object.entries(sheets)) {
    const name = `xl/worksheets/sheet${number}.xml`;
    const typed = Object.entries(values).reduce(
      (xml, [at, value]) => typeInto(xml, at, value),
      strFromU8(parts[name] ?? new Uint8Array()),
    );
    parts[name] = strToU8(computed(typed));
  }
  return zipSync(parts);
}

function typeInto(xml: string, at: string, value: string | number): string {
  const cell = new RegExp(`<c r="${at}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`);
  if (!cell.test(xml)) throw new Error(`the sheet has no cell ${at}`);
  return xml.replace(cell, (_, style: string) =>
    typeof value === 'number'
      ? `<c r="${at}"${style}><v>${value}</v></c>`
      : `<c r="${at}"${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`,
  );
}

/** `SUM(A1,A2)+A3-A4`, as a program for tables would. */
function computed(xml: string): string {
  const values = new Map(
    [...xml.matchAll(/<c r="(\w+)"[^>]*><v>([^<]*)<\/v>/g)].map(([, at = '', value]) => [at, Number(value)]),
  );
  const formulas = new Map(
    [...xml.matchAll(/<c r="(\w+)"[^>]*><f>([^<]*)<\/f>/g)].map(([, at = '', formula = '']) => [at, formula]),
  );
  const valueOf = (at: string): number => {
    const formula = formulas.get(at);
    if (formula === undefined) return values.get(at) ?? 0;
    const sum = [...formula.matchAll(/([+-]?)([A-Z]+\d+)/g)].reduce(
      (total, [, sign, cell = '']) => total + (sign === '-' ? -1 : 1) * valueOf(cell),
      0,
    );
    return Math.round(sum * 1e9) / 1e9;
  };
  return xml.replace(
    /(<c r="(\w+)"[^>]*><f>[^<]*<\/f><v>)[^<]*/g,
    (_, head: string, at: string) => head + String(valueOf(at)),
  );
}
