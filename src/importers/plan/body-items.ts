/** The text of a document as items of the plan's body, and the text of the plan a decision issues. */
import { type Block, isParagraph, joined, type Paragraph, plainParagraph, textOf } from './block.ts';
import { findCitations } from './citations.ts';
import type { DocumentParts } from './document-parts.ts';
import { leftOut, type Note } from './note.ts';
import { type Item, toItems } from './sections.ts';

/** Bases go to the front matter: the print view sets them above the text. */
export function textItems({ opening, body }: DocumentParts, notes: Note[]): readonly Item[] {
  const bases = opening.filter(
    (line) => /^(?:Căn cứ|Luật)\s/u.test(textOf(line)) && findCitations(textOf(line)).length > 0,
  );
  for (const line of bases)
    notes.push(
      leftOut(
        line.line,
        `câu căn cứ, đã chuyển vào legalBases: “${shortened(textOf(line))}”`,
        `a legal basis, now in legalBases: “${shortened(textOf(line))}”`,
      ),
    );
  return toItems(withoutEndMark([...opening.filter((line) => !bases.includes(line)), ...body]));
}

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text);

/** The plan a decision issues: a heading the print view divides the two at, whose plan it is, its title, its text. */
export function attachedItems(attached: DocumentParts | null, notes: Note[]): readonly Item[] {
  if (attached === null) return [];
  const line = attached.kindLine?.line ?? 0;
  notes.push(
    leftOut(
      line,
      'tiêu đề “Kế hoạch kèm theo” do phần mềm đặt, để bản in tách hai văn bản',
      'the heading “Kế hoạch kèm theo” is ours: the print view divides the two documents there',
    ),
  );
  const of =
    attached.attachedTo === null
      ? []
      : [plainParagraph(textOf(attached.attachedTo).replace(/^\(\s*|\s*\)$/g, ''), attached.attachedTo.line)];
  const blocks: Block[] = [
    ...of,
    ...attached.title
      .slice(0, 1)
      .map((first) => attached.title.slice(1).reduce((all, more) => joined(all, more, ' '), first)),
  ];
  return [
    { kind: 'heading', level: 2, text: 'Kế hoạch kèm theo', line },
    ...blocks.map((block): Item => ({
      kind: 'text',
      paragraph: { ...(block as Paragraph), isHeading: false },
      marker: null,
    })),
    ...textItems(attached, notes),
  ];
}

const END_MARK = /\s*\.*\s*\/\s*\.?\s*$/u;

/** The print view sets "./." itself. */
function withoutEndMark(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (!isParagraph(block) || !/\.?\/\.?$/.test(textOf(block))) return block;
    const last = block.runs.findLastIndex(({ text }) => text.trim() !== '');
    return {
      ...block,
      runs: block.runs.map((run, at) => (at === last ? { ...run, text: run.text.replace(END_MARK, '.') } : run)),
    };
  });
}
