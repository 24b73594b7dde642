/** Questions to a built page: elements by tag and class, and what a reader reads in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

type Tree = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
export type Root = Tree | Element;

export const fileOf = (dir: string, address: string): string =>
  join(dir, address.endsWith('/') ? `${address}index.html` : address);

export const readText = (dir: string, address: string): string => readFileSync(fileOf(dir, address), 'utf8');

/** `address` as the site writes it: `/xep-hang/papi-2024/`. */
export const readPage = (dir: string, address: string): Tree => parseDocument(readText(dir, address));

/** Elements below `root` with all of: tag (or `*`), classes, attributes. `find(page, 'td.n.c-tot')`, `find(page, '[data-task]')`. */
export function find(root: Root, query: string): Element[] {
  const [, tag = '*', rest = ''] = /^([\w-]+|\*)?(.*)$/u.exec(query) ?? [];
  const names = [...rest.matchAll(/([.#])([\w-]+)/gu)];
  const attributes = [...rest.matchAll(/\[([\w-]+)(?:="([^"]*)")?\]/gu)];
  return DomUtils.getElementsByTagName(tag || '*', root.children, true).filter(
    (element) =>
      names.every(([, sign, name]) =>
        sign === '.' ? classesOf(element).includes(name ?? '') : element.attribs['id'] === name,
      ) &&
      attributes.every(([, name = '', value]) =>
        value === undefined ? name in element.attribs : element.attribs[name] === value,
      ),
  );
}

/** The only one; throws when there is none or more. */
export function one(root: Root, query: string): Element {
  const found = find(root, query);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements for ${query}`);
  return found[0];
}

export const classesOf = (element: Element): string[] => (element.attribs['class'] ?? '').split(/\s+/u);

/** What a reader reads: without scripts and styles, white space as single spaces, no-break spaces as spaces. */
export function textOf(root: Root): string {
  const parts: string[] = [];
  const visit = (nodes: Root['children']): void => {
    // Scripts and styles are of other types.
    for (const node of nodes) {
      if (node.type === ElementType.Text) parts.push(node.data);
      else if (node.type === ElementType.Tag) visit(node.children);
    }
  };
  visit(root.children);
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

export const attribute = (element: Element, name: string): string => element.attribs[name] ?? '';

/** The rows of one `dl.facts`, by term. */
export function factsOf(page: Root): Readonly<Record<string, string>> {
  const list = one(page, 'dl.facts');
  const terms = find(list, 'dt').map((term) => textOf(term));
  return Object.fromEntries(find(list, 'dd').map((value, at) => [terms[at] ?? '', textOf(value)]));
}

/** "89,95" → 89.95, "−0,01" → -0.01; NaN for words. */
export const toNumber = (shown: string): number =>
  /^[+−]?[\d.]+(?:,\d+)?$/u.test(shown)
    ? Number(shown.replaceAll('.', '').replace(',', '.').replace('−', '-'))
    : Number.NaN;
