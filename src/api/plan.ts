/** A plan as public data. Names are part of the contract: they may be added to, never changed. */
import { earliestIssue, type Plan, type PlanBlock } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { isOverdue, statusOf, type Task } from '../domain/task.ts';
import { plan as planAddress } from '../routes.ts';
import { type ApiEnvelope, envelope } from './envelope.ts';

export type ApiPlan = ReturnType<typeof planData>;

export function toApiPlan(site: Pick<Site, 'config'>, plan: Plan): ApiEnvelope<ApiPlan> {
  const sources = [{ title: plan.originalNote ?? plan.title, url: null }];
  return envelope(site.config, sources, planData(site, plan), plan.demonstration);
}

function planData({ config }: Pick<Site, 'config'>, plan: Plan) {
  return {
    id: plan.id,
    url: new URL(planAddress(plan.id), config.siteUrl).href,
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
    targets: plan.targets.map(({ indexId, ...target }) => ({ index: indexId, ...target })),
    signature: plan.signature,
    recipients: plan.recipients,
    attachments: plan.attachments,
    rendition: plan.rendition,
    originalNote: plan.originalNote,
    editorNotes: plan.editorNotes,
    text: plan.body.flatMap(textOf),
    tasks: plan.tasks.map((task) => taskData(task, config.asOf)),
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

/** Plain text in the order of the document; tables are in `targets` and `tasks`. */
function textOf(block: PlanBlock): { level: number | null; text: string }[] {
  if (block.kind === 'heading') return [{ level: block.level, text: block.text }];
  return block.kind === 'prose' ? [{ level: null, text: block.text }] : [];
}
