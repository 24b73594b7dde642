/** Number formats of a workbook: is this number a date, a percentage, and how many digits are shown? */
import { readXml } from '../guard/xml.ts';

export interface Format {
  readonly date: boolean;
  readonly percent: boolean;
  readonly decimals: number | null;
}

const GENERAL: Format = { date: false, percent: false, decimals: null };
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

/** Of the first section of a format: the one for positive numbers. */
export function readFormat(code: string): Format {
  const [section = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  if (/[ymdhs]/i.test(section.replace(/general/i, ''))) return { ...GENERAL, date: true };
  const [, fixed] = /^[^.]*?[0#?](?:\.(0*)[#?]*)?(?![\d#?])/.exec(section) ?? [];
  const isFixed = /0/.test(section) && !/[E/]/i.test(section) && !/\.0*[#?]/.test(section);
  return { date: false, percent: section.includes('%'), decimals: isFixed ? (fixed ?? '').length : null };
}

const builtIn = (id: number): Format => {
  const code = BUILT_IN[id];
  if (code !== undefined) return readFormat(code);
  return { ...GENERAL, date: BUILT_IN_DATES.some(([first, last]) => first <= id && id <= last) };
};

/** By the number a cell gives as its style. */
export function readStyles(bytes: Uint8Array | undefined): readonly Format[] {
  const [own, formats] = [new Map<number, Format>(), [] as Format[]];
  let inCells = false;
  if (bytes)
    readXml(bytes, 'xl/styles.xml', {
      open: (name, { numFmtId = '0', formatCode = '' }) => {
        if (name === 'numFmt') own.set(Number(numFmtId), readFormat(formatCode));
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) formats.push(own.get(Number(numFmtId)) ?? builtIn(Number(numFmtId)));
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return formats;
}
