/** Prose as HTML and as plain text. */
import type { Inline, Prose } from '../domain/prose.ts';
import { splitAtNumbers } from './document-number.ts';
import { escapeHtml } from './html.ts';

export const proseHtml = (blocks: readonly Prose[]): string => blocks.map(blockHtml).join('\n');

function blockHtml(block: Prose): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${itemHtml(item, block.loose)}</li>`).join('\n');
      if (block.start === null) return `<ul>\n${items}\n</ul>`;
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>\n${items}\n</ol>`;
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], tag: 'th' | 'td'): string =>
        `<tr>${cells.map((cell, at) => `<${tag}${alignClass(block.align[at])}>${inlinesHtml(cell)}</${tag}>`).join('')}</tr>`;
      const body = block.rows.map((cells) => row(cells, 'td')).join('\n');
      return `<table>\n<thead>${row(block.head, 'th')}</thead>\n${body === '' ? '' : `<tbody>${body}</tbody>\n`}</table>`;
    }
  }
}

/** In a close list a paragraph is the item itself. */
const itemHtml = (item: readonly Prose[], loose: boolean): string =>
  item
    .map((block) => (block.kind === 'paragraph' && !loose ? inlinesHtml(block.children) : blockHtml(block)))
    .join('\n');

const alignClass = (align: string | null | undefined): string => (align ? ` class="align-${align}"` : '');

const inlinesHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('');

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return splitAtNumbers(inline.text)
        .map((text, at) => (at % 2 === 1 ? `<span class="nw">${escapeHtml(text)}</span>` : escapeHtml(text)))
        .join('');
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlinesHtml(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlinesHtml(inline.children)}</em>`;
    case 'link': {
      const rel = /^https?:/i.test(inline.href) ? ' rel="noopener"' : '';
      return `<a href="${escapeHtml(inline.href)}"${rel}>${inlinesHtml(inline.children)}</a>`;
    }
  }
}

/** Readable text: a blank between cells, a line end between blocks; words are never glued together. */
export const proseText = (blocks: readonly Prose[]): string => blocks.map(blockText).join('\n');

function blockText(block: Prose): string {
  switch (block.kind) {
    case 'paragraph':
      return inlinesText(block.children);
    case 'list':
      return block.items.map(proseText).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.map(inlinesText).join(' ')).join('\n');
  }
}

export const inlinesText = (inlines: readonly Inline[]): string =>
  inlines.map(inlineText).join('').replace(/\s+/g, ' ').trim();

function inlineText(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  return inline.kind === 'break' ? ' ' : inline.children.map(inlineText).join('');
}
