/** Rounds and published results. */
import type { Example } from '../examples.ts';

const FIRST = '{ "unit": "99001-xa-minh-hoa-dong", "total": 93.5, "rank": 1 }';

export const resultExamples = {
  'result/score-above-max': {
    params: {
      max: '10',
      what: { vi: 'Tiêu chí 1.2', en: 'Criterion 1.2' },
      where: 'content/criteria/minh-hoa-2025.json:48',
      suggestion: { vi: ' Có phải là 7.5?', en: ' Did you mean 7.5?' },
    },
    before: '"1.2": { "appraised": 75 }',
    after: '"1.2": { "appraised": 7.5 }',
  },
  'result/below-zero': {
    params: { value: '-4.5' },
    before: '"2.2": { "survey": -4.5 }',
    after: '"2.2": { "survey": 4.5 }',
  },
  'result/total-mismatch': {
    params: { published: '85.8', recomputed: '88.5', difference: '+2.7' },
    before: '"appraised": 54, "survey": 34.5, "total": 85.8',
    after: '"appraised": 54, "survey": 34.5, "total": 88.5',
  },
  'result/total-rounding': {
    params: { published: '88.51', recomputed: '88.5', difference: '-0.01' },
    before: '"appraised": 54, "survey": 34.5, "total": 88.51',
    after: '"appraised": 54, "survey": 34.5, "total": 88.51',
  },
  'result/duplicate-rank': {
    params: { rank: 1, other: '99001-xa-minh-hoa-dong', value: '88.5', otherValue: '93.5' },
    before: `${FIRST}\n{ "unit": "99002-xa-minh-hoa-tay", "total": 88.5, "rank": 1 }`,
    after: `${FIRST}\n{ "unit": "99002-xa-minh-hoa-tay", "total": 88.5, "rank": 2 }`,
  },
  'result/rank-order': {
    params: { rank: 2, otherRank: 3, value: '83.5', otherValue: '88.5' },
    before:
      '{ "unit": "99003-phuong-minh-hoa-nam", "total": 83.5, "rank": 2 }\n{ "unit": "99002-xa-minh-hoa-tay", "total": 88.5, "rank": 3 }',
    after:
      '{ "unit": "99003-phuong-minh-hoa-nam", "total": 83.5, "rank": 3 }\n{ "unit": "99002-xa-minh-hoa-tay", "total": 88.5, "rank": 2 }',
  },
  'result/rank-out-of-block': {
    params: { rank: 22, size: 4 },
    before: '"total": 88.5, "rank": 22',
    after: '"total": 88.5, "rank": 2',
  },
  'result/rank-not-allowed': {
    params: { index: 'Chỉ số minh hoạ', more: '' },
    before: FIRST,
    after: '{ "unit": "99001-xa-minh-hoa-dong", "total": 93.5 }',
  },
  'result/missing-row': {
    params: { unit: '99004-xa-minh-hoa-bac', file: 'content/rounds/minh-hoa-2025/results.json' },
    before: '"missing": []',
    after:
      '"missing": [\n  { "units": ["99004-xa-minh-hoa-bac"], "status": "not-assessed", "note": "Xã mới thành lập." }\n]',
  },
  'result/not-in-cohort': {
    params: { unit: '99004-xa-minh-hoa-bac', block: '' },
    before: 'round.json    "units": ["99001-xa-minh-hoa-dong"]\nresults.json  "unit": "99004-xa-minh-hoa-bac"',
    after:
      'round.json    "units": ["99001-xa-minh-hoa-dong", "99004-xa-minh-hoa-bac"]\nresults.json  "unit": "99004-xa-minh-hoa-bac"',
  },
  'result/duplicate-unit': {
    params: { unit: '99004-xa-minh-hoa-bac' },
    before: '{ "unit": "99004-xa-minh-hoa-bac", "total": 83.5 }\n{ "unit": "99004-xa-minh-hoa-bac", "total": 85.3 }',
    after: '{ "unit": "99004-xa-minh-hoa-bac", "total": 83.5 }',
  },
  'result/empty-row': {
    params: { unit: '99004-xa-minh-hoa-bac' },
    before: '{ "unit": "99004-xa-minh-hoa-bac" }',
    after: '{ "unit": "99004-xa-minh-hoa-bac", "status": "not-published" }',
  },
  'round/cohort-size': {
    params: { block: 'Xã, phường', size: 1, listed: 2 },
    before: '"units": ["99001-xa-minh-hoa-dong", "99002-xa-minh-hoa-tay"],\n"size": 1',
    after: '"units": ["99001-xa-minh-hoa-dong", "99002-xa-minh-hoa-tay"],\n"size": 2',
  },
  'round/no-publication': {
    params: {},
    before: '"status": "published"',
    after: `"status": "published",
"publication": {
  "date": "2026-02-20",
  "publisher": "UBND tỉnh Minh hoạ",
  "decision": null,
  "sources": [{ "title": "Bản công bố", "url": "https://minh-hoa.example/" }]
}`,
  },
  'round/no-results': {
    params: { file: 'content/rounds/minh-hoa-2026/results.json' },
    before: '"status": "published"',
    after: '"status": "appraisal"',
  },
} as const satisfies Record<string, Example>;
