/** The inside of a Word paragraph → runs. What cannot be text is counted. */
import type { Run } from '../block.ts';
import { drawsCapitals, encodingOfFont, fromLegacy, type LegacyEncoding } from '../legacy-letters.ts';
import { type Look, lookOf, over, type StyleSheet } from './styles.ts';
import { below, child, type Element, value } from './xml-tree.ts';

export type LeftOut = 'deleted' | 'inserted' | 'image' | 'comment' | 'symbol' | 'hidden' | 'footnote' | 'object';

export interface RunContext {
  readonly styles: StyleSheet;
  /** Text of a footnote or endnote by its element and id. */
  readonly footnote: (element: string, id: string) => string;
  readonly link: (id: string) => string | undefined;
  readonly count: (what: LeftOut) => void;
  readonly countLegacy: (encoding: LegacyEncoding) => void;
  readonly clean: (text: string) => string;
  /** A text box stands in the middle of a line; its paragraphs follow the line. */
  readonly textBox: (content: Element) => void;
}

export function readRuns(container: Element, look: Look, context: RunContext, href?: string): Run[] {
  return container.children.flatMap((element) => {
    switch (element.name) {
      case 'r':
        return readRun(element, look, context, href);
      case 'hyperlink': {
        const target = context.link(element.attributes['id'] ?? '');
        return readRuns(element, look, context, target ?? href);
      }
      case 'ins':
      case 'moveTo':
        context.count('inserted');
        return readRuns(element, look, context, href);
      case 'del':
      case 'moveFrom':
        context.count('deleted');
        return [];
      case 'AlternateContent':
        return readRuns(child(element, 'Choice') ?? child(element, 'Fallback') ?? element, look, context, href);
      case 'pPr':
      case 'rPr':
        return [];
      case 'oMath':
        return [{ text: [...below(element, 't')].map(({ text }) => text).join(''), bold: false, italic: false }];
      default:
        // Wrappers that only mark their inside: fldSimple, smartTag, sdt, bdo, customXml …
        return element.children.length > 0 ? readRuns(element, look, context, href) : [];
    }
  });
}

function readRun(run: Element, inherited: Look, context: RunContext, href: string | undefined): Run[] {
  const properties = child(run, 'rPr');
  const styled = over(inherited, context.styles.character(value(child(properties, 'rStyle'))));
  const look = over(styled, lookOf(properties));
  if (look.hidden) {
    context.count('hidden');
    return [];
  }
  const encoding = encodingOfFont(look.font ?? '');
  const raw = run.children.map((element) => textOf(element, encoding, context)).join('');
  if (raw === '') return [];
  if (encoding !== null && /[^\s\p{P}\d]/u.test(raw)) context.countLegacy(encoding);
  // Symbol fonts move Latin letters to the private area.
  const typed = raw.replace(/[\uF020-\uF0FF]/gu, (sign) =>
    encoding === null ? '' : String.fromCharCode(sign.charCodeAt(0) - 0xf000),
  );
  const letters = context.clean(
    encoding === null ? typed : fromLegacy(typed, encoding, drawsCapitals(look.font ?? '')),
  );
  const text = look.caps ? letters.toLocaleUpperCase('vi') : letters;
  return [{ text, bold: look.bold ?? false, italic: look.italic ?? false, ...(href === undefined ? {} : { href }) }];
}

function textOf(element: Element, encoding: LegacyEncoding | null, context: RunContext): string {
  switch (element.name) {
    case 't':
      return element.text;
    case 'tab':
    case 'ptab':
      return ' ';
    case 'br':
      return element.attributes['type'] === undefined || element.attributes['type'] === 'textWrapping' ? '\n' : ' ';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'softHyphen':
      // The byte of "ư" in TCVN3 is the one of the soft hyphen.
      return encoding === 'TCVN3' ? '\u00AD' : '';
    case 'footnoteReference':
    case 'endnoteReference':
      return footnoteText(element, context);
    case 'commentReference':
      context.count('comment');
      return '';
    case 'sym':
      context.count('symbol');
      return '';
    case 'AlternateContent':
      return textOf(
        child(element, 'Choice')?.children[0] ?? child(element, 'Fallback')?.children[0] ?? { ...element, name: '' },
        encoding,
        context,
      );
    case 'drawing':
    case 'pict':
    case 'object':
      return pictureText(element, context);
    default:
      return '';
  }
}

function footnoteText(element: Element, context: RunContext): string {
  const text = context.footnote(element.name, element.attributes['id'] ?? '');
  if (text === '') return '';
  context.count('footnote');
  return ` [Chú thích: ${text}]`;
}

function pictureText(element: Element, context: RunContext): string {
  const boxes = [...below(element, 'txbxContent')];
  if (boxes.length === 0) context.count(element.name === 'object' ? 'object' : 'image');
  for (const box of boxes) context.textBox(box);
  return '';
}
