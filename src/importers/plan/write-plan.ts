/** A draft → the two files of the content. */
import { Document, isCollection, isScalar, Scalar, visit } from 'yaml';
import type { RawPlan } from '../../content/schemas/plan.ts';
import { formatContentJson } from '../content-json.ts';
import type { TaskDraft } from './task-table.ts';

/** Older YAML readers make a day and a sign of their own of these. */
const MISREAD = /^(?:\d{4}-\d{2}-\d{2}|=)$/;

/** The order people read: what it is, whose, what it rests on, what it promises, who signed. */
export function writeMdx(plan: RawPlan, body: string): string {
  const document = new Document(withoutBlanks(plan), { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  for (const key of ['date', 'years', 'indices']) {
    const value = document.get(key, true);
    if (isCollection(value)) value.flow = true;
  }
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(value)) return;
      if (typeof value.value === 'string' && MISREAD.test(value.value)) value.type = Scalar.QUOTE_DOUBLE;
      // 84,40 is printed with both decimals.
      if (isScalar(key) && key.value === 'score' && !Number.isInteger(value.value)) value.minFractionDigits = 2;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}---\n\n${body}\n`;
}

/** What a person has yet to write is not written as blank. */
const withoutBlanks = ({ originalNote, ...plan }: RawPlan): Partial<RawPlan> =>
  originalNote == null ? plan : { originalNote, ...plan };

export function writeTasks(planId: string, tasks: readonly TaskDraft[], ids: readonly string[]): string {
  const numbered = tasks.map((task, at) => ({ id: ids[at], ...task }));
  return formatContentJson({ $schema: '/schemas/tasks.json', plan: planId, tasks: numbered });
}
