/** What a file is by its first bytes, whatever its name says. */
import type { Bilingual } from '../../diagnostics/finding.ts';
import type { OfficeKind, ZipLimits } from './limits.ts';
import { megabytes, Refused } from './refused.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];

const ZIP = [...ascii('PK'), 3, 4];
const EMPTY_ZIP = [...ascii('PK'), 5, 6];
export const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PROGRAMS = [
  ascii('MZ'),
  [0x7f, ...ascii('ELF')],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  ascii('#!'),
];
/** An encrypted workbook is an OLE file with a stream of this name. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

const OTHER: readonly (readonly [readonly number[], Bilingual])[] = [
  [ascii('%PDF'), { vi: 'bên trong là tệp PDF', en: 'it is a PDF file' }],
  [ascii('{\\rtf'), { vi: 'bên trong là tệp RTF', en: 'it is an RTF file' }],
  [ascii('<'), { vi: 'bên trong là trang web hoặc XML', en: 'it is a web page or XML' }],
  [ascii('Rar!'), { vi: 'bên trong là tệp nén RAR', en: 'it is a RAR archive' }],
  [[...ascii('7z'), 0xbc, 0xaf], { vi: 'bên trong là tệp nén 7z', en: 'it is a 7z archive' }],
  [[0x1f, 0x8b], { vi: 'bên trong là tệp nén gzip', en: 'it is a gzip archive' }],
];
const UNKNOWN: Bilingual = {
  vi: 'bên trong không phải gói Office',
  en: 'inside it is no Office package',
};

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP);
export const isOle = (bytes: Uint8Array): boolean => startsWith(bytes, OLE);
export const isProgram = (bytes: Uint8Array): boolean => PROGRAMS.some((signature) => startsWith(bytes, signature));

/** Throws unless the file begins as a zip of bearable size. */
export function refuseAtSight(bytes: Uint8Array, kind: OfficeKind, { fileBytes }: ZipLimits): void {
  if (bytes.length === 0) throw new Refused('guard/empty-file', {});
  if (bytes.length > fileBytes)
    throw new Refused('guard/file-too-large', { size: megabytes(bytes.length), limit: megabytes(fileBytes) });
  if (isZip(bytes)) return;
  if (isOle(bytes))
    throw new Refused(Buffer.from(bytes).includes(ENCRYPTED) ? 'guard/password' : 'guard/old-format', { kind });
  if (isProgram(bytes)) throw new Refused('guard/program', { kind });
  const found = OTHER.find(([signature]) => startsWith(bytes, signature))?.[1] ?? UNKNOWN;
  throw new Refused('guard/not-office', { kind, found });
}
