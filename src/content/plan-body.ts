/**
 * The body of a plan: safe MDX → blocks. Contributed text is data: it is parsed, checked against an allow-list and
 * rendered from the tree; it is never compiled or run.
 */
import type { OffsetFinding } from '../diagnostics/finding.ts';
import type { PlanBlock } from '../domain/plan.ts';
import { toBlocks } from './plan-body/blocks.ts';
import { guardTree } from './plan-body/guard.ts';
import { parseTree } from './plan-body/parse-tree.ts';

export interface PlanBody {
  /** Empty when anything was found: a body is published whole or not at all. */
  readonly blocks: readonly PlanBlock[];
  /** Every problem of the text, in its order; never throws. */
  readonly findings: readonly OffsetFinding[];
}

/** `startOffset`: where `text` begins in its file; added to every offset. */
export function parsePlanBody(text: string, startOffset = 0): PlanBody {
  const { tree, findings: syntax } = parseTree(text);
  const findings = tree === null ? syntax : [...syntax, ...guardTree(tree, text)];
  if (tree !== null && findings.length === 0) return { blocks: toBlocks(tree), findings };
  return { blocks: [], findings: findings.map((finding) => shift(finding, startOffset)).sort(byPlace) };
}

const shift = (finding: OffsetFinding, by: number): OffsetFinding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
});

const byPlace = (a: OffsetFinding, b: OffsetFinding): number => a.start - b.start || a.end - b.end;
