/** The page of one criteria set: weights, tree, bands, bonus and penalty, what changed, what it may be compared with. */
import {
  type CriteriaNode,
  type CriteriaSet,
  hasOwnScores,
  type ScoringMethod,
  walkCriteria,
} from '../domain/criteria.ts';
import type { CriteriaSetId } from '../domain/ids.ts';
import { sumPoints } from '../domain/points.ts';
import type { Site } from '../domain/site.ts';
import {
  criteriaSet as criteriaAddress,
  criteriaSets,
  index as indexAddress,
  ranking as rankingAddress,
  scoreTemplate,
} from '../routes.ts';
import type { RailPart } from '../charts/score-rail.ts';
import { capitalise, LEVEL_WORDS } from '../text/words.ts';
import { criteriaDiffView, type CriteriaDiffView } from './criteria-diff.ts';
import { type BandRow, bandRows, METHOD_WORDS, roundingWords } from './criteria-words.ts';
import { plainFigure } from './figures.ts';
import { citationWords, type SourceItem, splitWords, tieWords } from './round-facts.ts';
import { type Fact, honestName, type Link } from './view.ts';

export interface CriteriaRow {
  readonly code: string;
  readonly anchor: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly maxPoints: number | null;
  readonly depth: number;
  readonly method: string | null;
  /** Points by method, for the rail of a field. */
  readonly weights: readonly RailPart[];
}

export interface CriteriaView {
  readonly title: string;
  readonly deck: string;
  readonly facts: readonly Fact[];
  readonly rows: readonly CriteriaRow[];
  readonly longest: number;
  readonly kinds: readonly RailPart['kind'][];
  readonly maxPoints: number | null;
  readonly bands: readonly BandRow[];
  readonly bandsNote: string | null;
  readonly adjustments: readonly {
    readonly code: string;
    readonly title: string;
    readonly points: string;
    readonly note: string | null;
  }[];
  readonly diff: CriteriaDiffView | null;
  readonly comparable: readonly { readonly link: Link; readonly note: string }[];
  readonly rounds: readonly Link[];
  /** Address of the workbook to fill in; null where a unit has nothing to score itself by. */
  readonly template: string | null;
  readonly sources: readonly SourceItem[];
  readonly notes: readonly string[];
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
}

export function criteriaView(site: Site, id: CriteriaSetId): CriteriaView {
  const set = site.criteriaSets.get(id);
  if (!set) throw new Error(`no criteria set ${id}`);
  const rows = set.tree.flatMap((node) => rowsOf(node, 0));
  return {
    title: set.title,
    deck: deckOf(set),
    facts: factsOf(site, set),
    rows,
    longest: Math.max(0, ...set.tree.map((node) => node.maxPoints ?? 0)),
    kinds: [...new Set(rows.flatMap(({ weights }) => weights.map(({ kind }) => kind)))],
    maxPoints: set.maxPoints,
    bands: bandRows(set, site.indices.get(set.indexId)?.unitOfMeasure === 'percent'),
    bandsNote: set.bandsNote,
    adjustments: set.adjustments.map(({ code, title, kind, maxPoints, note }) => ({
      code,
      title,
      points: `${kind === 'bonus' ? 'cộng' : 'trừ'} nhiều nhất ${plainFigure(maxPoints)}`,
      note,
    })),
    diff: criteriaDiffView(site, set),
    comparable: set.comparableWith.map(({ criteriaSetId, on, note }) => ({
      link: {
        label: site.criteriaSets.get(criteriaSetId)?.title ?? criteriaSetId,
        href: criteriaAddress(criteriaSetId),
      },
      note: `${on === 'total' ? 'so được tổng điểm' : 'chỉ so được những lĩnh vực giữ nguyên, không so tổng điểm'}. ${note}`,
    })),
    rounds: (site.roundsOfCriteriaSet.get(id) ?? []).map((round) => ({
      label: honestName(round.title, round),
      href: rankingAddress(round.id),
    })),
    template: hasOwnScores(set) ? scoreTemplate(id) : null,
    sources: set.sources.map((source) => ({
      link: source.url ? { label: source.title, href: source.url } : null,
      title: source.title,
      note: [source.licence, source.note].filter(Boolean).join(' '),
    })),
    notes: [set.note].flatMap((note) => note ?? []),
    crumbs: [{ label: 'Bộ tiêu chí', href: criteriaSets() }, { label: set.title }],
  };
}

function factsOf(site: Site, set: CriteriaSet): readonly Fact[] {
  const index = site.indices.get(set.indexId);
  const issuer = set.decision?.issuer ? `, ${set.decision.issuer}` : '';
  return [
    ...(index ? [{ term: 'Chỉ số', text: index.shortName, href: indexAddress(index.id) }] : []),
    {
      term: 'Ban hành',
      text: set.decision ? `${citationWords(set.decision)}${issuer}` : 'chưa có trong nguồn đọc được',
    },
    { term: 'Cấp', text: LEVEL_WORDS[set.level] },
    { term: 'Năm áp dụng', text: yearsOf(set) },
    { term: 'Đồng hạng', text: tieWords(set) },
    {
      term: 'Chia cho',
      text: set.denominator === 'applicable' ? 'điểm tối đa của những tiêu chí áp dụng' : 'điểm tối đa của cả bộ',
    },
    { term: 'Làm tròn', text: roundingWords(set.rounding) },
  ];
}

function yearsOf({ validFromYear, validToYear }: CriteriaSet): string {
  if (validToYear === null) return `từ ${validFromYear}`;
  return validFromYear === validToYear ? String(validFromYear) : `${validFromYear}–${validToYear}`;
}

const rowsOf = (node: CriteriaNode, depth: number): CriteriaRow[] => [
  {
    code: node.code,
    anchor: `tc-${node.code}`,
    title: node.title,
    notes: [node.evidence && `Minh chứng: ${node.evidence}.`, node.note].flatMap((note) => note || []),
    maxPoints: node.maxPoints,
    depth,
    method: node.children.length === 0 && node.method ? METHOD_WORDS[node.method] : null,
    weights: depth === 0 ? weightsOf(node) : [],
  },
  ...node.children.flatMap((child) => rowsOf(child, depth + 1)),
];

/** Where every leaf says how it is scored, the weight by method; else one bar. */
function weightsOf(field: CriteriaNode): readonly RailPart[] {
  if (field.maxPoints === null) return [];
  const leaves = [...walkCriteria([field])].filter(({ children }) => children.length === 0);
  const pointsOf = (methods: readonly ScoringMethod[]): number =>
    sumPoints(leaves.flatMap((leaf) => (leaf.method && methods.includes(leaf.method) ? (leaf.maxPoints ?? 0) : [])));
  const document = pointsOf(['document', 'outcome']);
  const survey = pointsOf(['survey']);
  if (sumPoints([document, survey]) !== field.maxPoints || document === 0)
    return [{ points: field.maxPoints, kind: 'document' }];
  return [{ points: document, kind: 'document' }, ...(survey > 0 ? [{ points: survey, kind: 'survey' as const }] : [])];
}

function deckOf(set: CriteriaSet): string {
  const all = [...walkCriteria(set.tree)];
  if (all.length === 0) return `${capitalise(splitWords(set))}. Các lĩnh vực và tiêu chí chưa có trong nguồn đọc được.`;
  const leaves = all.filter(({ children }) => children.length === 0).length;
  const below = leaves > set.tree.length ? `, ${leaves} tiêu chí chấm điểm` : '';
  return `${set.tree.length} lĩnh vực${below}; ${splitWords(set)}.`;
}
