/** One document in, the files of a plan out. Pure: who reads and writes the disk is the command. */
import type { UnitId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Unit } from '../../domain/unit.ts';
import type { RawPlan } from '../../content/schemas/plan.ts';
import type { Block } from './block.ts';
import { draftPlan } from './draft.ts';
import { fileNameOf, taskIds } from './names.ts';
import { guessed, type Note } from './note.ts';
import { writeMdx, writeTasks } from './write-plan.ts';

export interface ImportContext {
  readonly units: ReadonlyMap<UnitId, Unit>;
  /** What is published already: ids of tasks are taken, and a plan may be imported twice by mistake. */
  readonly plans: readonly Pick<Plan, 'id' | 'issuerId' | 'years' | 'tasks'>[];
  readonly isAllowedUrl: (url: string) => boolean;
}

export interface ImportedFile {
  /** Below `plans/`: `2024/05947-xa-tan-duc-….mdx`. */
  readonly path: string;
  readonly text: string;
}

export interface ImportedPlan {
  readonly files: readonly ImportedFile[];
  readonly schedule: readonly object[];
  readonly notes: readonly Note[];
}

export function importPlan(
  blocks: readonly Block[],
  readerNotes: readonly Note[],
  context: ImportContext,
): ImportedPlan {
  const { plan, body, tasks, schedule, notes } = draftPlan(blocks, context);
  const year = plan.date.year ?? plan.years[0] ?? 0;
  const name = fileNameOf(plan.issuer.unit, plan.issuer.name, plan.title);
  const mdx = { path: `${String(year).padStart(4, '0')}/${name}.mdx`, text: writeMdx(plan, body) };
  const ids = taskIds(
    plan.issuer.name,
    year,
    tasks.length,
    new Set(context.plans.flatMap((each) => each.tasks.map(({ id }) => id))),
  );
  const files =
    tasks.length === 0
      ? [mdx]
      : [mdx, { path: mdx.path.replace(/\.mdx$/, '.tasks.json'), text: writeTasks(`${year}-${name}`, tasks, ids) }];
  return { files, schedule, notes: [...notes, ...idNotes(ids), ...twins(plan, context.plans), ...readerNotes] };
}

const idNotes = (ids: readonly string[]): Note[] =>
  ids.length === 0
    ? []
    : [
        guessed('tasks', `${ids[0] ?? ''} … ${ids.at(-1) ?? ''}`, 'high', {
          vi: 'mã nhiệm vụ, giữ mãi kể cả khi số in đổi',
          en: 'ids of tasks; they stay even when printed numbers change',
        }),
      ];

/** The same unit and year: mostly the same document, retold or imported before. */
function twins({ issuer, years }: RawPlan, plans: ImportContext['plans']): Note[] {
  const same = plans.filter(
    (plan) => issuer.unit !== null && plan.issuerId === issuer.unit && plan.years.some((year) => years.includes(year)),
  );
  return same.map(({ id }) =>
    guessed('status', id, 'middle', {
      vi: 'nội dung đã có kế hoạch này của cùng đơn vị, cùng năm: xem có trùng không',
      en: 'the content already has this plan of the same unit and year: are they the same?',
    }),
  );
}
