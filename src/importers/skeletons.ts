/** Files to begin with: each passes the check as it is, and says in words what is still to be written. */
import type { CriteriaSet } from '../domain/criteria.ts';
import type { IndexDefinition } from '../domain/index-definition.ts';
import type { Round } from '../domain/round.ts';
import { fullName, levelOf, type Unit } from '../domain/unit.ts';
import { slugify } from '../text/slug.ts';
import { lowerFirst } from '../text/words.ts';
import { formatContentJson } from './content-json.ts';

export interface NewFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

export interface PlanSkeleton {
  readonly unit: Unit;
  readonly year: number;
  readonly index: IndexDefinition;
}

/** A draft without number and day: two files, the text and the annex of tasks. */
export function newPlan({ unit, year, index }: PlanSkeleton): readonly NewFile[] {
  const name = `${unit.id}-cai-thien-${slugify(index.shortName)}`;
  const committee = `Ủy ban nhân dân ${lowerFirst(fullName(unit))}`;
  const title = `Cải thiện ${index.name} năm ${year}`;
  const head = [
    'kind: plan',
    'number: null',
    'symbol: KH-UBND',
    `place: ${JSON.stringify(unit.name)}`,
    `date: { year: ${year}, month: null, day: null }`,
    `title: ${JSON.stringify(title)}`,
    `shortTitle: ${JSON.stringify(`${fullName(unit)}: cải thiện ${index.shortName} năm ${year}`.slice(0, 90))}`,
    `issuer: { unit: ${unit.id}, name: ${JSON.stringify(committee)} }`,
    'superior: null',
    `years: [${year}]`,
    `indices: [${index.id}]`,
    'status: draft',
    'legalBases: []',
    'priorResults: []',
    'targets: []',
    'recipients: ["Lưu: VT"]',
    'signature: null',
    'attachments: [{ label: Phụ lục, title: Phân công nhiệm vụ, present: true, landscape: true }]',
    'rendition: verbatim',
  ];
  const body = `Viết lời mở đầu ở đây: kế hoạch này trả lời kết quả nào, theo văn bản nào.

## I. Mục tiêu

Viết mục tiêu bằng số, rồi ghi từng mục tiêu vào “targets” ở đầu tệp.

<ChiTieu />

## II. Nhiệm vụ

<BangNhiemVu />

## III. Tổ chức thực hiện

Viết ai theo dõi, ai báo cáo, báo cáo khi nào.
`;
  const task = {
    id: `${unit.id}-${year}-01`,
    number: '1.1',
    field: { number: 'I', title: 'Tên lĩnh vực' },
    group: null,
    criterion: [],
    title: 'Viết việc phải làm',
    requirement: 'Viết mức phải đạt',
    deadline: { text: `Trong năm ${year}`, kind: 'year', date: `${year}-12-31` },
    lead: [levelOf(unit) === 'commune' ? 'UBND xã' : 'Phòng Nội vụ'],
    support: [],
    progress: [],
  };
  return [
    { path: `plans/${year}/${name}.mdx`, text: `---\n${head.join('\n')}\n---\n\n${body}` },
    {
      path: `plans/${year}/${name}.tasks.json`,
      text: formatContentJson({ $schema: '/schemas/tasks.json', plan: `${year}-${name}`, tasks: [task] }),
    },
  ];
}

/** Every leaf that is scored from documents, without a figure: empty is not zero. */
export function newSelfAssessment(round: Round, set: CriteriaSet, unit: Unit): readonly NewFile[] {
  const scores = Object.fromEntries(
    leavesOf(set.tree)
      .filter(({ method }) => method !== 'survey')
      .map(({ code }) => [code, { points: null, evidence: [] }]),
  );
  const value = {
    $schema: '/schemas/self.json',
    round: round.id,
    unit: unit.id,
    submitted: null,
    report: null,
    scores,
  };
  return [{ path: `rounds/${round.id}/self/${unit.id}.json`, text: formatContentJson(value) }];
}

const leavesOf = (nodes: CriteriaSet['tree']): CriteriaSet['tree'] =>
  nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));

export interface RoundSkeleton {
  readonly id: string;
  readonly index: IndexDefinition;
  readonly set: CriteriaSet;
  readonly year: number;
  readonly area: Unit;
  /** Units of the area that are scored. */
  readonly units: readonly Unit[];
}

/** A round that is planned: cohort and rules are known, nothing has been scored. */
export function newRound({ id, index, set, year, area, units }: RoundSkeleton): readonly NewFile[] {
  const value = {
    $schema: '/schemas/round.json',
    id,
    title: `${index.shortName} ${year}, ${fullName(area)}`,
    index: index.id,
    criteriaSet: set.id,
    year,
    level: set.level,
    organiser: `Ủy ban nhân dân ${lowerFirst(fullName(area))}`,
    area: area.id,
    cohort: [{ id: '', name: '', units: units.map((unit) => unit.id), size: units.length }],
    schedule: [],
    status: 'planned',
    publication: null,
  };
  return [{ path: `rounds/${id}/round.json`, text: formatContentJson(value) }];
}

/** Units of an area at the level a criteria set scores, as they stand today. */
export const cohortOf = (area: Unit, set: CriteriaSet, units: Iterable<Unit>): readonly Unit[] =>
  [...units].filter((unit) => unit.parentId === area.id && unit.validTo === null && levelOf(unit) === set.level);
