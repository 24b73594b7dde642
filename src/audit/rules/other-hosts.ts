/** The reader's browser talks to this site and to nobody else. Links outward are fine: the reader decides. */
import { addressOf } from '../parse-page.ts';
import { cssUrls, originOf, resolve } from '../resolve.ts';
import type { AuditFinding, AuditRule, BuiltSite } from '../site.ts';

export const otherHosts: AuditRule = {
  name: 'other-host',
  check: (site) => [...site.pages.flatMap(checkPage), ...checkAssets(site)],
};

/** Only literal addresses: a computed one cannot be judged from the text. */
const SCRIPT_LOADS =
  /\b(?:fetch|import|importScripts|sendBeacon|Worker|SharedWorker|EventSource|WebSocket|open)\s*\(\s*(?:(["'])(?:GET|POST)\1\s*,\s*)?["'`]((?:(?:https?|wss?):)?\/\/[^"'`\s]+)|\b(?:from|import)\s*["']((?:https?:)?\/\/[^"'\s]+)/giu;

const finding = (file: string, host: string, what: string): AuditFinding => ({
  rule: otherHosts.name,
  severity: 'error',
  file,
  message: `${what} gọi tới máy khác: ${host}`,
});

function checkPage(page: BuiltSite['pages'][number]): AuditFinding[] {
  const own = originOf(page.canonical);
  const loads = page.references.filter(({ use }) => use === 'load').map(({ url, tag }) => ({ url, what: `<${tag}>` }));
  const forms = page.references.filter(({ tag }) => tag === 'form').map(({ url }) => ({ url, what: '<form>' }));
  const styles = cssUrls(page.inlineCss).map((url) => ({ url, what: '<style>' }));
  const scripts = scriptUrls(page.inlineScript).map((url) => ({ url, what: '<script>' }));
  return [...loads, ...forms, ...styles, ...scripts].flatMap(({ url, what }) =>
    outside(page.file, page.address, url, what, own),
  );
}

function checkAssets(site: BuiltSite): AuditFinding[] {
  const isExempt = (file: string): boolean => site.config.exempt.some((prefix) => `/${file}`.startsWith(prefix));
  return [...site.files]
    .filter((file) => !isExempt(file))
    .flatMap((file) => {
      if (file.endsWith('.css'))
        return cssUrls(site.text(file)).flatMap((url) => outside(file, addressOf(file), url, 'CSS', null));
      if (/\.m?js$/u.test(file))
        return scriptUrls(site.text(file)).flatMap((url) => outside(file, addressOf(file), url, 'JS', null));
      return [];
    });
}

function outside(file: string, from: string, url: string, what: string, own: string | null): AuditFinding[] {
  // The usual case, told apart without parsing.
  if (/^(?:\/(?![/\\])|data:|#)/u.test(url)) return [];
  const target = resolve(url, from, own);
  return target.kind === 'outside' ? [finding(file, target.host, what)] : [];
}

const scriptUrls = (script: string): readonly string[] =>
  [...script.matchAll(SCRIPT_LOADS)].flatMap((match) => match[2] ?? match[3] ?? []);
