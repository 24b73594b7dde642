/** Walks a criteria file with the path of each node, so that a finding can point at it. */
import type { Path } from './document.ts';
import type { Raw } from './kinds.ts';

type Field = Raw<'criteria'>['fields'][number];
export type RawNode = Omit<Field, 'children'> & { readonly children?: readonly RawNode[] | undefined };

export function* walkRawCriteria(
  nodes: readonly RawNode[],
  at: Path = ['fields'],
): Generator<{ readonly node: RawNode; readonly path: Path }> {
  for (const [index, node] of nodes.entries()) {
    const path = [...at, index];
    yield { node, path };
    if (node.children) yield* walkRawCriteria(node.children, [...path, 'children']);
  }
}
