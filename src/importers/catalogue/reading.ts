/** Parsers that had to be stopped, or gave up. */
import type { ImportEntry } from '../import-finding.ts';

export const readingEntries = {
  'guard/too-slow': {
    severity: 'error',
    vi: {
      title: 'Đọc tệp quá {seconds} giây chưa xong nên đã dừng.',
      why: 'Tệp quá lớn hoặc rối; để chạy tiếp sẽ treo máy.',
      fix: 'Chép riêng phần cần thiết sang tệp mới rồi thử lại.',
    },
    en: {
      title: 'Reading the file took more than {seconds} seconds and was stopped.',
      why: 'The file is too large or too tangled; reading on would hang the machine.',
      fix: 'Copy only what is needed into a new file and try again.',
    },
  },
  'guard/too-much-memory': {
    severity: 'error',
    vi: {
      title: 'Đọc tệp cần quá {limit} MB bộ nhớ nên đã dừng.',
      why: 'Tệp quá lớn hoặc rối; để chạy tiếp sẽ hết bộ nhớ.',
      fix: 'Chép riêng phần cần thiết sang tệp mới rồi thử lại.',
    },
    en: {
      title: 'Reading the file needed more than {limit} MB of memory and was stopped.',
      why: 'The file is too large or too tangled; reading on would fill the memory.',
      fix: 'Copy only what is needed into a new file and try again.',
    },
  },
  'guard/reader-failed': {
    severity: 'error',
    vi: {
      title: 'Không đọc được tệp: {detail}.',
      why: 'Bên trong tệp có chỗ không theo quy cách nên chương trình đọc dừng lại.',
      fix: 'Mở bằng Excel, Word hoặc LibreOffice rồi “Lưu thành…” tệp mới và thử lại.',
    },
    en: {
      title: 'The file cannot be read: {detail}.',
      why: 'Something in it does not follow the format, so the reader stopped.',
      fix: 'Open it in Excel, Word or LibreOffice, save it as a new file and try again.',
    },
  },
} as const satisfies Record<string, ImportEntry>;
