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
  const written = pieces.map((piece, at) => writePiece(piece, pieces[at - 1]?.text ?? '', pieces[at + 1]?.text ?? ''));
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

function writePiece({ text, mark, href }: Piece, before: string, after: string): string {
  const escaped = escapeText(text);
  if (href !== undefined) return `[${escaped.trim()}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return mark === '' || text.trim() === '' ? escaped : emphasised(escaped, mark, before, after);
}

const OUTSIDE = /^([\s\p{P}\p{S}]*)(.*?)([\s\p{P}\p{S}]*)$/su;

/** Marks hold only between a letter inside and a blank or a sign outside: signs at the edges move out when they must. */
function emphasised(text: string, mark: string, before: string, after: string): string {
  const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const closing = mark.length === 3 ? '***' : mark;
  const opens = !/^[\p{P}\p{S}]/u.test(core) || lead !== '' || !/[\p{L}\p{N}]$/u.test(before);
  const closes = !/[\p{P}\p{S}]$/u.test(core) || tail !== '' || !/^[\p{L}\p{N}]/u.test(after);
  if (opens && closes) return `${lead}${mark}${core}${closing}${tail}`;
  const [, signs = '', words = '', end = ''] = OUTSIDE.exec(core) ?? [];
  return words === '' ? text : `${lead}${signs}${mark}${words}${closing}${end}${tail}`;
}

/** A cell of a table holds one line. */
export const toCellMarkdown = (text: string): string => escapeText(text);
