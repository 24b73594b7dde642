/** One chunk of plain words → the node the Markdown parser would make of it, place for place. */
import { at, phrasing } from './plain-words.ts';
import type { BodyNode } from './tree.ts';

const HEADING = /^(#{2,4}) ((?:[\p{N}.]+ )?(?=[\p{L}*]).*[^#])$/u;
const DELIMITERS = /^\|(?: ?:?-+:? ?\|)+$/;

/** null: not plain, the parser has to see it. */
export function plainNode(chunk: string, start: number): BodyNode | null {
  if (chunk.startsWith('#')) return heading(chunk, start);
  return chunk.startsWith('|') ? table(chunk, start) : paragraph(chunk, start);
}

function paragraph(words: string, start: number): BodyNode | null {
  if (!/^(?:\p{L}|\*\*)/u.test(words)) return null;
  const children = phrasing(words, start);
  return children && { type: 'paragraph', children, position: at(start, start + words.length) };
}

function heading(chunk: string, start: number): BodyNode | null {
  const [, marks = '', words = ''] = HEADING.exec(chunk) ?? [];
  const children = words === '' ? null : phrasing(words, start + marks.length + 1);
  return children && { type: 'heading', depth: marks.length, children, position: at(start, start + chunk.length) };
}

function table(chunk: string, start: number): BodyNode | null {
  const lines = chunk.split('\n');
  const delimiters = lines[1] ?? '';
  if (!DELIMITERS.test(delimiters)) return null;
  const align = delimiters.slice(1, -1).split('|').map(alignment);
  const rows: BodyNode[] = [];
  let from = start;
  for (const [index, line] of lines.entries()) {
    if (index !== 1) {
      const row = tableRow(line, from, align.length);
      if (row === null) return null;
      rows.push(row);
    }
    from += line.length + 1;
  }
  return { type: 'table', align, children: rows, position: at(start, start + chunk.length) };
}

function alignment(mark: string): string | null {
  const [left, right] = [mark.trim().startsWith(':'), mark.trim().endsWith(':')];
  if (left && right) return 'center';
  return left ? 'left' : right ? 'right' : null;
}

function tableRow(line: string, start: number, columns: number): BodyNode | null {
  if (!line.startsWith('|') || !line.endsWith('|')) return null;
  const cells = line.slice(1, -1).split('|');
  if (cells.length !== columns) return null;
  const children: BodyNode[] = [];
  let from = start;
  for (const [index, cell] of cells.entries()) {
    const words = cell.trim();
    const inside = words === '' ? [] : phrasing(words, from + 1 + cell.indexOf(words));
    if (inside === null) return null;
    const end = from + 1 + cell.length + (index === cells.length - 1 ? 1 : 0);
    children.push({ type: 'tableCell', children: inside, position: at(from, end) });
    from += cell.length + 1;
  }
  return { type: 'tableRow', children, position: at(start, start + line.length) };
}
