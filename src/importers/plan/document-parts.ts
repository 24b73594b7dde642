/** Where the parts of a document lie: head, title, opening, text, closing, then annexes or the plan a decision issues. */
import { type Block, isBold, isCaps, isParagraph, type Paragraph, textOf } from './block.ts';
import { isNation } from './layout-tables.ts';
import { markerOf } from './markers.ts';

export interface DocumentParts {
  readonly kind: 'plan' | 'decision' | null;
  /** The line that names the kind: "KẾ HOẠCH". */
  readonly kindLine: Paragraph | null;
  readonly head: readonly Paragraph[];
  readonly title: readonly Paragraph[];
  /** "(Kèm theo Quyết định số …)" under the title. */
  readonly attachedTo: Paragraph | null;
  readonly opening: readonly Paragraph[];
  readonly body: readonly Block[];
  readonly closing: readonly Paragraph[];
}

export interface AnnexParts {
  readonly label: string;
  readonly line: number;
  readonly title: readonly Paragraph[];
  readonly blocks: readonly Block[];
}

export interface WholeDocument {
  readonly main: DocumentParts;
  /** A plan that the decision issues, in the same file. */
  readonly attached: DocumentParts | null;
  readonly annexes: readonly AnnexParts[];
  /** Documents beyond the second: not imported. */
  readonly further: readonly Paragraph[];
}

const KIND_LINE = /^(KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?)$/u;
const ANNEX_LINE = /^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu)(?:\s+(?:số\s+)?([IVXLC]+|\d+))?(?:\s*[.:].*)?$/u;
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}/u;

export const isKindLine = (block: Block): boolean => isParagraph(block) && KIND_LINE.test(textOf(block));
const isAnnexLine = (block: Block): boolean =>
  isParagraph(block) &&
  ANNEX_LINE.test(textOf(block)) &&
  (isCaps(textOf(block).replace(/[IVXLC\d]+$/u, '')) || isBold(block) || block.centred);

const isClosing = (block: Block): boolean =>
  isParagraph(block) &&
  (/^Nơi nhận\s*:/u.test(textOf(block)) || (AUTHORITY.test(textOf(block)) && isCaps(textOf(block))));

export function divide(blocks: readonly Block[]): WholeDocument {
  const starts = blocks.flatMap((block, at) => (isKindLine(block) ? [at] : []));
  const [first = -1, second = blocks.length, ...others] = starts;
  const end = Math.min(second, blocks.length);
  const own = first < 0 ? blocks : blocks.slice(0, end);
  const afterOwn = blocks.slice(end, others[0] ?? blocks.length);
  const main = partsOf(own, Math.max(first, 0), first >= 0);
  const attached = afterOwn.length > 0 ? partsOf(afterOwn, 0, true) : null;
  const annexes = [...annexesOf(own), ...annexesOf(afterOwn)];
  const further = others.flatMap((at) => blocks[at] ?? []).filter(isParagraph);
  return { main, attached, annexes, further };
}

function partsOf(blocks: readonly Block[], start: number, hasKind: boolean): DocumentParts {
  const kindLine = hasKind ? (blocks[start] as Paragraph) : null;
  const after = blocks.slice(hasKind ? start + 1 : 0);
  const annexAt = after.findIndex(isAnnexLine);
  const text = annexAt < 0 ? after : after.slice(0, annexAt);
  const closingAt = text.findIndex(isClosing);
  const main = closingAt < 0 ? text : text.slice(0, closingAt);
  const titled = takeTitle(main);
  const bodyAt = titled.rest.findIndex((block) => !isParagraph(block) || startsBody(block));
  const opening = bodyAt < 0 ? titled.rest : titled.rest.slice(0, bodyAt);
  return {
    kind: kindLine === null ? null : textOf(kindLine).startsWith('QUYẾT ĐỊNH') ? 'decision' : 'plan',
    kindLine,
    head: (hasKind ? blocks.slice(0, start) : []).filter(isParagraph).filter((line) => !isNation(textOf(line))),
    title: titled.title,
    attachedTo: titled.attachedTo,
    opening: opening.filter(isParagraph),
    body: bodyAt < 0 ? [] : titled.rest.slice(bodyAt),
    closing: (closingAt < 0 ? [] : text.slice(closingAt)).filter(isParagraph),
  };
}

const OPENING_WORDS = /^(?:Căn cứ|Thực hiện|Theo|Xét|Để|Nhằm)\s/u;

/** The first paragraph, and the emphasised ones that follow it. */
function takeTitle(blocks: readonly Block[]): {
  title: Paragraph[];
  attachedTo: Paragraph | null;
  rest: readonly Block[];
} {
  const title: Paragraph[] = [];
  let at = 0;
  for (; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || !isParagraph(block) || !isTitleLine(block, title.length)) break;
    title.push(block);
  }
  const next = blocks[at];
  const isAttachedTo = next !== undefined && isParagraph(next) && /^\(\s*Kèm theo/iu.test(textOf(next));
  return { title, attachedTo: isAttachedTo ? next : null, rest: blocks.slice(isAttachedTo ? at + 1 : at) };
}

function isTitleLine(line: Paragraph, taken: number): boolean {
  const text = textOf(line);
  if (OPENING_WORDS.test(text) || text.startsWith('(') || startsBody(line) || /^[-_*\s]+$/.test(text)) return false;
  return taken === 0 || isBold(line) || line.isHeading || line.centred;
}

function startsBody(line: Paragraph): boolean {
  const marker = markerOf(textOf(line));
  return (
    marker?.kind === 'roman' ||
    marker?.kind === 'article' ||
    marker?.kind === 'part' ||
    marker?.kind === 'decimal' ||
    /^QUYẾT ĐỊNH\s*:/u.test(textOf(line))
  );
}

function annexesOf(blocks: readonly Block[]): AnnexParts[] {
  const starts = blocks.flatMap((block, at) => (isAnnexLine(block) ? [at] : []));
  return starts.map((at, index) => {
    const line = blocks[at] as Paragraph;
    const inside = blocks.slice(at + 1, starts[index + 1] ?? blocks.length);
    const titleEnd = inside.findIndex((block) => !isParagraph(block) || !isTitleLine(block, 1));
    const title = inside.slice(0, titleEnd < 0 ? inside.length : titleEnd).filter(isParagraph);
    return { label: labelOf(textOf(line)), line: line.line, title, blocks: inside.slice(title.length) };
  });
}

/** "PHỤ LỤC II" → "Phụ lục II". */
export function labelOf(text: string): string {
  const [, number] = /^(?:phụ lục|biểu)\s+(?:số\s+)?([IVXLC]+|\d+)/iu.exec(text) ?? [];
  return number === undefined ? 'Phụ lục' : `Phụ lục ${number.toUpperCase()}`;
}
