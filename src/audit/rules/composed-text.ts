/** Everything is NFC: otherwise two spellings of one name neither compare, sort nor search alike. */
import { isNfc } from '../parse-page.ts';
import type { AuditFinding, AuditRule, BuiltSite } from '../site.ts';

export const composedText: AuditRule = {
  name: 'composed-text',
  check: (site) => [
    ...[...site.files]
      .filter((file) => !isNfc(file))
      .map((file) => finding(file, 'tên tệp chưa ở dạng dựng sẵn (NFC)')),
    ...site.pages
      .filter((page) => !page.isNfc)
      .map((page) => finding(page.file, 'chữ trong trang chưa ở dạng dựng sẵn (NFC)')),
    ...dataFiles(site)
      .filter((file) => !isNfc(site.text(file)))
      .map((file) => finding(file, 'chữ trong tệp chưa ở dạng dựng sẵn (NFC)')),
  ],
};

const finding = (file: string, message: string): AuditFinding => ({
  rule: composedText.name,
  severity: 'error',
  file,
  message,
});

const dataFiles = (site: BuiltSite): readonly string[] =>
  [...site.files].filter((file) => /\.(?:json|jsonld|csv|xml|txt|ics|webmanifest)$/u.test(file));
