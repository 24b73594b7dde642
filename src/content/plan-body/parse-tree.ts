/** Text → tree, with every syntax error of the file and not only the first. */
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Bilingual, OffsetFinding } from '../../diagnostics/finding.ts';
import { notAllowed } from './guard.ts';
import { parseInChunks } from './plain-chunks.ts';
import { explain } from './syntax-problem.ts';
import type { BodyNode, Span } from './tree.ts';

/** Each syntax error costs another parse; a long and broken text is not read twenty times. */
const MAX_ROUNDS = 20;
const MAX_PARSED = 400_000;
/** Several times the longest plan known. The limits keep constructs that take quadratic time from stopping a check. */
const MAX_LENGTH = 100_000;
const MAX_NESTED = 40;
const CROWDS: readonly { readonly mark: RegExp; readonly most: number; readonly what: Bilingual }[] = [
  { mark: /\[/g, most: 1000, what: { vi: 'quá nhiều dấu [', en: 'too many [' } },
  { mark: /\*+|_+/g, most: 2000, what: { vi: 'quá nhiều dấu * hoặc _', en: 'too many * or _' } },
];

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
  /** null: the text cannot be read even with its bad spots blanked out; `findings` then holds at least one. */
  readonly tree: BodyNode | null;
  readonly findings: readonly OffsetFinding[];
}

export function parseTree(text: string): ParsedTree {
  const refused = refuseHostile(text);
  if (refused) return { tree: null, findings: [refused] };
  const findings: OffsetFinding[] = [];
  let readable = text;
  const rounds = Math.min(MAX_ROUNDS, Math.max(2, Math.floor(MAX_PARSED / (text.length + 1))));
  for (let round = 0; round < rounds; round += 1) {
    const result = tryParse(readable);
    if ('tree' in result) return { tree: result.tree, findings };
    const problem = explain(result.thrown, readable);
    if (problem === null) return { tree: null, findings: [...findings, unreadable(result.thrown)] };
    findings.push(...problem.findings);
    readable = blankOut(readable, problem.blanks);
  }
  return { tree: null, findings };
}

/** Throws the parser's message at a syntax error. The parser drops a byte order mark, which would move every offset. */
export const parseWhole = (text: string): BodyNode => processor.parse(text.replace(/^\uFEFF/, ' ')) as BodyNode;

function tryParse(text: string): { readonly tree: BodyNode } | { readonly thrown: unknown } {
  try {
    return { tree: parseInChunks(text, parseWhole) ?? parseWhole(text) };
  } catch (thrown) {
    return { thrown };
  }
}

function refuseHostile(text: string): OffsetFinding | null {
  if (text.length > MAX_LENGTH) {
    const what = { vi: `nội dung dài quá ${MAX_LENGTH} ký tự`, en: `a body of over ${MAX_LENGTH} characters` };
    return notAllowed({ start: MAX_LENGTH, end: MAX_LENGTH + 1 }, what);
  }
  const nested = NESTED.exec(text);
  if (nested) {
    const what = { vi: `lồng nhau quá ${MAX_NESTED} tầng`, en: `nested over ${MAX_NESTED} deep` };
    return notAllowed({ start: nested.index, end: nested.index + nested[0].length }, what);
  }
  for (const { mark, most, what } of CROWDS) {
    const last = [...text.matchAll(mark)][most];
    if (last) return notAllowed({ start: last.index, end: last.index + 1 }, what);
  }
  return null;
}

/** A line that opens more quotations and lists than any plan nests. */
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${MAX_NESTED + 1}}`, 'm');

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
    params: { detail: { vi: 'không đọc được từ đây', en: 'cannot be read from here' } },
  };
}
