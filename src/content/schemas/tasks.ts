/** `plans/<year>/<plan>.tasks.json`: the annex of tasks, as data. */
import { z } from 'zod';
import { deadline, id, isoDate, optionalText, schemaAddress, text } from './pieces.ts';

const heading = z.strictObject({ number: text, title: text });

const progress = z.strictObject({
  date: isoDate,
  status: z.enum(['not-started', 'in-progress', 'done']),
  note: optionalText,
  evidence: z.array(text).default([]),
  /** Who reported. */
  by: optionalText,
});

const task = z.strictObject({
  id,
  number: text.nullable(),
  field: heading,
  group: heading.nullish(),
  criterion: z.array(text).default([]),
  title: text,
  requirement: text.nullable(),
  deadline,
  lead: z.array(text).min(1),
  support: z.array(text).default([]),
  progress: z.array(progress).default([]),
});

export const tasksSchema = z.strictObject({
  ...schemaAddress,
  plan: id,
  tasks: z.array(task),
});
export type RawTasks = z.infer<typeof tasksSchema>;

export const agenciesSchema = z.strictObject({
  ...schemaAddress,
  agencies: z.array(z.strictObject({ id, name: text, aliases: z.array(text).default([]) })),
});
export type RawAgencies = z.infer<typeof agenciesSchema>;
