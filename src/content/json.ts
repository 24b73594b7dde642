/** JSON with positions: the first syntax error, duplicate keys, and "where is path X?". */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { OffsetFinding } from '../diagnostics/finding.ts';
import { createSourceMap } from '../diagnostics/source-map.ts';
import type { Parsed, Path, Span } from './document.ts';
import { explainSyntax, nestedTooDeep } from './json-syntax.ts';

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

export function parseJson(text: string): Parsed {
  const deep = nestedTooDeep(text);
  if (deep) return { value: undefined, findings: [deep], locate: () => START };
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  const value: unknown = errors.length === 0 ? JSON.parse(text) : undefined;
  // Most files are right and nobody asks where things stand: the tree is not kept.
  let tree: Node | undefined;
  return {
    value,
    findings: [...syntaxFindings(text, errors), ...duplicateKeys(text)],
    locate(path, part = 'value') {
      tree ??= parseTree(text, [], STRICT);
      return locate(tree, path, part);
    },
  };
}

/** The parser recovers and reports consequences of one slip on the spots that follow; one cause is one finding. */
function syntaxFindings(text: string, errors: readonly ParseError[]): OffsetFinding[] {
  const [first] = errors;
  return first ? [explainSyntax(text, printParseErrorCode(first.error), first)] : [];
}

function duplicateKeys(text: string): OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  const open: Map<string, number>[] = [];
  let source: ReturnType<typeof createSourceMap> | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, offset, length) {
      const seen = open.at(-1);
      const first = seen?.get(key);
      if (first === undefined) return void seen?.set(key, offset);
      source ??= createSourceMap(text);
      const params = { key, firstLine: source.place(first).line };
      findings.push({ code: 'json/duplicate-key', start: offset, end: offset + length, params });
    },
  });
  return findings;
}

const START: Span = { start: 0, end: 1 };
const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });

function locate(tree: Node | undefined, path: Path, part: 'value' | 'key'): Span {
  if (!tree) return START;
  const node = findNodeAtLocation(tree, [...path]);
  if (!node) return path.length === 0 ? START : opening(locate(tree, path.slice(0, -1), 'value'));
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  if (part === 'key' && key) return spanOf(key);
  return node.type === 'object' || node.type === 'array' ? opening(spanOf(node)) : spanOf(node);
}

/** The brace only: underlining a whole object helps nobody. */
const opening = ({ start }: Span): Span => ({ start, end: start + 1 });
