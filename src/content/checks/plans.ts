/** Dates, annexes and tasks of a plan. Oddities of a real document are warnings or notices: they are printed as they are. */
import type { Bilingual, Finding } from '../../diagnostics/finding.ts';
import type { Doc, Path } from '../document.ts';
import type { Raw } from '../kinds.ts';
import { actorResolver } from '../convert.ts';
import { suggestion } from '../suggestion.ts';
import { type Check, finding, type Subject } from './check.ts';

type PlanDoc = Doc<Raw<'plan'>>;

const two = (value: number): string => String(value).padStart(2, '0');

/** Last possible day of issue; null when not even the year is known. */
function latestIssue({ year, month, day }: Raw<'plan'>['date']): string | null {
  if (year === null) return null;
  const last = month === null ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${two(month ?? 12)}-${two(day ?? last)}`;
}

function* realDate(doc: PlanDoc): Iterable<Finding> {
  const { year, month, day } = doc.value.date;
  if (year === null || month === null || day === null) return;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    yield finding(doc, ['date', 'day'], 'plan/impossible-date', { date: `${two(day)}/${two(month)}/${year}` });
}

/** The editor has compared it with the original and says so: nothing is left to do. */
const isNoted = ({ value }: PlanDoc, number: string | null | undefined): boolean =>
  typeof number === 'string' && value.editorNotes.some((note) => note.includes(number));

function* citedDates(doc: PlanDoc): Iterable<Finding> {
  const issued = latestIssue(doc.value.date);
  const cited = [
    ...doc.value.legalBases.map((citation, index) => ({ citation, path: ['legalBases', index, 'date'] })),
    ...(doc.value.implements ? [{ citation: doc.value.implements, path: ['implements', 'date'] }] : []),
  ];
  for (const { citation, path } of cited) {
    const { date, title } = citation;
    const number = citation.number ?? citation.kind;
    if (!date || isNoted(doc, citation.number)) continue;
    const named = /năm (\d{4})/.exec(title ?? '')?.[1];
    if (issued !== null && date > issued)
      yield finding(doc, path, 'plan/cited-after-issue', { number, cited: date, issued });
    else if (citation.kind === 'Kế hoạch' && named && date.startsWith(named) && date.slice(5) >= '11-01')
      yield finding(doc, path, 'plan/cited-year', { number, cited: date, year: named });
  }
}

function* annexes(doc: PlanDoc): Iterable<Finding> {
  for (const [index, attachment] of doc.value.attachments.entries())
    if (!attachment.present)
      yield finding(doc, ['attachments', index, 'label'], 'plan/annex-missing', { label: attachment.label });
}

function* tasks({ docs }: Subject): Iterable<Finding> {
  const years = new Map(docs.plan.map((doc) => [doc.path.replace(/\.mdx$/, ''), doc.value.years]));
  for (const doc of docs.tasks) {
    const planYears = years.get(doc.path.replace(/\.tasks\.json$/, '')) ?? [];
    const numbers = new Set<string>();
    for (const [index, task] of doc.value.tasks.entries()) {
      const at = ['tasks', index];
      const number = task.number ?? task.title;
      if (task.number !== null && numbers.has(task.number))
        yield finding(doc, [...at, 'number'], 'task/duplicate-number', { number });
      for (const printed of [task.number, task.group?.number]) if (printed) numbers.add(printed);
      if (task.requirement === null) yield finding(doc, [...at, 'requirement'], 'task/no-requirement', { number });
      const due = task.deadline.date;
      if (due && planYears.length > 0 && isOutside(Number(due.slice(0, 4)), planYears))
        yield finding(doc, [...at, 'deadline', 'date'], 'task/deadline-outside-years', {
          date: due,
          years: planYears.join(', '),
        });
    }
  }
}

/** A report on the last year falls due early in the next one. */
const isOutside = (year: number, years: readonly number[]): boolean =>
  year < Math.min(...years) || year > Math.max(...years) + 1;

/** One finding a name and file: the cure is one line in the table of agencies. */
function* actors({ docs, lookup }: Subject): Iterable<Finding> {
  if (lookup.isBroken('agencies')) return;
  const agencies = docs.agencies.flatMap((doc) => doc.value.agencies);
  const names = agencies.flatMap((agency) => [agency.name, ...agency.aliases]);
  const resolve = actorResolver(agencies);
  for (const doc of docs.tasks) {
    const unknown = actorsOf(doc).filter(({ name }) => resolve(name).agencyId === null);
    for (const [name, [first, ...others]] of Map.groupBy(unknown, (actor) => actor.name))
      if (first)
        yield finding(doc, first.path, 'ref/unknown-agency', {
          name,
          suggestion: suggestion(name, names),
          more: moreTimes(others.length),
        });
  }
}

const actorsOf = ({ value }: Doc<Raw<'tasks'>>): { name: string; path: Path }[] =>
  value.tasks.flatMap((task, index) =>
    (['lead', 'support'] as const).flatMap((role) =>
      task[role].map((name, position) => ({ name, path: ['tasks', index, role, position] })),
    ),
  );

const moreTimes = (count: number): Bilingual =>
  count === 0
    ? { vi: '', en: '' }
    : { vi: ` Tên này còn ${count} lần nữa trong tệp.`, en: ` The file names it ${count} more times.` };

export const plans: Check = {
  name: 'plans',
  *run(subject) {
    for (const doc of subject.docs.plan) {
      yield* realDate(doc);
      yield* citedDates(doc);
      yield* annexes(doc);
    }
    yield* tasks(subject);
    yield* actors(subject);
  },
};
