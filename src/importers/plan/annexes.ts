/** Annexes: announced in the text, or present behind it. */
import type { RawPlan } from '../../content/schemas/plan.ts';
import { squeeze, type Table, textOf } from './block.ts';
import { type AnnexParts, labelOf } from './document-parts.ts';
import { type Found, guessed, type Note, read } from './note.ts';
import type { Item } from './sections.ts';

export type RawAttachment = RawPlan['attachments'][number];

const MENTION = /(?<!\p{L})[Pp]hụ lục(?:\s+(?:số\s+)?(?:[IVXLC]+|\d+)(?![\p{L}\d]))?(?=[\s,.;:)]|$)/gu;

export interface Mention {
  readonly label: string;
  readonly line: number;
  /** The heading it is announced under, without number. */
  readonly under: string | null;
}

const columnCount = ({ rows }: Table): number =>
  Math.max(0, ...rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0)));

/** Each annex the text names, at its first place. */
export function mentions(items: readonly Item[]): readonly Mention[] {
  const found = new Map<string, Mention>();
  let under: string | null = null;
  for (const item of items) {
    if (item.kind === 'table') continue;
    const [text, line] =
      item.kind === 'heading' ? [item.text, item.line] : [textOf(item.paragraph), item.paragraph.line];
    if (item.kind === 'heading') under = withoutNumber(item.text);
    // A bracket that stands alone under a heading announces what the heading names.
    const announces = item.kind === 'heading' || /^\(.*\)$/.test(text);
    for (const [words] of text.matchAll(MENTION)) {
      const label = labelOf(words);
      if (!found.has(label)) found.set(label, { label, line, under: announces ? under : null });
    }
  }
  return [...found.values()];
}

const withoutNumber = (heading: string): string =>
  squeeze(heading.replace(/^(?:[IVXLC]+|\d+(?:\.\d+)*)[.)]?\s+/u, '').replace(/\(.*\)\s*$/u, ''));

export function attachments(
  announced: readonly Mention[],
  present: readonly AnnexParts[],
): Found<readonly RawAttachment[]> {
  const notes: Note[] = [];
  const there = present.map(({ label, line, title, blocks }) => {
    const words = squeeze(title.map(textOf).join(' ')) || null;
    notes.push(read('attachment', `${label}${words ? `: ${words}` : ''}`, line));
    const landscape = blocks.some((block) => block.kind === 'table' && (block.landscape || columnCount(block) >= 6));
    return { label, title: words, present: true, landscape };
  });
  // An unnumbered mention means the one annex there is.
  const isThere = ({ label }: Mention): boolean =>
    present.some((annex) => annex.label === label) || (label === 'Phụ lục' && present.length > 0);
  const missing = announced.filter(
    (mention) =>
      !isThere(mention) && !(mention.label === 'Phụ lục' && announced.some(({ label }) => label !== 'Phụ lục')),
  );
  const away = missing.map(({ label, line, under }) => {
    const why = { vi: 'được nhắc tới nhưng không có trong tệp này', en: 'announced, but not in this file' };
    notes.push(guessed('attachment', `${label}${under ? `: ${under}` : ''}`, under ? 'middle' : 'high', why, line));
    return { label, title: under, present: false, landscape: false };
  });
  return { value: [...there, ...away], notes };
}
