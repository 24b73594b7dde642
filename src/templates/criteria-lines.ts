/** Criteria as rows of a sheet: which row adds up which, and where a commune may write. */
import { type CriteriaNode, isLeaf } from '../domain/criteria.ts';

const METHOD = { document: 'Hồ sơ', survey: 'Điều tra', outcome: 'Kết quả' } as const;

export interface Line {
  readonly code: string;
  readonly title: string;
  readonly max: number | null;
  readonly method: string;
  /** Rows below it that it adds up; null: a row of its own. */
  readonly parts: readonly number[] | null;
  readonly open: boolean;
}

/** Depth first, as printed; a sum stands above its parts. */
export function linesOf(nodes: readonly CriteriaNode[], from: number): Line[] {
  const lines: Line[] = [];
  for (const node of nodes) {
    const row = from + lines.length;
    const below = linesOf(node.children, row + 1);
    const { code, title, maxPoints: max, method } = node;
    const words = method === null ? '' : METHOD[method];
    lines.push({
      code,
      title,
      max,
      method: isLeaf(node) ? words : '',
      parts: isLeaf(node) ? null : partsOf(node, row + 1),
      open: isLeaf(node) && method !== 'survey',
    });
    lines.push(...below);
  }
  return lines;
}

const sizeOf = (node: CriteriaNode): number => 1 + node.children.reduce((sum, child) => sum + sizeOf(child), 0);
export const partsOf = ({ children }: Pick<CriteriaNode, 'children'>, first: number): readonly number[] =>
  children.map((_, at) => first + children.slice(0, at).reduce((sum, child) => sum + sizeOf(child), 0));
