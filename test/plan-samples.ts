/** Small hand-made plans and the site around them, for the tests of everything that shows plans. */
import type { Dataset } from '../src/domain/dataset.ts';
import type { Citation } from '../src/domain/document.ts';
import type { AgencyId, IndexId, PlanId, RoundId, TaskId, UnitId } from '../src/domain/ids.ts';
import type { IndexDefinition } from '../src/domain/index-definition.ts';
import type { Plan, PlanBlock, Target } from '../src/domain/plan.ts';
import type { Prose } from '../src/domain/prose.ts';
import type { Round } from '../src/domain/round.ts';
import { buildSite, type Site } from '../src/domain/site.ts';
import type { Actor, Task } from '../src/domain/task.ts';
import type { Unit } from '../src/domain/unit.ts';

export const CCHC = 'cchc' as IndexId;
export const ROUND = 'cchc-huyen-2024' as RoundId;

export const citation = (over: Partial<Citation> = {}): Citation => ({
  kind: 'Kế hoạch',
  number: '46/KH-UBND',
  date: '2024-02-27',
  issuer: 'UBND huyện Mẫu',
  title: null,
  role: 'related',
  ...over,
});

export const target = (over: Partial<Target> = {}): Target => ({
  indexId: CCHC,
  field: null,
  group: null,
  comparator: '>=',
  value: 85,
  unit: 'points',
  quote: 'tối thiểu 85 điểm',
  ...over,
});

export const actor = (text: string, name = text, agencyId: string | null = null): Actor => ({
  text,
  name,
  agencyId: agencyId as AgencyId | null,
});

export const task = (id: string, over: Partial<Task> = {}): Task => ({
  id: id as TaskId,
  number: '1.1',
  field: { number: 'I', title: 'Chỉ đạo, điều hành' },
  group: null,
  criteria: [],
  title: `Việc ${id}`,
  requirement: 'Làm xong 100%',
  deadline: { text: 'Trong năm 2024', kind: 'year', date: '2024-12-31' },
  lead: [actor('VP UBND', 'Văn phòng UBND xã', 'van-phong')],
  support: [actor('Cán bộ, công chức xã')],
  progress: [],
  ...over,
});

export const plan = (over: Partial<Plan> = {}): Plan => ({
  id: '2024-xa-mau' as PlanId,
  kind: 'plan',
  number: null,
  symbol: 'KH-UBND',
  place: 'Mẫu',
  date: { year: 2024, month: 2, day: null },
  title: 'Cải thiện Chỉ số cải cách hành chính năm 2024',
  shortTitle: 'Xã Mẫu: cải thiện chỉ số năm 2024',
  issuerId: 'xa-mau' as UnitId,
  issuerName: 'Ủy ban nhân dân xã Mẫu',
  issuerNote: null,
  superior: null,
  years: [2024],
  indexIds: [CCHC],
  status: 'draft',
  bases: [],
  implementsDocument: null,
  priorResults: [],
  targets: [],
  recipients: [],
  signature: null,
  attachments: [],
  rendition: 'summary',
  originalNote: null,
  editorNotes: [],
  roundIds: [],
  replacedById: null,
  demonstration: false,
  body: [],
  tasks: [],
  ...over,
});

const unit = (
  id: string,
  name: string,
  kind: Unit['kind'],
  parentId: string | null,
  formedFrom: string[] = [],
): Unit => ({
  id: id as UnitId,
  code: null,
  name,
  kind,
  parentId: parentId as UnitId | null,
  validFrom: null,
  validTo: null,
  validNote: null,
  formedFrom: formedFrom.map((from) => ({ unitId: from as UnitId, part: 'whole' })),
  formedFromText: null,
  aliases: [],
  keepsPage: false,
  demonstration: false,
});

const UNITS = [
  unit('tinh-mau', 'Mẫu Sơn', 'tinh', null),
  unit('huyen-mau', 'Mẫu', 'huyen', 'tinh-mau'),
  unit('xa-mau', 'Mẫu', 'xa', 'huyen-mau'),
  unit('xa-moi', 'Mới', 'xa', 'tinh-mau', ['xa-mau']),
];

const CCHC_INDEX: IndexDefinition = {
  id: CCHC,
  name: 'Chỉ số cải cách hành chính của địa phương',
  shortName: 'Chỉ số CCHC',
  englishName: '',
  measures: '',
  measuredBy: '',
  publishedBy: '',
  unitOfMeasure: 'points',
  scale: '',
  rankingPolicy: 'rank',
  caution: null,
  higherIsBetter: true,
  methodBreaks: [],
  links: [],
};

export const round = (over: Partial<Round> = {}): Round => ({
  id: ROUND,
  title: 'CCHC các xã 2024',
  indexId: CCHC,
  criteriaSetId: null,
  year: 2024,
  level: 'commune',
  organiser: 'UBND huyện Mẫu',
  areaId: null,
  cohort: [],
  cohortNote: null,
  schedule: [
    {
      number: 1,
      title: 'Tự chấm',
      deadline: { text: 'Tháng 11', kind: 'month', date: null },
      lead: ['UBND xã'],
      support: [],
      doneOn: null,
    },
    {
      number: 2,
      title: 'Công bố',
      deadline: { text: 'Trước 31/01/2025', kind: 'date', date: '2025-01-31' },
      lead: ['Phòng Nội vụ'],
      support: ['Các phòng'],
      doneOn: null,
    },
  ],
  status: 'planned',
  publication: null,
  summary: null,
  excluded: null,
  notes: [],
  demonstration: false,
  ...over,
});

export function siteWith(plans: readonly Plan[], over: Partial<Dataset> = {}): Site {
  return buildSite({
    config: {
      name: 'Công Khai',
      publisher: 'Dự án Công Khai',
      siteUrl: 'https://congkhai.example',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      contact: '',
      repository: null,
      notice: null,
      asOf: '2026-11-20',
      featuredRounds: [],
    },
    units: new Map(UNITS.map((each) => [each.id, each])),
    indices: new Map([[CCHC, CCHC_INDEX]]),
    criteriaSets: new Map(),
    rounds: new Map([[ROUND, round()]]),
    results: new Map(),
    selfAssessments: new Map(),
    plans,
    corrections: [],
    ...over,
  });
}

/** One paragraph of plain text. */
export const paragraph = (text: string): Prose => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });
export const prose = (...texts: readonly string[]): PlanBlock => ({ kind: 'prose', tree: texts.map(paragraph) });
