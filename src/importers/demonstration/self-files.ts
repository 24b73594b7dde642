/** What some communes of the demonstration scored themselves: with a document for each point, or an explanation. */
import type { RawResults } from '../../content/schemas/results.ts';
import type { RawSelf } from '../../content/schemas/self.ts';
import { COMMUNES, idOf } from './communes.ts';
import { FIELDS_2025 } from './criteria-tree.ts';
import { type DemonstrationLeaf, leavesOf } from './leaves.ts';
import type { Random } from './random.ts';

/** Sent so far in 2026; null: a draft that is not sent yet. */
const SENT: readonly (readonly [name: string, submitted: string | null])[] = [
  ['Trăng Non', '2026-11-09'],
  ['Vườn Hồng', '2026-11-12'],
  ['Lúa Thơm', '2026-11-16'],
  ['Tre Ngà', '2026-11-18'],
  ['Cầu Vồng', null],
];

/** These printed no self scores in the table of 2025; their own files have them. */
export const OWN_FILES_2025: readonly string[] = [idOf('Vườn Hồng'), idOf('Trăng Non')];

type SelfScores = RawSelf['scores'];

const EXPLANATIONS = [
  'Việc đã làm, văn bản gốc lưu ở bộ phận một cửa, chưa quét.',
  'Chưa có văn bản riêng; nội dung nằm trong báo cáo chung của xã.',
  'Số liệu lấy trực tiếp từ cổng dịch vụ công nên không có bản giấy.',
] as const;

const KINDS = [
  ['Báo cáo', 'BC'],
  ['Kế hoạch', 'KH'],
  ['Biên bản', 'BB'],
] as const;

const documentLeaves: readonly DemonstrationLeaf[] = leavesOf(FIELDS_2025).filter(
  ({ method }) => method === 'document',
);

const nameOf = (unit: string): string => COMMUNES.find(({ id }) => id === unit)?.name ?? unit;

function evidenceOf(
  leaf: DemonstrationLeaf,
  unit: string,
  year: number,
  random: Random,
): SelfScores[string]['evidence'] {
  const month = Math.floor(random.between(1, 10));
  const day = Math.floor(random.between(1, 28));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [kind, symbol] = random.pick(KINDS);
  return [
    {
      document: {
        kind,
        number: `${Math.floor(random.between(10, 300))}/${symbol}-UBND`,
        date: `${year}-${two(month)}-${two(day)}`,
        issuer: `UBND xã ${nameOf(unit)} (minh hoạ)`,
        title: `Minh hoạ: ${leaf.title} năm ${year}`,
        role: 'related',
      },
    },
  ];
}

function scoreOf(
  leaf: DemonstrationLeaf,
  points: number,
  unit: string,
  year: number,
  random: Random,
): SelfScores[string] {
  if (points === 0) return { points, evidence: [] };
  if (random.chance(0.15)) return { points, evidence: [], explanation: random.pick(EXPLANATIONS) };
  return { points, evidence: evidenceOf(leaf, unit, year, random) };
}

function fileOf(round: string, unit: string, submitted: string | null, scores: SelfScores): RawSelf {
  const report = {
    kind: 'Báo cáo',
    number: '98/BC-UBND',
    date: submitted,
    issuer: `UBND xã ${nameOf(unit)} (minh hoạ)`,
    title: 'Minh hoạ: Báo cáo tự chấm điểm',
    role: 'related',
  } as const;
  return { $schema: '/schemas/self.json', round, unit, submitted, report: submitted === null ? null : report, scores };
}

/** Quarters of a point, mostly the whole. */
const claimed = ({ maxPoints }: DemonstrationLeaf, random: Random): number =>
  random.chance(0.75) ? maxPoints : Math.floor(maxPoints * random.between(0, 1) * 4) / 4;

const current = (unit: string, submitted: string | null, random: Random): RawSelf => {
  const scores = documentLeaves.map((leaf): [string, SelfScores[string]] =>
    leaf.code === '2.3.1' && random.chance(0.4)
      ? [
          leaf.code,
          {
            points: null,
            status: 'not-applicable',
            evidence: [],
            explanation: 'Năm 2026 xã không ban hành văn bản quy phạm pháp luật.',
          },
        ]
      : [leaf.code, scoreOf(leaf, claimed(leaf, random), unit, 2026, random)],
  );
  return fileOf(
    'minh-hoa-cchc-xa-2026',
    unit,
    submitted,
    Object.fromEntries(submitted === null ? scores.slice(0, 20) : scores),
  );
};

/** The same self scores the council had before it in 2025. */
function past(unit: string, results: RawResults, random: Random): RawSelf {
  const row = results.results.find((each) => each.unit === unit);
  const scores = documentLeaves.map((leaf): [string, SelfScores[string]] => {
    const { self, status } = row?.scores?.[leaf.code] ?? {};
    if (status === 'not-applicable')
      return [leaf.code, { points: null, status, evidence: [], explanation: 'Không phát sinh trong năm 2025.' }];
    return [leaf.code, scoreOf(leaf, self ?? 0, unit, 2025, random)];
  });
  return fileOf(results.round, unit, '2025-11-28', Object.fromEntries(scores));
}

export const selfFiles = (results2025: RawResults, random: Random): readonly RawSelf[] => [
  ...OWN_FILES_2025.map((unit) => past(unit, results2025, random)),
  ...SENT.map(([name, submitted]) => current(idOf(name), submitted, random)),
];

/** The table as it is published: without the self scores that stand in the communes' own files. */
export const withoutOwnScores = (results: RawResults): RawResults => ({
  ...results,
  results: results.results.map((row) =>
    OWN_FILES_2025.includes(row.unit) ? { ...row, scores: withoutSelf(row.scores) } : row,
  ),
});

const withoutSelf = (scores: RawResults['results'][number]['scores']) =>
  Object.fromEntries(Object.entries(scores ?? {}).map(([code, score]) => [code, { ...score, self: undefined }]));
