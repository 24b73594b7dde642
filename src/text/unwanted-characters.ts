/** Characters that stand in no honest text: nobody sees them, or everybody sees something else. */

/**
 * What nobody sees: C0 and C1 controls but tab and line ends; a carriage return alone; soft hyphens and joiners; fillers
 * that look like a blank; bidi marks, embeddings and isolates; zero-width; line and paragraph separators; the byte order
 * mark; tags; halves of a pair.
 */
export const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}\p{Cs}]|\u034F|[\u17B4\u17B5]|[\u180B-\u180F]|\r(?!\n)/gu;
/** What each machine shows in its own way: characters of one font only, and the mark left where one was lost. */
export const FOREIGN = /[\p{Co}\uFFFD]/gu;

export const isComposed = (text: string): boolean => text.normalize('NFC') === text;

/** Whether a text holds none of them and is in NFC. */
export const isPlainText = (text: string): boolean =>
  text.search(HIDDEN) < 0 && text.search(FOREIGN) < 0 && isComposed(text);
