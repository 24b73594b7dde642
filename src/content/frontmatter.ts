/** YAML front matter with positions. Only plain YAML: no anchors, aliases, tags or merge keys. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Bilingual, OffsetFinding } from '../diagnostics/finding.ts';
import type { Parsed, Path, Span } from './document.ts';

export interface FrontMatter extends Parsed {
  /** Offset where the body begins. */
  readonly bodyStart: number;
}

const OPEN = /^---[ \t]*\r?\n/;
const CLOSE = /^---[ \t]*$/m;

export function parseFrontMatter(text: string): FrontMatter {
  const opened = OPEN.exec(text);
  const closed = opened ? CLOSE.exec(text.slice(opened[0].length)) : null;
  if (!opened || !closed) return without(text);
  const start = opened[0].length;
  return parseBlock(text, start, start + closed.index, start + closed.index + closed[0].length);
}

const without = (text: string): FrontMatter => ({
  value: undefined,
  findings: [{ code: 'frontmatter/missing', start: 0, end: Math.max(1, text.indexOf('\n')), params: {} }],
  bodyStart: text.length,
  locate: () => ({ start: 0, end: 1 }),
});

function parseBlock(text: string, start: number, end: number, bodyStart: number): FrontMatter {
  // Positions stay those of the file: what precedes the block is blanked, not cut.
  const padded = `${text.slice(0, start).replace(/[^\n]/g, ' ')}${text.slice(start, end)}`;
  const document = parseDocument(padded, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const findings = [...syntaxFindings(document), ...unsafeFindings(document)];
  return {
    value: findings.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    findings,
    bodyStart,
    locate: (path, part = 'value') => locate(document, path, part) ?? { start, end: start + 1 },
  };
}

const syntaxFindings = (document: Document.Parsed): OffsetFinding[] =>
  document.errors.slice(0, 1).map((error) => ({
    code: 'frontmatter/syntax',
    start: error.pos[0],
    end: error.pos[1],
    params: { detail: SYNTAX[error.code] ?? { vi: 'không đọc được dòng này', en: 'the line cannot be read' } },
  }));

const SYNTAX: Readonly<Record<string, Bilingual>> = {
  DUPLICATE_KEY: { vi: 'một mục ghi hai lần', en: 'a key occurs twice' },
  BAD_INDENT: { vi: 'thụt dòng sai', en: 'wrong indentation' },
  TAB_AS_INDENT: { vi: 'thụt dòng bằng phím Tab', en: 'a tab used for indentation' },
  MISSING_CHAR: { vi: 'thiếu dấu đóng hoặc dấu phân cách', en: 'a closing or separating mark is missing' },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'dấu hai chấm nằm trong giá trị không có ngoặc kép',
    en: 'a colon inside an unquoted value',
  },
  MULTILINE_IMPLICIT_KEY: { vi: 'thiếu dấu hai chấm sau tên mục', en: 'the colon after a key is missing' },
  UNEXPECTED_TOKEN: { vi: 'có ký tự không đúng chỗ', en: 'a character out of place' },
};

function unsafeFindings(document: Document.Parsed): OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  const refuse = (node: Node, what: Bilingual): void => {
    const [start = 0, end = start + 1] = node.range ?? [];
    findings.push({ code: 'frontmatter/unsafe', start, end, params: { what } });
  };
  visit(document, (_key, node) => {
    if (isAlias(node)) refuse(node, { vi: 'bí danh (*)', en: 'an alias (*)' });
    else if (isNode(node) && node.anchor) refuse(node, { vi: 'mỏ neo (&)', en: 'an anchor (&)' });
    else if (isNode(node) && node.tag && (isScalar(node) || isCollection(node)) && node.tag.startsWith('!'))
      refuse(node, { vi: 'thẻ kiểu (!)', en: 'a tag (!)' });
  });
  return findings;
}

const spanOf = (node: unknown): Span | null =>
  isNode(node) && node.range ? { start: node.range[0], end: Math.max(node.range[1], node.range[0] + 1) } : null;

function locate(document: Document.Parsed, path: Path, part: 'value' | 'key'): Span | null {
  if (path.length === 0) return null;
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === String(last)) : undefined;
  if (pair) return part === 'key' || !spanOf(pair.value) ? spanOf(pair.key) : spanOf(pair.value);
  return spanOf(document.getIn(path, true)) ?? locate(document, path.slice(0, -1), 'key');
}

