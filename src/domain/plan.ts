/** A plan (or a decision with its plan): what a unit promises for an index. */
import type { Citation } from './document.ts';
import type { IndexId, IsoDate, PlanId, RoundId, UnitId } from './ids.ts';
import type { Prose } from './prose.ts';
import type { Task } from './task.ts';

export type PlanStatus = 'draft' | 'issued' | 'replaced' | 'revoked';

/** A date as printed: the day, or day and month, may be blank in a draft. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Target {
  readonly indexId: IndexId;
  readonly field: string | null;
  readonly group: 'document' | 'survey' | null;
  readonly comparator: '>=' | '=' | 'rank-better-than';
  /** For `rank-better-than`: the rank to beat. null where the plan names no number. */
  readonly value: number | null;
  readonly unit: 'percent' | 'points' | 'percent-of-max' | 'rank';
  /** The words of the document the target rests on. */
  readonly quote: string;
}

export interface PriorResult {
  readonly indexId: IndexId;
  readonly year: number;
  readonly score: number | null;
  readonly rank: number | null;
  readonly outOf: number | null;
  readonly decision: Citation | null;
  readonly note: string | null;
}

export interface Attachment {
  /** "Phụ lục I"; "Phụ lục" where the document has one unnumbered annex. */
  readonly label: string;
  readonly title: string | null;
  /** Whether the annex is part of the source we have. */
  readonly present: boolean;
  /** A landscape annex prints on its own pages. */
  readonly landscape: boolean;
}

export interface Signature {
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"; null where the document has none. */
  readonly authority: string | null;
  readonly position: string;
  readonly name: string;
}

/** One piece of the body. */
export type PlanBlock =
  | { readonly kind: 'prose'; readonly tree: readonly Prose[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly id: string; readonly text: string }
  | { readonly kind: 'tasks' }
  | { readonly kind: 'targets' }
  | { readonly kind: 'annex'; readonly label: string }
  | { readonly kind: 'schedule'; readonly roundId: RoundId };

export interface Plan {
  readonly id: PlanId;
  readonly kind: 'plan' | 'decision';
  /** "46"; null: the number is blank, the plan is a draft. */
  readonly number: string | null;
  /** "KH-UBND". */
  readonly symbol: string;
  readonly place: string | null;
  readonly date: PartialDate;
  readonly title: string;
  readonly shortTitle: string;
  readonly issuerId: UnitId | null;
  /** As it stands in the head of the document. */
  readonly issuerName: string;
  readonly issuerNote: string | null;
  readonly superior: string | null;
  readonly years: readonly number[];
  readonly indexIds: readonly IndexId[];
  readonly status: PlanStatus;
  readonly bases: readonly Citation[];
  readonly implementsDocument: Citation | null;
  readonly priorResults: readonly PriorResult[];
  readonly targets: readonly Target[];
  readonly recipients: readonly string[];
  readonly signature: Signature | null;
  readonly attachments: readonly Attachment[];
  readonly rendition: 'verbatim' | 'summary';
  readonly originalNote: string | null;
  /** Oddities of the original kept as they are, in words for the reader. */
  readonly editorNotes: readonly string[];
  readonly roundIds: readonly RoundId[];
  /** The plan that took its place; null: none did, or it is not known here. */
  readonly replacedById: PlanId | null;
  readonly demonstration: boolean;
  readonly body: readonly PlanBlock[];
  readonly tasks: readonly Task[];
}

type Citing = Pick<Plan, 'implementsDocument' | 'bases' | 'priorResults'>;

/** Every document the plan cites, each once: the one it implements, then as listed. */
export function citationsOf({ implementsDocument, bases, priorResults }: Citing): readonly Citation[] {
  const all = [implementsDocument, ...bases, ...priorResults.map((prior) => prior.decision)];
  const byIdentity = new Map(all.flatMap((citation) => (citation ? [[identityOf(citation), citation] as const] : [])));
  return [...byIdentity.values()];
}

const identityOf = ({ kind, number, date, title }: Citation): string => JSON.stringify([kind, number, date, title]);

/**
 * The first day on which a plan with a blank day can have been signed: the newest date among the documents it cites
 * within its own month. null where the day is printed, the month is blank, or nothing of that month is cited.
 */
export function earliestIssue(plan: Citing & Pick<Plan, 'date'>): IsoDate | null {
  const { year, month, day } = plan.date;
  if (year === null || month === null || day !== null) return null;
  const sameMonth = `${year}-${String(month).padStart(2, '0')}-`;
  const dates = citationsOf(plan).flatMap(({ date }) => (date?.startsWith(sameMonth) ? [date] : []));
  return dates.toSorted().at(-1) ?? null;
}

/** null: the result does not say. The score must be in the unit of the target. */
export function isMet(
  target: Target,
  result: { readonly score: number | null; readonly rank: number | null },
): boolean | null {
  if (target.value === null) return null;
  if (target.comparator === 'rank-better-than') return result.rank === null ? null : result.rank < target.value;
  if (result.score === null) return null;
  return target.comparator === '=' ? result.score === target.value : result.score >= target.value;
}
