/** Checked tree → the blocks a page and a print view are made of. */
import type { PlanBlock } from '../../domain/plan.ts';
import { slugify } from '../../text/slug.ts';
import { toComponentBlock } from './components.ts';
import { toProse } from './to-prose.ts';
import { type BodyNode, childrenOf, plainText } from './tree.ts';

/** The tree must have passed the guard without a finding. */
export function toBlocks(root: BodyNode): PlanBlock[] {
  const blocks: PlanBlock[] = [];
  const takenIds = new Set<string>();
  let run: BodyNode[] = [];
  const endRun = (): void => {
    if (run.length > 0) blocks.push(proseBlock(run));
    run = [];
  };
  for (const node of childrenOf(root)) {
    const block = standaloneBlock(node, takenIds);
    if (block === null) run.push(node);
    else {
      endRun();
      blocks.push(block);
    }
  }
  endRun();
  return blocks;
}

function standaloneBlock(node: BodyNode, takenIds: Set<string>): PlanBlock | null {
  if (node.type === 'heading') return headingBlock(node, takenIds);
  return node.type === 'mdxJsxFlowElement' ? toComponentBlock(node) : null;
}

function headingBlock(node: BodyNode, takenIds: Set<string>): PlanBlock {
  const text = plainText(node);
  return { kind: 'heading', level: (node.depth ?? 2) as 2 | 3 | 4, id: uniqueId(text, takenIds), text };
}

/** Depends on the headings before it only, so text added below never changes an address. */
function uniqueId(text: string, taken: Set<string>): string {
  const base = slugify(text) || 'muc';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

const proseBlock = (run: readonly BodyNode[]): PlanBlock => ({ kind: 'prose', tree: toProse(run) });
