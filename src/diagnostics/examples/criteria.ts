/** Criteria sets. */
import type { Example } from '../examples.ts';

export const criteriaExamples = {
  'criteria/points-do-not-add-up': {
    params: { parent: '1.2 Kiểm tra', expected: '21', actual: '20', difference: '-1' },
    before:
      '{ "code": "1.2", "maxPoints": 21 }\n  { "code": "1.2.1", "maxPoints": 12 }\n  { "code": "1.2.2", "maxPoints": 8 }',
    after:
      '{ "code": "1.2", "maxPoints": 20 }\n  { "code": "1.2.1", "maxPoints": 12 }\n  { "code": "1.2.2", "maxPoints": 8 }',
  },
  'criteria/duplicate-code': {
    params: { code: '2.2.1' },
    before: '{ "code": "2.2.1", "title": "Đúng hẹn" }\n{ "code": "2.2.1", "title": "Thái độ" }',
    after: '{ "code": "2.2.1", "title": "Đúng hẹn" }\n{ "code": "2.2.2", "title": "Thái độ" }',
  },
  'criteria/band-order': {
    params: { name: 'Khá', previous: '90' },
    before: '{ "name": "Tốt", "from": 90 }\n{ "name": "Khá", "from": 95 }',
    after: '{ "name": "Tốt", "from": 90 }\n{ "name": "Khá", "from": 80 }',
  },
  'criteria/band-gap': {
    params: { name: 'Đạt', bound: { vi: 'từ 50', en: 'from 50' } },
    before: '{ "name": "Khá", "from": 80, "inclusive": true },\n{ "name": "Đạt", "from": 50, "inclusive": true }',
    after:
      '{ "name": "Khá", "from": 80, "inclusive": true },\n{ "name": "Đạt", "from": 50, "inclusive": true },\n{ "name": "Chưa đạt", "from": 0, "inclusive": true }',
  },
} as const satisfies Record<string, Example>;
