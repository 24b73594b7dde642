/** Plain text and Markdown → blocks. Tables come as lines with tabs, or with bars. */
import { type Block, type Cell, isCaps, type Paragraph, paragraphOf, type Row, splitAtBreaks } from './block.ts';
import { parseInline } from './inline-marks.ts';

interface Line {
  readonly text: string;
  readonly number: number;
}

const isTabRow = ({ text }: Line): boolean => (text.match(/\t/g)?.length ?? 0) >= 2;
const isBarRow = ({ text }: Line): boolean => /^\s*\|.*\|\s*$/.test(text);
const isBarRule = ({ text }: Line): boolean => /^\s*\|?[\s:|-]*-{3,}[\s:|-]*$/.test(text) && text.includes('|');

const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
/** What opens a paragraph of its own wherever it stands. */
const OPENING = /^\s*(?:[-+*•–]\s|\(Kèm theo|Căn cứ\s|Điều \d+\.|[*_]*Nơi nhận)/u;
/** What opens one only after a finished line: "2024." may as well be the end of a sentence. */
const NUMBERED = /^\s*[*_]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVXLC]+\.|\p{Ll}\))\s/u;
const ENDED = /[.;:!?/*]\s*$/;
/** Two columns set with blanks: the head of a document. */
const COLUMNED = /\S\s{3,}\S/;

export function readText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let rows: Row[] = [];
  const endParagraph = (): void => {
    blocks.push(...toParagraphs(open));
    open = [];
  };
  const endTable = (): void => {
    const [first] = rows;
    if (first) blocks.push({ kind: 'table', line: first.line, rows, landscape: false });
    rows = [];
  };
  for (const line of linesOf(text)) {
    const isRow = isTabRow(line) || isBarRow(line);
    if (!isRow) endTable();
    if (line.text.trim() === '' || isRow || HEADING.test(line.text) || opensParagraph(open.at(-1), line))
      endParagraph();
    if (line.text.trim() === '') continue;
    if (isRow) {
      if (!isBarRule(line)) rows.push(toRow(line));
    } else if (HEADING.test(line.text)) blocks.push(toHeading(line));
    else open.push(line);
  }
  endTable();
  endParagraph();
  return blocks;
}

const linesOf = (text: string): readonly Line[] =>
  text.split(/\r\n|\r|\n/).map((text, at) => ({ text, number: at + 1 }));

const bare = (text: string): string => text.replace(/[*_#\\]/g, '').trim();

function opensParagraph(before: Line | undefined, line: Line): boolean {
  if (before === undefined) return false;
  if (COLUMNED.test(before.text) || COLUMNED.test(line.text)) return true;
  return OPENING.test(line.text) || (NUMBERED.test(line.text) && ENDED.test(before.text));
}

/** One paragraph, or several where the author broke the line himself or lines of capitals stand under each other. */
function toParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const [first] = lines;
  if (!first) return [];
  const glued = lines.map((line, at) => {
    const next = lines[at + 1];
    if (!next) return line.text;
    const breaks = / {2,}$|\\$/.test(line.text) || (isCaps(bare(line.text)) && isCaps(bare(next.text)));
    return line.text.replace(/\s+$|\\$/, '') + (breaks ? '\n' : ' ');
  });
  return splitAtBreaks(paragraphOf(parseInline(glued.join('')), first.number), 1);
}

const toHeading = ({ text, number }: Line): Paragraph => ({
  ...paragraphOf(parseInline(HEADING.exec(text)?.[2] ?? text), number),
  isHeading: true,
});

function toRow(line: Line): Row {
  const cells = isBarRow(line) ? barCells(line.text) : line.text.split('\t');
  return { line: line.number, cells: cells.map((text) => toCell(text, line.number)) };
}

const barCells = (text: string): string[] =>
  text
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|'));

const toCell = (text: string, line: number): Cell => ({
  paragraphs: splitAtBreaks(paragraphOf(parseInline(text.trim()), line)),
  span: 1,
  continuesAbove: false,
});
