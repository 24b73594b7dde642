/** `corrections/<date>-<slug>.json`: a change to a published result, and who decided it. */
import { z } from 'zod';
import { FIGURES } from '../../domain/correction.ts';
import { citation, id, isoDate, schemaAddress, text } from './pieces.ts';

const value = z.union([z.number(), z.string()]).nullable();

export const correctionSchema = z.strictObject({
  ...schemaAddress,
  round: id,
  unit: id,
  code: text.nullable(),
  field: z.enum(FIGURES),
  before: value,
  after: value,
  reason: text,
  decidedBy: citation.nullable(),
  date: isoDate,
});
export type RawCorrection = z.infer<typeof correctionSchema>;
