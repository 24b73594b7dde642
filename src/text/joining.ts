/** Compounds whose halves read as a mistake when a heading breaks between them. */

const COMPOUNDS = ['cải cách', 'hành chính', 'chỉ số', 'chính quyền', 'người dân', 'hài lòng'];
const NO_BREAK_SPACE = '\u00A0';
const COMPOUND = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join('|')})(?!\\p{L})`, 'giu');

/** A word and the number that belongs to it: "Quận 3", "năm 2024". */
const NUMBERED = /(?<=\p{L}) (?=\d)/gu;

/**
 * "Chỉ số cải cách" with no-break spaces inside the compounds, inside the names given, and before figures. The text is
 * expected in NFC.
 */
export function keepTogether(text: string, names: readonly string[] = []): string {
  const joined = text.replace(COMPOUND, join).replace(NUMBERED, NO_BREAK_SPACE);
  return names.reduce((all, name) => all.replaceAll(name, join(name)), joined);
}

const join = (words: string): string => words.replace(/\s/g, NO_BREAK_SPACE);
