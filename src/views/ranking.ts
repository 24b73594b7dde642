/** The page of one round: deck, facts, table, what is missing and why. */
import { shortTitleOf } from '../domain/criteria.ts';
import type { RoundId } from '../domain/ids.ts';
import type { Ranking } from '../domain/ranking-table.ts';
import type { Site } from '../domain/site.ts';
import {
  index as indexAddress,
  plan as planAddress,
  ranking as rankingAddress,
  rankingData,
  rankings,
} from '../routes.ts';
import { capitalise, countWord, LEVEL_WORDS } from '../text/words.ts';
import { comparisonView, type ComparisonView } from './comparison-words.ts';
import { conflictWords } from './conflicts.ts';
import { showsPercent } from './figures.ts';
import { nameWithPlace, unitOf } from './names.ts';
import { briefOf, deckOf, type MeanView, meanOf } from './ranking-deck.ts';
import { discrepancyNotices, howToRead } from './ranking-notes.ts';
import { absentOf, blockGroup, hasFields, policyGroups, unnamedWords } from './ranking-rows.ts';
import { statsOf, type StatsView, stripsOf, type StripView } from './ranking-strips.ts';
import { publicationFact, rulesFact, type SourceItem, sourceItems, tieWords } from './round-facts.ts';
import { type Fact, type Link, plainText, type Sentence } from './view.ts';

/** Which columns the figures allow: two published parts, fields, the total alone, or groups over fields. */
export type RankingForm = 'parts' | 'fields' | 'total' | 'groups';

export interface FieldCell {
  readonly value: number | null;
  readonly absence: string;
  /** 0–3: quartile within the field, for the ground of the cell. */
  readonly heat: 0 | 1 | 2 | 3;
}

export interface ChangeCell {
  readonly value: number;
  readonly points: string;
  readonly direction: 'up' | 'down' | 'same';
  /** "tăng 3 bậc"; null where places are not compared. */
  readonly places: string | null;
}

export interface RankingRowView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** "3=" for a shared rank. */
  readonly rank: string | null;
  readonly rankValue: number | null;
  readonly value: number | null;
  readonly appraised: number | null;
  readonly survey: number | null;
  readonly sum: { readonly value: number; readonly difference: string | null } | null;
  readonly band: string | null;
  readonly absence: string;
  readonly fields: readonly FieldCell[];
  readonly change: ChangeCell | null;
  /** Both kinds of points against the maximum that applied: one rail. */
  readonly earned: { readonly document: number; readonly survey: number; readonly maxPoints: number } | null;
  readonly conflicts: readonly string[];
  readonly corrected: Link | null;
}

export interface RankingGroupView {
  readonly id: string;
  readonly title: string | null;
  readonly sub: string;
  readonly rows: readonly RankingRowView[];
}

export interface AbsentGroup {
  readonly words: string;
  readonly note: string | null;
  readonly units: readonly Link[];
}

export interface RankingView {
  readonly id: RoundId;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  readonly deck: Sentence;
  /** For lists: who leads, or that nobody does. */
  readonly brief: string;
  readonly facts: readonly Fact[];
  readonly form: RankingForm;
  readonly tableTitle: string;
  readonly unitHeading: string;
  readonly valueHeading: string;
  readonly decimals: number;
  readonly dropZeros: boolean;
  readonly maxima: { readonly document: number; readonly survey: number } | null;
  readonly fieldHeadings: readonly string[];
  readonly hasBands: boolean;
  readonly axis: { readonly from: number; readonly to: number } | null;
  readonly strips: readonly StripView[];
  readonly stats: readonly StatsView[];
  readonly comparison: ComparisonView | null;
  /** Year of the column of changes; null: there is none, `comparison` says why. */
  readonly changeYear: number | null;
  readonly groups: readonly RankingGroupView[];
  readonly absent: readonly AbsentGroup[];
  readonly unnamed: readonly string[];
  readonly mean: MeanView | null;
  readonly caution: { readonly title: string; readonly text: string } | null;
  readonly notices: readonly { readonly title: string; readonly text: string }[];
  readonly howToRead: readonly { readonly title: string; readonly text: string }[];
  readonly notes: readonly string[];
  readonly sources: readonly SourceItem[];
  readonly downloads: readonly Link[];
  readonly otherYears: readonly Link[];
  readonly plans: readonly Link[];
  readonly demonstration: boolean;
}

