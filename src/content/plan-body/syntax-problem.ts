/** A syntax error of the parser, told as what the author typed, and the characters to blank out to read on. */
import type { Bilingual, OffsetFinding } from '../../diagnostics/finding.ts';
import { ALLOWED_COMPONENTS, codeInTag, isComponent, sampleOf } from './components.ts';
import { isHtmlName } from './guard.ts';
import { type Advice, lessThan } from './less-than.ts';
import { COMMENT, DECLARATION, html, htmlTag } from './html-refusals.ts';
import type { Span } from './tree.ts';

export interface SyntaxProblem {
  readonly findings: readonly OffsetFinding[];
  readonly blanks: readonly Span[];
}

/** The parser throws a VFileMessage; only these fields are relied on. */
interface ParserMessage {
  readonly reason: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

const isParserMessage = (thrown: unknown): thrown is ParserMessage =>
  typeof thrown === 'object' && thrown !== null && typeof (thrown as ParserMessage).reason === 'string';

/** null: the error cannot be tied to a character, so there is no reading on. */
export function explain(thrown: unknown, text: string): SyntaxProblem | null {
  if (!isParserMessage(thrown)) return null;
  const offset = offsetOf(thrown, text);
  if (/expected a corresponding closing brace|in container/.test(thrown.reason)) {
    const braces = openBraces(text, offset);
    if (braces.length > 0)
      return { findings: braces.map((at) => syntax({ start: at, end: at + 1 }, OPEN_BRACE)), blanks: spansOf(braces) };
  }
  const at = tagStart(text, offset);
  return at < 0 ? null : explainTag(text, at);
}

const OPEN_BRACE: Advice = {
  detail: { vi: 'dấu { không có dấu } đóng lại', en: 'a { without its }' },
  fix: {
    vi: 'Thay { bằng ngoặc tròn (, hoặc xoá đi; cần đúng dấu này thì viết \\{.',
    en: 'Write ( instead of {, or delete it; for the mark itself write \\{.',
  },
};
const spansOf = (offsets: readonly number[]): Span[] => offsets.map((at) => ({ start: at, end: at + 1 }));

/** Some messages have no place but name the opening tag as `(line:column`. */
function offsetOf(message: ParserMessage, text: string): number {
  const named = /closing tag for `[^`]*` \((\d+):(\d+)/.exec(message.reason);
  if (named) return lineStart(text, Number(named[1])) + Number(named[2]) - 1;
  return message.place?.offset ?? message.place?.start?.offset ?? 0;
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let current = 1; current < line; current += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return at;
    at = next + 1;
  }
  return at;
}

const isEscaped = (text: string, at: number): boolean =>
  (/\\*$/.exec(text.slice(Math.max(0, at - 50), at))?.[0].length ?? 0) % 2 === 1;

const MOST_BRACES = 100;

/** Every brace left open before `offset`: back to the last closing one. */
function openBraces(text: string, offset: number): number[] {
  const from = text.lastIndexOf('}', offset - 1) + 1;
  return [...text.slice(from, offset + 1).matchAll(/\{/g)]
    .map((match) => from + match.index)
    .filter((at) => !isEscaped(text, at))
    .slice(0, MOST_BRACES);
}

function tagStart(text: string, offset: number): number {
  let at = signBefore(text, offset);
  // A tag that is still open swallows the next one: the fault is where the first begins.
  for (let before = signBefore(text, at - 1); isLeftOpen(text, before, at); before = signBefore(text, at - 1))
    at = before;
  return at;
}

/** The last `<` at or before the offset that is not escaped; -1 when there is none. */
function signBefore(text: string, offset: number): number {
  let at = offset < 0 ? -1 : text.lastIndexOf('<', offset);
  while (at > 0 && isEscaped(text, at)) at = text.lastIndexOf('<', at - 1);
  return at;
}

const isLeftOpen = (text: string, from: number, to: number): boolean =>
  from >= 0 && from < to && /^<(?:[^\s>][^>]*)?$/.test(text.slice(from, to));

/** `a<b và c>d`: signs of comparison around Vietnamese words, not a tag. */
const COMPARISON = /^<(?![!?]|\/?[A-Z])(?=[^<>="'@\n]*[^\u0020-\u007E])[^<>="'@\n]*>/;

interface TagShape {
  readonly pattern: RegExp;
  finding(span: Span, match: RegExpExecArray): OffsetFinding;
}

const syntax = (span: Span, advice: Advice): OffsetFinding => ({ code: 'body/syntax', ...span, params: { ...advice } });

/** Far longer than a real tag or comment; keeps the patterns off the rest of the file. */
const LONGEST_TAG = 5000;

/** What people type after `<`, most telling first. Each pattern starts at the `<`. */
const SHAPES: readonly TagShape[] = [
  {
    pattern: /^<!--[\s\S]*?(?:-->|$)/,
    finding: (span) => html(span, COMMENT),
  },
  { pattern: /^<[!?][^>\n]*>?/, finding: (span) => html(span, DECLARATION) },
  {
    pattern: /^<(?:mailto:)?[^\s<>@]+@[^\s<>]+>/,
    finding: (span, [typed]) => syntax(span, withoutSigns({ vi: 'địa chỉ thư', en: 'a mail address' }, typed)),
  },
  {
    pattern: /^<(?:[a-z][a-z0-9+.-]*:\/\/|(?:tel|data|javascript|vbscript):|www\.)[^\s<>]*>/i,
    finding: (span, [typed]) => syntax(span, withoutSigns({ vi: 'liên kết', en: 'a link' }, typed)),
  },
  {
    pattern: /^<(\/?)([A-Za-z][\w:.-]*)(?=[\s/>])(?:[^<>\n]|\n(?!\s*\n))*>/,
    finding: (span, match) => brokenTag(span, match),
  },
];

function explainTag(text: string, at: number): SyntaxProblem {
  const rest = text.slice(at, at + LONGEST_TAG);
  for (const shape of COMPARISON.test(rest) ? [] : SHAPES) {
    const match = shape.pattern.exec(rest);
    if (match === null) continue;
    const span = { start: at, end: at + match[0].length };
    return {
      findings: [shape.finding(span, match)],
      blanks: [span, ...closingTag(text, span.end, match[1] === '' ? match[2] : undefined)],
    };
  }
  const signs = lessThan(rest);
  const span = { start: at, end: at + signs.length };
  return { findings: [syntax(span, signs.advice)], blanks: [span] };
}

const withoutSigns = ({ vi, en }: Bilingual, typed: string): Advice => {
  const words = typed.replace(/^<(?:mailto:)?|>$/g, '');
  return {
    detail: { vi: `${vi}: bỏ hai dấu < và >`, en: `${en}: drop the < and >` },
    fix: { vi: `Viết ${words}, không có < và >.`, en: `Write ${words} without < and >.` },
  };
};

function brokenTag(span: Span, [tag, slash, name = '']: RegExpExecArray): OffsetFinding {
  const isClosing = slash === '/';
  const params = { name, allowed: ALLOWED_COMPONENTS };
  if (isHtmlName(name)) return html(span, htmlTag(isClosing ? `</${name}>` : `<${name}>`, name));
  if (!isComponent(name)) return { code: 'body/unknown-component', ...span, params };
  if (isClosing) return syntax(span, tooManyClosings(name));
  return tag.includes('{') ? codeInTag(span) : syntax(span, illFormed(sampleOf(name)));
}

const tooManyClosings = (name: string): Advice => ({
  detail: { vi: `thẻ đóng </${name}> thừa`, en: `a closing </${name}> too many` },
  fix: { vi: `Xoá </${name}>.`, en: `Delete </${name}>.` },
});

const illFormed = (sample: string): Advice => ({
  detail: { vi: `thẻ viết chưa đúng, mẫu: ${sample}`, en: `the tag is not well formed, write ${sample}` },
  fix: {
    vi: `Viết ${sample} trên một dòng riêng: ngoặc kép thẳng ("), dấu / ở cuối.`,
    en: `Write ${sample} on a line of its own: straight quotes ("), a / at the end.`,
  },
});

/** The closing partner of a tag that is blanked out goes with it: one cause, one finding. */
function closingTag(text: string, from: number, name: string | undefined): Span[] {
  if (name === undefined) return [];
  const tag = `</${name}>`;
  const at = text.indexOf(tag, from);
  return at < 0 ? [] : [{ start: at, end: at + tag.length }];
}
