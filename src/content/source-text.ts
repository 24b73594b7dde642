/** Bytes to text, and the rules every text file obeys: UTF-8, NFC, no hidden characters. */
import type { OffsetFinding } from '../diagnostics/finding.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** null: the bytes are not UTF-8. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** C0 and C1 controls but tab and line ends; bidi marks, embeddings and isolates; zero-width; the byte order mark. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

export function checkText(text: string): OffsetFinding[] {
  return [...hiddenCharacters(text), ...notComposed(text)];
}

const hiddenCharacters = (text: string): OffsetFinding[] =>
  [...text.matchAll(HIDDEN)].map((match) => ({
    code: 'file/control-character',
    start: match.index,
    end: match.index + 1,
    params: { name: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` },
  }));

/** One finding for the first decomposed letter: the cure is the same for all. */
function notComposed(text: string): OffsetFinding[] {
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  let at = 0;
  while (text[at] === composed[at]) at += 1;
  const start = Math.max(0, at - 1);
  return [{ code: 'file/text-not-nfc', start, end: at + 1, params: {} }];
}
