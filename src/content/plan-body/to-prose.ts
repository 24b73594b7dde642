/** Checked nodes → the prose of the domain. Nothing of the author's markup survives but text, structure and checked addresses. */
import type { Alignment, Inline, Prose } from '../../domain/prose.ts';
import { type BodyNode, childrenOf } from './tree.ts';

/** The nodes must have passed the guard; a type it does not let through is a fault of ours. */
export const toProse = (nodes: readonly BodyNode[]): readonly Prose[] => nodes.map(toBlock);

function toBlock(node: BodyNode): Prose {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', children: inlinesOf(node) };
    case 'list':
      return {
        kind: 'list',
        start: node.ordered ? (node.start ?? 1) : null,
        loose: [node, ...childrenOf(node)].some(({ spread }) => spread),
        items: childrenOf(node).map((item) => toProse(childrenOf(item))),
      };
    case 'table': {
      const [head = [], ...rows] = childrenOf(node).map((row) => childrenOf(row).map(inlinesOf));
      return { kind: 'table', align: (node.align ?? []) as readonly (Alignment | null)[], head, rows };
    }
    default:
      throw new Error(`${node.type} passed the guard as a block`);
  }
}

const inlinesOf = (node: BodyNode): readonly Inline[] => childrenOf(node).map(toInline);

function toInline(node: BodyNode): Inline {
  switch (node.type) {
    case 'text':
      // A line end of the source is a blank.
      return { kind: 'text', text: (node.value ?? '').replace(/[ \t]*\r?\n[ \t]*/g, ' ') };
    case 'strong':
    case 'emphasis':
      return { kind: node.type, children: inlinesOf(node) };
    case 'link':
      return { kind: 'link', href: node.url ?? '', children: inlinesOf(node) };
    case 'break':
      return { kind: 'break' };
    default:
      throw new Error(`${node.type} passed the guard as a part of a line`);
  }
}
