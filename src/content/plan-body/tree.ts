/**
 * The syntax tree as the guard sees it: any node type may occur, none is trusted. A closed union would promise
 * that nothing else can come out of the parser.
 */
export interface BodyAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly position?: Position;
}

interface Position {
  readonly start: { readonly offset?: number };
  readonly end: { readonly offset?: number };
}

export interface BodyNode {
  readonly type: string;
  readonly children?: readonly BodyNode[];
  readonly value?: string;
  readonly name?: string | null;
  readonly attributes?: readonly BodyAttribute[];
  readonly url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  readonly checked?: boolean | null;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly spread?: boolean | null;
  readonly align?: readonly (string | null)[];
  readonly position?: Position;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const childrenOf = (node: BodyNode): readonly BodyNode[] => node.children ?? [];

export function spanOf(node: Pick<BodyNode, 'position'>): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: Math.max(start + 1, node.position?.end.offset ?? start + 1) };
}

const ONE_LINE = new Set(['paragraph', 'heading', 'tableCell']);

/** Readable text: a blank between cells, a line end between blocks; words are never glued together. */
export function plainText(node: BodyNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'break') return ' ';
  const parts = childrenOf(node).map(plainText);
  if (ONE_LINE.has(node.type) || isPhrasing(node)) return parts.join('').replace(/\s+/g, ' ').trim();
  return parts.join(node.type === 'tableRow' ? ' ' : '\n');
}

/** Inline parents keep their blanks: “**Điều 1.** Ban hành” must not lose the one after the full stop. */
function isPhrasing(node: BodyNode): boolean {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'link';
}
