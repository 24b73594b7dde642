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

/** Codes a score may stand under, with the place of each: the tree, then bonus and penalty. */
export function* walkRawCodes(set: Raw<'criteria'>): Generator<{ readonly code: string; readonly path: Path }> {
  for (const { node, path } of walkRawCriteria(set.fields)) yield { code: node.code, path: [...path, 'code'] };
  for (const [at, { code }] of (set.adjustments ?? []).entries()) yield { code, path: ['adjustments', at, 'code'] };
}
