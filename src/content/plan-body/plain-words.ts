/** Words without any Markdown but `**bold**`: what nearly every line, point and cell of a plan is. */
import type { BodyNode } from './tree.ts';

/** No mark of Markdown. `&` and `<` before a blank, and a lone `~`, are what they look like. */
const PLAIN = String.raw`[^*_[\]<&\\|@\n\r\t${'`'}{}~]|[&<](?= )|~(?!~)`;
/** From a letter or digit to something that is no blank. */
const STRETCH = String.raw`[\p{L}\p{N}](?:(?:${PLAIN})*(?![\s])(?:${PLAIN}))?`;
const BOLD = String.raw`\*\*${STRETCH}\*\*(?:(?=$| )|(?<=[\p{L}\p{N}]\*\*)(?=[.,;:!?)]))`;

/** Checked piece by piece: bold begins after a blank and ends before one, or before a mark after a letter: nobody can argue where it opens and closes. */
const PIECES = new RegExp(`${BOLD}|(?:${PLAIN})+`, 'guy');
/** Addresses without brackets become links in GFM. */
const BARE_ADDRESS = /:\/\/|www\./i;
/** Words that begin a statement of code. */
const STATEMENT = /^(?:import|export)\b/;

export const at = (start: number, end: number): NonNullable<BodyNode['position']> => ({
  start: { offset: start },
  end: { offset: end },
});

const textNode = (value: string, start: number): BodyNode => ({
  type: 'text',
  value,
  position: at(start, start + value.length),
});

/** null: not surely plain. `start`: where the words stand in the text. */
export function phrasing(words: string, start: number): readonly BodyNode[] | null {
  if (BARE_ADDRESS.test(words) || STATEMENT.test(words) || /\s$/.test(words)) return null;
  const nodes: BodyNode[] = [];
  let end = 0;
  for (const { 0: piece, index } of words.matchAll(PIECES)) {
    const opensAfterBlank = index === 0 || words[index - 1] === ' ';
    if (piece.startsWith('**') && !opensAfterBlank) return null;
    nodes.push(piece.startsWith('**') ? bold(piece, start + index) : textNode(piece, start + index));
    end = index + piece.length;
  }
  return end === words.length ? nodes : null;
}

const bold = (piece: string, start: number): BodyNode => ({
  type: 'strong',
  children: [textNode(piece.slice(2, -2), start + 2)],
  position: at(start, start + piece.length),
});
