/** References between files and identity. */
import type { Bilingual } from '../finding.ts';
import type { Example } from '../examples.ts';

const meant = (id: string): Bilingual => ({ vi: ` Có phải là “${id}”?`, en: ` Did you mean “${id}”?` });

export const referenceExamples = {
  'site/missing': {
    params: {},
    before: 'content/units/…\ncontent/rounds/…',
    after: 'content/site.json\ncontent/units/…\ncontent/rounds/…',
  },
  'ref/unknown-unit': {
    params: { id: '99002-xa-minh-hoa-tai', suggestion: meant('99002-xa-minh-hoa-tay'), more: '' },
    before: '"unit": "99002-xa-minh-hoa-tai"',
    after: '"unit": "99002-xa-minh-hoa-tay"',
  },
  'ref/unknown-index': {
    params: { id: 'minh-hao', suggestion: meant('minh-hoa'), more: '' },
    before: 'indices: [minh-hao]',
    after: 'indices: [minh-hoa]',
  },
  'ref/unknown-criteria-set': {
    params: { id: 'minh-hoa-2052', suggestion: meant('minh-hoa-2025'), more: '' },
    before: '"criteriaSet": "minh-hoa-2052"',
    after: '"criteriaSet": "minh-hoa-2025"',
  },
  'ref/unknown-round': {
    params: { id: 'minh-hoa-2062', suggestion: meant('minh-hoa-2026'), more: '' },
    before: '<LichDanhGia dot="minh-hoa-2062" />',
    after: '<LichDanhGia dot="minh-hoa-2026" />',
  },
  'ref/unknown-plan': {
    params: { id: '2025-xa-minh-hoa', expected: '2026-xa-minh-hoa' },
    before: 'plans/2026/xa-minh-hoa.tasks.json\n"plan": "2025-xa-minh-hoa"',
    after: 'plans/2026/xa-minh-hoa.tasks.json\n"plan": "2026-xa-minh-hoa"',
  },
  'ref/unknown-replacement': {
    params: { id: '2026-xa-minh-hoa-2', suggestion: meant('2026-xa-minh-hoa'), more: '' },
    before: 'status: replaced\nreplacedBy: 2026-xa-minh-hoa-2',
    after: 'status: replaced\nreplacedBy: 2026-xa-minh-hoa',
  },
  'ref/unknown-criterion': {
    params: { set: 'minh-hoa-2025', code: '1.2.3', suggestion: meant('1.2.2') },
    before: '"1.2.3": { "appraised": 7.5 }',
    after: '"1.2.2": { "appraised": 7.5 }',
  },
  'ref/unknown-agency': {
    params: { name: 'VP Minh hoạ', suggestion: '', more: '' },
    before: '{ "id": "van-phong", "name": "Văn phòng Minh hoạ", "aliases": [] }',
    after: '{ "id": "van-phong", "name": "Văn phòng Minh hoạ", "aliases": ["VP Minh hoạ"] }',
  },
  'id/duplicate': {
    params: { id: '99003-phuong-minh-hoa-nam', first: 'content/units/minh-hoa.json' },
    before: '"id": "99003-phuong-minh-hoa-nam"\n"id": "99003-phuong-minh-hoa-nam"',
    after: '"id": "99003-phuong-minh-hoa-nam"\n"id": "99004-xa-minh-hoa-bac"',
  },
  'id/not-file-name': {
    params: { id: 'minh-hoa-2026', expected: 'minh-hoa-2025' },
    before: 'rounds/minh-hoa-2025/results.json\n"round": "minh-hoa-2026"',
    after: 'rounds/minh-hoa-2025/results.json\n"round": "minh-hoa-2025"',
  },
  'unit/lineage-cycle': {
    params: { id: '99001-xa-minh-hoa-dong', chain: '99001-xa-minh-hoa-dong ← 99001-xa-minh-hoa-dong' },
    before: '"id": "99001-xa-minh-hoa-dong"\n"formedFrom": ["99001-xa-minh-hoa-dong"]',
    after: '"id": "99001-xa-minh-hoa-dong"\n"formedFrom": ["99001-xa-minh-hoa-dong-den-2025"]',
  },
  'unit/lineage-dates': {
    params: {
      id: '99001-xa-minh-hoa-dong',
      from: '99012-xa-minh-hoa-ha-den-2025',
      begins: '2025-07-01',
      to: '2025-07-31',
    },
    before: '"id": "99012-xa-minh-hoa-ha-den-2025"\n"validTo": "2025-07-31"',
    after: '"id": "99012-xa-minh-hoa-ha-den-2025"\n"validTo": "2025-06-30"',
  },
  'unit/validity': {
    params: { id: '99012-xa-minh-hoa-ha-den-2025', from: '1995-01-01' },
    before: '"validFrom": "1995-01-01",\n"validTo": "1985-06-30"',
    after: '"validFrom": "1995-01-01",\n"validTo": "2025-06-30"',
  },
  'ref/unknown-source': {
    params: { source: 2, count: 1, last: 0 },
    before: 'round.json    "sources": [{ "title": "Bản công bố" }]\nresults.json  "value": 81.5, "source": 2',
    after: 'round.json    "sources": [{ "title": "Bản công bố" }]\nresults.json  "value": 81.5, "source": 0',
  },
} as const satisfies Record<string, Example>;
