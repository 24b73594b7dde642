/** Plan bodies. */
import type { Example } from '../examples.ts';

const ALLOWED = '<BangNhiemVu />, <ChiTieu />, <PhuLuc ten="…" />, <LichDanhGia dot="…" />';

export const bodyExamples = {
  'body/syntax': {
    params: {
      detail: { vi: 'chữ trong dấu { }', en: 'text in { }' },
      fix: { vi: 'Thay { } bằng ngoặc tròn ( ) hoặc dấu “…”.', en: 'Write ( ) or “…” instead of { }.' },
    },
    before: 'Giảm còn {ghi số} việc trễ hạn.',
    after: 'Giảm còn 5 việc trễ hạn.',
  },
  'body/code': {
    params: { what: { vi: 'biểu thức trong dấu { }', en: 'an expression in { }' }, allowed: ALLOWED },
    before: 'Đạt {60 + 33.5} điểm.',
    after: 'Đạt 93,5 điểm.',
  },
  'body/unknown-component': {
    params: { name: 'BangDiem', allowed: ALLOWED },
    before: '<BangDiem />',
    after: '<BangNhiemVu />',
  },
  'body/bad-attribute': {
    params: {
      name: 'PhuLuc',
      attribute: 'ten',
      detail: { vi: 'thiếu ten', en: 'ten is missing' },
      allowed: {
        vi: 'Viết tên phụ lục, ví dụ ten="Phụ lục I".',
        en: 'Write the name of the annex, as in ten="Phụ lục I".',
      },
    },
    before: '<PhuLuc />',
    after: '<PhuLuc ten="Phụ lục I" />',
  },
  'body/misplaced-component': {
    params: { name: 'ChiTieu' },
    before: 'Mục tiêu năm nay: <ChiTieu /> như trên.',
    after: 'Mục tiêu năm nay:\n\n<ChiTieu />',
  },
  'body/html': {
    params: {
      what: '<b>',
      fix: { vi: 'Chữ đậm viết **như thế này**.', en: 'Bold is written **like this**.' },
    },
    before: 'Nâng <b>điểm điều tra</b>.',
    after: 'Nâng **điểm điều tra**.',
  },
  'body/unsafe-link': {
    params: { url: 'minh-hoa.example/ket-qua' },
    before: '[Kết quả](minh-hoa.example/ket-qua)',
    after: '[Kết quả](https://minh-hoa.example/ket-qua)',
  },
  'body/not-allowed': {
    params: {
      what: { vi: 'trích dẫn (dấu > ở đầu dòng)', en: 'a quotation (> at the start of a line)' },
      fix: {
        vi: 'Đầu dòng viết “trên 95%” hoặc “≥ 95%”; lời trích thì đặt trong “…”.',
        en: 'At the start of a line write “over 95%” or “≥ 95%”; put quoted words in “…”.',
      },
    },
    before: '> Giữ điểm hồ sơ.',
    after: 'Giữ điểm hồ sơ.',
  },
  'body/too-much': {
    params: { what: { vi: 'một dòng quá 20000 ký tự', en: 'a line of over 20000 characters' } },
    before: 'a) Rà soát thủ tục hành chính; b) Công khai kết quả; c) …   (cả kế hoạch trên một dòng)',
    after: 'a) Rà soát thủ tục hành chính;\n\nb) Công khai kết quả;\n\nc) …',
  },
} as const satisfies Record<string, Example>;
