/**
 * Which link addresses a plan may carry. An allow-list on the address as the browser would get it (entities already
 * decoded by the parser), and again after percent-decoding, so that no encoding hides another scheme or host.
 */
const MAX_DECODINGS = 3;

/** Blanks, controls, zero-width and bidi characters: browsers drop some of them inside a scheme. */
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0020\u007F-\u00A0\u00AD\u061C\u200B-\u200F\u2028-\u202F\u2060-\u2069\u3000\uFEFF]/u;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001F\u007F]/;

export function isAllowedUrl(url: string): boolean {
  if (HIDDEN.test(url) || url.includes('\\') || !hasAllowedForm(url)) return false;
  return decodings(url).every(
    (decoded) => !CONTROL.test(decoded) && !decoded.includes('\\') && hasAllowedStart(decoded),
  );
}

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
  return parsed.hostname !== '' && parsed.username === '' && parsed.password === '';
}

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
