/**
 * Sheets → the bytes of an .xlsx file, the same for the same sheets. The parts are written here: the writers on npm that are
 * kept well know either validation or protection, not both, and none promises equal bytes.
 */
import { strToU8, zipSync } from 'fflate';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { MAIN, OFFICE_RELATIONS, PACKAGE_RELATIONS, PACKAGE_TYPES } from './namespaces.ts';
import { type SheetPlan, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Zip keeps local time without its zone: a day made here is the same everywhere. */
const FIRST_DAY = new Date(1980, 0, 1);

export function workbookBytes(sheets: readonly SheetPlan[]): Uint8Array {
  const parts: readonly (readonly [string, Element])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesXml()],
    ...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const),
  ];
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(written(xml))])), {
    level: 9,
    mtime: FIRST_DAY,
  });
}

const written = (xml: Element): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${toXml(xml)}`;

const contentTypes = (sheets: number): Element =>
  x('Types', { xmlns: PACKAGE_TYPES }, [
    x('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    x('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    x('Override', { PartName: '/xl/workbook.xml', ContentType: `${SPREADSHEET}.sheet.main+xml` }),
    x('Override', { PartName: '/xl/styles.xml', ContentType: `${SPREADSHEET}.styles+xml` }),
    ...Array.from({ length: sheets }, (_, at) =>
      x('Override', { PartName: `/xl/worksheets/sheet${at + 1}.xml`, ContentType: `${SPREADSHEET}.worksheet+xml` }),
    ),
  ]);

const relations = (items: readonly (readonly [type: string, target: string])[]): Element =>
  x(
    'Relationships',
    { xmlns: PACKAGE_RELATIONS },
    items.map(([type, target], at) =>
      x('Relationship', { Id: `rId${at + 1}`, Type: `${OFFICE_RELATIONS}/${type}`, Target: target }),
    ),
  );

const workbookXml = (sheets: readonly SheetPlan[]): Element =>
  x('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE_RELATIONS }, [
    x('bookViews', [x('workbookView', { activeTab: '0' })]),
    x(
      'sheets',
      sheets.map(({ name, hidden = false }, at) =>
        x('sheet', {
          name,
          sheetId: String(at + 1),
          ...(hidden ? { state: 'veryHidden' } : {}),
          'r:id': `rId${at + 1}`,
        }),
      ),
    ),
    x('calcPr', { fullCalcOnLoad: '1' }),
  ]);