export function rankingView(site: Site, ranking: Ranking): RankingView {
  const { round, index, set } = ranking;
  const form = formOf(ranking);
  const decimals = set?.rounding.decimals ?? 2;
  const document = set?.split.document;
  const survey = set?.split.survey;
  const deck = deckOf(site, ranking);
  return {
    id: round.id,
    title: round.title,
    description: plainText(deck),
    crumbs: [
      { label: 'Xếp hạng', href: rankings() },
      { label: index.shortName, href: indexAddress(index.id) },
      { label: String(round.year) },
    ],
    deck,
    brief: briefOf(site, ranking),
    facts: factsOf(ranking),
    form,
    tableTitle: form === 'groups' ? 'Bốn nhóm tỉnh' : 'Bảng xếp hạng',
    unitHeading: capitalise(LEVEL_WORDS[round.level]),
    valueHeading: showsPercent(ranking)
      ? 'Chỉ số, %'
      : set?.maxPoints && form === 'groups'
        ? `Tổng /${set.maxPoints}`
        : 'Điểm',
    decimals,
    dropZeros: set?.rounding.trailingZeros === 'drop',
    maxima: document !== undefined && survey !== undefined ? { document, survey } : null,
    fieldHeadings: form === 'groups' || form === 'fields' ? (set?.tree ?? []).map(shortTitleOf) : [],
    hasBands: ranking.blocks.some((block) => block.rows.some((row) => row.result.band !== null)),
    axis: axisOf(ranking),
    strips: stripsOf(site, ranking),
    stats: statsOf(ranking),
    ...comparisonOf(ranking),
    groups:
      form === 'groups' ? policyGroups(site, ranking) : ranking.blocks.map((block) => blockGroup(site, ranking, block)),
    absent: ranking.blocks.flatMap((block) => absentOf(site, ranking, block)),
    unnamed: ranking.blocks.filter((block) => block.unnamed > 0).map(unnamedWords),
    mean: meanOf(ranking),
    caution:
      index.rankingPolicy === 'rank'
        ? null
        : {
            title: 'Vì sao trang này không ghi hạng',
            text: `${index.caution ?? ''} Trang này theo cách đó: trong mỗi nhóm, tỉnh xếp theo tên.`.trim(),
          },
    notices: [...discrepancyNotices(ranking, form), ...conflictNotice(site, ranking)],
    howToRead: howToRead(ranking, form),
    notes: [
      ...(round.cohortNote ? [round.cohortNote] : []),
      ...round.notes,
      ...(set?.bandsNote ? [set.bandsNote] : []),
    ],
    sources: sourceItems(round),
    downloads: [
      { label: 'CSV', href: rankingData(round.id, 'csv') },
      { label: 'JSON', href: rankingData(round.id, 'json') },
    ],
    otherYears: otherYears(site, ranking),
    plans: (site.plansOfRound.get(round.id) ?? []).map((plan) => ({
      label: plan.shortTitle,
      href: planAddress(plan.id),
    })),
    demonstration: round.demonstration,
  };
}

function formOf(ranking: Ranking): RankingForm {
  if (ranking.policy !== 'rank') return 'groups';
  const rows = ranking.blocks.flatMap((block) => block.rows);
  if (hasFields(ranking)) return 'fields';
  return rows.some((row) => row.result.appraised !== null && row.result.survey !== null) ? 'parts' : 'total';
}

// ---- facts and notes ----

function factsOf({ round, set, index }: Ranking): readonly Fact[] {
  return [
    publicationFact(round),
    ...(set ? [rulesFact(set)] : []),
    ...(set && index.rankingPolicy === 'rank' ? [{ term: 'Đồng hạng', text: `${capitalise(tieWords(set))}.` }] : []),
    ...(round.excluded ? [{ term: 'Không xếp hạng', text: round.excluded }] : []),
  ];
}

/** One column of changes for the page: blocks differ only in whether places are compared. */
function comparisonOf(ranking: Ranking): Pick<RankingView, 'comparison' | 'changeYear'> {
  const { policy, comparison, blocks } = ranking;
  if (policy !== 'rank') return { comparison: null, changeYear: null };
  const hasChanges = blocks.some(({ rows }) => rows.some(({ change }) => change?.value != null));
  const block = blocks.find(({ id }) => comparison.comparable && comparison.changedBlocks.includes(id)) ?? blocks[0];
  const view = comparisonView(ranking, block?.id ?? '');
  return { comparison: view, changeYear: hasChanges ? (comparison.previous?.year ?? null) : null };
}

/** Figures two sources print differently, of units that have no row to say it under. */
function conflictNotice(site: Site, ranking: Ranking): { title: string; text: string }[] {
  const inTable = new Set(ranking.blocks.flatMap(({ rows }) => rows.map(({ unitId }) => unitId)));
  const conflicts = ranking.conflicts.filter(({ unitId }) => !inTable.has(unitId));
  if (conflicts.length === 0) return [];
  const words = conflicts.map(
    (conflict) => `${nameWithPlace(site, unitOf(site, conflict.unitId))}: ${conflictWords(ranking, conflict)}`,
  );
  const title = `${capitalise(countWord(conflicts.length))} con số các nguồn ghi khác nhau`;
  return [{ title, text: words.join(' ') }];
}

function otherYears(site: Site, { round }: Ranking): readonly Link[] {
  return (site.roundsOfIndex.get(round.indexId) ?? [])
    .filter(
      (other) =>
        other.id !== round.id &&
        other.level === round.level &&
        other.areaId === round.areaId &&
        other.demonstration === round.demonstration,
    )
    .toSorted((a, b) => b.year - a.year)
    .map((other) => ({ label: String(other.year), href: rankingAddress(other.id) }));
}

// ---- pictures ----

function axisOf(ranking: Ranking): RankingView['axis'] {
  const values = ranking.blocks.flatMap((block) => block.rows.flatMap((row) => row.value ?? []));
  if (values.length === 0) return null;
  return { from: Math.floor(Math.min(...values)), to: Math.ceil(Math.max(...values)) };
}
