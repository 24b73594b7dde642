/** XML of office files: UTF-8, without definitions of its own, and well formed. Entities beyond the five of XML do not exist here. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { broken, Refused, tooLarge } from './refused.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const FORBIDDEN = ['<!DOCTYPE', '<!ENTITY'].map((text) => Buffer.from(text));
const XML_NAME = /\.(xml|rels|vml)$/i;

/** Tables in tables of a document stay far below; a root with every namespace of Office has 40. */
const MOST_DEPTH = 200;
const MOST_ATTRIBUTES = 200;

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function isXml(name: string, bytes: Uint8Array): boolean {
  const at = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? 3 : 0;
  return XML_NAME.test(name) || bytes[at] === 0x3c || isUtf16(bytes);
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);

/** Why this XML must not reach a parser, in both languages; null when it may. */
export function xmlProblem(bytes: Uint8Array): { readonly vi: string; readonly en: string } | null {
  const buffer = viewOf(bytes);
  const head = buffer.subarray(0, 200).toString('latin1');
  const encoding = /^[^>]*?encoding\s*=\s*["']([^"']*)/.exec(head)?.[1] ?? 'utf-8';
  if (isUtf16(bytes) || head.includes('\0') || !/^(utf-?8|us-ascii)$/i.test(encoding))
    return { vi: 'bảng mã không phải UTF-8', en: 'its encoding is not UTF-8' };
  if (FORBIDDEN.some((words) => buffer.includes(words)))
    return { vi: 'có định nghĩa riêng (DOCTYPE, ENTITY)', en: 'it has definitions of its own (DOCTYPE, ENTITY)' };
  return null;
}

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Names come without their prefix: writers choose prefixes freely. Throws when the XML is not well formed. */
export function readXml(bytes: Uint8Array, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw broken('một phần không đúng quy cách XML', 'a part is not well-formed XML', part);
  });
  let [depth, attributes] = [0, 0];
  const limit = (reached: number, most: number): void => {
    if (reached > most)
      throw tooLarge('XML lồng nhau quá sâu hoặc quá rậm', 'XML that is nested too deep or too dense', part);
  };
  parser.on('opentagstart', () => {
    attributes = 0;
    limit((depth += 1), MOST_DEPTH);
  });
  parser.on('attribute', () => limit((attributes += 1), MOST_ATTRIBUTES));
  parser.on('opentag', (tag: SaxesTagPlain) => handlers.open?.(localName(tag.name), tag.attributes));
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    depth -= 1;
    handlers.close?.(localName(name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  try {
    parser.write(viewOf(bytes).toString('utf8')).close();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw broken('một phần không đúng quy cách XML', 'a part is not well-formed XML', part);
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
