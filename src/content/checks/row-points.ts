/** The points of one published row: their limits, whether they keep within them, and the total they add up to. */
import { roundPoints, sumPoints } from '../../domain/points.ts';
import { recomputeTotal } from '../../domain/scoring.ts';
import { toCriteriaSet } from '../convert.ts';
import { toUnitResult } from '../convert-round.ts';
import { walkRawCriteria } from '../criteria-tree.ts';
import type { Doc, Path } from '../document.ts';
import type { Raw } from '../kinds.ts';

export type Row = Raw<'results'>['results'][number];
export type Score = NonNullable<Row['scores']>[string];
type CriteriaDoc = Doc<Raw<'criteria'>>;
type Figure = number | null | undefined;

export interface Limit {
  readonly max: number;
  readonly what: { readonly vi: string; readonly en: string };
  /** File and line where the maximum stands. */
  readonly where: string;
}

/** By criterion code. */
export type Limits = ReadonlyMap<string, Limit>;

const placeIn = (set: CriteriaDoc, path: Path): string =>
  `${set.file}:${set.source.place(set.locate(path).start).line}`;

/** Where a maximum is not published, a part cannot have more than its parent. */
export function limitsOf(set: CriteriaDoc): Limits {
  const limits = new Map<string, Limit>();
  for (const { node, path } of walkRawCriteria(set.value.fields)) {
    const inherited = limits.get(node.code);
    const own = node.maxPoints === null ? inherited : ownLimit(set, node.code, node.maxPoints, path);
    if (own) limits.set(node.code, own);
    for (const child of node.children ?? [])
      if (own) limits.set(child.code, { ...own, what: containing(node.code, child.code) });
  }
  for (const [at, { code, maxPoints }] of (set.value.adjustments ?? []).entries())
    limits.set(code, ownLimit(set, code, maxPoints, ['adjustments', at]));
  return limits;
}

const ownLimit = (set: CriteriaDoc, code: string, max: number, path: Path): Limit => ({
  max,
  what: { vi: `Tiêu chí ${code}`, en: `Criterion ${code}` },
  where: placeIn(set, [...path, 'maxPoints']),
});

const containing = (parent: string, child: string): Limit['what'] => ({
  vi: `Tiêu chí ${parent}, gồm cả ${child},`,
  en: `Criterion ${parent}, which holds ${child},`,
});

type Total = 'total' | 'appraised' | 'survey';
export const KINDS = ['self', 'appraised', 'survey'] as const;

const bonuses = ({ value }: CriteriaDoc): number[] =>
  (value.adjustments ?? []).flatMap(({ kind, maxPoints }) => (kind === 'bonus' ? [maxPoints] : []));

/** Limits of the figures that stand for the whole set. */
export function totalLimits(set: CriteriaDoc): Readonly<Partial<Record<Total, Limit>>> {
  const { maxPoints, split, title } = set.value;
  const limit = (max: Figure, path: Path, what: Limit['what']): Limit | undefined =>
    typeof max === 'number' ? { max, what, where: placeIn(set, path) } : undefined;
  return {
    total: limit(maxPoints === null ? null : sumPoints([maxPoints, ...bonuses(set)]), ['maxPoints'], {
      vi: `Bộ tiêu chí “${title}”`,
      en: `The criteria set “${title}”`,
    }),
    appraised: limit(split.document, ['split', 'document'], { vi: 'Phần hồ sơ', en: 'The document part' }),
    survey: limit(split.survey, ['split', 'survey'], { vi: 'Phần điều tra', en: 'The survey part' }),
  };
}

export const isWithin = (value: Figure, limit: Limit | undefined): boolean =>
  typeof value !== 'number' || (value >= 0 && (limit === undefined || value <= limit.max));

/** Appraised and survey points together; they share one maximum. */
export const earnedOf = ({ appraised, survey }: Score): number => sumPoints([appraised ?? 0, survey ?? 0]);

export const isScoreWithin = (score: Score, limit: Limit | undefined): boolean =>
  KINDS.every((kind) => isWithin(score[kind], limit)) && isWithin(earnedOf(score), limit);

/** The total the parts add up to, rounded as the publisher rounds; null when a part is absent or cannot be right. */
export function recomputedOf(row: Row, set: CriteriaDoc, limits = limitsOf(set)): number | null {
  const sound = Object.entries(row.scores ?? {}).every(([code, score]) => isScoreWithin(score, limits.get(code)));
  const halves = totalLimits(set);
  if (!sound || !isWithin(row.appraised, halves.appraised) || !isWithin(row.survey, halves.survey)) return null;
  const recomputed = recomputeTotal(toCriteriaSet(set.value), toUnitResult(row));
  return recomputed === null ? null : roundPoints(recomputed.total, set.value.rounding.decimals);
}
