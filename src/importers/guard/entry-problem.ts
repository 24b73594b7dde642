/** One entry as the directory lists it: a plain relative path, the same for every reader. */
import type { Entry } from 'yauzl';
import type { Bilingual } from '../../diagnostics/finding.ts';

const LONGEST_NAME = 255;
const ZIP64_FIELD = 0x0001;
/** A second name that only some readers look at. */
const UNICODE_PATH = 0x7075;
const SYMBOLIC_LINK = 0o120000;

export function entryProblem(name: string, entry: Entry): Bilingual | null {
  // eslint-disable-next-line no-control-regex
  if (name === '' || name.length > LONGEST_NAME || /[\u0000-\u001f\u007f\uFFFD]/.test(name))
    return { vi: 'tên của một phần không đọc được', en: 'the name of a part cannot be read' };
  if (/^[/\\]|^[a-z]:|\\|(^|\/)\.{1,2}(\/|$)|\/\//i.test(name))
    return { vi: 'tên của một phần dẫn ra ngoài gói', en: 'the name of a part leads out of the package' };
  if (entry.extraFields.some(({ id }) => id === ZIP64_FIELD))
    return {
      vi: 'kích thước kiểu zip64, chỉ dành cho tệp trên 4 GB',
      en: 'sizes of the zip64 kind, meant for files above 4 GB',
    };
  if (entry.extraFields.some(({ id }) => id === UNICODE_PATH))
    return { vi: 'một phần mang hai tên', en: 'one part has two names' };
  if ((entry.externalFileAttributes >>> 16) >> 12 === SYMBOLIC_LINK >> 12)
    return { vi: 'một phần là lối tắt', en: 'one part is a symbolic link' };
  return null;
}
