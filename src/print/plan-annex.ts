/** The annex of tasks as it is printed: field, group, task. */
import type { Plan } from '../domain/plan.ts';
import type { Task } from '../domain/task.ts';
import { attachedTo, type Line, toCaps } from './document-head.ts';
import { unbroken } from './document-text.ts';

export interface PrintTaskRow {
  /** A row over the whole width: a field or a group of tasks. */
  readonly over: 'field' | 'group' | null;
  readonly number: string;
  readonly title: string;
  readonly requirement: string;
  readonly deadline: string;
  readonly lead: string;
  readonly support: string;
}

export interface PrintAnnex {
  readonly label: string;
  readonly title: string | null;
  readonly of: Line;
  readonly landscape: boolean;
  readonly requirementHead: string;
  readonly rows: readonly PrintTaskRow[];
}

/** Only the annex we have: its tasks. */
export function printAnnexes(plan: Plan): readonly PrintAnnex[] {
  const annex = plan.attachments.find(({ present }) => present);
  if (plan.tasks.length === 0) return [];
  return [
    {
      label: annex?.label ?? 'Phụ lục',
      title: annex?.title ? toCaps(unbroken(annex.title)) : null,
      of: attachedTo(plan, plan.kind === 'plan' ? 'Kế hoạch' : 'Quyết định'),
      landscape: annex?.landscape ?? false,
      requirementHead: plan.years.length === 1 ? `Yêu cầu năm ${plan.years[0]}` : 'Yêu cầu',
      rows: plan.tasks.flatMap((task, at) => [...headRows(task, plan.tasks[at - 1]), taskRow(task)]),
    },
  ];
}

const overRow = (over: 'field' | 'group', { number, title }: { number: string; title: string }): PrintTaskRow => ({
  over,
  number,
  title: over === 'field' ? toCaps(title) : title,
  requirement: '',
  deadline: '',
  lead: '',
  support: '',
});

function headRows(task: Task, before: Task | undefined): PrintTaskRow[] {
  const { field, group } = task;
  const newField = before?.field.number !== field.number;
  const newGroup = newField || before.group?.number !== group?.number;
  return [...(newField ? [overRow('field', field)] : []), ...(newGroup && group ? [overRow('group', group)] : [])];
}

/** Printed spellings stay: this is the document, not our table. */
const taskRow = (task: Task): PrintTaskRow => ({
  over: null,
  number: task.number ?? '',
  title: task.title,
  requirement: task.requirement ?? '',
  deadline: task.deadline.text,
  lead: task.lead.map(({ text }) => text).join('; '),
  support: task.support.map(({ text }) => text).join('; '),
});
