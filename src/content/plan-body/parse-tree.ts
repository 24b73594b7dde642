/** Text → tree, with every syntax error of the file and not only the first. */
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { OffsetFinding } from '../../diagnostics/finding.ts';
import { partBeyondMeasure } from './measure.ts';
import { cut } from './plain-chunks.ts';
import { at } from './plain-words.ts';
import { explain } from './syntax-problem.ts';
import { type BodyNode, childrenOf, type Span } from './tree.ts';

/** Each syntax error costs another parse; a long and broken text is told its first errors only. */
const MOST_REPARSED = 300_000;
const COST_OF_A_PARSE = 200;

/**
 * Stands in for the JavaScript parser. Expressions and imports are recognised in order to be refused, so their inside
 * is never parsed, let alone run; this also keeps `{chưa rõ}` from being a syntax error far from its place.
 */
const noJavaScript = {
  parse(source: string) {
    const span = { start: 0, end: source.length };
    const isSpread = source.startsWith('({');
    const body = isSpread ? [{ type: 'ExpressionStatement', ...span, expression: anyExpression(source) }] : [];
    return { type: 'Program', ...span, body, sourceType: 'module' };
  },
  parseExpressionAt: (source: string) => anyExpression(source),
} as unknown as NonNullable<Options['acorn']>;

/** `{..._}`, the one shape the tokenizer accepts in every place where braces may stand. */
function anyExpression(source: string): object {
  const nowhere = { start: 0, end: 0 };
  const argument = { type: 'Identifier', name: '_', ...nowhere };
  const properties = [{ type: 'SpreadElement', argument, ...nowhere }];
  return { type: 'ObjectExpression', start: 0, end: source.length, properties };
}

/** `~` alone means “about” in Vietnamese notes, never a strike-through. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx, { acorn: noJavaScript, addResult: false })
  .freeze();

export interface ParsedTree {
  /** What could be read; whole when nothing was found. */
  readonly tree: BodyNode;
  readonly findings: readonly OffsetFinding[];
}

export function parseTree(text: string): ParsedTree {
  const budget = { characters: MOST_REPARSED };
  const findings: OffsetFinding[] = [];
  const children: BodyNode[] = [];
  for (const { start, end, node } of cut(text)) {
    if (node !== null) {
      children.push(node);
      continue;
    }
    if (budget.characters < 0) break;
    const part = parsePart(text.slice(start, end), budget);
    children.push(...part.nodes.map((each) => shifted(each, start)));
    findings.push(...part.findings.map((each) => ({ ...each, start: each.start + start, end: each.end + start })));
  }
  return { tree: { type: 'root', children }, findings };
}

interface ParsedPart {
  readonly nodes: readonly BodyNode[];
  readonly findings: readonly OffsetFinding[];
}

/** Bad spots are told and blanked out until the rest can be read, or the budget is spent. */
function parsePart(text: string, budget: { characters: number }): ParsedPart {
  const refused = partBeyondMeasure(text);
  if (refused) return { nodes: [], findings: [refused] };
  const findings: OffsetFinding[] = [];
  for (let readable = text; budget.characters >= 0; budget.characters -= text.length + COST_OF_A_PARSE) {
    const result = tryParse(readable);
    if ('tree' in result) return { nodes: childrenOf(result.tree), findings };
    const problem = explain(result.thrown, readable);
    findings.push(...(problem?.findings ?? [unreadable(result.thrown)]));
    if (problem === null) break;
    readable = blankOut(readable, problem.blanks);
  }
  return { nodes: [], findings };
}

/** Throws the parser's message at a syntax error. The parser drops a byte order mark, which would move every offset. */
export const parseWhole = (text: string): BodyNode => processor.parse(text.replace(/^\uFEFF/, ' ')) as BodyNode;

function tryParse(text: string): { readonly tree: BodyNode } | { readonly thrown: unknown } {
  try {
    return { tree: parseWhole(text) };
  } catch (thrown) {
    return { thrown };
  }
}

function shifted(node: BodyNode, by: number): BodyNode {
  if (by === 0) return node;
  const children = node.children && { children: node.children.map((child) => shifted(child, by)) };
  const attributes = node.attributes && {
    attributes: node.attributes.map((attribute) => ({ ...attribute, position: moved(attribute.position, by) })),
  };
  return { ...node, ...children, ...attributes, position: moved(node.position, by) };
}

const moved = (position: BodyNode['position'], by: number): BodyNode['position'] =>
  position && at((position.start.offset ?? 0) + by, (position.end.offset ?? 0) + by);

/** Letters keep every offset and the block structure; blanks could turn a line into a paragraph break. */
function blankOut(text: string, spans: readonly Span[]): string {
  let blanked = text;
  for (const { start, end } of spans) {
    blanked = blanked.slice(0, start) + blanked.slice(start, end).replace(/[^\n\r]/g, 'x') + blanked.slice(end);
  }
  return blanked;
}

function unreadable(thrown: unknown): OffsetFinding {
  const place = (thrown as { place?: { offset?: number; start?: { offset?: number } } } | null)?.place;
  const start = place?.offset ?? place?.start?.offset ?? 0;
  return {
    code: 'body/syntax',
    start,
    end: start + 1,
    params: {
      detail: { vi: 'không đọc được từ đây', en: 'cannot be read from here' },
      fix: { vi: 'Xoá hoặc gõ lại đoạn bắt đầu từ đây.', en: 'Delete or retype what begins here.' },
    },
  };
}
