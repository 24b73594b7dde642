/**
 * What a plan may contain. An allow-list over the whole tree: a node type that is not named here is refused, so a new
 * parser feature is refused too until somebody decides about it.
 */
import type { Bilingual, OffsetFinding } from '../../diagnostics/finding.ts';
import { HIDDEN_CHARACTERS } from '../source-text.ts';
import { ALLOWED_COMPONENTS, checkAttributes, isComponent, tagSpan } from './components.ts';
import { type BodyNode, childrenOf, plainText, type Span, spanOf } from './tree.ts';
import { isAllowedUrl } from '../../text/url-policy.ts';

export const MAX_DEPTH = 40;

const PLAIN = new Set(['root', 'paragraph', 'strong', 'emphasis', 'break', 'list', 'table', 'tableRow', 'tableCell']);

const NAMES: Readonly<Record<string, Bilingual>> = {
  blockquote: { vi: 'trích dẫn, dấu > ở đầu dòng', en: 'a quotation, > at the start of a line' },
  code: { vi: 'khối mã', en: 'a code block' },
  definition: { vi: 'định nghĩa liên kết [tên]: địa chỉ', en: 'a link definition [name]: address' },
  delete: { vi: 'chữ gạch ngang', en: 'struck-through text' },
  footnoteDefinition: { vi: 'chú thích cuối trang', en: 'a footnote' },
  footnoteReference: { vi: 'dấu chú thích cuối trang', en: 'a footnote mark' },
  html: { vi: 'HTML', en: 'HTML' },
  image: { vi: 'ảnh', en: 'an image' },
  imageReference: { vi: 'ảnh', en: 'an image' },
  inlineCode: { vi: 'chữ trong dấu `…`', en: 'text in `…`' },
  linkReference: { vi: 'liên kết kiểu [chữ][tên]', en: 'a link of the form [text][name]' },
  thematicBreak: { vi: 'đường kẻ ngang', en: 'a horizontal rule' },
};

interface Visit {
  readonly node: BodyNode;
  readonly ancestors: number;
  readonly atRoot: boolean;
}

