/**
 * Size and words of every page of a PDF that Chromium has written: enough to ask what stands on a sheet. Glyphs are
 * turned into letters by the tables (`ToUnicode`) that the file brings along for copying.
 */
import { inflateSync } from 'node:zlib';

export interface Sheet {
  /** In points, rounded. */
  readonly width: number;
  readonly height: number;
  /** Words in the order they were drawn, white space left out. */
  readonly text: string;
}

export function readSheets(pdf: Buffer): readonly Sheet[] {
  const objects = readObjects(pdf);
  const objectAt = (reference: string | undefined): PdfObject => {
    const found = objects.get(Number(reference));
    if (!found) throw new Error(`The PDF has no object ${String(reference)}`);
    return found;
  };
  const letters = new Map<string, ReadonlyMap<string, string>>();
  const lettersOf = (font: string): ReadonlyMap<string, string> => {
    const table = /\/ToUnicode (\d+) 0 R/u.exec(objectAt(font).head)?.[1];
    const known =
      letters.get(font) ?? (table === undefined ? new Map<string, string>() : readLetters(objectAt(table).stream()));
    letters.set(font, known);
    return known;
  };
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/u.test(head))
    .map(({ head }) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(head) ?? [];
      const fonts = new Map(
        [...head.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', font = '']) => [name, lettersOf(font)]),
      );
      const drawn = objectAt(/\/Contents (\d+) 0 R/u.exec(head)?.[1]).stream();
      return { width: Math.round(Number(width)), height: Math.round(Number(height)), text: readWords(drawn, fonts) };
    });
}

interface PdfObject {
  readonly head: string;
  stream(): string;
}

function readObjects(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1');
  const starts = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n/gu)];
  return new Map(
    starts.map((start) => {
      const from = start.index + start[0].length;
      const head = text.slice(from, text.indexOf('endobj', from)).split('stream\n', 1)[0] ?? '';
      const length = Number(/\/Length (\d+)/u.exec(head)?.[1]);
      const at = from + head.length + 'stream\n'.length;
      const stream = (): string => {
        const bytes = pdf.subarray(at, at + length);
        return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
      };
      return [Number(start[1]), { head, stream }];
    }),
  );
}

/** Glyph (four hexadecimal digits) → letters. */
function readLetters(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const hex = (code: number): string => code.toString(16).padStart(4, '0').toUpperCase();
  const letter = (digits: string): string => Buffer.from(digits, 'hex').swap16().toString('utf16le');
  for (const [, from = '', to = '', first] of table.matchAll(/<(\w{4})> <(\w{4,})>(?: <(\w{4})>)?/gu)) {
    if (first === undefined) letters.set(from, letter(to));
    else
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++)
        letters.set(hex(code), String.fromCharCode(parseInt(first, 16) + code - parseInt(from, 16)));
  }
  return letters;
}

function readWords(drawn: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, glyphs = ''] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/gu)) {
    if (name !== undefined) font = fonts.get(name);
    else for (const [glyph] of glyphs.toUpperCase().matchAll(/.{4}/gu)) text += font?.get(glyph) ?? '';
  }
  return text.normalize('NFC').replace(/\s+/gu, '');
}
