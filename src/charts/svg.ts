/** The few words of SVG the charts need. Everything that comes from data passes through here and is escaped. */
import { escapeHtml } from '../text/html.ts';

/** A finished drawing, ready to be put into a page. */
export interface Chart {
  readonly svg: string;
}

/** A value as it is written on the drawing. */
export type Formatter = (value: number) => string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One decimal of a pixel is enough, and keeps the page small. */
const attributeValue = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeHtml(value);

/** `content` must be markup made by this module. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${attributeValue(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const text = (x: number, y: number, words: string, className?: string): string =>
  element('text', { x, y, class: className || undefined }, escapeHtml(words));

export const line = (x1: number, y1: number, x2: number, y2: number, className: string): string =>
  element('line', { class: className, x1, y1, x2, y2 });

export const dot = (cx: number, cy: number, r: number, className: string): string =>
  element('circle', { class: className, cx, cy, r });

/** `label` is the sentence a reader hears instead of seeing the drawing. */
export function drawing(width: number, height: number, label: string, parts: readonly string[]): Chart {
  const size = { viewBox: `0 0 ${width} ${Math.ceil(height)}`, width, height: Math.ceil(height) };
  return { svg: element('svg', { ...size, role: 'img', 'aria-label': label }, parts.join('')) };
}
