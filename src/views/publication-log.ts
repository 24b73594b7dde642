/** The publication log in words, for its page and its feed. */
import type { LogEntry } from '../domain/publication-log.ts';
import type { Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { plan as planAddress, ranking as rankingAddress } from '../routes.ts';
import { formatDate } from '../text/format.ts';
import { documentNumberWords, partialDateWords, PLAN_KIND_WORDS } from '../text/plan-words.ts';
import { capitalise } from '../text/words.ts';
import { correctionView } from './corrections.ts';
import { briefOf } from './ranking-deck.ts';
import { honestName, type Link, type Sentence, sentence } from './view.ts';

export interface LogItem {
  /** Lasting: stays when the words change. */
  readonly id: string;
  readonly date: string;
  readonly day: string;
  /** "Kết quả", "Kế hoạch", "Tiến độ", "Đính chính". */
  readonly kind: string;
  readonly link: Link;
  readonly detail: string;
}

export interface LogView {
  readonly deck: Sentence;
  readonly years: readonly { readonly title: string; readonly items: readonly LogItem[] }[];
  /** Published, but no day is printed for it. */
  readonly undated: readonly { readonly reason: string; readonly links: readonly Link[] }[];
}

export function logView(site: Site): LogView {
  const items = logItems(site);
  const { undatedRounds, undatedPlans } = site.publicationLog;
  const newest = items[0] ? `, gần nhất ${items[0].day}` : '';
  return {
    deck: sentence(
      `**${items.length} lần công bố**${newest}: kết quả, kế hoạch, báo cáo tiến độ, đính chính. Ngày lấy từ văn bản; nơi không in ngày xếp ở cuối.`,
    ),
    years: [...Map.groupBy(items, ({ date }) => date.slice(0, 4))].map(([year, list]) => ({
      title: `Năm ${year}`,
      items: list,
    })),
    undated: [
      {
        reason: 'Nguồn không ghi ngày công bố',
        links: undatedRounds.map((round) => ({
          label: honestName(round.title, round),
          href: rankingAddress(round.id),
        })),
      },
      ...[...Map.groupBy(undatedPlans, blankDateWords)].map(([reason, plans]) => ({
        reason,
        links: plans.map(planLink),
      })),
    ].filter(({ links }) => links.length > 0),
  };
}

/** Newest first. */
export const logItems = (site: Site): readonly LogItem[] =>
  site.publicationLog.dated.map((entry) => ({
    date: entry.date,
    day: formatDate(entry.date),
    ...itemWords(site, entry),
  }));

function itemWords(site: Site, entry: LogEntry): Omit<LogItem, 'date' | 'day'> {
  switch (entry.kind) {
    case 'round': {
      const { round } = entry;
      const ranking = site.rankings.get(round.id);
      const link = { label: honestName(round.title, round), href: rankingAddress(round.id) };
      return {
        id: `ket-qua-${round.id}`,
        kind: 'Kết quả',
        link,
        detail: ranking ? `${capitalise(briefOf(site, ranking))}.` : '',
      };
    }
    case 'plan': {
      const { plan } = entry;
      const tasks = plan.tasks.length > 0 ? `, ${plan.tasks.length} nhiệm vụ` : '';
      const detail = `${documentNumberWords(plan)} của ${plan.issuerName}${tasks}.`;
      return { id: `ke-hoach-${plan.id}`, kind: PLAN_KIND_WORDS[plan.kind], link: planLink(plan), detail };
    }
    case 'progress': {
      const { plan, tasks, date } = entry;
      const only = tasks.length === 1 ? tasks[0] : undefined;
      const detail = only ? `${only.title}.` : `${tasks.length} nhiệm vụ được báo cáo tình trạng.`;
      return { id: `tien-do-${plan.id}-${date}`, kind: 'Tiến độ', link: planLink(plan), detail };
    }
    case 'correction': {
      const { id, href, unit, round, what, before, after, reason, demonstration } = correctionView(
        site,
        entry.correction,
      );
      const label = `${honestName(unit.label, { demonstration })}: ${what}`;
      const detail = `${before} nay là ${after} (${round.label}). ${reason}`;
      return { id: `dinh-chinh-${id}`, kind: 'Đính chính', link: { label, href }, detail };
    }
  }
}

const planLink = (plan: Plan): Link => ({
  label: honestName(plan.shortTitle, plan),
  href: planAddress(plan.id),
});

const blankDateWords = (plan: Plan): string => {
  const printed = partialDateWords(plan.date);
  return printed ? `Văn bản chỉ ghi ${printed}` : 'Văn bản không ghi ngày';
};
