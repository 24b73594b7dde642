/** A document as paragraphs and tables, whatever file it came from. */

export interface Run {
  /** May hold line ends; blanks are those of the document. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where a link leads; checked before it is written. */
  readonly href?: string | undefined;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Line of a text file, or number of the paragraph in a Word file; 1-based. */
  readonly line: number;
  readonly runs: readonly Run[];
  readonly centred: boolean;
  /** The file itself calls it a heading. */
  readonly isHeading: boolean;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  /** Columns it covers. */
  readonly span: number;
  /** Merged with the cell above. */
  readonly continuesAbove: boolean;
}

export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: 'table';
  readonly line: number;
  readonly rows: readonly Row[];
  readonly landscape: boolean;
}

export type Block = Paragraph | Table;

export const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';

export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const textOf = ({ runs }: Paragraph): string => squeeze(runs.map(({ text }) => text).join(''));

const withWords = ({ runs }: Paragraph): readonly Run[] => runs.filter(({ text }) => text.trim() !== '');

export const isBold = (paragraph: Paragraph): boolean =>
  withWords(paragraph).length > 0 && withWords(paragraph).every(({ bold }) => bold);

export const cellText = ({ paragraphs }: Cell): string => squeeze(paragraphs.map(textOf).join(' '));

/** Letters, and all of them capitals: "KẾ HOẠCH", "TM. ỦY BAN NHÂN DÂN". */
export const isCaps = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

export const plainParagraph = (text: string, line: number): Paragraph =>
  paragraphOf([{ text, bold: false, italic: false }], line);

/** The same paragraph without its first `count` characters. */
export function dropStart(paragraph: Paragraph, count: number): Paragraph {
  let left = count;
  const runs = paragraph.runs.map((run) => {
    const dropped = Math.min(left, run.text.length);
    left -= dropped;
    return { ...run, text: run.text.slice(dropped) };
  });
  return { ...paragraph, runs: runs.filter(({ text }) => text !== '') };
}

/** Two paragraphs as one, `glue` between them. */
export const joined = (first: Paragraph, second: Paragraph, glue: string): Paragraph => ({
  ...first,
  runs: [...first.runs, { text: glue, bold: false, italic: false }, ...second.runs],
});

/** A paragraph for each line of it; lines without words are none. */
export function splitAtBreaks(paragraph: Paragraph, lineStep = 0): readonly Paragraph[] {
  const parts: Run[][] = [[]];
  for (const run of paragraph.runs)
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) parts.push([]);
      if (text !== '') parts.at(-1)?.push({ ...run, text });
    });
  const worded = parts.filter((runs) => runs.some(({ text }) => text.trim() !== ''));
  return worded.map((runs, at) => ({ ...paragraph, runs, line: paragraph.line + at * lineStep }));
}

export const paragraphOf = (runs: readonly Run[], line: number): Paragraph => ({
  kind: 'paragraph',
  line,
  runs,
  centred: false,
  isHeading: false,
});
