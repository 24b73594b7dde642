/** Every address inside the site leads to a file, every anchor to an element. */
import { cssUrls, fileFor, originOf, resolve } from '../resolve.ts';
import { addressOf } from '../parse-page.ts';
import type { AuditFinding, AuditRule, BuiltPage, BuiltSite } from '../site.ts';

export const brokenLinks: AuditRule = {
  name: 'broken-link',
  check(site) {
    const known = new Map<string, string | null>();
    return [...site.pages.flatMap((page) => checkPage(site, page, known)), ...checkStyles(site)];
  },
};

/** Absolute paths mean the same on every page, and most pages hold the same ones. */
type Known = Map<string, string | null>;

const finding = (file: string, message: string): AuditFinding => ({
  rule: brokenLinks.name,
  severity: 'error',
  file,
  message,
});

function checkPage(site: BuiltSite, page: BuiltPage, known: Known): AuditFinding[] {
  const own = originOf(page.canonical);
  const problemHere = (url: string): string | null => {
    if (!/^\/(?![/\\])/u.test(url)) return problemOf(site, url, page.address, own);
    const problem = known.get(url);
    if (problem !== undefined) return problem;
    const found = problemOf(site, url, page.address, own);
    known.set(url, found);
    return found;
  };
  const inline = cssUrls(page.inlineCss).map((url) => ({ url, tag: 'style' }));
  return [...page.references, ...inline].flatMap(({ url, tag }) => {
    const problem = problemHere(url);
    return problem ? [finding(page.file, `<${tag}> ${url}: ${problem}`)] : [];
  });
}

function checkStyles(site: BuiltSite): AuditFinding[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      cssUrls(site.text(file)).map((url) => ({ file, url, problem: problemOf(site, url, addressOf(file), null) })),
    )
    .flatMap(({ file, url, problem }) => (problem ? [finding(file, `url(${url}): ${problem}`)] : []));
}

function problemOf(site: BuiltSite, url: string, from: string, own: string | null): string | null {
  const target = resolve(url, from, own);
  if (target.kind === 'invalid') return 'không phải một địa chỉ';
  if (target.kind !== 'inside') return null;
  const file = fileFor(site, target.path);
  if (file === null) return fileFor(site, `${target.path}/`) ? 'thiếu dấu / ở cuối' : 'không có trang hay tệp này';
  const page = site.page(addressOf(file));
  // `#` and `#top` are the start of any page.
  if (page === null || target.anchor === '' || target.anchor === 'top' || page.ids.has(target.anchor)) return null;
  return `trang có, nhưng không có chỗ #${target.anchor}`;
}
