/** Plans and their tasks. */
import type { Example } from '../examples.ts';

export const planExamples = {
  'plan/cited-after-issue': {
    params: { number: '02/QĐ-MINHHOA', cited: '2026-12-20', issued: '2026-03-02' },
    before: 'number: 02/QĐ-MINHHOA\ndate: "2026-12-20"',
    after: 'number: 02/QĐ-MINHHOA\ndate: "2026-02-20"',
  },
  'plan/cited-year': {
    params: { number: '04/KH-MINHHOA', cited: '2026-12-29', year: '2026' },
    before: 'date: "2026-12-29"\ntitle: Nâng Chỉ số minh hoạ năm 2026',
    after: 'date: "2025-12-29"\ntitle: Nâng Chỉ số minh hoạ năm 2026',
  },
  'plan/impossible-date': {
    params: { date: '30/02/2026' },
    before: 'date: { year: 2026, month: 2, day: 30 }',
    after: 'date: { year: 2026, month: 2, day: null }',
  },
  'plan/annex-missing': {
    params: { label: 'Phụ lục I' },
    before: '- { label: Phụ lục I, present: false }',
    after: '- { label: Phụ lục I, present: false }',
  },
  'plan/numbering-gap': {
    params: { before: '2', after: '4', missing: '3' },
    before: '1. Rà soát hồ sơ.\n2. Công khai kết quả.\n\n4. Báo cáo quý.',
    after: 'editorNotes:\n  - Mục II đánh số từ 2 sang 4; không có điểm 3.',
  },
  'plan/broken-reference': {
    params: {
      reference: 'mục V',
      known: { vi: 'Văn bản có 4 mục.', en: 'The document has 4 sections.' },
    },
    before: 'Thực hiện theo phân công tại mục V.',
    after: 'Thực hiện theo phân công tại mục IV.',
  },
  'task/duplicate-id': {
    params: { id: 'minh-hoa-2026-01' },
    before: '{ "id": "minh-hoa-2026-01", "number": "1.1" }\n{ "id": "minh-hoa-2026-01", "number": "1.2" }',
    after: '{ "id": "minh-hoa-2026-01", "number": "1.1" }\n{ "id": "minh-hoa-2026-02", "number": "1.2" }',
  },
  'task/duplicate-number': {
    params: { number: '4.1' },
    before: '{ "id": "minh-hoa-2026-07", "number": "4.1" }\n{ "id": "minh-hoa-2026-09", "number": "4.1" }',
    after: '{ "id": "minh-hoa-2026-07", "number": "4.1" }\n{ "id": "minh-hoa-2026-09", "number": "4.1" }',
  },
  'task/no-requirement': {
    params: { number: '1.1' },
    before: '"requirement": null',
    after: '"requirement": null',
  },
  'task/deadline-outside-years': {
    params: { date: '2036-12-31', years: '2026' },
    before: '"deadline": { "text": "31/12/2026", "kind": "date", "date": "2036-12-31" }',
    after: '"deadline": { "text": "31/12/2026", "kind": "date", "date": "2026-12-31" }',
  },
} as const satisfies Record<string, Example>;
