/**
 * The body of a plan: safe MDX → blocks. Contributed text is data: it is parsed, checked against an allow-list and
 * rendered from the tree; it is never compiled or run.
 */
import type { OffsetFinding } from '../diagnostics/finding.ts';
import type { PlanBlock } from '../domain/plan.ts';
import { toBlocks } from './plan-body/blocks.ts';
import { guardTree } from './plan-body/guard.ts';
import { withUnixLineEnds } from './plan-body/line-ends.ts';
import { beyondMeasure } from './plan-body/measure.ts';
import { parseTree } from './plan-body/parse-tree.ts';

export interface PlanBody {
  /** Empty when anything was found: a body is published whole or not at all. */
  readonly blocks: readonly PlanBlock[];
  /** Every problem of the text, in its order; never throws. */
  readonly findings: readonly OffsetFinding[];
}

/** An author mends a few dozen places at a time; a text that is all faults must not fill the report. */
const MOST_FINDINGS = 500;

/** `startOffset`: where `text` begins in its file; added to every offset. */
export function parsePlanBody(text: string, startOffset = 0): PlanBody {
  const unix = withUnixLineEnds(text);
  const { blocks, findings } = parse(unix.text);
  const place = (offset: number): number => unix.original(offset) + startOffset;
  return {
    blocks,
    findings: findings.map((finding) => ({ ...finding, start: place(finding.start), end: place(finding.end) })),
  };
}

function parse(text: string): PlanBody {
  const refused = beyondMeasure(text);
  if (refused) return { blocks: [], findings: [refused] };
  const { tree, findings: syntax } = parseTree(text);
  const findings = [...syntax, ...guardTree(tree, text)].sort(byPlace).slice(0, MOST_FINDINGS);
  return { blocks: findings.length === 0 ? toBlocks(tree) : [], findings };
}

const byPlace = (a: OffsetFinding, b: OffsetFinding): number => a.start - b.start || a.end - b.end;
