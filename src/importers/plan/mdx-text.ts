/** Text of a document → text of safe Markdown: every letter comes out as it went in. */
import type { Run } from './block.ts';

/** What has a meaning anywhere in a line. */
const INLINE = /[\\`*_{}[\]<>~|]|&(?=[#\p{L}\d]+;)/gu;

export const escapeText = (text: string): string => text.replace(INLINE, (mark) => `\\${mark}`);

/** What has a meaning only at the start of a line. */
export function escapeStart(line: string): string {
  const numbered = /^(\d{1,9})([.)])(?=\s|$)/.exec(line);
  if (numbered) return `${numbered[1] ?? ''}\\${line.slice((numbered[1] ?? '').length)}`;
  if (/^(?:import|export)(?![\p{L}\d])/u.test(line)) return `&#${line.charCodeAt(0)};${line.slice(1)}`;
  return /^(?:[#+=-]|:?-)/.test(line) ? `\\${line}` : line;
}

interface Piece {
  readonly text: string;
  readonly mark: string;
  readonly href?: string | undefined;
}

/** One paragraph on one line; bold and italic where Markdown can show them, links where they may lead. */
export function toMarkdown(runs: readonly Run[], isAllowedUrl: (url: string) => boolean): string {
  const pieces = merged(
    runs.map(({ text, bold, italic, href }) => ({
      text: text.replace(/\s+/gu, ' '),
      mark: `${bold ? '**' : ''}${italic ? '*' : ''}`,
      href: href !== undefined && isAllowedUrl(href) ? href : undefined,
    })),
  );
  const written = pieces.map((piece, at) => writePiece(piece, pieces[at - 1], pieces[at + 1]));
  return escapeStart(written.join('').replace(/ {2,}/g, ' ').trim());
}

/** Runs of one look as one; a blank between two bold runs is bold too. */
function merged(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.text === '') continue;
    if (last && last.href === piece.href && (last.mark === piece.mark || piece.text.trim() === ''))
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

function writePiece({ text, mark, href }: Piece, before: Piece | undefined, after: Piece | undefined): string {
  const escaped = escapeText(text);
  if (href !== undefined) return `[${escaped.trim()}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return mark === '' || text.trim() === '' ? escaped : emphasised(escaped, mark, before, after);
}

const EDGES = /^([\s\p{P}\p{S}]*)(.*?)([\s\p{P}\p{S}]*)$/su;

/**
 * Marks hold where blanks are outside, or letters inside: a sign at the edge moves out when a letter touches it. Of two looks that
 * touch each other without a blank the second is given up; the words are what counts.
 */
function emphasised(text: string, mark: string, before: Piece | undefined, after: Piece | undefined): string {
  const isOpenLeft = before === undefined || /\s$/.test(before.text);
  const isOpenRight = after === undefined || /^\s/.test(after.text);
  const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if ((isOpenLeft || lead !== '') && (isOpenRight || tail !== '')) return `${lead}${mark}${core}${mark}${tail}`;
  const [, signs = '', words = '', end = ''] = EDGES.exec(text) ?? [];
  const touches = !isOpenLeft && signs === '' && before.mark !== '';
  return words === '' || touches ? text : `${signs}${mark}${words}${mark}${end}`;
}

/** A cell of a table holds one line. */
export const toCellMarkdown = (text: string): string => escapeText(text);
