/** `rounds/<round>/round.json`: one evaluation of one cohort in one year. */
import { z } from 'zod';
import { citation, deadline, id, isoDate, optionalText, schemaAddress, source, text, year } from './pieces.ts';

const block = z.strictObject({
  /** '' only when the round has a single block. */
  id: z.string().regex(/^[a-z0-9-]*$/),
  name: z.string(),
  units: z.array(id),
  size: z.int().positive().nullable(),
  note: optionalText,
});

const step = z.strictObject({
  number: z.int().positive(),
  title: text,
  deadline,
  lead: z.array(text).default([]),
  support: z.array(text).default([]),
  doneOn: isoDate.nullish(),
});

const publication = z.strictObject({
  date: isoDate.nullable(),
  publisher: text,
  decision: citation.nullable(),
  sources: z.array(source).min(1),
});

/** Mean of a region as printed; `source` counts the sources of the publication from 0. */
const region = z.strictObject({ name: text, value: z.number(), source: z.int().min(0), note: optionalText });

const summary = z.strictObject({
  mean: z.number().nullish(),
  meanChange: z.number().nullish(),
  note: optionalText,
  regions: z.array(region).optional(),
});

export const roundSchema = z.strictObject({
  ...schemaAddress,
  id,
  title: text,
  index: id,
  criteriaSet: id.nullable(),
  year,
  level: z.enum(['ministry', 'province', 'agency', 'district', 'commune']),
  organiser: text,
  area: id.nullish(),
  cohort: z.array(block),
  cohortNote: optionalText,
  schedule: z.array(step).default([]),
  status: z.enum(['planned', 'self-assessment', 'appraisal', 'published']),
  publication: publication.nullish(),
  summary: summary.nullish(),
  excluded: optionalText,
  notes: z.array(text).default([]),
  demonstration: z.boolean().default(false),
});
export type RawRound = z.infer<typeof roundSchema>;
