/** Checked prose → HTML. Nothing of the author's markup survives but text, structure and checked addresses. */
import type { Element, ElementContent, Nodes, RootContent, Text } from 'hast';
import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { BodyNode } from './tree.ts';

export function renderHtml(nodes: readonly BodyNode[]): string {
  const tree = toHast({ type: 'root', children: nodes } as unknown as Root);
  refine(tree);
  return toHtml(tree);
}

function refine(node: Nodes): void {
  if (node.type === 'element') refineElement(node);
  if (node.type !== 'root' && node.type !== 'element') return;
  const children: RootContent[] = node.children;
  children.forEach(refine);
  node.children = children.flatMap((child): RootContent[] => (child.type === 'text' ? keepTogether(child) : [child]));
}

function refineElement(element: Element): void {
  const { align, href } = element.properties;
  if (typeof align === 'string') {
    delete element.properties['align'];
    element.properties['className'] = [`align-${align}`];
  }
  if (typeof href === 'string' && /^https?:/i.test(href)) element.properties['rel'] = ['noopener'];
}

/** 46/KH-UBND, 54/2019/QĐ-UBND, 131/2025/QH15; 20-CT/TU, 09-CTTr/ĐU. */
const DOCUMENT_NUMBER =
  /(?<![\p{L}\p{N}/.-])\d+(?:(?:\/\d{4})?\/\p{Lu}[\p{L}\p{N}]*(?:-\p{Lu}[\p{L}\p{N}]*)*|-\p{Lu}\p{L}*\/\p{Lu}\p{L}*)(?![\p{L}\p{N}])/gu;

/** A document number must not break at its slash or hyphen. */
function keepTogether(text: Text): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of text.value.matchAll(DOCUMENT_NUMBER)) {
    if (match.index > from) parts.push({ type: 'text', value: text.value.slice(from, match.index) });
    parts.push({
      type: 'element',
      tagName: 'span',
      properties: { className: ['nw'] },
      children: [{ type: 'text', value: match[0] }],
    });
    from = match.index + match[0].length;
  }
  if (from === 0) return [text];
  if (from < text.value.length) parts.push({ type: 'text', value: text.value.slice(from) });
  return parts;
}
