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
import { borders, LONGEST_BLOCK, tooDeepAt } from './frontmatter-block.ts';
import { tagIn } from './source-text.ts';

export interface FrontMatter extends Parsed {
  /** Offset where the body begins. */
  readonly bodyStart: number;
}

export function parseFrontMatter(text: string): FrontMatter {
  const block = borders(text);
  if (typeof block === 'string') return without(text, MISSING[block]);
  const { start, closedAt, bodyStart } = block;
  return closedAt - start > LONGEST_BLOCK
    ? tooLong(start + LONGEST_BLOCK, bodyStart)
    : parseBlock(text, start, closedAt, bodyStart);
}

const MISSING: Readonly<Record<'unopened' | 'unclosed', Bilingual>> = {
  unopened: { vi: 'dòng đầu phải là ---', en: 'the first line must be ---' },
  unclosed: { vi: 'thiếu dòng --- thứ hai để đóng lại', en: 'the second --- that closes it is missing' },
};

const without = (text: string, detail: Bilingual): FrontMatter => ({
  value: undefined,
  findings: [{ code: 'frontmatter/missing', start: 0, end: Math.max(1, text.indexOf('\n')), params: { detail } }],
  bodyStart: text.length,
  locate: () => ({ start: 0, end: 1 }),
});

const tooLong = (start: number, bodyStart: number): FrontMatter => ({
  value: undefined,
  findings: [{ code: 'frontmatter/too-long', start, end: start + 1, params: { most: LONGEST_BLOCK } }],
  bodyStart,
  locate: () => ({ start, end: start + 1 }),
});

function parseBlock(text: string, start: number, end: number, bodyStart: number): FrontMatter {
  // Positions stay those of the file: what precedes the block is blanked, not cut.
  const padded = `${text.slice(0, start).replace(/[^\n]/g, ' ')}${text.slice(start, end)}`;
  const nowhere: Span = { start, end: start + 1 };
  const deep = tooDeepAt(padded);
  if (deep !== null) {
    const span = { start: deep, end: deep + 1 };
    return { value: undefined, findings: [syntax(span, TOO_DEEP)], bodyStart, locate: () => span };
  }
  const document = parse(padded);
  const findings = [...syntaxFindings(document, padded), ...unsafeFindings(document, padded)];
  return {
    value: findings.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    findings,
    bodyStart,
    locate: (path, part = 'value') => locate(document, path, part) ?? nowhere,
  };
}

const parse = (text: string): Document.Parsed =>
  parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    // Its warnings go to the terminal past our report.
    logLevel: 'error',
  });

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
  const [start, end] = error.pos;
  const key = error.code === 'DUPLICATE_KEY' ? (/^[^\s:,}]+/.exec(text.slice(start))?.[0].length ?? 0) : 0;
  return [syntax({ start, end: Math.max(end, start + key) }, SYNTAX[error.code] ?? OTHER)];
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

function unsafeFindings(document: Document.Parsed, text: string): OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  const refuse = ({ start, end }: Span, what: Bilingual): void => {
    findings.push({ code: 'frontmatter/unsafe', start, end: Math.max(end, start + 1), params: { what } });
  };
  visit(document, (_key, node) => {
    if (isPair(node) && isNode(node.key) && !isScalar(node.key) && !isAlias(node.key))
      refuse(rangeOf(node.key), { vi: 'tên mục ghép (?)', en: 'a compound key (?)' });
    if (!isNode(node)) return;
    const span = rangeOf(node);
    if (isAlias(node)) refuse(span, { vi: 'bí danh (*)', en: 'an alias (*)' });
    else if (node.anchor) refuse(signBefore(text, span, '&'), { vi: 'mỏ neo (&)', en: 'an anchor (&)' });
    // A tag changes the type of a value: `!!binary` makes bytes of a text.
    else if (node.tag !== undefined) refuse(signBefore(text, span, '!'), { vi: 'thẻ kiểu (!)', en: 'a tag (!)' });
    else if (isScalar(node) && typeof node.value === 'string' && tagIn(node.value) !== null)
      refuse(span, { vi: 'thẻ HTML (<…>)', en: 'an HTML tag (<…>)' });
  });
  return findings.sort((a, b) => a.start - b.start);
}

const rangeOf = (node: Node): Span => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 1 });

/** The sign that stands before the value, with its name: `&a`, `!!binary`. */
function signBefore(text: string, { start, end }: Span, sign: string): Span {
  let at = text.lastIndexOf(sign, start - 1);
  while (text[at - 1] === sign) at -= 1;
  const name = at < 0 ? undefined : /^\S+/.exec(text.slice(at, start))?.[0];
  return name === undefined ? { start, end } : { start: at, end: at + name.length };
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
