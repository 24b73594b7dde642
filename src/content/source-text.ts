/** Bytes to text, and the rules every text file obeys: UTF-8, NFC, no hidden characters. */
import type { Bilingual, OffsetFinding } from '../diagnostics/finding.ts';
import { FOREIGN, HIDDEN, isComposed } from '../text/unwanted-characters.ts';

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

const UNWANTED = [
  { code: 'file/control-character', pattern: HIDDEN },
  { code: 'file/foreign-character', pattern: FOREIGN },
] as const;

export const checkText = (text: string): OffsetFinding[] => [
  ...UNWANTED.flatMap(({ code, pattern }) => unwanted(text, code, pattern)),
  ...notComposed(text),
];

/** One finding for each kind of character, at its first place: an editor replaces all of them in one go. */
function unwanted(text: string, code: OffsetFinding['code'], pattern: RegExp): OffsetFinding[] {
  const places = new Map<string, number[]>();
  for (const { 0: character, index } of text.matchAll(pattern)) {
    const known = places.get(character);
    if (known) known.push(index);
    else places.set(character, [index]);
  }
  return [...places].map(([character, [start = 0, ...others]]) => ({
    code,
    start,
    end: start + character.length,
    params: { name: codePointName(character), more: more(others.length) },
  }));
}

const more = (others: number): Bilingual =>
  others === 0
    ? { vi: '', en: '' }
    : { vi: ` Tệp còn ${others} chỗ như vậy.`, en: ` The file has ${others} more of them.` };

const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Words that read as a tag. They are harmless here, where every word is escaped; somebody who takes our data may not
 * escape them.
 */
export const tagIn = (value: string): string | null => TAG.exec(value)?.[0] ?? null;

const TAG = /<\/?(?:[a-z][\w:.-]*(?:[\s/][ -;=?-~\s]*)?>|script\b)|<!--|<![a-z[]|<\?[a-z]/i;

/** The same text, every offset in its place, with blanks for hidden characters: a parser must not trip over what was reported. */
export const withoutHidden = (text: string): string =>
  text.replace(HIDDEN, (character) => ' '.repeat(character.length));

/** What is wrong with the characters of a value; it came as an escape (`\u202E`) when the file itself holds none. */
export function unwantedIn(value: string): Pick<OffsetFinding, 'code' | 'params'> | null {
  for (const { code, pattern } of UNWANTED) {
    const found = value.match(pattern)?.[0];
    if (found !== undefined) return { code, params: { name: codePointName(found), more: '' } };
  }
  return isComposed(value) ? null : { code: 'file/text-not-nfc', params: {} };
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
