/** What a style sheet says of a paragraph or run: emphasis, heading, font, list. */
import { child, descend, type Element, value } from './xml-tree.ts';

export interface Look {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly caps?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly font?: string | undefined;
}

export interface ParagraphLook {
  readonly run: Look;
  readonly centred?: boolean | undefined;
  readonly isHeading?: boolean | undefined;
  readonly list?: ListPlace | undefined;
}

export interface ListPlace {
  /** null with a level: only the level differs from the style. */
  readonly list: string | null;
  readonly level: number | null;
}

/** `<w:b/>`, `<w:b w:val="0"/>`. */
const toggle = (element: Element | undefined): boolean | undefined =>
  element === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(value(element) ?? 'true');

export function lookOf(properties: Element | undefined): Look {
  const fonts = child(properties, 'rFonts')?.attributes;
  return {
    bold: toggle(child(properties, 'b')),
    italic: toggle(child(properties, 'i')),
    caps: toggle(child(properties, 'caps')),
    hidden: toggle(child(properties, 'vanish')),
    font: fonts?.['ascii'] ?? fonts?.['hAnsi'] ?? fonts?.['cs'],
  };
}

export function paragraphLookOf(properties: Element | undefined, run: Element | undefined): ParagraphLook {
  const jc = value(child(properties, 'jc'));
  const outline = value(child(properties, 'outlineLvl'));
  return {
    run: lookOf(run),
    centred: jc === undefined ? undefined : jc === 'center',
    isHeading: outline === undefined ? undefined : Number(outline) < 9,
    list: listOf(child(properties, 'numPr')),
  };
}

function listOf(numbering: Element | undefined): ListPlace | undefined {
  if (numbering === undefined) return undefined;
  const level = value(child(numbering, 'ilvl'));
  return { list: value(child(numbering, 'numId')) ?? null, level: level === undefined ? null : Number(level) };
}

/** What the second says wins, where it says anything. */
export function over<Part extends object>(base: Part, more: Part): Part {
  const said = Object.entries(more).filter(([, each]) => each !== undefined);
  return { ...base, ...(Object.fromEntries(said) as Part) };
}

export const overParagraph = (base: ParagraphLook, more: ParagraphLook): ParagraphLook => ({
  ...over(base, more),
  run: over(base.run, more.run),
});

export interface StyleSheet {
  paragraph(style: string | undefined): ParagraphLook;
  character(style: string | undefined): Look;
}

const MAX_CHAIN = 20;

export function readStyles(root: Element | undefined): StyleSheet {
  const sheet = child(root, 'styles');
  const styles = new Map(
    (sheet?.children ?? [])
      .filter(({ name }) => name === 'style')
      .map((style) => [style.attributes['styleId'] ?? '', style]),
  );
  const normal = [...styles.values()].find(
    (style) => style.attributes['type'] === 'paragraph' && style.attributes['default'] !== undefined,
  );
  const defaults = paragraphLookOf(
    descend(sheet, 'docDefaults', 'pPrDefault', 'pPr'),
    descend(sheet, 'docDefaults', 'rPrDefault', 'rPr'),
  );
  const chain = (style: Element | undefined): Element[] => {
    const links: Element[] = [];
    for (let at = style; at && links.length < MAX_CHAIN; at = styles.get(value(child(at, 'basedOn')) ?? ''))
      links.unshift(at);
    return links;
  };
  const own = (style: Element): ParagraphLook => {
    const look = paragraphLookOf(child(style, 'pPr'), child(style, 'rPr'));
    return /^(?:heading|tiêu đề|title)\s*\d*$/iu.test(value(child(style, 'name')) ?? '')
      ? { ...look, isHeading: true }
      : look;
  };
  return {
    paragraph: (id) =>
      chain(styles.get(id ?? '') ?? normal)
        .map(own)
        .reduce(overParagraph, defaults),
    character: (id) =>
      id === undefined
        ? {}
        : chain(styles.get(id))
            .map((style) => lookOf(child(style, 'rPr')))
            .reduce(over, {}),
  };
}
