/** Where the parts of a document lie: head, title, opening, text, closing, then annexes or the plan a decision issues. */
import { type Block, isBold, isCaps, isParagraph, type Paragraph, plainParagraph, textOf } from './block.ts';
import { withoutNation } from './layout-tables.ts';
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
const ATTACHED_LINE = /^(?:KẾ HOẠCH|ĐỀ ÁN|QUY ĐỊNH|QUY CHẾ|CHƯƠNG TRÌNH|HƯỚNG DẪN|DANH MỤC|BỘ (?:TIÊU CHÍ|CHỈ SỐ))$/u;
const ANNEX_LINE = /^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu)(?:\s+(?:số\s+)?([IVXLC]+|\d+))?(?:\s*[.:].*)?$/u;
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}/u;

const says = (block: Block, pattern: RegExp): block is Paragraph => isParagraph(block) && pattern.test(textOf(block));
const isKindLine = (block: Block): block is Paragraph => {
  if (!isParagraph(block)) return false;
  const isEmphasised = isBold(block) || block.isHeading || block.centred;
  return KIND_LINE.test(textOf(block)) || (isEmphasised && /^(?:Kế hoạch|Quyết định)$/u.test(textOf(block)));
};
const isAnnexLine = (block: Block): block is Paragraph =>
  says(block, ANNEX_LINE) && (isCaps(textOf(block).replace(/[IVXLC\d]+$/u, '')) || isBold(block) || block.centred);

const isClosing = (block: Block): boolean =>
  says(block, /^Nơi nhận\s*:/u) || (says(block, AUTHORITY) && isCaps(textOf(block)));

export function divide(blocks: readonly Block[]): WholeDocument {
  const first = blocks.findIndex(isKindLine);
  const [second = blocks.length, ...others] = laterStarts(blocks, first);
  const main = partsOf(blocks.slice(0, second), first);
  const attached = second < blocks.length ? partsOf(blocks.slice(second, others[0]), 0) : null;
  const further = others.flatMap((at) => blocks[at] ?? []).filter(isParagraph);
  return { main, attached, annexes: [...main.annexes, ...(attached?.annexes ?? [])], further };
}

/** Where further documents begin. What a decision orders may follow at once; anything else follows a closing. */
function laterStarts(blocks: readonly Block[], first: number): readonly number[] {
  const decides = says(blocks[first] ?? blocks[0] ?? NOTHING, /^QUYẾT ĐỊNH$/iu);
  return blocks.flatMap((block, at) => {
    if (first < 0 || at <= first || !(says(block, ATTACHED_LINE) || isKindLine(block))) return [];
    const isClosed = blocks.slice(first, at).some(isClosing);
    return isClosed || (decides && !says(block, /^QUYẾT ĐỊNH$/iu)) ? [at] : [];
  });
}

const NOTHING = plainParagraph('', 0);

/** `start`: where the line with its kind stands; -1 for none. */
function partsOf(blocks: readonly Block[], start: number): DocumentParts & { readonly annexes: readonly AnnexParts[] } {
  const kindLine = start < 0 ? null : (blocks.slice(start, start + 1).find(isParagraph) ?? null);
  const headEnd = start >= 0 ? start : headWithoutKind(blocks);
  const { text, closing, tail } = splitClosing(blocks.slice(start >= 0 ? start + 1 : headEnd));
  const titled = takeTitle(text);
  const bodyAt = titled.rest.findIndex((block) => !isParagraph(block) || startsBody(block));
  const opening = bodyAt < 0 ? titled.rest : titled.rest.slice(0, bodyAt);
  return {
    kind: kindLine === null ? null : says(kindLine, /^QUYẾT ĐỊNH$/iu) ? 'decision' : 'plan',
    kindLine,
    head: headLines(blocks.slice(0, headEnd)),
    title: titled.title,
    attachedTo: titled.attachedTo,
    opening: opening.filter(isParagraph),
    body: bodyAt < 0 ? [] : titled.rest.slice(bodyAt),
    closing,
    annexes: annexesOf(tail),
  };
}

/** Number, place and date stand in the first lines even where the kind does not. */
const headWithoutKind = (blocks: readonly Block[]): number =>
  blocks.slice(0, 10).findLastIndex((block) => says(block, /(?:^|\s)Số\s*:|,\s*ngày.*năm/u)) + 1;

/** The closing ends at an annex, or at a table that stands behind it without a name. */
function splitClosing(blocks: readonly Block[]): {
  readonly text: readonly Block[];
  readonly closing: readonly Paragraph[];
  readonly tail: readonly Block[];
} {
  const annexAt = blocks.findIndex(isAnnexLine);
  const beforeAnnex = annexAt < 0 ? blocks : blocks.slice(0, annexAt);
  const closingAt = beforeAnnex.findIndex(isClosing);
  if (closingAt < 0) return { text: beforeAnnex, closing: [], tail: blocks.slice(beforeAnnex.length) };
  const tableAt = beforeAnnex.findIndex((block, at) => at > closingAt && !isParagraph(block));
  const end = tableAt < 0 ? beforeAnnex.length : tableAt;
  return {
    text: blocks.slice(0, closingAt),
    closing: blocks.slice(closingAt, end).filter(isParagraph),
    tail: blocks.slice(end),
  };
}

/** Quốc hiệu and tiêu ngữ stand beside the names: the rest of their line is kept. */
const headLines = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.filter(isParagraph).flatMap((line) => {
    const text = withoutNation(textOf(line));
    if (text === textOf(line)) return [line];
    return text === '' ? [] : [plainParagraph(text, line.line)];
  });

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
  const named = blocks.flatMap((block, at) => (isAnnexLine(block) ? [at] : []));
  const starts = blocks.length > 0 && named[0] !== 0 ? [0, ...named] : named;
  return starts.map((at, index) => {
    const line = blocks[at] ?? NOTHING;
    const isNamed = isAnnexLine(line);
    const inside = blocks.slice(isNamed ? at + 1 : at, starts[index + 1]);
    const titleEnd = inside.findIndex((block) => !isParagraph(block) || !isTitleLine(block, 1));
    const title = inside.slice(0, titleEnd < 0 ? inside.length : titleEnd).filter(isParagraph);
    return {
      label: isNamed ? labelOf(textOf(line)) : 'Phụ lục',
      line: line.line,
      title,
      blocks: inside.slice(title.length),
    };
  });
}

/** "PHỤ LỤC II" → "Phụ lục II". */
export function labelOf(text: string): string {
  const [, number] = /^(?:phụ lục|biểu)\s+(?:số\s+)?([IVXLC]+|\d+)/iu.exec(text) ?? [];
  return number === undefined ? 'Phụ lục' : `Phụ lục ${number.toUpperCase()}`;
}
