/**
 * Which link addresses a plan may carry. An allow-list on the address as the browser would get it (entities already
 * decoded by the parser), and again after percent-decoding, so that no encoding hides another scheme or host.
 */
import { isPlainText } from './unwanted-characters.ts';

const MAX_DECODINGS = 3;
/** What browsers and mail programs take for sure. */
const LONGEST = 2000;

export function isAllowedUrl(url: string): boolean {
  if (url.length > LONGEST || /\s/.test(url) || !hasAllowedForm(url)) return false;
  return [url, ...decodings(url)].every((form) => isClean(form) && hasAllowedStart(form)) && !hidesSomething(url);
}

/** Browsers drop some hidden characters inside a scheme, and read a backslash as a slash. */
const isClean = (url: string): boolean => !CONTROL.test(url) && !url.includes('\\');

/** Direction marks and the like, typed or percent-encoded. */
function hidesSomething(url: string): boolean {
  try {
    return !isPlainText(decodeURIComponent(url));
  } catch {
    return !isPlainText(url);
  }
}

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001F\u007F]/;

function hasAllowedForm(url: string): boolean {
  if (/^https?:\/\//i.test(url)) return isWebAddress(url);
  if (/^mailto:/i.test(url)) return /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(\?[^\s]*)?$/i.test(url);
  return /^\/(?!\/)/.test(url) || /^#./.test(url);
}

const hasAllowedStart = (url: string): boolean => /^(https?:\/\/[^/]|mailto:|\/(?!\/)|#)/i.test(url);

/** A host must be there, and nothing before it: `https://gov.vn@example.com` shows one host and opens another. */
function isWebAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  return parsed.hostname !== '' && parsed.username === '' && parsed.password === '' && hasPlainHost(url);
}

/** ASCII as it was typed: a Cyrillic о looks like ours and opens another site. */
const hasPlainHost = (url: string): boolean =>
  /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#]|$)/i.test(url) && !/^https?:\/\/(?:[^/?#]*\.)?xn--/i.test(url);

function decodings(url: string): string[] {
  const found: string[] = [];
  for (let current = url; found.length < MAX_DECODINGS;) {
    const decoded = percentDecode(current);
    if (decoded === current) break;
    found.push(decoded);
    current = decoded;
  }
  return found;
}

/** Byte by byte, because a malformed sequence must not stop the decoding of the rest. */
const percentDecode = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
