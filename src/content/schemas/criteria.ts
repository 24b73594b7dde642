/** `criteria/<criteria-set>.json`: by which rules points are given. */
import { z } from 'zod';
import { citation, id, optionalText, schemaAddress, source, text, year } from './pieces.ts';

const method = z.enum(['document', 'survey', 'outcome']);

const leaf = {
  code: z.string().regex(/^[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*$/),
  title: text,
  shortTitle: optionalText,
  maxPoints: z.number().positive().nullable(),
  method: method.nullish(),
  evidence: optionalText,
  note: optionalText,
};
const subCriterion = z.strictObject({ ...leaf });
const criterion = z.strictObject({ ...leaf, children: z.array(subCriterion).optional() });
const field = z.strictObject({ ...leaf, children: z.array(criterion).optional() });

const adjustment = z.strictObject({
  code: leaf.code,
  title: text,
  kind: z.enum(['bonus', 'penalty']),
  maxPoints: z.number().positive(),
  note: optionalText,
});

const band = z.strictObject({ name: text, from: z.number(), inclusive: z.boolean() });

export const criteriaSchema = z.strictObject({
  ...schemaAddress,
  id,
  index: id,
  title: text,
  decision: citation.nullable(),
  level: z.enum(['ministry', 'province', 'agency', 'district', 'commune']),
  validFromYear: year,
  validToYear: year.nullable(),
  /** null: the readable sources do not print the maximum. */
  maxPoints: z.number().positive().nullable(),
  split: z
    .strictObject({
      document: z.number().positive().optional(),
      survey: z.number().positive().optional(),
      outcome: z.number().positive().optional(),
    })
    .default({}),
  denominator: z.enum(['full', 'applicable']),
  rounding: z.strictObject({
    decimals: z.int().min(0).max(9),
    mode: z.literal('half-up'),
    trailingZeros: z.enum(['keep', 'drop']).default('keep'),
  }),
  tieRule: z.enum(['competition', 'dense', 'as-published']),
  bands: z.array(band).default([]),
  bandsNote: optionalText,
  comparableWith: z.array(z.strictObject({ criteriaSet: id, on: z.enum(['total', 'field']), note: text })).default([]),
  /** The set this one takes the place of. */
  replaces: id.nullish(),
  fields: z.array(field).default([]),
  /** Bonus and penalty: beside the tree, never part of `maxPoints`. */
  adjustments: z.array(adjustment).optional(),
  sources: z.array(source).default([]),
  note: optionalText,
});
export type RawCriteria = z.infer<typeof criteriaSchema>;
