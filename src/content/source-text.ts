/** Bytes to text, and the rules every text file obeys: UTF-8, NFC, no hidden characters. */
import type { Bilingual, OffsetFinding } from '../diagnostics/finding.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** null: the bytes are not UTF-8. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** What can be read of a file in another encoding: ids are ASCII, and in UTF-16 every second byte is zero. */
export const decodeAscii = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');

/** C0 and C1 controls but tab and line ends; soft hyphens; bidi marks, embeddings and isolates; zero-width; the byte order mark. */
export const HIDDEN_CHARACTERS =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

export function checkText(text: string): OffsetFinding[] {
  return [...hiddenCharacters(text), ...notComposed(text)];
}

/** One finding for each kind of character, at its first place: an editor replaces all of them in one go. */
function hiddenCharacters(text: string): OffsetFinding[] {
  const places = new Map<string, number[]>();
  for (const { 0: character, index } of text.matchAll(HIDDEN_CHARACTERS)) {
    const known = places.get(character);
    if (known) known.push(index);
    else places.set(character, [index]);
  }
  return [...places].map(([character, [start = 0, ...others]]) => ({
    code: 'file/control-character',
    start,
    end: start + 1,
    params: { name: codePointName(character), more: more(others.length) },
  }));
}

const more = (others: number): Bilingual =>
  others === 0
    ? { vi: '', en: '' }
    : { vi: ` Tệp còn ${others} chỗ như vậy.`, en: ` The file has ${others} more of them.` };

const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The same text, every offset in its place, with blanks for hidden characters: a parser must not trip over what was reported. */
export const withoutHidden = (text: string): string => text.replace(HIDDEN_CHARACTERS, ' ');

/** The first hidden character of a value; it came as an escape (`\u202E`) when the file itself holds none. */
export function hiddenIn(value: string): string | null {
  const found = value.match(HIDDEN_CHARACTERS)?.[0];
  return found === undefined ? null : codePointName(found);
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** One finding for the first decomposed letter: the cure is the same for all. */
function notComposed(text: string): OffsetFinding[] {
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  let at = 0;
  while (text[at] === composed[at]) at += 1;
  const letter = graphemes.segment(text).containing(at);
  const start = letter?.index ?? at;
  return [{ code: 'file/text-not-nfc', start, end: start + (letter?.segment.length ?? 1), params: {} }];
}
