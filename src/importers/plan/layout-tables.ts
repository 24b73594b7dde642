/** Tables without borders that only place the head and the foot of a document → their paragraphs, column by column. */
import { type Block, cellText, isParagraph, type Paragraph, squeeze, type Table } from './block.ts';

const LAYOUT = /CỘNG H[ÒO][ÀA] XÃ HỘI|Độc lập\s*[-–]\s*Tự do|^Số\s*:|Nơi nhận\s*:?|^(?:TM|KT|TL|TUQ)\.\s/mu;
const NATION = /CỘNG H[ÒO][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc/giu;

const isLayout = ({ rows }: Table): boolean =>
  rows.length <= 6 &&
  rows.every(({ cells }) => cells.length <= 3) &&
  rows.some(({ cells }) => cells.some((cell) => LAYOUT.test(cellText(cell))));

export const unfoldLayout = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (isParagraph(block) || !isLayout(block) ? [block] : columnsOf(block)));

function columnsOf({ rows }: Table): Paragraph[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => rows.flatMap(({ cells }) => cells[at]?.paragraphs ?? [])).flat();
}

/** Quốc hiệu and tiêu ngữ: on every document, in no content. */
export const withoutNation = (text: string): string => squeeze(text.replace(NATION, ' '));
