/** The board of rounds that are not finished: who has sent what, by when, and what has passed. */
import type { IsoDate, RoundId, UnitId } from '../domain/ids.ts';
import type { Round } from '../domain/round.ts';
import type { SelfAssessment } from '../domain/self-assessment.ts';
import type { Site } from '../domain/site.ts';
import { plan as planAddress, ranking as rankingAddress, unit as unitAddress } from '../routes.ts';
import { formatDate } from '../text/format.ts';
import { capitalise, countWord, LEVEL_WORDS, STATUS_WORDS } from '../text/words.ts';
import { byName, nameWithPlace, shortName, unitOf } from './names.ts';
import { daysBetween, type ScheduleStepView, selfStepOf, type StateTag, stepViews } from './schedule.ts';
import { type Link, type Sentence, sentence } from './view.ts';

export interface BoardRow {
  readonly name: string;
  readonly place: string;
  readonly href: string;
  readonly self: StateTag;
  readonly plans: readonly Link[];
}

export interface CountView {
  readonly label: string;
  readonly count: number;
}

export interface BoardView {
  readonly id: RoundId;
  readonly round: Link;
  readonly sentence: Sentence;
  readonly steps: readonly ScheduleStepView[];
  readonly rows: readonly BoardRow[];
  readonly counts: readonly CountView[];
  /** Why nobody is listed. */
  readonly nobody: string | null;
  readonly unitHeading: string;
  readonly demonstration: boolean;
}

export interface ProgressView {
  readonly deck: Sentence;
  readonly boards: readonly BoardView[];
}

export function progressView(site: Site): ProgressView {
  const { asOf } = site.config;
  const rounds = [...site.rounds.values()].filter(({ status }) => status !== 'published');
  const boards = rounds
    .toSorted((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))
    .map((round) => boardView(site, round));
  const count =
    rounds.length === 0
      ? 'Không có đợt nào đang mở'
      : `**${capitalise(countWord(rounds.length))} đợt** chưa công bố kết quả`;
  return {
    deck: sentence(`${count}, tính đến ${formatDate(asOf)}. Ai đã gửi tự chấm, ai có kế hoạch, bước nào đã qua hạn.`),
    boards,
  };
}

function boardView(site: Site, round: Round): BoardView {
  const { asOf } = site.config;
  const assessments = new Map((site.selfAssessments.get(round.id) ?? []).map((each) => [each.unitId, each]));
  const units = round.cohort.flatMap(({ unitIds }) => unitIds);
  const deadline = selfStepOf(round)?.deadline.date ?? null;
  const rule = { deadline, asOf, anyFile: assessments.size > 0 };
  const rows = units.map((id) => boardRow(site, round, id, selfState(assessments.get(id) ?? null, rule)));
  const size = round.cohort.reduce((sum, block) => sum + (block.size ?? block.unitIds.length), 0);
  return {
    id: round.id,
    round: { label: round.title, href: rankingAddress(round.id) },
    sentence: sentence(sentenceOf(round, [...assessments.values()], rows, rule)),
    steps: stepViews(round, asOf),
    rows: rows.toSorted(byName),
    counts: rows.length === 0 ? [] : countsOf([...assessments.values()], rows, rule),
    nobody: rows.length > 0 ? null : nobodyWords(round, size),
    unitHeading: capitalise(LEVEL_WORDS[round.level]),
    demonstration: round.demonstration,
  };
}

interface Rule {
  readonly deadline: IsoDate | null;
  readonly asOf: IsoDate;
  /** Without a single file nobody publishes them: a missing one then says nothing about the unit. */
  readonly anyFile: boolean;
}

function selfState(own: SelfAssessment | null, { deadline, asOf, anyFile }: Rule): StateTag {
  if (own?.submitted) {
    const sent = `Đã gửi ${formatDate(own.submitted)}`;
    if (deadline === null) return { kind: 'ok', text: sent };
    const late = daysBetween(deadline, own.submitted);
    return late > 0 ? { kind: 'late', text: `${sent}, muộn ${late} ngày` } : { kind: 'ok', text: `${sent}, đúng hạn` };
  }
  const isPast = deadline !== null && deadline < asOf;
  if (!anyFile) return { kind: 'draft', text: 'Chưa có bản tự chấm nào được công bố' };
  const words = own ? 'Đang soạn, chưa gửi' : 'Chưa gửi';
  if (isPast) return { kind: 'late', text: `${words}, quá hạn ${daysBetween(deadline, asOf)} ngày` };
  return { kind: own ? 'doing' : 'wait', text: deadline ? `${words}, hạn ${formatDate(deadline)}` : words };
}

const boardRow = (site: Site, round: Round, id: UnitId, self: StateTag): BoardRow => {
  const unit = unitOf(site, id);
  const name = shortName(unit);
  return {
    name,
    place: nameWithPlace(site, unit).slice(name.length).replace(/^, /, ''),
    href: unitAddress(id),
    self,
    plans: (site.plansOfUnit.get(id) ?? [])
      .filter(({ roundIds }) => roundIds.includes(round.id))
      .map((plan) => ({ label: plan.shortTitle, href: planAddress(plan.id) })),
  };
};

interface Sent {
  readonly onTime: number;
  readonly late: number;
  readonly draft: number;
}

function sentOf(all: readonly SelfAssessment[], { deadline }: Rule): Sent {
  const sent = all.filter(({ submitted }) => submitted !== null);
  const late = sent.filter(({ submitted }) => deadline !== null && submitted !== null && submitted > deadline).length;
  return { onTime: sent.length - late, late, draft: all.length - sent.length };
}

function countsOf(all: readonly SelfAssessment[], rows: readonly BoardRow[], rule: Rule): readonly CountView[] {
  const { onTime, late, draft } = sentOf(all, rule);
  const planned = rows.filter(({ plans }) => plans.length > 0).length;
  return [
    { label: 'Đã gửi tự chấm đúng hạn', count: onTime },
    { label: 'Đã gửi sau hạn', count: late },
    { label: 'Đang soạn, chưa gửi', count: draft },
    { label: 'Chưa gửi', count: rows.length - onTime - late - draft },
    { label: 'Có kế hoạch cho đợt này', count: planned },
  ];
}

function sentenceOf(round: Round, all: readonly SelfAssessment[], rows: readonly BoardRow[], rule: Rule): string {
  const state = `Đợt **${STATUS_WORDS[round.status]}**`;
  const last = round.schedule.at(-1);
  const result = `Kết quả chưa công bố${last ? `, theo lịch: ${last.deadline.text.toLowerCase()}` : ''}.`;
  if (rows.length === 0 || !rule.anyFile) return `${state}. Chưa có bản tự chấm nào được công bố. ${result}`;
  const { onTime, late, draft } = sentOf(all, rule);
  const lateWords = late > 0 ? `, trong đó ${countWord(late)} sau hạn` : '';
  const draftWords = draft > 0 ? `, ${countWord(draft)} đang soạn` : '';
  return `${state}: **${onTime + late} trong ${rows.length} đơn vị** đã gửi tự chấm${lateWords}${draftWords}. ${result}`;
}

function nobodyWords({ cohortNote }: Round, size: number): string {
  const count = size > 0 ? `Đợt có ${size} đơn vị nhưng nguồn không nêu tên. ` : 'Nguồn không nêu tên đơn vị. ';
  return `${count}${cohortNote ?? ''}`.trim();
}
