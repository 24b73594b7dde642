/** Self-assessment files, corrections, and figures that were changed after they were published. */
import type { Example } from '../examples.ts';

const CORRECTION = '"field": "appraised",\n"before": 10,\n"after": 11';

export const correctionExamples = {
  'self/no-evidence': {
    params: { code: '1.1.2', points: '15' },
    before: '"1.1.2": { "points": 15 }',
    after: '"1.1.2": { "points": 15, "explanation": "Báo cáo gửi qua trục liên thông, không có bản giấy." }',
  },
  'self/differs': {
    params: { code: '1.1.1', own: '24', printed: '25', where: 'content/rounds/minh-hoa-2025/results.json:11' },
    before: 'results.json  "1.1.1": { "self": 25, "appraised": 24 }\nself/…        "1.1.1": { "points": 24 }',
    after: 'results.json  "1.1.1": { "self": 25, "appraised": 24 }\nself/…        "1.1.1": { "points": 25 }',
  },
  'correction/not-applied': {
    params: {
      unit: '99002-xa-minh-hoa-tay',
      figure: { vi: '"appraised" của tiêu chí 1.2.1', en: '"appraised" of criterion 1.2.1' },
      after: '11',
      found: '10',
    },
    before: `results.json   "1.2.1": { "appraised": 10 }\ncorrections/…\n${CORRECTION}`,
    after: `results.json   "1.2.1": { "appraised": 11 }\ncorrections/…\n${CORRECTION}`,
  },
  'correction/no-change': {
    params: { value: '11' },
    before: '"field": "appraised",\n"before": 11,\n"after": 11',
    after: CORRECTION,
  },
  'result/changed-without-correction': {
    params: {
      unit: '99001-xa-minh-hoa-dong',
      figure: { vi: '"total"', en: '"total"' },
      before: '93.5',
      after: '93.6',
      file: 'content/corrections/2026-06-30-minh-hoa-2025-99001-xa-minh-hoa-dong-total.json',
      json: '{"round": "minh-hoa-2025", "unit": "99001-xa-minh-hoa-dong", "code": null, "field": "total", "before": 93.5, "after": 93.6, "reason": "…", "decidedBy": null, "date": "2026-06-30"}',
    },
    before: '{ "unit": "99001-xa-minh-hoa-dong", "total": 93.6 }',
    after: '{ "unit": "99001-xa-minh-hoa-dong", "total": 93.5 }',
  },
} as const satisfies Record<string, Example>;
