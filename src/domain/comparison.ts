/**
 * Whether two rounds may be compared, and by how much a unit moved. Compared is the published round of the year before,
 * of one index, level and place. Points may be compared when both years have the same criteria set, or the newer set
 * declares the older one comparable: on the total, or only on the fields it left as they were. A break in the method of
 * the index ends the series unless the newer set, made in knowledge of it, says otherwise. Places are compared only
 * within a cohort that stayed the same.
 */
import { samePoints, unchangedFields } from './criteria-diff.ts';
import type { Comparability, CriteriaSet } from './criteria.ts';
import type { CriteriaSetId } from './ids.ts';
import type { IndexDefinition, MethodBreak } from './index-definition.ts';
import { subtractPoints } from './points.ts';
import type { UnitResult } from './result.ts';
import type { CohortBlock, Round } from './round.ts';

/** Why totals are not compared. Places have a reason of their own: `cohort-changed`. */
export type ComparisonReason = 'first' | 'no-criteria' | 'year-missing' | 'method-break' | 'criteria-changed';

interface Compared {
  /** What the newer criteria set, or the break of the method, says about it. */
  readonly note: string | null;
  /** Codes of the fields whose points may be compared; some may be although totals may not. */
  readonly fields: ReadonlySet<string>;
}

export type Comparison =
  | (Compared & {
      readonly comparable: true;
      readonly previous: Round;
      /** Blocks whose cohort is another one than the year before: places are not compared there. */
      readonly changedBlocks: readonly string[];
    })
  | (Compared & { readonly comparable: false; readonly previous: Round | null; readonly reason: ComparisonReason });

/** Invented rounds are never mixed with real ones. */
export const sameCohortKind = (a: Round, b: Round): boolean =>
  a.indexId === b.indexId && a.level === b.level && a.areaId === b.areaId && a.demonstration === b.demonstration;

const declarationOf = (
  newer: CriteriaSet,
  older: CriteriaSetId | null,
  on: Comparability['on'],
): Comparability | undefined => newer.comparableWith.find((entry) => entry.criteriaSetId === older && entry.on === on);

/** Same rules, or the newer set declares the older one comparable on the total. */
export function areComparable(
  newer: CriteriaSet,
  older: CriteriaSetId | null,
): { comparable: boolean; note: string | null } {
  if (newer.id === older) return { comparable: true, note: null };
  const declared = declarationOf(newer, older, 'total');
  return { comparable: declared !== undefined, note: declared?.note ?? null };
}

export interface ComparisonContext {
  readonly index: IndexDefinition;
  readonly set: CriteriaSet | null;
  readonly sets: ReadonlyMap<CriteriaSetId, CriteriaSet>;
  readonly rounds: Iterable<Round>;
}

const NO_FIELDS: ReadonlySet<string> = new Set();

export function compareWithPrevious(round: Round, { index, set, sets, rounds }: ComparisonContext): Comparison {
  const previous = newestBefore(round, rounds);
  const older = previous && sets.get(previous.criteriaSetId ?? ('' as CriteriaSetId));
  const refuse = (reason: ComparisonReason, rest: Partial<Compared> = {}): Comparison => ({
    comparable: false,
    previous: previous ?? null,
    reason,
    note: rest.note ?? null,
    fields: rest.fields ?? NO_FIELDS,
  });
  if (!set) return refuse('no-criteria');
  if (!previous) return refuse('first');
  if (previous.year !== round.year - 1) return refuse('year-missing');
  if (!older) return refuse('no-criteria');
  const { comparable, note } = areComparable(set, older.id);
  const breach = breakBetween(index.methodBreaks, previous.year, round.year);
  const onFields = declarationOf(set, older.id, 'field');
  if (onFields && !comparable)
    return refuse('criteria-changed', { note: onFields.note, fields: unchangedFields(older, set) });
  if (breach && (!comparable || set.id === older.id)) return refuse('method-break', { note: breach.reason });
  if (!comparable) return refuse('criteria-changed');
  return { comparable, previous, note, fields: samePoints(older, set), changedBlocks: changedBlocks(round, previous) };
}

function newestBefore(round: Round, rounds: Iterable<Round>): Round | undefined {
  const earlier = [...rounds].filter(
    (other) => other.status === 'published' && sameCohortKind(other, round) && other.year < round.year,
  );
  return earlier.sort((a, b) => b.year - a.year)[0];
}

const breakBetween = (breaks: readonly MethodBreak[], from: number, to: number): MethodBreak | undefined =>
  breaks.find(({ year }) => from < year && year <= to);

export const sizeOf = (block: Pick<CohortBlock, 'size' | 'unitIds'>): number => block.size ?? block.unitIds.length;

const changedBlocks = (round: Round, previous: Round): readonly string[] =>
  round.cohort.filter((block) => !isSameBlock(block, previous)).map(({ id }) => id);

/** As many units as before; and where both lists name all of them, the same ones. */
function isSameBlock(block: CohortBlock, { cohort }: Round): boolean {
  const before = cohort.find(({ id }) => id === block.id);
  if (!before || sizeOf(before) !== sizeOf(block)) return false;
  const named = new Set(before.unitIds);
  const isWhole = named.size === sizeOf(before) && block.unitIds.length === sizeOf(block);
  return !isWhole || block.unitIds.every((unit) => named.has(unit));
}

/** Why places are not compared in a block; null when they are. */
export function placesReason(comparison: Comparison, blockId: string): ComparisonReason | 'cohort-changed' | null {
  if (!comparison.comparable) return comparison.reason;
  return comparison.changedBlocks.includes(blockId) ? 'cohort-changed' : null;
}

export interface Change {
  /** In the unit of the index. */
  readonly value: number | null;
  /** Positive: moved up that many places. Only within cohorts that stayed the same. */
  readonly places: number | null;
}

export function changeBetween(
  now: Pick<UnitResult, 'rank'> & { value: number | null },
  before: Pick<UnitResult, 'rank'> & { value: number | null },
  sameCohort: boolean,
): Change {
  return {
    value: now.value === null || before.value === null ? null : subtractPoints(now.value, before.value),
    places: now.rank === null || before.rank === null || !sameCohort ? null : before.rank - now.rank,
  };
}
