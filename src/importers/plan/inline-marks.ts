/** Bold and italic of Markdown and of the few HTML tags scanners write → runs. Marks that close nothing are letters. */
import type { Run } from './block.ts';

const MARK = /\\([\\`*_{}[\]()#+.!|<>~-])|<\/?(?:b|strong|i|em)>|<br\s*\/?>|\*{1,3}/gi;

interface Style {
  bold: boolean;
  italic: boolean;
}

export function parseInline(text: string): readonly Run[] {
  const runs: Run[] = [];
  const style: Style = { bold: false, italic: false };
  const add = (words: string): void => {
    const last = runs.at(-1);
    if (words === '') return;
    if (last?.bold === style.bold && last.italic === style.italic)
      runs[runs.length - 1] = { ...last, text: last.text + words };
    else runs.push({ text: words, ...style });
  };
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    add(text.slice(from, match.index));
    from = match.index + match[0].length;
    add(applied(match, text, style));
  }
  add(text.slice(from));
  return runs;
}

/** Changes the style and gives nothing, or gives the letters the mark stands for. */
function applied(match: RegExpExecArray, text: string, style: Style): string {
  const [mark, escaped] = match;
  if (escaped !== undefined) return escaped;
  const tag = mark.toLowerCase();
  if (tag.startsWith('<br')) return '\n';
  if (tag.startsWith('<')) {
    style[/^<\/?(?:b|strong)>$/.test(tag) ? 'bold' : 'italic'] = !tag.startsWith('</');
    return '';
  }
  return star(match, text, style);
}

function star({ 0: mark, index }: RegExpExecArray, text: string, style: Style): string {
  const kinds =
    mark.length === 1 ? (['italic'] as const) : mark.length === 2 ? (['bold'] as const) : (['bold', 'italic'] as const);
  const opens = kinds.every((kind) => !style[kind]);
  const after = text.slice(index + mark.length);
  const holds = opens
    ? /^\S/.test(after) && after.includes(mark)
    : kinds.every((kind) => style[kind]) && /\S$/.test(text.slice(0, index));
  if (!holds) return mark;
  for (const kind of kinds) style[kind] = opens;
  return '';
}
