/** A round that has no results yet: its calendar, who does what, and the plan behind it. */
import type { RoundId } from '../domain/ids.ts';
import type { Round } from '../domain/round.ts';
import type { Site } from '../domain/site.ts';
import { index as indexAddress, plan as planAddress, progressOf, rankings } from '../routes.ts';
import { countWord, lowerFirst, STATUS_WORDS } from '../text/words.ts';
import { type ScheduleStepView, stepViews } from './schedule.ts';
import { type Fact, type Link, type Sentence, sentence } from './view.ts';

export interface PlannedRoundView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  readonly deck: Sentence;
  readonly facts: readonly Fact[];
  readonly steps: readonly ScheduleStepView[];
  readonly progress: Link;
  readonly plans: readonly Link[];
  readonly notes: readonly string[];
  readonly demonstration: boolean;
}

export function plannedRoundView(site: Site, id: RoundId): PlannedRoundView | null {
  const round = site.rounds.get(id);
  if (!round) return null;
  const index = site.indices.get(round.indexId);
  const last = round.schedule.at(-1);
  const deck = sentence(
    `Đợt **${STATUS_WORDS[round.status]}** với ${round.schedule.length} bước${doneWords(round)}${last ? `, bước cuối là công bố: ${lowerFirst(last.deadline.text)}` : ''}. Chưa thấy kết quả được công bố.`,
  );
  return {
    title: round.title,
    description: deck.map((run) => run.text).join(''),
    crumbs: [
      { label: 'Xếp hạng', href: rankings() },
      ...(index ? [{ label: index.shortName, href: indexAddress(index.id) }] : []),
      { label: String(round.year) },
    ],
    deck,
    facts: [
      { term: 'Nơi tổ chức', text: round.organiser },
      ...(round.cohortNote ? [{ term: 'Đánh giá', text: round.cohortNote }] : []),
    ],
    steps: stepViews(round, site.config.asOf),
    progress: { label: 'Bảng tiến độ của đợt', href: progressOf(id) },
    plans: (site.plansOfRound.get(id) ?? []).map((plan) => ({ label: plan.shortTitle, href: planAddress(plan.id) })),
    notes: round.notes,
    demonstration: round.demonstration,
  };
}

function doneWords({ schedule }: Pick<Round, 'schedule'>): string {
  const done = schedule.filter(({ doneOn }) => doneOn !== null).length;
  return done > 0 ? `, ${countWord(done)} bước đã xong` : '';
}