/** Every refused node of the tree, in the order of the text. Iterative: a deep tree cannot exhaust the stack. */
export function guardTree(root: BodyNode, text: string): OffsetFinding[] {
  const findings: OffsetFinding[] = [];
  const open: Visit[] = [{ node: root, ancestors: 0, atRoot: false }];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { node, ancestors, atRoot } = visit;
    if (ancestors > MAX_DEPTH) {
      findings.push(
        notAllowed(spanOf(node), { vi: `lồng nhau quá ${MAX_DEPTH} tầng`, en: `nested over ${MAX_DEPTH} deep` }),
      );
      continue;
    }
    findings.push(...checkNode(node, atRoot, text));
    for (const child of childrenOf(node)) {
      open.push({ node: placed(child, node), ancestors: ancestors + 1, atRoot: node.type === 'root' });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The links GFM makes of bare addresses have no place of their own: their parent's is the nearest. */
const placed = (node: BodyNode, parent: BodyNode): BodyNode =>
  node.position || !parent.position ? node : { ...node, position: parent.position };

function checkNode(node: BodyNode, atRoot: boolean, text: string): OffsetFinding[] {
  if (PLAIN.has(node.type)) return [];
  switch (node.type) {
    case 'text':
      return checkCharacters(node, text);
    case 'heading':
      return checkHeading(node, atRoot);
    case 'listItem':
      return typeof node.checked === 'boolean' ? [notAllowed(firstLine(node, text), TASK_BOX)] : [];
    case 'link':
      return checkLink(node);
    case 'mdxJsxFlowElement':
      return checkElement(node, atRoot);
    case 'mdxJsxTextElement':
      return checkElement(node, false);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [expression(node)];
    case 'mdxjsEsm':
      return [code(firstLine(node, text), { vi: 'lệnh import hoặc export', en: 'an import or export' })];
    default:
      return [notAllowed(firstLine(node, text), NAMES[node.type] ?? { vi: node.type, en: node.type })];
  }
}

const TASK_BOX: Bilingual = { vi: 'ô đánh dấu [ ]', en: 'a check box [ ]' };

function checkHeading(node: BodyNode, atRoot: boolean): OffsetFinding[] {
  const span = spanOf(node);
  if (!atRoot) return [notAllowed(span, { vi: 'tiêu đề trong danh sách', en: 'a heading in a list' })];
  const depth = node.depth ?? 1;
  if (depth < 2 || depth > 4) {
    return [
      notAllowed(span, {
        vi: `tiêu đề cấp ${depth}, chỉ dùng ##, ### và ####`,
        en: `a heading of level ${depth}, use ##, ### or ####`,
      }),
    ];
  }
  if (plainText(node) === '') return [notAllowed(span, { vi: 'tiêu đề trống', en: 'an empty heading' })];
  return childrenOf(node)
    .filter((child) => child.type === 'link')
    .map((link) => notAllowed(spanOf(link), { vi: 'liên kết trong tiêu đề', en: 'a link in a heading' }));
}

function checkLink(node: BodyNode): OffsetFinding[] {
  const url = node.url ?? '';
  const safe = isAllowedUrl(url) && !HIDDEN.test(node.title ?? '');
  return safe ? [] : [{ code: 'body/unsafe-link', ...spanOf(node), params: { url: shown(url) } }];
}

const LONGEST_SHOWN = 80;

/** The address for a message: no hidden characters, not endless. */
const shown = (url: string): string => {
  const visible = url.replace(/[\p{C}\p{Z}]/gu, '·');
  return visible.length > LONGEST_SHOWN ? `${visible.slice(0, LONGEST_SHOWN)}…` : visible;
};

/** Typed ones are found in the file itself; these came as `&#8238;`. */
const HIDDEN = new RegExp(HIDDEN_CHARACTERS.source, 'u');

function checkCharacters(node: BodyNode, text: string): OffsetFinding[] {
  const span = spanOf(node);
  if (!HIDDEN.test(node.value ?? '') || HIDDEN.test(text.slice(span.start, span.end))) return [];
  return [notAllowed(span, { vi: 'ký tự ẩn viết dạng &#…;', en: 'a hidden character written as &#…;' })];
}

function checkElement(node: BodyNode, standsAlone: boolean): OffsetFinding[] {
  const name = node.name ?? '';
  const span = tagSpan(node);
  if (isHtmlName(name)) return [{ code: 'body/html', ...span, params: { what: `<${name}>` } }];
  if (!isComponent(name))
    return [{ code: 'body/unknown-component', ...span, params: { name, allowed: ALLOWED_COMPONENTS } }];
  const findings = checkAttributes(node);
  if (!standsAlone) findings.push({ code: 'body/misplaced-component', ...span, params: { name } });
  if (childrenOf(node).length > 0) {
    findings.push(notAllowed(span, { vi: `chữ bên trong thẻ <${name}>`, en: `text inside the tag <${name}>` }));
  }
  return findings;
}

/** `<div>`, `<my-tag>`, `<svg:use>` and the fragment `<>`; a component starts with a capital and has no punctuation. */
export const isHtmlName = (name: string): boolean => name === '' || /^[a-z][^.]*$/.test(name);

/** Words between braces are a slip of somebody who writes prose; anything else is code. Both are refused. */
function expression(node: BodyNode): OffsetFinding {
  const value = (node.value ?? '').trim();
  const isProse = /^[\p{L}\p{N}\s,.;:…%/–-]*$/u.test(value) && (value === '' || /\s|[^\u0020-\u007E]/.test(value));
  if (isProse) return { code: 'body/syntax', ...spanOf(node), params: { detail: BRACES } };
  return code(spanOf(node), { vi: 'biểu thức trong dấu { }', en: 'an expression in { }' });
}

const BRACES: Bilingual = { vi: 'chữ trong dấu { }', en: 'text in { }' };

const code = (span: Span, what: Bilingual): OffsetFinding => ({
  code: 'body/code',
  start: span.start,
  end: span.end,
  params: { what, allowed: ALLOWED_COMPONENTS },
});

export const notAllowed = (span: Span, what: Bilingual): OffsetFinding => ({
  code: 'body/not-allowed',
  start: span.start,
  end: span.end,
  params: { what },
});

function firstLine(node: BodyNode, text: string): Span {
  const { start, end } = spanOf(node);
  const lineEnd = text.indexOf('\n', start);
  return { start, end: lineEnd < 0 ? end : Math.max(start + 1, Math.min(end, lineEnd)) };
}
