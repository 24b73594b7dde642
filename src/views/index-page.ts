/** Index pages and the list of criteria sets. */
import type { IndexId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import {
  criteriaSet as criteriaAddress,
  index as indexAddress,
  indices,
  ranking as rankingAddress,
} from '../routes.ts';
import { splitWords } from './round-facts.ts';
import { type Fact, honestName, type Link } from './view.ts';

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
    rounds: (site.roundsOfIndex.get(id) ?? []).map((round) => ({
      label: honestName(round.title, round),
      href: rankingAddress(round.id),
    })),
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

export const criteriaList = (
  site: Site,
): readonly { readonly index: string; readonly sets: readonly { readonly link: Link; readonly sub: string }[] }[] =>
  [...site.indices.values()]
    .map((index) => ({ index: index.shortName, sets: indexView(site, index.id).sets }))
    .filter(({ sets }) => sets.length > 0);
