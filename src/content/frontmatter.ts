/** YAML front matter with positions. Only plain YAML: no anchors, aliases, tags or merge keys. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
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
  if (!opened) return without(text, { vi: 'dòng đầu phải là ---', en: 'the first line must be ---' });
  if (!closed)
    return without(text, { vi: 'thiếu dòng --- thứ hai để đóng lại', en: 'the second --- that closes it is missing' });
  const start = opened[0].length;
  if (closed.index > LONGEST) return tooLong(start + LONGEST, start + closed.index + closed[0].length);
  return parseBlock(text, start, start + closed.index, start + closed.index + closed[0].length);
}

const without = (text: string, detail: Bilingual): FrontMatter => ({
  value: undefined,
  findings: [{ code: 'frontmatter/missing', start: 0, end: Math.max(1, text.indexOf('\n')), params: { detail } }],
  bodyStart: text.length,
  locate: () => ({ start: 0, end: 1 }),
});

/** Several times the longest known. The parser compares every key with every other. */
const LONGEST = 60_000;

const tooLong = (start: number, bodyStart: number): FrontMatter => ({
  value: undefined,
  findings: [{ code: 'frontmatter/too-long', start, end: start + 1, params: { most: LONGEST } }],
  bodyStart,
  locate: () => ({ start, end: start + 1 }),
});

function parseBlock(text: string, start: number, end: number, bodyStart: number): FrontMatter {
  // Positions stay those of the file: what precedes the block is blanked, not cut.
  const padded = `${text.slice(0, start).replace(/[^\n]/g, ' ')}${text.slice(start, end)}`;
  const nowhere: Span = { start, end: start + 1 };
  const document = parse(padded);
  if (document === null)
    return { value: undefined, findings: [syntax(nowhere, TOO_DEEP)], bodyStart, locate: () => nowhere };
  const findings = [...syntaxFindings(document, padded), ...unsafeFindings(document)];
  return {
    value: findings.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    findings,
    bodyStart,
    locate: (path, part = 'value') => locate(document, path, part) ?? nowhere,
  };
}

/** null: nested so deep that the parser ran out of stack. */
function parse(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
      // Its warnings go to the terminal past our report.
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const syntax = ({ start, end }: Span, detail: Bilingual): OffsetFinding => ({
  code: 'frontmatter/syntax',
  start,
  end,
  params: { detail },
});

/** The first error only: what follows is mostly its consequence. */
function syntaxFindings(document: Document.Parsed, text: string): OffsetFinding[] {
  const [error] = document.errors;
  if (!error) return [];
  const unclosed = unclosedSpan(document, error, text);
  if (unclosed) return [syntax(unclosed, SYNTAX['MISSING_CHAR'] ?? OTHER)];
  return [syntax({ start: error.pos[0], end: error.pos[1] }, SYNTAX[error.code] ?? OTHER)];
}

/** An open quote or bracket is noticed far below; the author must see where it opens. */
function unclosedSpan(document: Document.Parsed, error: YAMLError, text: string): Span | null {
  const isFlow = /^Flow (?:map|sequence)/.test(error.message);
  if (error.code !== 'MISSING_CHAR' && !isFlow) return null;
  const openings: number[] = [];
  visit(document, (_key, node) => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    const opens = start !== undefined && (isFlow ? '[{' : '"\'').includes(text[start] ?? ' ');
    if (opens && start <= error.pos[0]) openings.push(start);
  });
  const last = openings.at(-1);
  return last === undefined ? null : { start: last, end: last + 1 };
}

const OTHER: Bilingual = { vi: 'không đọc được dòng này', en: 'the line cannot be read' };
const TOO_DEEP: Bilingual = { vi: 'lồng nhau quá sâu', en: 'nested too deep' };

const SYNTAX: Readonly<Record<string, Bilingual>> = {
  DUPLICATE_KEY: { vi: 'một mục ghi hai lần', en: 'a key occurs twice' },
  BAD_INDENT: { vi: 'thụt dòng sai', en: 'wrong indentation' },
  TAB_AS_INDENT: { vi: 'thụt dòng bằng phím Tab', en: 'a tab used for indentation' },
  MISSING_CHAR: { vi: 'ngoặc mở mà chưa đóng', en: 'a quote or bracket is not closed' },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'dấu hai chấm nằm trong giá trị không có ngoặc kép',
    en: 'a colon inside an unquoted value',
  },
  MULTILINE_IMPLICIT_KEY: { vi: 'thiếu dấu hai chấm sau tên mục', en: 'the colon after a key is missing' },
  BAD_SCALAR_START: { vi: 'giá trị bắt đầu bằng dấu @, ` hoặc %', en: 'a value starts with @, ` or %' },
  UNEXPECTED_TOKEN: { vi: 'có ký tự không đúng chỗ', en: 'a character out of place' },
};

function unsafeFindings(document: Document.Parsed): OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  const refuse = (node: Node, what: Bilingual): void => {
    const [start = 0, end = start + 1] = node.range ?? [];
    findings.push({ code: 'frontmatter/unsafe', start, end: Math.max(end, start + 1), params: { what } });
  };
  visit(document, (_key, node) => {
    if (isAlias(node)) refuse(node, { vi: 'bí danh (*)', en: 'an alias (*)' });
    else if (isNode(node) && node.anchor) refuse(node, { vi: 'mỏ neo (&)', en: 'an anchor (&)' });
    // A tag changes the type of a value: `!!binary` makes bytes of a text.
    else if (isNode(node) && node.tag !== undefined) refuse(node, { vi: 'thẻ kiểu (!)', en: 'a tag (!)' });
    else if (isPair(node) && isNode(node.key) && !isScalar(node.key) && !isAlias(node.key))
      refuse(node.key, { vi: 'tên mục ghép (?)', en: 'a compound key (?)' });
  });
  return findings;
}

const spanOf = (node: unknown): Span | null =>
  isNode(node) && node.range ? { start: node.range[0], end: Math.max(node.range[1], node.range[0] + 1) } : null;

function locate(document: Document.Parsed, path: Path, part: 'value' | 'key'): Span | null {
  if (path.length === 0) return null;
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const pair = isMap(parent)
    ? parent.items.find((item) => isPair(item) && String(item.key) === String(last))
    : undefined;
  if (pair) return part === 'key' || !spanOf(pair.value) ? spanOf(pair.key) : spanOf(pair.value);
  return spanOf(document.getIn(path, true)) ?? locate(document, path.slice(0, -1), 'key');
}
