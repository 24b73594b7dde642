/** Compounds whose halves read as a mistake when a heading breaks between them. */

const COMPOUNDS = ['cải cách', 'hành chính', 'chỉ số', 'chính quyền', 'người dân', 'hài lòng'];
const NO_BREAK_SPACE = '\u00A0';
const COMPOUND = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join('|')})(?!\\p{L})`, 'giu');

/** "Chỉ số cải cách" with no-break spaces inside the compounds. The text is expected in NFC. */
export function keepTogether(text: string): string {
  return text.replace(COMPOUND, (compound) => compound.replace(/\s/g, NO_BREAK_SPACE));
}
