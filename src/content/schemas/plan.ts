/** Front matter of `plans/<year>/<unit>-<slug>.mdx`. */
import { z } from 'zod';
import { citation, id, optionalText, text, year } from './pieces.ts';

const partialDate = z.strictObject({
  year: year.nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
});

const issuer = z.strictObject({
  /** null when the document does not name the unit. */
  unit: id.nullable(),
  name: text,
  note: optionalText,
});

const target = z.strictObject({
  index: id,
  field: optionalText,
  group: z.enum(['document', 'survey']).nullish(),
  comparator: z.enum(['>=', '=', 'rank-better-than']),
  value: z.number().nullable(),
  unit: z.enum(['percent', 'points', 'percent-of-max', 'rank']),
  quote: text,
});

const priorResult = z.strictObject({
  index: id,
  year,
  score: z.number().nullish(),
  rank: z.int().positive().nullish(),
  outOf: z.int().positive().nullish(),
  decision: citation.nullish(),
  note: optionalText,
});

const attachment = z.strictObject({
  label: text,
  title: optionalText,
  present: z.boolean(),
  landscape: z.boolean().default(false),
});

const signature = z.strictObject({ authority: optionalText, position: text, name: text });

export const planSchema = z.strictObject({
  kind: z.enum(['plan', 'decision']),
  number: z
    .string()
    .regex(/^[0-9]+[a-zA-Z]?$/)
    .nullable(),
  symbol: z.string().regex(/^[\p{Lu}0-9-]+$/u),
  place: optionalText,
  date: partialDate,
  title: text,
  shortTitle: text.max(90),
  issuer,
  superior: optionalText,
  years: z.array(year).min(1),
  indices: z.array(id).min(1),
  status: z.enum(['draft', 'issued', 'replaced', 'revoked']),
  legalBases: z.array(citation).default([]),
  implements: citation.nullish(),
  priorResults: z.array(priorResult).default([]),
  targets: z.array(target).default([]),
  recipients: z.array(text).default([]),
  signature: signature.nullish(),
  attachments: z.array(attachment).default([]),
  rendition: z.enum(['verbatim', 'summary']),
  originalNote: optionalText,
  editorNotes: z.array(text).default([]),
  rounds: z.array(id).default([]),
  /** The plan that took its place. */
  replacedBy: id.nullish(),
  demonstration: z.boolean().default(false),
});
export type RawPlan = z.infer<typeof planSchema>;
