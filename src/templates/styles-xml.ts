/** The few looks of a cell in a workbook, by name. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { MAIN } from './namespaces.ts';

interface Look {
  readonly font: 0 | 1 | 2 | 3;
  readonly fill: 0 | 2 | 3 | 4;
  readonly border: 0 | 1;
  /** 49 is text: Excel changes nothing that is typed there. */
  readonly format: 0 | 49;
  readonly open?: boolean;
  readonly align?: 'center' | 'right';
}

const LOOKS = {
  plain: { font: 0, fill: 0, border: 0, format: 0 },
  title: { font: 3, fill: 0, border: 0, format: 0 },
  note: { font: 2, fill: 0, border: 0, format: 0 },
  label: { font: 1, fill: 0, border: 0, format: 0 },
  head: { font: 1, fill: 2, border: 1, format: 0, align: 'center' },
  code: { font: 0, fill: 0, border: 1, format: 49 },
  text: { font: 0, fill: 0, border: 1, format: 0 },
  figure: { font: 0, fill: 0, border: 1, format: 0, align: 'right' },
  sumCode: { font: 1, fill: 4, border: 1, format: 49 },
  sumText: { font: 1, fill: 4, border: 1, format: 0 },
  sumFigure: { font: 1, fill: 4, border: 1, format: 0, align: 'right' },
  closed: { font: 2, fill: 4, border: 1, format: 0 },
  inputPoints: { font: 0, fill: 3, border: 1, format: 0, open: true, align: 'right' },
  inputText: { font: 0, fill: 3, border: 1, format: 49, open: true },
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof LOOKS;

const NAMES = Object.keys(LOOKS) as readonly LookName[];
export const lookNumber = (name: LookName): string => String(NAMES.indexOf(name));

const FACE = 'Times New Roman';
const font = (size: string, colour: string | null, bold: boolean): Element =>
  x('font', [
    ...(bold ? [x('b')] : []),
    x('sz', { val: size }),
    ...(colour === null ? [] : [x('color', { rgb: colour })]),
    x('name', { val: FACE }),
  ]);
const solid = (colour: string): Element =>
  x('fill', [
    x('patternFill', { patternType: 'solid' }, [x('fgColor', { rgb: colour }), x('bgColor', { indexed: '64' })]),
  ]);
const side = (name: string): Element => x(name, { style: 'thin' }, [x('color', { rgb: 'FFBFBFBF' })]);
const counted = (name: string, items: readonly Element[]): Element =>
  x(name, { count: String(items.length) }, [...items]);

export const stylesXml = (): Element =>
  x('styleSheet', { xmlns: MAIN }, [
    counted('fonts', [
      font('12', null, false),
      font('12', null, true),
      font('12', 'FF595959', false),
      font('14', null, true),
    ]),
    counted('fills', [
      x('fill', [x('patternFill', { patternType: 'none' })]),
      x('fill', [x('patternFill', { patternType: 'gray125' })]),
      solid('FFE4E8F2'),
      solid('FFFFF8DC'),
      solid('FFF2F2F2'),
    ]),
    counted('borders', [
      x(
        'border',
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => x(name)),
      ),
      x('border', [...['left', 'right', 'top', 'bottom'].map(side), x('diagonal')]),
    ]),
    counted('cellStyleXfs', [x('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })]),
    counted(
      'cellXfs',
      NAMES.map((name) => xf(LOOKS[name])),
    ),
    counted('cellStyles', [x('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })]),
  ]);

const xf = ({ font: fontId, fill, border, format, open = false, align }: Look): Element =>
  x(
    'xf',
    {
      numFmtId: String(format),
      fontId: String(fontId),
      fillId: String(fill),
      borderId: String(border),
      xfId: '0',
      applyNumberFormat: '1',
      applyFont: '1',
      applyFill: '1',
      applyBorder: '1',
      applyAlignment: '1',
      applyProtection: '1',
    },
    [
      x('alignment', { vertical: 'top', wrapText: '1', ...(align ? { horizontal: align } : {}) }),
      x('protection', { locked: open ? '0' : '1' }),
    ],
  );
