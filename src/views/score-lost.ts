/** Where points were lost, largest first, why, and which task answers. Then the whole list with its evidence. */
import type { Evidence, SelfScore } from '../domain/self-assessment.ts';
import { sumPoints } from '../domain/points.ts';
import type { NodeScore } from '../domain/scoring.ts';
import { criterion as criterionAddress } from '../routes.ts';
import { capitalise, ABSENCE_WORDS, countWord } from '../text/words.ts';
import { correctionTag } from './corrections.ts';
import { plainFigure } from './figures.ts';
import { citationWords } from './round-facts.ts';
import { isJudgedBelowFields, leafScores, type ScoreContext } from './score-context.ts';
import type { AnsweringTask, Answers } from './score-tasks.ts';
import type { ChangeView } from './trace-words.ts';
import type { Link, Piece } from './view.ts';

const SHOWN = 6;

export interface LeafRow {
  readonly code: string;
  readonly title: string;
  readonly href: string;
  readonly maxPoints: number | null;
  readonly self: number | null;
  readonly appraised: number | null;
  readonly survey: number | null;
  readonly lost: number | null;
  readonly absence: string | null;
  readonly note: string | null;
  readonly tasks: readonly AnsweringTask[];
  /** null while no next round of the unit is published. */
  readonly change: ChangeView | null;
  readonly evidence: readonly { readonly text: string; readonly href: string | null }[];
  readonly explanation: string | null;
  /** "Đã đính chính 14/01/2026". */
  readonly corrected: string | null;
}

export interface LostView {
  readonly title: string;
  readonly lead: readonly Piece[];
  /** What the round after says as a whole, or why it says nothing. */
  readonly next: readonly Piece[];
  readonly withTasks: boolean;
  /** Head of the column of tasks and what came of them; null: there is neither. */
  readonly answerHeading: string | null;
  readonly noTask: string;
  readonly rows: readonly LeafRow[];
  readonly rest: string;
}

export interface LeafGroup {
  readonly code: string;
  readonly title: string;
  readonly rows: readonly LeafRow[];
}

/** Appraised criteria only: what people answered in a survey is no task of one office. */
export function lostView(context: ScoreContext, answers: Answers): LostView | null {
  const { analysis, fields } = context;
  if (!analysis || !isJudgedBelowFields(fields)) return null;
  const lost = analysis.lost.filter(({ appraised }) => appraised !== null);
  if (lost.length === 0) return null;
  const shown = lost.slice(0, SHOWN);
  const left = sumPoints(lost.slice(SHOWN).map((leaf) => leaf.lost ?? 0));
  return {
    title: titleOf(answers),
    lead: leadOf(shown.length, answers.plans),
    next: answers.next,
    withTasks: answers.plans.length > 0,
    answerHeading: headingOf(answers),
    noTask: answers.nextYear === null ? 'Chưa có nhiệm vụ' : 'Không có nhiệm vụ',
    rows: shown.map((leaf) => leafRow(context, answers, leaf)),
    rest: `Xem cả ${leafScores(fields).length} tiêu chí${left > 0 ? `, gồm ${plainFigure(left)} điểm hồ sơ còn lại đã mất` : ''}`,
  };
}

function titleOf({ plans, nextYear }: Answers): string {
  if (plans.length === 0) return 'Mất điểm ở đâu';
  return nextYear === null ? 'Mất điểm ở đâu, đang sửa ra sao' : 'Mất điểm ở đâu, đã sửa ra sao';
}

function headingOf({ plans, nextYear }: Answers): string | null {
  const parts = [plans.length > 0 && 'Nhiệm vụ', nextYear !== null && `kết quả ${nextYear}`].filter(
    (part) => part !== false,
  );
  return parts.length === 0 ? null : capitalise(parts.join(', '));
}

function leadOf(count: number, plans: readonly Link[]): readonly Piece[] {
  const text = `${capitalise(countWord(count))} tiêu chí mất nhiều nhất trong phần hồ sơ`;
  if (plans.length === 0) return [{ text: `${text}.` }];
  const links = plans.flatMap(({ label, href }, at) => [...(at > 0 ? [{ text: ', ' }] : []), { text: label, href }]);
  return [{ text: `${text}, kèm nhiệm vụ của ` }, ...links, { text: '.' }];
}

/** Every criterion, field by field; empty where the figures end at the fields. */
export function leafGroups(context: ScoreContext, answers: Answers): readonly LeafGroup[] {
  if (!isJudgedBelowFields(context.fields)) return [];
  return context.fields.map((field) => ({
    code: field.node.code,
    title: field.node.title,
    rows: leafScores([field]).map((leaf) => leafRow(context, answers, leaf)),
  }));
}

function leafRow({ site, unitId, ranking: { round, set } }: ScoreContext, answers: Answers, leaf: NodeScore): LeafRow {
  const { node, maxPoints, self, appraised, survey, lost, absence, note } = leaf;
  const own = site.selfOf(round.id, unitId)?.scores[node.code];
  const correction = site.correctionsOf(round.id, unitId, node.code).at(-1);
  return {
    code: node.code,
    title: node.title,
    href: set ? criterionAddress(set.id, node.code) : '',
    maxPoints: absence === 'not-applicable' ? node.maxPoints : maxPoints,
    self,
    appraised,
    survey,
    lost,
    absence: absence && ABSENCE_WORDS[absence],
    note,
    tasks: answers.of(node.code),
    change: answers.changeOf(node.code),
    ...evidenceOf(own),
    corrected: correction ? correctionTag(correction) : null,
  };
}

const evidenceOf = (own: SelfScore | undefined): Pick<LeafRow, 'evidence' | 'explanation'> => ({
  evidence: (own?.evidence ?? []).map(({ document, url }: Evidence) => ({ text: citationWords(document), href: url })),
  explanation: own?.explanation ?? null,
});
