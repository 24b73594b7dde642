/** A plan as public data. Names are part of the contract: they may be added to, never changed. */
import { earliestIssue, type Plan, type PlanBlock, type Target } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { judgeTarget } from '../domain/target.ts';
import { isOverdue, statusOf, type Task } from '../domain/task.ts';
import { traceTask } from '../domain/trace.ts';
import { plan as planAddress, planPdf } from '../routes.ts';
import { proseText } from '../text/prose.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';

export type ApiPlan = ReturnType<typeof planData>;

export function toApiPlan(site: Site, plan: Plan): ApiEnvelope<ApiPlan> {
  const sources = [{ title: plan.originalNote ?? plan.title, url: null }];
  return envelope(site.config, sources, planData(site, plan), plan.demonstration);
}

function planData(site: Site, plan: Plan) {
  const { config } = site;
  return {
    id: plan.id,
    url: new URL(planAddress(plan.id), config.siteUrl).href,
    pdf: new URL(planPdf(plan.id), config.siteUrl).href,
    kind: plan.kind,
    status: plan.status,
    number: plan.number,
    symbol: plan.symbol,
    place: plan.place,
    date: plan.date,
    earliestIssue: earliestIssue(plan),
    title: plan.title,
    shortTitle: plan.shortTitle,
    issuer: { unit: plan.issuerId, name: plan.issuerName, note: plan.issuerNote },
    superior: plan.superior,
    years: plan.years,
    indices: plan.indexIds,
    rounds: plan.roundIds,
    replacedBy: plan.replacedById,
    implements: plan.implementsDocument,
    cites: plan.bases,
    priorResults: plan.priorResults.map(({ indexId, ...prior }) => ({ index: indexId, ...prior })),
    targets: plan.targets.map((target) => targetData(site, plan, target)),
    signature: plan.signature,
    recipients: plan.recipients,
    attachments: plan.attachments,
    rendition: plan.rendition,
    originalNote: plan.originalNote,
    editorNotes: plan.editorNotes,
    text: plan.body.flatMap(textOf),
    tasks: plan.tasks.map((task) => ({ ...taskData(task, config.asOf), trace: traceData(site, plan, task) })),
  };
}

const taskData = (task: Task, asOf: string) => ({
  id: task.id,
  number: task.number,
  field: task.field,
  group: task.group,
  criteria: task.criteria,
  title: task.title,
  requirement: task.requirement,
  deadline: task.deadline,
  lead: task.lead.map(({ text, agencyId, name }) => ({ text, agency: agencyId, name })),
  support: task.support.map(({ text, agencyId, name }) => ({ text, agency: agencyId, name })),
  /** `unreported`: nobody has reported; it does not say that nothing was done. */
  status: statusOf(task),
  pastDeadline: isOverdue(task, asOf),
  progress: task.progress,
});

/** `verdict`: reached, missed, not-measurable (the result does not say), not-yet (no result is published). */
function targetData(site: Site, plan: Plan, target: Target) {
  const { verdict, year, standing, score, rank } = judgeTarget(site, plan, target);
  const { indexId, ...rest } = target;
  return { index: indexId, ...rest, result: { verdict, year, round: standing?.ranking.round.id ?? null, score, rank } };
}

/** Criteria the task names: what had been lost in the round the plan answers, what came next, or why that is not known. */
const traceData = (site: Site, plan: Plan, task: Task) =>
  traceTask(site, plan, task).map(({ code, round, next, lost, before, after, difference, reason }) => ({
    code,
    round: round.id,
    lost,
    nextRound: next.kind === 'published' ? next.ranking.round.id : null,
    before,
    after,
    difference,
    reason,
  }));

/** Plain text in the order of the document; tables are in `targets` and `tasks`. */
function textOf(block: PlanBlock): { level: number | null; text: string }[] {
  if (block.kind === 'heading') return [{ level: block.level, text: block.text }];
  return block.kind === 'prose' ? [{ level: null, text: proseText(block.tree) }] : [];
}
