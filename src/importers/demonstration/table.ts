/** A made-up table of results: totals, percent, places, bands; ties where they are wanted, and one slip of 0.01. */
import type { RawCriteria } from '../../content/schemas/criteria.ts';
import type { RawResultRow } from '../../content/schemas/results.ts';
import { roundPoints, subtractPoints, sumPoints } from '../../domain/points.ts';
import { rankByValue } from '../../domain/ranking.ts';
import { COMMUNE_IDS } from './communes.ts';
import { type DemonstrationLeaf, leavesOf } from './leaves.ts';
import type { Random } from './random.ts';
import { type Scores, scoresOf } from './scores.ts';

export interface Draft {
  readonly unit: string;
  readonly scores: Scores;
}

export interface TableWishes {
  readonly set: RawCriteria;
  /** By unit, 0 to 1. */
  readonly abilities: ReadonlyMap<string, number>;
  readonly bonus: Readonly<Record<string, number>>;
  readonly penalty: Readonly<Record<string, number>>;
  readonly ties: number;
  /** Its total is printed 0.01 above the sum of its parts. */
  readonly slip: string | null;
  readonly absent: readonly string[];
}

export function tableOf(wishes: TableWishes, random: Random): readonly RawResultRow[] {
  const leaves = leavesOf(wishes.set.fields);
  const drafts = COMMUNE_IDS.filter((unit) => !wishes.absent.includes(unit)).map((unit): Draft => ({
    unit,
    scores: adjusted(unit, scoresOf(leaves, wishes.abilities.get(unit) ?? 0, random), wishes),
  }));
  const tied = withTies(drafts, leaves, wishes.ties);
  return ranked(tied.map((draft) => rowOf(draft, leaves, wishes)));
}

const adjusted = (unit: string, scores: Scores, { bonus, penalty }: TableWishes): Scores => ({
  ...scores,
  ...(unit in bonus ? { DC: { appraised: bonus[unit], note: 'Ba xã khác đã làm theo.' } } : {}),
  ...(unit in penalty ? { DT: { appraised: penalty[unit], note: 'Báo cáo gửi muộn.' } } : {}),
});

type Kind = 'appraised' | 'survey';
const sumOf = ({ scores }: Draft, leaves: readonly DemonstrationLeaf[], kind: Kind): number =>
  sumPoints(leaves.map(({ code }) => scores[code]?.[kind] ?? 0));
const partsOf = (draft: Draft, leaves: readonly DemonstrationLeaf[]): number =>
  sumPoints([sumOf(draft, leaves, 'appraised'), sumOf(draft, leaves, 'survey')]);
const addedOf = ({ scores }: Draft): number =>
  subtractPoints(scores['DC']?.appraised ?? 0, scores['DT']?.appraised ?? 0);
const totalOf = (draft: Draft, leaves: readonly DemonstrationLeaf[]): number =>
  sumPoints([partsOf(draft, leaves), addedOf(draft)]);
const maximumOf = ({ scores }: Draft, leaves: readonly DemonstrationLeaf[]): number =>
  sumPoints(leaves.map(({ code, maxPoints }) => (scores[code]?.status === 'not-applicable' ? 0 : maxPoints)));
const percentOf = (draft: Draft, leaves: readonly DemonstrationLeaf[]): number =>
  roundPoints((totalOf(draft, leaves) / maximumOf(draft, leaves)) * 100, 2);

/** The lower of two neighbours is raised in the survey until both are equal; each pair at most once. */
function withTies(drafts: readonly Draft[], leaves: readonly DemonstrationLeaf[], wanted: number): readonly Draft[] {
  const sorted = [...drafts].sort((a, b) => percentOf(b, leaves) - percentOf(a, leaves));
  let found = 0;
  for (let at = 1; at < sorted.length && found < wanted; at += 1) {
    const raised = raisedTo(sorted[at], sorted[at - 1], leaves);
    if (raised === null) continue;
    sorted[at] = raised;
    found += 1;
    at += 2;
  }
  return sorted;
}

function raisedTo(
  lower: Draft | undefined,
  upper: Draft | undefined,
  leaves: readonly DemonstrationLeaf[],
): Draft | null {
  if (!lower || !upper || maximumOf(lower, leaves) !== maximumOf(upper, leaves)) return null;
  const missing = subtractPoints(totalOf(upper, leaves), totalOf(lower, leaves));
  const leaf = leaves.find(
    ({ code, maxPoints }) => sumPoints([lower.scores[code]?.survey ?? maxPoints, missing]) <= maxPoints,
  );
  if (!leaf || missing <= 0) return null;
  const survey = sumPoints([lower.scores[leaf.code]?.survey ?? 0, missing]);
  return { ...lower, scores: { ...lower.scores, [leaf.code]: { ...lower.scores[leaf.code], survey } } };
}

const bandOf = (percent: number, { bands }: RawCriteria): string | null =>
  bands.find(({ from }) => percent >= from)?.name ?? null;

function rowOf(draft: Draft, leaves: readonly DemonstrationLeaf[], { set, slip }: TableWishes): RawResultRow {
  const indexPercent = percentOf(draft, leaves);
  return {
    unit: draft.unit,
    appraised: sumOf(draft, leaves, 'appraised'),
    survey: sumOf(draft, leaves, 'survey'),
    total: sumPoints([totalOf(draft, leaves), draft.unit === slip ? 0.01 : 0]),
    indexPercent,
    band: bandOf(indexPercent, set),
    scores: draft.scores,
  };
}

function ranked(rows: readonly RawResultRow[]): readonly RawResultRow[] {
  const places = rankByValue(rows, ({ indexPercent }) => indexPercent ?? 0, 'competition');
  return places.map(({ item: { unit, scores, ...figures }, rank }) => ({ unit, rank, ...figures, scores }));
}
