/** The body of a plan in the order of the document: text, and the tables its components stand for. */
import type { Attachment, Plan, PlanBlock } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { ranking as rankingAddress } from '../routes.ts';
import { formatDate } from '../text/format.ts';
import { proseHtml } from '../text/prose.ts';
import { inSentence, type TaskTableView } from './task-table.ts';
import { type TargetGroupView, targetGroups } from './plan-targets.ts';
import { planTaskTable, progressWords } from './plan-tasks.ts';
import type { Link } from './view.ts';

export type TextItem =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly id: string; readonly text: string }
  | { readonly kind: 'html'; readonly html: string };

export interface StepView {
  readonly number: number;
  readonly title: string;
  readonly deadline: string;
  readonly lead: string;
  readonly support: string | null;
}

export type PlanPart =
  | { readonly kind: 'text'; readonly items: readonly TextItem[] }
  | { readonly kind: 'targets'; readonly groups: readonly TargetGroupView[] }
  | {
      readonly kind: 'tasks';
      readonly title: string;
      readonly sub: string;
      readonly progress: string;
      readonly table: TaskTableView;
    }
  | { readonly kind: 'annex'; readonly label: string; readonly words: string }
  | { readonly kind: 'schedule'; readonly title: string; readonly steps: readonly StepView[]; readonly round: Link };

export function planBody(site: Site, plan: Plan): readonly PlanPart[] {
  const parts: PlanPart[] = [];
  for (const block of withLeftOuts(plan)) {
    const last = parts.at(-1);
    const item = textItem(block);
    if (item && last?.kind === 'text') parts[parts.length - 1] = { kind: 'text', items: [...last.items, item] };
    else if (item) parts.push({ kind: 'text', items: [item] });
    else parts.push(...tablePart(site, plan, block));
  }
  return parts;
}

/** Tasks and missing annexes are shown even where the text forgot to place them. */
function withLeftOuts(plan: Plan): readonly PlanBlock[] {
  const has = (kind: PlanBlock['kind']): boolean => plan.body.some((block) => block.kind === kind);
  const placed = new Set(plan.body.flatMap((block) => (block.kind === 'annex' ? [block.label] : [])));
  const annexes = plan.attachments.filter(({ label, present }) => !present && !placed.has(label));
  return [
    ...plan.body,
    ...annexes.map(({ label }) => ({ kind: 'annex', label }) as const),
    ...(plan.tasks.length > 0 && !has('tasks') ? [{ kind: 'tasks' } as const] : []),
  ];
}

function textItem(block: PlanBlock): TextItem | null {
  if (block.kind === 'heading') return block;
  return block.kind === 'prose' ? { kind: 'html', html: proseHtml(block.tree) } : null;
}

function tablePart(site: Site, plan: Plan, block: PlanBlock): PlanPart[] {
  if (block.kind === 'targets' && plan.targets.length > 0) {
    return [{ kind: 'targets', groups: targetGroups(site, plan) }];
  }
  if (block.kind === 'tasks') return tasksPart(site, plan);
  if (block.kind === 'annex') return annexPart(plan, block.label);
  return block.kind === 'schedule' ? schedulePart(site, block.roundId) : [];
}

function tasksPart(site: Site, plan: Plan): PlanPart[] {
  if (plan.tasks.length === 0) return [];
  const annex = taskAnnex(plan);
  return [
    {
      kind: 'tasks',
      title: `${annex ? `${annex.label}: ` : ''}${plan.tasks.length} nhiệm vụ`,
      sub: [
        annex?.title && `${annex.title}.`,
        plan.rendition === 'summary' && 'Lời văn tóm lược; con số, hạn và nơi chịu trách nhiệm giữ đúng bản gốc.',
      ]
        .filter(Boolean)
        .join(' '),
      progress: progressWords(plan.tasks, site.config.asOf, formatDate(site.config.asOf)),
      table: planTaskTable(plan, site.config.asOf),
    },
  ];
}

/** The annex the tasks were read from. */
const taskAnnex = (plan: Plan): Attachment | undefined => plan.attachments.find(({ present }) => present);

/** The annex that became the table of tasks needs no line of its own. */
function annexPart(plan: Plan, label: string): PlanPart[] {
  const annex = plan.attachments.find((attachment) => attachment.label === label);
  if (annex?.present && plan.tasks.length > 0 && annex === taskAnnex(plan)) return [];
  const state = annex?.present
    ? 'có trong văn bản, không có bảng nhiệm vụ.'
    : 'nhắc tới trong văn bản, chưa có trong bản chúng tôi có.';
  return [{ kind: 'annex', label, words: `${annex?.title ? ` (${annex.title})` : ''}: ${state}` }];
}

function schedulePart(site: Site, roundId: Extract<PlanBlock, { kind: 'schedule' }>['roundId']): PlanPart[] {
  const round = site.rounds.get(roundId);
  if (!round) return [];
  const steps = round.schedule.map((step) => ({
    number: step.number,
    title: step.title,
    deadline: step.deadline.text,
    lead: step.lead.join('; '),
    support: step.support.length === 0 ? null : step.support.map(inSentence).join('; '),
  }));
  return [
    { kind: 'schedule', title: round.title, steps, round: { label: round.title, href: rankingAddress(round.id) } },
  ];
}
