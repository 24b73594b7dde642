/** What an office package may hold: one document of the kind asked for, without programs, foreign files or foreign content. */
import { importFinding, type ImportFinding } from '../import-finding.ts';
import { isOle, isProgram, isZip } from './first-bytes.ts';
import type { OfficeKind } from './limits.ts';
import { Refused } from './refused.ts';
import { isXml, readXml, xmlProblem } from './xml.ts';

type Entries = ReadonlyMap<string, Uint8Array>;

const CONTENT_TYPES = '[Content_Types].xml';
const MAIN: Readonly<Record<OfficeKind, RegExp>> = {
  xlsx: /spreadsheetml\.(sheet|template)\.main\+xml$/i,
  docx: /wordprocessingml\.(document|template)\.main\+xml$/i,
};
const MACRO_TYPES = /macroEnabled|vbaProject|vbaData|ms-office\.vba/i;
const MACRO_PARTS = /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/|dialogsheets\/|attachedToolbars)/i;
const OBJECT_TYPES = /oleObject|activeX|\.package$|msdownload/i;
const OBJECT_PARTS = /(^|\/)(embeddings|activeX|ctrlProps)\/|\.(exe|dll|scr|js|vbs|ps1|bat|cmd|hta|lnk|jar)$/i;
const ARCHIVES = /\.(zip|7z|rar|gz|xlsx|xlsm|xlsb|docx|docm|pptx|ods|odt|jar)$/i;
const HYPERLINK = /\/hyperlink$/;

/** All problems of the parts at once; XML is read only when nothing in it can hurt a parser. */
export function inspectParts(entries: Entries, kind: OfficeKind): readonly ImportFinding[] {
  const unsafe = [...entries].flatMap(([name, bytes]) => {
    const problem = isXml(name, bytes) ? xmlProblem(bytes) : null;
    return problem ? [importFinding('guard/unsafe-xml', { detail: problem }, name)] : [];
  });
  if (unsafe.length > 0) return unsafe;
  try {
    const types = contentTypes(entries);
    if (!types.some((type) => MAIN[kind].test(type) || MACRO_TYPES.test(type)))
      return [wrongKind(entries, types, kind)];
    return [...macros(entries, types, kind), ...foreignFiles(entries, types), ...externalContent(entries)];
  } catch (error) {
    if (error instanceof Refused) return [error.finding];
    throw error;
  }
}

function contentTypes(entries: Entries): readonly string[] {
  const types: string[] = [];
  const bytes = entries.get(CONTENT_TYPES);
  if (bytes) readXml(bytes, CONTENT_TYPES, { open: (_, { ContentType = '' }) => types.push(ContentType) });
  return types;
}

function wrongKind(entries: Entries, types: readonly string[], kind: OfficeKind): ImportFinding {
  const has = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  const found = has(MAIN.xlsx)
    ? { vi: 'bên trong là bảng tính .xlsx', en: 'it is a workbook, .xlsx' }
    : has(MAIN.docx)
      ? { vi: 'bên trong là văn bản .docx', en: 'it is a document, .docx' }
      : has(/sheet\.binary/)
        ? { vi: 'bên trong là bảng tính nhị phân .xlsb', en: 'it is a binary workbook, .xlsb' }
        : entries.has('mimetype')
          ? { vi: 'bên trong là tệp OpenDocument (.ods, .odt)', en: 'it is an OpenDocument file (.ods, .odt)' }
          : { vi: 'bên trong là một gói nén khác', en: 'it is some other archive' };
  return importFinding('guard/not-office', { kind, found });
}

function macros(entries: Entries, types: readonly string[], kind: OfficeKind): readonly ImportFinding[] {
  const part = [...entries.keys()].find((name) => MACRO_PARTS.test(name));
  return part !== undefined || types.some((type) => MACRO_TYPES.test(type))
    ? [importFinding('guard/macros', { kind }, part ?? null)]
    : [];
}

function foreignFiles(entries: Entries, types: readonly string[]): readonly ImportFinding[] {
  const isForeign = ([name, bytes]: readonly [string, Uint8Array]): boolean =>
    OBJECT_PARTS.test(name) || ARCHIVES.test(name) || isOle(bytes) || isZip(bytes) || isProgram(bytes);
  const parts = [...entries].filter((entry) => !MACRO_PARTS.test(entry[0]) && isForeign(entry)).map(([name]) => name);
  if (parts.length > 0) return parts.map((name) => importFinding('guard/embedded-object', {}, name));
  return types.some((type) => OBJECT_TYPES.test(type)) ? [importFinding('guard/embedded-object')] : [];
}

/** Content that would be fetched when the file is opened; what one clicks on is not. */
function externalContent(entries: Entries): readonly ImportFinding[] {
  return [...entries]
    .filter(([name]) => /\.rels$/i.test(name))
    .flatMap(([name, bytes]) => {
      const found: ImportFinding[] = [];
      readXml(bytes, name, {
        open: (_, { TargetMode = '', Type = '', Target = '' }) => {
          if (TargetMode.trim().toLowerCase() === 'external' && !HYPERLINK.test(Type))
            found.push(importFinding('guard/external-link', { target: Target }, name));
        },
      });
      return found;
    });
}
