/** Every address inside the site leads to a file, every anchor to an element. */
import { cssUrls, fileFor, originOf, resolve } from '../resolve.ts';
import { addressOf } from '../parse-page.ts';
import type { AuditFinding, AuditRule, BuiltPage, BuiltSite } from '../site.ts';

export const brokenLinks: AuditRule = {
  name: 'broken-link',
  check: (site) => [...site.pages.flatMap((page) => checkPage(site, page)), ...checkStyles(site)],
};

const finding = (file: string, message: string): AuditFinding => ({ rule: brokenLinks.name, severity: 'error', file, message });

function checkPage(site: BuiltSite, page: BuiltPage): AuditFinding[] {
  const own = originOf(page.canonical);
  const inline = cssUrls(page.inlineCss).map((url) => ({ url, tag: 'style' }));
  return [...page.references, ...inline].flatMap(({ url, tag }) => {
    const problem = problemOf(site, url, page.address, own);
    return problem ? [finding(page.file, `<${tag}> ${url}: ${problem}`)] : [];
  });
}

function checkStyles(site: BuiltSite): AuditFinding[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => cssUrls(site.text(file)).map((url) => ({ file, url, problem: problemOf(site, url, addressOf(file), null) })))
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
