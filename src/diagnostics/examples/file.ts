/** Files themselves: names, encoding, syntax. */
import type { Example } from '../examples.ts';

export const fileExamples = {
  'file/name-not-nfc': {
    params: { name: 'plans/2026/ke-hoach-minh-hoa.mdx' },
    before: 'plans/2026/kế-hoạch-minh-hoạ.mdx',
    after: 'plans/2026/ke-hoach-minh-hoa.mdx',
  },
  'file/name-not-plain': {
    params: { name: 'plans/2026/ke-hoach-minh-hoa.mdx' },
    before: 'plans/2026/Kế hoạch Minh hoạ.mdx',
    after: 'plans/2026/ke-hoach-minh-hoa.mdx',
  },
  'file/unknown': {
    params: { expected: 'rounds/<đợt>/results.json, plans/<năm>/<tên>.mdx, …' },
    before: 'rounds/minh-hoa-2025/bang-diem.xlsx',
    after: 'rounds/minh-hoa-2025/results.json',
  },
  'file/not-utf8': {
    params: {},
    before: 'Lưu thành… → Bảng mã: UTF-16 LE',
    after: 'Lưu thành… → Bảng mã: UTF-8',
  },
  'file/too-large': {
    params: { size: 2310, most: 1000 },
    before: 'plans/2026/ke-hoach-minh-hoa.mdx   2310 kB',
    after: 'plans/2026/ke-hoach-minh-hoa.mdx   31 kB',
  },
  'file/text-not-nfc': {
    params: {},
    before: '"name": "Minh hoạ"   (ọ gõ bằng hai ký tự: o và dấu nặng)',
    after: '"name": "Minh hoạ"   (ọ là một ký tự)',
  },
  'file/control-character': {
    params: { name: 'U+200B', more: '' },
    before: '"name": "Minh·hoạ"   (chỗ dấu · có một ký tự ẩn)',
    after: '"name": "Minh hoạ"',
  },
  'file/foreign-character': {
    params: { name: 'U+F0B7', more: '' },
    before: '□ Rà soát thủ tục hành chính   (ô □ là dấu đầu dòng dán từ Word)',
    after: '- Rà soát thủ tục hành chính',
  },
  'json/syntax': {
    params: {
      detail: { vi: 'thiếu dấu phẩy', en: 'a comma is missing' },
      fix: { vi: 'Thêm dấu , vào chỗ này.', en: 'Add a , here.' },
    },
    before: '"total": 93.5\n"rank": 1',
    after: '"total": 93.5,\n"rank": 1',
  },
  'json/duplicate-key': {
    params: { key: 'rank', firstLine: 8 },
    before: '"rank": 2,\n"total": 88.5,\n"rank": 3',
    after: '"rank": 2,\n"total": 88.5',
  },
} as const satisfies Record<string, Example>;
