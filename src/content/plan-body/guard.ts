/**
 * What a plan may contain. An allow-list over the whole tree: a node type that is not named here is refused, so a new
 * parser feature is refused too until somebody decides about it.
 */
import type { Bilingual, OffsetFinding } from '../../diagnostics/finding.ts';
import { tagIn, unwantedIn } from '../source-text.ts';
import { ALLOWED_COMPONENTS, checkAttributes, isComponent, tagSpan } from './components.ts';
import { html, htmlTag, wordsLikeTag } from './html-refusals.ts';
import { MAX_DEPTH, nestedTooDeep } from './measure.ts';
import {
  BOX,
  BULLET,
  EMPTY_HEADING,
  ENCODED,
  headingOfLevel,
  LINK_IN_HEADING,
  NESTED_HEADING,
  NODES,
  notAllowed,
  UNDERLINED,
  unknownNode,
  wordsInTag,
} from './refusals.ts';
import { type BodyNode, childrenOf, plainText, type Span, spanOf } from './tree.ts';
import { isAllowedUrl } from '../../text/url-policy.ts';

const PLAIN = new Set(['root', 'strong', 'emphasis', 'break', 'list', 'table', 'tableRow', 'tableCell']);

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
      findings.push(nestedTooDeep(spanOf(node)));
      continue;
    }
    findings.push(...checkNode(node, atRoot, text));
    for (const child of isOneFault(node) ? [] : childrenOf(node)) {
      open.push({ node: placed(child, node), ancestors: ancestors + 1, atRoot: node.type === 'root' });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A tag that is refused whole: what is inside it is wrong for the same reason, or not published either. */
const isOneFault = (node: BodyNode): boolean => node.type.startsWith('mdxJsx');

/** The links GFM makes of bare addresses have no place of their own: their parent's is the nearest. */
const placed = (node: BodyNode, parent: BodyNode): BodyNode =>
  node.position || !parent.position ? node : { ...node, position: parent.position };

function checkNode(node: BodyNode, atRoot: boolean, text: string): OffsetFinding[] {
  if (PLAIN.has(node.type)) return [];
  switch (node.type) {
    case 'paragraph':
      return checkBullets(node, text);
    case 'text':
      return checkCharacters(node, text);
    case 'heading':
      return checkHeading(node, atRoot, text);
    case 'listItem':
      return typeof node.checked === 'boolean' ? [notAllowed(firstLine(node, text), BOX)] : [];
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
      return [notAllowed(firstLine(node, text), NODES[node.type] ?? unknownNode(node.type))];
  }
}

/** Nobody who draws a line of dashes below a paragraph means a heading. */
const isUnderlined = (heading: BodyNode, text: string): boolean => text[spanOf(heading).start] !== '#';

function checkHeading(node: BodyNode, atRoot: boolean, text: string): OffsetFinding[] {
  const span = spanOf(node);
  const depth = node.depth ?? 1;
  if (isUnderlined(node, text)) return [notAllowed(firstLine(node, text), UNDERLINED)];
  if (!atRoot) return [notAllowed(span, NESTED_HEADING)];
  if (depth < 2 || depth > 4) return [notAllowed(span, headingOfLevel(depth))];
  if (isEmpty(node)) return [notAllowed(span, EMPTY_HEADING)];
  return childrenOf(node)
    .filter((child) => child.type === 'link')
    .map((link) => notAllowed(spanOf(link), LINK_IN_HEADING));
}

const isEmpty = (heading: BodyNode): boolean =>
  plainText(heading) === '' && childrenOf(heading).every(({ type }) => PLAIN.has(type) || type === 'text');

function checkLink(node: BodyNode): OffsetFinding[] {
  const url = node.url ?? '';
  const safe = isAllowedUrl(url) && unwantedIn(node.title ?? '') === null;
  return safe ? [] : [{ code: 'body/unsafe-link', ...spanOf(node), params: { url: shown(url) } }];
}

const LONGEST_SHOWN = 80;

/** The address for a message: no hidden characters, not endless. */
const shown = (url: string): string => {
  const visible = url.replace(/[\p{C}\p{Z}]/gu, '·');
  return visible.length > LONGEST_SHOWN ? `${visible.slice(0, LONGEST_SHOWN)}…` : visible;
};

/** Typed characters are found in the file itself; these came as `&#8238;`. Words that read as a tag came as `&lt;`. */
function checkCharacters(node: BodyNode, text: string): OffsetFinding[] {
  const span = spanOf(node);
  const value = node.value ?? '';
  const tag = tagIn(value);
  if (tag !== null) return [html(span, wordsLikeTag(tag))];
  if (unwantedIn(value) === null || unwantedIn(text.slice(span.start, span.end)) !== null) return [];
  return [notAllowed(span, ENCODED)];
}

/** As Word writes them. The lines would run together into one paragraph. */
const BULLETS = /^[ \t]*[•·▪■●○◦‣➢➤][ \t]/gmu;

function checkBullets(paragraph: BodyNode, text: string): OffsetFinding[] {
  const { start, end } = spanOf(paragraph);
  return [...text.slice(start, end).matchAll(BULLETS)].map(({ 0: mark, index }) => {
    const at = start + index + mark.length - 2;
    return notAllowed({ start: at, end: at + 1 }, BULLET);
  });
}

function checkElement(node: BodyNode, standsAlone: boolean): OffsetFinding[] {
  const name = node.name ?? '';
  const span = tagSpan(node);
  if (isHtmlName(name)) return [html(span, htmlTag(`<${name}>`, name))];
  if (!isComponent(name))
    return [{ code: 'body/unknown-component', ...span, params: { name, allowed: ALLOWED_COMPONENTS } }];
  const findings = checkAttributes(node);
  if (!standsAlone) findings.push({ code: 'body/misplaced-component', ...span, params: { name } });
  if (childrenOf(node).length > 0) findings.push(notAllowed(span, wordsInTag(name)));
  return findings;
}

/** `<div>`, `<my-tag>`, `<svg:use>` and the fragment `<>`; a component starts with a capital and has no punctuation. */
export const isHtmlName = (name: string): boolean => name === '' || /^[a-z][^.]*$/.test(name);

/** Words between braces are a slip of somebody who writes prose; anything else is code. Both are refused. */
function expression(node: BodyNode): OffsetFinding {
  const value = (node.value ?? '').trim();
  const isProse = /^[\p{L}\p{N}\s,.;:…%/–-]*$/u.test(value) && (value === '' || /\s|[^\u0020-\u007E]/.test(value));
  if (isProse) return { code: 'body/syntax', ...spanOf(node), params: BRACES };
  return code(spanOf(node), { vi: 'biểu thức trong dấu { }', en: 'an expression in { }' });
}

const BRACES = {
  detail: { vi: 'chữ trong dấu { }', en: 'text in { }' },
  fix: { vi: 'Thay { } bằng ngoặc tròn ( ) hoặc dấu “…”.', en: 'Write ( ) or “…” instead of { }.' },
};

const code = (span: Span, what: Bilingual): OffsetFinding => ({
  code: 'body/code',
  start: span.start,
  end: span.end,
  params: { what, allowed: ALLOWED_COMPONENTS },
});

function firstLine(node: BodyNode, text: string): Span {
  const { start, end } = spanOf(node);
  const lineEnd = text.indexOf('\n', start);
  return { start, end: lineEnd < 0 ? end : Math.max(start + 1, Math.min(end, lineEnd)) };
}
