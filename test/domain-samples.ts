/** Smallest valid values of the domain, so that a test names only what it is about. */
import type { Correction } from '../src/domain/correction.ts';
import type { CriteriaNode, CriteriaSet } from '../src/domain/criteria.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { IndexDefinition } from '../src/domain/index-definition.ts';
import type { Plan } from '../src/domain/plan.ts';
import type { CriterionScore, UnitResult } from '../src/domain/result.ts';
import type { Round } from '../src/domain/round.ts';
import type { SelfAssessment } from '../src/domain/self-assessment.ts';
import type { Unit } from '../src/domain/unit.ts';

/** Ids are branded in the domain; in a test a plain string stands for any of them. */
export const id = <Id extends string>(text: string): Id => text as Id;

export const aUnit = (part: Partial<Unit> = {}): Unit => ({
  id: id('xa-a'),
  code: null,
  name: 'A',
  kind: 'xa',
  parentId: null,
  validFrom: null,
  validTo: null,
  validNote: null,
  formedFrom: [],
  formedFromText: null,
  aliases: [],
  keepsPage: false,
  demonstration: false,
  ...part,
});

export const aNode = (code: string, part: Partial<CriteriaNode> = {}): CriteriaNode => ({
  code,
  title: `Tiêu chí ${code}`,
  shortTitle: null,
  maxPoints: null,
  method: null,
  evidence: null,
  note: null,
  children: [],
  ...part,
});

export const aCriteriaSet = (part: Partial<CriteriaSet> = {}): CriteriaSet => ({
  id: id('set'),
  indexId: id('cchc'),
  title: 'Bộ tiêu chí',
  decision: null,
  level: 'commune',
  validFromYear: 2020,
  validToYear: null,
  maxPoints: 100,
  split: {},
  denominator: 'full',
  rounding: { decimals: 2, mode: 'half-up', trailingZeros: 'keep' },
  tieRule: 'competition',
  bands: [],
  bandsNote: null,
  comparableWith: [],
  replacesId: null,
  tree: [],
  adjustments: [],
  sources: [],
  note: null,
  ...part,
});

export const anIndex = (part: Partial<IndexDefinition> = {}): IndexDefinition => ({
  id: id('cchc'),
  name: 'Chỉ số cải cách hành chính',
  shortName: 'CCHC',
  englishName: 'Administrative reform index',
  measures: '',
  measuredBy: '',
  publishedBy: '',
  unitOfMeasure: 'points',
  scale: '0–100',
  rankingPolicy: 'rank',
  caution: null,
  higherIsBetter: true,
  methodBreaks: [],
  links: [],
  ...part,
});

export const aScore = (part: Partial<CriterionScore> = {}): CriterionScore => ({
  self: null,
  appraised: null,
  survey: null,
  status: null,
  note: null,
  ...part,
});

export const aResult = (unit: string, part: Partial<UnitResult> = {}): UnitResult => ({
  unitId: id(unit),
  blockId: '',
  self: null,
  appraised: null,
  survey: null,
  total: null,
  indexPercent: null,
  rank: null,
  band: null,
  scores: {},
  status: null,
  note: null,
  conflicts: [],
  ...part,
});

/** One block named '' that holds `units`. */
export const aRound = (units: readonly string[], part: Partial<Round> = {}): Round => ({
  id: id('round'),
  title: 'Kỳ đánh giá',
  indexId: id('cchc'),
  criteriaSetId: id('set'),
  year: 2023,
  level: 'commune',
  organiser: 'UBND huyện',
  areaId: null,
  cohort: [{ id: '', name: '', unitIds: units.map((unit) => id(unit)), size: null, note: null }],
  cohortNote: null,
  schedule: [],
  status: 'published',
  publication: null,
  summary: null,
  excluded: null,
  notes: [],
  demonstration: false,
  ...part,
});

export const aPlan = (part: Partial<Plan> = {}): Plan => ({
  id: id('2024-a'),
  kind: 'plan',
  number: null,
  symbol: 'KH-UBND',
  place: null,
  date: { year: 2024, month: null, day: null },
  title: 'Kế hoạch',
  shortTitle: 'Kế hoạch',
  issuerId: null,
  issuerName: 'UBND xã A',
  issuerNote: null,
  superior: null,
  years: [2024],
  indexIds: [],
  status: 'draft',
  bases: [],
  implementsDocument: null,
  priorResults: [],
  targets: [],
  recipients: [],
  signature: null,
  attachments: [],
  rendition: 'verbatim',
  originalNote: null,
  editorNotes: [],
  roundIds: [],
  replacedById: null,
  demonstration: false,
  body: [],
  tasks: [],
  ...part,
});

export interface DatasetParts {
  readonly units?: readonly Unit[];
  readonly indices?: readonly IndexDefinition[];
  readonly sets?: readonly CriteriaSet[];
  readonly rounds?: readonly { readonly round: Round; readonly results: readonly UnitResult[] }[];
  readonly plans?: readonly Plan[];
  readonly selfAssessments?: readonly SelfAssessment[];
  readonly corrections?: readonly Correction[];
}

export const aDataset = ({
  units = [],
  indices,
  sets,
  rounds = [],
  plans = [],
  selfAssessments = [],
  corrections = [],
}: DatasetParts): Dataset => ({
  config: {
    name: 'Công Khai',
    publisher: '',
    siteUrl: 'https://congkhai.example',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    contact: '',
    repository: null,
    notice: null,
    asOf: '2024-12-31',
    featuredRounds: [],
  },
  units: new Map(units.map((unit) => [unit.id, unit])),
  indices: new Map((indices ?? [anIndex()]).map((index) => [index.id, index])),
  criteriaSets: new Map((sets ?? [aCriteriaSet()]).map((set) => [set.id, set])),
  rounds: new Map(rounds.map(({ round }) => [round.id, round])),
  results: new Map(rounds.map(({ round, results }) => [round.id, results])),
  selfAssessments: Map.groupBy(selfAssessments, ({ roundId }) => roundId),
  plans,
  corrections,
});
