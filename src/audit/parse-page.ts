/** One page, read once from start to end: thousands of pages take seconds, so no tree is built. */
import { Parser } from 'htmlparser2';
import type { BuiltPage, Reference } from './site.ts';

type Attributes = Readonly<Record<string, string>>;

/** What an element points at, by attribute. */
const URL_ATTRIBUTES: Readonly<Record<string, readonly (readonly [attribute: string, use: Reference['use']])[]>> = {
  a: [['href', 'link']],
  area: [['href', 'link']],
  form: [['action', 'link']],
  button: [['formaction', 'link']],
  script: [['src', 'load']],
  img: [
    ['src', 'load'],
    ['srcset', 'load'],
  ],
  source: [
    ['src', 'load'],
    ['srcset', 'load'],
  ],
  iframe: [['src', 'load']],
  embed: [['src', 'load']],
  object: [['data', 'load']],
  video: [
    ['src', 'load'],
    ['poster', 'load'],
  ],
  audio: [['src', 'load']],
  track: [['src', 'load']],
  input: [
    ['src', 'load'],
    ['formaction', 'link'],
  ],
  use: [
    ['href', 'load'],
    ['xlink:href', 'load'],
  ],
  image: [
    ['href', 'load'],
    ['xlink:href', 'load'],
  ],
};

/** `preconnect` fetches nothing but tells the other host about the reader all the same. */
const LOADING_RELS =
  /\b(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|mask-icon|manifest)\b/iu;

const DATA_SCRIPT = /^(?:application\/(?:ld\+)?json|text\/plain|speculationrules|importmap)$/iu;

/** The facts of a page. `file` is its path in the built folder. */
export function parsePage(file: string, html: string): BuiltPage {
  const facts = collectFacts(html);
  return { file, address: addressOf(file), bytes: Buffer.byteLength(html), ...facts, isNfc: isNfc(html) };
}

/** `a/index.html` → `/a/`, `a.html` → `/a.html`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

/** Composing a long text is slow; without a Latin combining mark (or a letter that has a twin) there is nothing to compose. */
export const isNfc = (text: string): boolean =>
  !/[\u0300-\u036f\u2126\u212a\u212b]/.test(text) || text === text.normalize('NFC');

type Facts = Omit<BuiltPage, 'file' | 'address' | 'bytes' | 'isNfc'>;

function collectFacts(html: string): Facts {
  const references = new Map<string, Reference>();
  const ids = new Set<string>();
  const handlers = new Set<string>();
  const styled = new Set<string>();
  const scripts: (string | null)[] = [];
  const stylesheets: string[] = [];
  const texts = { title: '', script: '', style: '' };
  const seen = { title: false, h1: 0, main: 0 };
  const said: { lang: string | null; description: string | null; canonical: string | null } = {
    lang: null,
    description: null,
    canonical: null,
  };
  let inside: keyof typeof texts | null = null;

  const refer = (tag: string, use: Reference['use'], url: string): void => {
    references.set(`${use} ${tag} ${url}`, { url, use, tag });
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        for (const [name, value] of Object.entries(attributes)) {
          if (name.startsWith('on')) handlers.add(`${tag}[${name}]`);
          if (name === 'style') {
            styled.add(tag);
            texts.style += `${value}\n`;
          }
        }
        if (attributes.id !== undefined) ids.add(attributes.id);
        if (tag === 'a' && attributes.name !== undefined) ids.add(attributes.name);
        for (const [attribute, use] of URL_ATTRIBUTES[tag] ?? []) {
          for (const url of urlsOf(attribute, attributes[attribute])) refer(tag, use, url);
        }
        if (tag === 'html') said.lang = attributes.lang ?? null;
        if (tag === 'h1') seen.h1++;
        if (tag === 'main') seen.main++;
        if (tag === 'meta' && attributes.name?.toLowerCase() === 'description')
          said.description = attributes.content ?? '';
        if (tag === 'link') {
          const { rel = '', href } = attributes;
          if (href !== undefined) refer('link', useOfLink(rel), href);
          if (/\bcanonical\b/iu.test(rel)) said.canonical = href ?? null;
          if (/\bstylesheet\b/iu.test(rel) && href) stylesheets.push(href);
        }
        if (tag === 'script' && isScript(attributes)) scripts.push(attributes.src ?? null);
        if (tag === 'title' && !seen.title) inside = 'title';
        if (tag === 'style') inside = 'style';
        if (tag === 'script' && isScript(attributes)) inside = 'script';
      },
      ontext(text) {
        if (inside) texts[inside] += text;
      },
      onclosetag(tag) {
        if (tag !== inside) return;
        // An SVG may have titles of its own further down.
        if (tag === 'title') seen.title = true;
        inside = null;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return {
    references: [...references.values()],
    ids,
    ...said,
    title: seen.title ? texts.title.trim() : null,
    h1: seen.h1,
    main: seen.main,
    handlers: [...handlers],
    styled: [...styled],
    scripts,
    stylesheets,
    inlineScript: texts.script,
    inlineCss: texts.style,
  };
}

const isScript = ({ type = '' }: Attributes): boolean => !DATA_SCRIPT.test(type);

/** `alternate` is offered to the reader; `canonical` and its like only name. */
function useOfLink(rel: string): Reference['use'] {
  if (LOADING_RELS.test(rel)) return 'load';
  return /\balternate\b/iu.test(rel) ? 'link' : 'name';
}

function urlsOf(attribute: string, value: string | undefined): readonly string[] {
  if (value === undefined || value.trim() === '') return [];
  if (attribute !== 'srcset') return [value.trim()];
  return value.split(/,\s+/u).flatMap((candidate) => candidate.trim().split(/\s+/u)[0] || []);
}
