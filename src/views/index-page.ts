/** Index pages and criteria pages. */
import { type CriteriaNode, type CriteriaSet, walkCriteria } from '../domain/criteria.ts';
import type { CriteriaSetId, IndexId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import {
  criteriaSet as criteriaAddress,
  criteriaSets,
  index as indexAddress,
  indices,
  ranking as rankingAddress,
} from '../routes.ts';
import { formatNumber } from '../text/format.ts';
import { LEVEL_WORDS } from '../text/words.ts';
import { citationWords, type SourceItem, splitWords, tieWords } from './round-facts.ts';
import type { Fact, Link } from './view.ts';

const POLICY = {
  rank: 'Nơi công bố có xếp hạng.',
  groups: 'Nơi công bố không xếp hạng, chỉ chia nhóm.',
  none: 'Nơi công bố không xếp hạng.',
} as const;

export interface IndexView {
  readonly title: string;
  readonly english: string;
  readonly deck: string;
  readonly facts: readonly Fact[];
  readonly caution: string | null;
  readonly breaks: readonly { readonly year: string; readonly text: string }[];
  readonly rounds: readonly Link[];
  readonly sets: readonly { readonly link: Link; readonly sub: string }[];
  readonly links: readonly Link[];
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
}

export function indexView(site: Site, id: IndexId): IndexView {
  const index = site.indices.get(id);
  if (!index) throw new Error(`no index ${id}`);
  return {
    title: index.name,
    english: index.englishName,
    deck: index.measures,
    facts: [
      { term: 'Ai đo', text: index.measuredBy },
      { term: 'Ai công bố', text: index.publishedBy },
      { term: 'Thang điểm', text: index.scale },
      { term: 'Xếp hạng', text: POLICY[index.rankingPolicy] },
    ],
    caution: index.caution,
    breaks: index.methodBreaks.map(({ year, reason }) => ({ year: String(year), text: reason })),
    rounds: (site.roundsOfIndex.get(id) ?? []).map((round) => ({ label: round.title, href: rankingAddress(round.id) })),
    sets: [...site.criteriaSets.values()]
      .filter((set) => set.indexId === id)
      .map((set) => ({ link: { label: set.title, href: criteriaAddress(set.id) }, sub: splitWords(set) })),
    links: index.links.map(({ title, url }) => ({ label: title, href: url })),
    crumbs: [{ label: 'Chỉ số', href: indices() }, { label: index.shortName }],
  };
}

export const indexList = (
  site: Site,
): readonly { readonly link: Link; readonly text: string; readonly count: string }[] =>
  [...site.indices.values()].map((index) => ({
    link: { label: index.name, href: indexAddress(index.id) },
    text: index.measures,
    count: `${site.roundsOfIndex.get(index.id)?.length ?? 0} đợt`,
  }));

export interface CriteriaRow {
  readonly code: string;
  readonly title: string;
  readonly note: string | null;
  readonly maxPoints: number | null;
  readonly depth: number;
}

export interface CriteriaView {
  readonly title: string;
  readonly deck: string;
  readonly facts: readonly Fact[];
  readonly rows: readonly CriteriaRow[];
  readonly longest: number;
  readonly maxPoints: number | null;
  readonly comparable: readonly { readonly link: Link; readonly note: string }[];
  readonly rounds: readonly Link[];
  readonly sources: readonly SourceItem[];
  readonly notes: readonly string[];
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
}

export function criteriaView(site: Site, id: CriteriaSetId): CriteriaView {
  const set = site.criteriaSets.get(id);
  if (!set) throw new Error(`no criteria set ${id}`);
  const index = site.indices.get(set.indexId);
  const years =
    set.validToYear === null
      ? `từ ${set.validFromYear}`
      : set.validFromYear === set.validToYear
        ? String(set.validFromYear)
        : `${set.validFromYear}–${set.validToYear}`;
  const rows = set.tree.flatMap((node) => rowsOf(node, 0));
  return {
    title: set.title,
    deck: deckOf(set),
    facts: [
      ...(index ? [{ term: 'Chỉ số', text: index.shortName, href: indexAddress(index.id) }] : []),
      {
        term: 'Ban hành',
        text: set.decision
          ? `${citationWords(set.decision)}${set.decision.issuer ? `, ${set.decision.issuer}` : ''}`
          : 'chưa có trong nguồn đọc được',
      },
      { term: 'Cấp', text: LEVEL_WORDS[set.level] },
      { term: 'Năm áp dụng', text: years },
      { term: 'Đồng hạng', text: tieWords(set) },
      { term: 'Làm tròn', text: `${set.rounding.decimals} chữ số thập phân, nửa trở lên thì tăng` },
    ],
    rows,
    longest: Math.max(0, ...set.tree.map((node) => node.maxPoints ?? 0)),
    maxPoints: set.maxPoints,
    comparable: set.comparableWith.map(({ criteriaSetId, note }) => ({
      link: {
        label: site.criteriaSets.get(criteriaSetId)?.title ?? criteriaSetId,
        href: criteriaAddress(criteriaSetId),
      },
      note,
    })),
    rounds: (site.roundsOfCriteriaSet.get(id) ?? []).map((round) => ({
      label: round.title,
      href: rankingAddress(round.id),
    })),
    sources: set.sources.map((source) => ({
      link: source.url ? { label: source.title, href: source.url } : null,
      title: source.title,
      note: [source.licence, source.note].filter(Boolean).join(' '),
    })),
    notes: [set.note, set.bandsNote].flatMap((note) => note ?? []),
    crumbs: [{ label: 'Bộ tiêu chí', href: criteriaSets() }, { label: set.title }],
  };
}

const rowsOf = (node: CriteriaNode, depth: number): CriteriaRow[] => [
  { code: node.code, title: node.title, note: node.note, maxPoints: node.maxPoints, depth },
  ...node.children.flatMap((child) => rowsOf(child, depth + 1)),
];

function deckOf(set: CriteriaSet): string {
  const all = [...walkCriteria(set.tree)];
  if (all.length === 0) return `${capital(splitWords(set))}. Các lĩnh vực và tiêu chí chưa có trong nguồn đọc được.`;
  const below = all.length - set.tree.length;
  return `${set.tree.length} lĩnh vực${below > 0 ? `, ${below} phần bên dưới` : ''}; ${splitWords(set)}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const criteriaList = (
  site: Site,
): readonly { readonly index: string; readonly sets: readonly { readonly link: Link; readonly sub: string }[] }[] =>
  [...site.indices.values()]
    .map((index) => ({ index: index.shortName, sets: indexView(site, index.id).sets }))
    .filter(({ sets }) => sets.length > 0);

export const pointsWords = (value: number): string => formatNumber(value, 2, { dropZeros: true });
