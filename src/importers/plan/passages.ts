/** Every text of a document, with its place: paragraphs and cells alike. */
import { type Block, cellText, isParagraph, type Paragraph, type Table, textOf } from './block.ts';
import type { Passage } from './cited-documents.ts';
import type { WholeDocument } from './document-parts.ts';

export const plainText = (block: Block): string =>
  isParagraph(block)
    ? textOf(block)
    : cellsOf(block)
        .map(({ text }) => text)
        .join('\n');
export const linesOf = (blocks: readonly Block[]): readonly Paragraph[] => blocks.filter(isParagraph);

export const cellsOf = ({ rows }: Table): readonly { text: string; line: number }[] =>
  rows.flatMap(({ cells, line }) => cells.map((cell) => ({ text: cellText(cell), line })));

export function passagesOf({ main, attached, annexes }: WholeDocument): readonly Passage[] {
  const lines = (blocks: readonly Block[], isPreamble: boolean): Passage[] =>
    blocks.flatMap((block) =>
      isParagraph(block)
        ? [{ text: textOf(block), line: block.line, isPreamble }]
        : cellsOf(block).map((cell) => ({ ...cell, isPreamble: false })),
    );
  return [
    ...lines(main.opening, true),
    ...lines(main.body, false),
    ...lines(attached?.opening ?? [], false),
    ...lines(attached?.body ?? [], false),
    ...annexes.flatMap(({ blocks }) => lines(blocks, false)),
  ];
}
