/** Shape of one file. */
import type { Example } from '../examples.ts';

export const schemaExamples = {
  'schema/unknown-key': {
    params: {
      key: 'cauton',
      allowed: 'id, name, caution, …',
      suggestion: { vi: ' Có phải là “caution”?', en: ' Did you mean “caution”?' },
    },
    before: '"cauton": "Số liệu minh hoạ."',
    after: '"caution": "Số liệu minh hoạ."',
  },
  'schema/missing-key': {
    params: { key: 'englishName', expected: { vi: 'chữ trong "…"', en: 'a text in "…"' } },
    before: '"shortName": "Chỉ số minh hoạ"',
    after: '"shortName": "Chỉ số minh hoạ",\n"englishName": "Demonstration Index"',
  },
  'schema/wrong-type': {
    params: {
      key: 'total',
      expected: { vi: 'số', en: 'a number' },
      received: { vi: 'chữ trong "…"', en: 'a text in "…"' },
      fix: { vi: 'Bỏ ngoặc kép và dùng dấu chấm: 93.5.', en: 'Drop the quotes and use a point: 93.5.' },
    },
    before: '"total": "93,5"',
    after: '"total": 93.5',
  },
  'schema/bad-value': {
    params: {
      key: 'status',
      expected: '"planned", "self-assessment", "appraisal", "published"',
      suggestion: { vi: ' Có phải là “published”?', en: ' Did you mean “published”?' },
    },
    before: '"status": "publishd"',
    after: '"status": "published"',
  },
  'schema/bad-date': {
    params: { value: '31/12/2026', suggestion: { vi: ' Có phải là 2026-12-31?', en: ' Did you mean 2026-12-31?' } },
    before: '"date": "31/12/2026"',
    after: '"date": "2026-12-31"',
  },
} as const satisfies Record<string, Example>;
