/** A part of a Word file as a tree of elements. Names and attributes come without their prefix. */
import { readXml } from '../../guard/xml.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Only what stands directly inside. */
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export function parseXml(bytes: Uint8Array, part: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  readXml(bytes, part, {
    open(name, attributes) {
      const local = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
      const element: Element = { name, attributes: local, children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(text) {
      const last = open.at(-1);
      if (last) last.text += text;
    },
  });
  return root;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);

/** `child(child(element, 'pPr'), 'jc')`. */
export const descend = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((at, name) => child(at, name), element);

export const value = (element: Element | undefined): string | undefined => element?.attributes['val'];

/** Every element of a name below, in order, without looking into what was found. */
export function* below(element: Element, name: string): Iterable<Element> {
  for (const each of element.children)
    if (each.name === name) yield each;
    else yield* below(each, name);
}
