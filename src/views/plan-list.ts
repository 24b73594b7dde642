/** All plans, newest first, by the year they were issued in. */
import type { Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { plan as planAddress } from '../routes.ts';
import { headingWords, partialDateWords } from '../text/plan-words.ts';
import { capitalise } from '../text/words.ts';
import { planTags, type PlanTag } from './plan.ts';
import { issuerNames, issuerPieces, type Piece } from './plan-issuer.ts';
import { targetLine, targetYear } from './plan-targets.ts';
import { plainText, type Sentence, sentence } from './view.ts';

export interface PlanItemView {
  readonly title: string;
  readonly href: string;
  readonly tags: readonly PlanTag[];
  readonly promise: string;
  readonly issuer: readonly Piece[];
  readonly when: string;
}

export interface PlanListView {
  readonly title: string;
  readonly description: string;
  readonly deck: Sentence;
  readonly years: readonly { readonly year: number; readonly sub: string; readonly items: readonly PlanItemView[] }[];
}

export function planListView(site: Site): PlanListView {
  const deck = sentence(deckWords(site.plans));
  const byYear = Map.groupBy(site.plans.toSorted(newestFirst), yearOf);
  return {
    title: 'Kế hoạch cải thiện chỉ số',
    description: plainText(deck),
    deck,
    years: [...byYear]
      .toSorted(([a], [b]) => b - a)
      .map(([year, plans]) => ({
        year,
        sub: `${plans.length} văn bản`,
        items: plans.map((plan) => planItem(site, plan)),
      })),
  };
}

function deckWords(plans: readonly Plan[]): string {
  const tasks = plans.reduce((sum, plan) => sum + plan.tasks.length, 0);
  const aimed = plans.filter((plan) => plan.targets.length > 0).length;
  const invented = plans.filter(({ demonstration }) => demonstration).length;
  const honest = invented > 0 ? ` Trong đó ${invented} văn bản là minh hoạ, không có thật.` : '';
  return `**${plans.length} văn bản** cho biết địa phương hứa gì về các chỉ số: ${aimed} văn bản nêu mục tiêu bằng số, cộng lại có **${tasks} nhiệm vụ** ghi rõ hạn và nơi chịu trách nhiệm.${honest}`;
}

const yearOf = (plan: Plan): number => plan.date.year ?? targetYear(plan);

/** Real ones before invented ones, newest first. */
export const newestPlans = (plans: readonly Plan[]): readonly Plan[] =>
  plans.toSorted((a, b) => Number(a.demonstration) - Number(b.demonstration) || newestFirst(a, b));

const newestFirst = (a: Plan, b: Plan): number =>
  yearOf(b) - yearOf(a) ||
  (b.date.month ?? 0) - (a.date.month ?? 0) ||
  (b.date.day ?? 0) - (a.date.day ?? 0) ||
  (a.id < b.id ? -1 : 1);

function planItem(site: Site, plan: Plan): PlanItemView {
  return {
    title: headingWords(plan.shortTitle, issuerNames(site, plan)),
    href: planAddress(plan.id),
    tags: planTags(plan),
    promise: promiseLine(site, plan),
    issuer: issuerPieces(site, plan),
    when: capitalise(partialDateWords(plan.date) ?? 'không ghi năm'),
  };
}

/** "Ít nhất 85 điểm ở Chỉ số CCHC và ít nhất 90% ở SIPAS; 40 nhiệm vụ." */
function promiseLine(site: Site, plan: Plan): string {
  const steps = plan.roundIds.flatMap((id) => site.rounds.get(id)?.schedule ?? []).length;
  const parts = [
    plan.targets.length === 0 && steps > 0 ? `lịch chấm điểm ${steps} bước` : targetLine(site, plan),
    plan.tasks.length > 0 && `${plan.tasks.length} nhiệm vụ`,
  ];
  return `${capitalise(parts.filter(Boolean).join('; '))}.`;
}
