/**
 * Place and quartile of every unit in every field of a block. Only over a whole block: one figure unread and there is
 * none. Points are compared where one maximum applies to all; where it differs (something did not apply to some), the
 * share of what could be earned. Places only where the publisher ranks; quartiles wherever every unit has the field.
 */
import type { CriteriaSet } from './criteria.ts';
import type { UnitId } from './ids.ts';
import type { IndexDefinition } from './index-definition.ts';
import { roundPoints } from './points.ts';
import { quartileGroup, type QuartileGroup, rankByValue } from './ranking.ts';
import type { Ranking, RankingBlock } from './ranking-table.ts';
import type { NodeScore } from './scoring.ts';

export interface FieldStanding {
  /** null where the publisher declines to rank. */
  readonly rank: number | null;
  readonly tied: boolean;
  readonly outOf: number;
  readonly quartile: QuartileGroup;
}

type Standings = ReadonlyMap<UnitId, ReadonlyMap<string, FieldStanding>>;
type Rules = Pick<Ranking, 'index' | 'set'>;

const known = new WeakMap<RankingBlock, Standings>();

/** By unit, then by code of the field. Computed once for a block. */
export function fieldStandings(rules: Rules, block: RankingBlock): Standings {
  const cached = known.get(block);
  if (cached) return cached;
  const standings = compute(rules, block);
  known.set(block, standings);
  return standings;
}

function compute({ index, set }: Rules, { rows, stats }: RankingBlock): Standings {
  const ofUnit = new Map(rows.map(({ unitId }) => [unitId, new Map<string, FieldStanding>()]));
  if (stats === null || set === null) return ofUnit;
  for (const { code } of set.tree) {
    const entries = rows.flatMap((row) => entryOf(row.unitId, row.fields, code));
    const isWhole = entries.length === rows.length;
    for (const [unit, standing] of isWhole ? placesIn(entries, index, set) : []) ofUnit.get(unit)?.set(code, standing);
  }
  return ofUnit;
}

interface Entry {
  readonly unitId: UnitId;
  readonly earned: number;
  readonly maxPoints: number | null;
}

function entryOf(unitId: UnitId, fields: readonly NodeScore[], code: string): readonly Entry[] {
  const field = fields.find(({ node }) => node.code === code);
  return field?.earned == null ? [] : [{ unitId, earned: field.earned, maxPoints: field.maxPoints }];
}

const SHARE_DECIMALS = 9;

/** Points, or the share of the applicable maximum where it is not the same for all; null where that is not known. */
function valuesOf(entries: readonly Entry[]): readonly (Entry & { readonly value: number })[] | null {
  const maxima = new Set(entries.map(({ maxPoints }) => maxPoints));
  if (maxima.size === 1) return entries.map((entry) => ({ ...entry, value: entry.earned }));
  const shares = entries.flatMap((entry) =>
    entry.maxPoints === null ? [] : [{ ...entry, value: roundPoints(entry.earned / entry.maxPoints, SHARE_DECIMALS) }],
  );
  return shares.length === entries.length ? shares : null;
}

function placesIn(
  entries: readonly Entry[],
  index: IndexDefinition,
  set: CriteriaSet,
): readonly (readonly [UnitId, FieldStanding])[] {
  const valued = valuesOf(entries) ?? [];
  const all = valued.map(({ value }) => value);
  const isRanked = index.rankingPolicy === 'rank';
  const ranked = rankByValue(valued, ({ value }) => value, set.tieRule, index.higherIsBetter);
  return ranked.map(({ item, rank, tied }) => [
    item.unitId,
    {
      rank: isRanked ? rank : null,
      tied: isRanked && tied,
      outOf: all.length,
      quartile: quartileGroup(item.value, all),
    },
  ]);
}
