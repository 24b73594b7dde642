/**
 * Guarded entries → a workbook. An own small reader: those on npm give values only, and here it matters whether 1.1 was a
 * number or text, whether a cell holds a formula, an error or a percentage, and which cells are merged.
 */
import { readXml } from '../guard/xml.ts';
import { broken } from '../guard/refused.ts';
import type { Sheet, Workbook } from './grid.ts';
import { type Book, readSheet } from './xlsx-sheet.ts';
import { readStyles } from './xlsx-styles.ts';

type Entries = ReadonlyMap<string, Uint8Array>;
interface Listed {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

const MOST_SHEETS = 100;

export function readWorkbook(entries: Entries): Workbook {
  const path = mainPart(entries);
  const targets = relationsOf(entries, path);
  const { listed, from1904 } = sheetsOf(partOf(entries, path), path);
  const target = (type: string): string | undefined => [...targets.values()].find((each) => each.type === type)?.path;
  const book: Book = {
    strings: readStrings(entries.get(target('sharedStrings') ?? '')),
    styles: readStyles(entries.get(target('styles') ?? '')),
    from1904,
  };
  const sheets = listed.slice(0, MOST_SHEETS).flatMap(({ name, id, hidden }): Sheet[] => {
    const part = targets.get(id);
    if (part?.type !== 'worksheet') return [];
    return [{ name, hidden, ...readSheet(partOf(entries, part.path), part.path, book) }];
  });
  return { kind: 'xlsx', sheets };
}

function partOf(entries: Entries, path: string): Uint8Array {
  const bytes = entries.get(path);
  if (!bytes) throw broken('thiếu một phần của bảng tính', 'a part of the workbook is missing', path);
  return bytes;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** Types by their last word: transitional and strict files differ in the rest. */
function relationsOf(entries: Entries, part: string): ReadonlyMap<string, Relation> {
  const at = part.lastIndexOf('/') + 1;
  const rels = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const found = new Map<string, Relation>();
  const bytes = entries.get(rels);
  if (bytes)
    readXml(bytes, rels, {
      open: (_, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
        if (TargetMode !== 'External')
          found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(part.slice(0, at), Target) });
      },
    });
  return found;
}

/** Only a key of the entries: nothing outside them can be reached. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/'))
    if (name === '..') path.pop();
    else if (name !== '' && name !== '.') path.push(name);
  return path.join('/');
}

function mainPart(entries: Entries): string {
  const relations = relationsOf(entries, '');
  return [...relations.values()].find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
}

function sheetsOf(bytes: Uint8Array, part: string): { listed: readonly Listed[]; from1904: boolean } {
  const listed: Listed[] = [];
  let from1904 = false;
  readXml(bytes, part, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (element !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const name = (attributes['name'] ?? '').normalize('NFC');
      listed.push({ name, id, hidden: /hidden/i.test(attributes['state'] ?? '') });
    },
  });
  return { listed, from1904 };
}

function readStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  let [text, phonetic, whole] = ['', 0, ''];
  if (bytes)
    readXml(bytes, 'xl/sharedStrings.xml', {
      open: (name) => {
        text = '';
        if (name === 'rPh') phonetic += 1;
        if (name === 'si') whole = '';
      },
      text: (piece) => {
        text += piece;
      },
      close: (name) => {
        if (name === 't' && phonetic === 0) whole += text;
        if (name === 'rPh') phonetic -= 1;
        if (name === 'si') strings.push(whole);
      },
    });
  return strings;
}
